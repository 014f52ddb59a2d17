// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/boardlist.h"

#include "ui/today/boardlines.h"
#include "ui/today/linedelegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace khattama::ui {

BoardList::BoardList(QWidget *parent) : QListView(parent), m_lines(new BoardLines(this))
{
    setModel(m_lines);
    setItemDelegate(new LineDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT lineOpened(m_lines->lines().at(index.row())); });
}

const QList<BoardLine> &BoardList::lines() const
{
    return m_lines->lines();
}

QString BoardList::currentLine() const
{
    return currentIndex().isValid() ? m_lines->lines().at(currentIndex().row()).id : QString();
}

void BoardList::setLines(const QList<BoardLine> &lines)
{
    const QString current = currentLine();
    const int row = currentIndex().row();
    m_lines->setLines(lines);
    QModelIndex index = m_lines->indexOf(current);
    if (!index.isValid() && !current.isEmpty() && !lines.isEmpty()) // it is done: the next one
        index = m_lines->index(std::min(row, m_lines->rowCount() - 1));
    if (index.isValid())
        setCurrentIndex(index);
    updateGeometry();
}

QSize BoardList::sizeHint() const
{
    const int row = m_lines->rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {fontMetrics().averageCharWidth() * 40, row * m_lines->rowCount() + 2 * frameWidth()};
}

QSize BoardList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

void BoardList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_lines->rowCount() > 0)
        setCurrentIndex(m_lines->index(0));
    QListView::focusInEvent(event);
}

void BoardList::keyPressEvent(QKeyEvent *event)
{
    // Digits choose a card and letters nothing: the search by typing is not for a board.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->key() != Qt::Key_Space)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void BoardList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the board scrolls, not the card
}

} // namespace khattama::ui
