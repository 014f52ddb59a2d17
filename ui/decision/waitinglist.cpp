// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/waitinglist.h"

#include "ui/decision/waitingdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

WaitingList::WaitingList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(context), m_filter(new QLineEdit(this)), m_list(new QListView(this)),
      m_empty(new QLabel(this))
{
    m_filter->setObjectName(u"waitingFilter"_s);
    m_filter->setPlaceholderText(tr("Name or number"));
    m_filter->setAccessibleName(tr("Filter of the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setObjectName(u"waitingView"_s);
    m_list->setAccessibleName(tr("What waits for a decision"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new WaitingDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // laid out anew when the width changes, not the height alone
    m_list->installEventFilter(this);
    m_empty->setObjectName(u"waitingEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setProperty("look", u"hint"_s);
    m_empty->hide();
    setFocusProxy(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        mark();
    });
    connect(m_list, &QListView::clicked, this, &WaitingList::open);
}

void WaitingList::setCases(const QList<WaitingCase> &cases)
{
    const int scroll = m_list->verticalScrollBar()->value();
    const QString marked = m_list->currentIndex().data(WaitingModel::CaseRole).toString();
    m_model.setCases(cases);
    mark();
    if (m_current.isEmpty() && !marked.isEmpty())
        m_list->setCurrentIndex(m_model.indexOf(marked));
    m_list->verticalScrollBar()->setValue(scroll);
}

void WaitingList::setCurrent(const QString &caseId)
{
    m_current = caseId;
    mark();
}

void WaitingList::mark()
{
    const QModelIndex current = m_model.indexOf(m_current);
    m_list->setCurrentIndex(current);
    if (current.isValid())
        m_list->scrollTo(current);
    const bool empty = m_model.rowCount() == 0;
    m_empty->setText(m_model.cases().isEmpty()
                         ? tr("Nothing waits for your decision. New cases come from the inbox and from receiving.")
                         : tr("Nothing has these words. Clear the filter to see all."));
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
}

void WaitingList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void WaitingList::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 1)
        m_list->setCurrentIndex(m_model.index(1)); // below the first heading
}

void WaitingList::clearFilter()
{
    m_filter->clear();
}

void WaitingList::open(const QModelIndex &index)
{
    const QString caseId = index.data(WaitingModel::CaseRole).toString();
    if (!caseId.isEmpty())
        Q_EMIT opened(caseId);
}

bool WaitingList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_filter && (enter || key == Qt::Key_Down)) {
            focusList();
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (watched == m_list && enter) {
            open(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace khattama::ui
