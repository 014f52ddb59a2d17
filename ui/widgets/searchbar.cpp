// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbar.h"

#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pagesview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <chrono>

using namespace Qt::StringLiterals;

namespace khattama::ui {

SearchBar::SearchBar(PagesView *pages, QWidget *parent)
    : QWidget(parent), m_pages(pages), m_line(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_line->setObjectName(u"searchField"_s);
    m_line->setAccessibleName(tr("Search in the document"));
    m_line->setPlaceholderText(tr("Search in the document"));
    m_line->setClearButtonEnabled(true);
    m_count->setObjectName(u"searchCountLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_count);
    const auto addButton = [&](const QString &icon, const QString &name, auto act) {
        auto *button = new IconButton(icon, name, this);
        connect(button, &IconButton::clicked, this, act);
        layout->addWidget(button);
    };
    addButton(u"up"_s, tr("Previous hit (Shift+F3)"), [this] { step(-1); });
    addButton(u"down"_s, tr("Next hit (F3)"), [this] { step(1); });
    addButton(u"close"_s, tr("Close the search"), [this] { close(); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(200));
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::search);
    connect(m_line, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_pages, &PagesView::found, this, &SearchBar::take);
    hide();
}

void SearchBar::open()
{
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    if (m_searched != m_line->text())
        search();
}

void SearchBar::close()
{
    hide();
    m_pause.stop();
    m_searched.clear();
    m_pages->find({});
    m_pages->setFocus();
}

void SearchBar::search()
{
    m_pause.stop();
    m_searched = m_line->text().trimmed();
    m_count->setText(m_searched.isEmpty() ? QString() : tr("Searching…"));
    m_pages->find(m_searched);
}

void SearchBar::take(const QString &text)
{
    if (text != m_searched)
        return;
    m_found = text;
    // The first hit from where one is reading.
    const auto &marks = m_pages->marks();
    int first = 0;
    while (first < marks.size() && marks[first].page + 1 < m_pages->currentPage())
        ++first;
    m_pages->setCurrentMark(first < marks.size() ? first : 0);
    showCount();
}

void SearchBar::step(int by)
{
    if (isHidden() || m_line->text().trimmed() != m_found || m_found.isEmpty()) {
        open();
        return;
    }
    const int count = int(m_pages->marks().size());
    if (count > 0)
        m_pages->setCurrentMark((m_pages->currentMark() + by + count) % count);
    showCount();
}

void SearchBar::showCount()
{
    const auto count = m_pages->marks().size();
    if (m_found.isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_pages->currentMark() + 1).arg(count));
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (enter) {
        if (m_line->text().trimmed() == m_found)
            step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        else
            search();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace khattama::ui
