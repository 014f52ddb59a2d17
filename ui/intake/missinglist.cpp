// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/missinglist.h"

#include "ui/look/icons.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

MissingList::MissingList(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_list(new QListWidget(this))
{
    m_title->setProperty("look", u"heading"_s);
    m_title->setWordWrap(true);
    m_title->setBuddy(m_list);
    m_list->setObjectName(u"missingList"_s);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What is missing"));
    m_list->setMinimumHeight(fontMetrics().height() * 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, &MissingList::open);
    connect(m_list, &QListWidget::itemClicked, this, &MissingList::open);
}

void MissingList::setRemarks(const QList<Remark> &remarks)
{
    QList<Remark> ordered = remarks;
    std::stable_partition(ordered.begin(), ordered.end(), [](const Remark &remark) { return remark.blocks; });
    if (m_filled && ordered == m_remarks)
        return;
    m_filled = true;
    const int current = m_list->currentRow();
    const Remark before = m_remarks.value(current);
    m_remarks = ordered;
    m_list->clear();
    for (const Remark &remark : std::as_const(m_remarks))
        add(remark);
    if (current >= 0)
        m_list->setCurrentRow(static_cast<int>(std::max<qsizetype>(0, m_remarks.indexOf(before))));

    const auto blocks = static_cast<int>(
        std::count_if(m_remarks.begin(), m_remarks.end(), [](const Remark &remark) { return remark.blocks; }));
    m_title->setText(blocks > 0 ? tr("Missing: %n", nullptr, blocks)
                     : m_remarks.isEmpty()
                         ? tr("Nothing is missing")
                         : tr("Ready to register; to look at: %n", nullptr, static_cast<int>(m_remarks.size())));
}

void MissingList::add(const Remark &remark)
{
    auto *item = new QListWidgetItem(remark.text, m_list);
    item->setIcon(remark.blocks ? icon(u"error"_s, palette(), Role::Overdue)
                                : icon(u"warning"_s, palette(), Role::Pending));
    const QString kind = remark.blocks ? tr("Needed to register") : tr("To look at");
    item->setToolTip(kind + u": "_s + remark.text);
    item->setData(Qt::AccessibleTextRole, QString(kind + u": "_s + remark.text));
}

void MissingList::keyPressEvent(QKeyEvent *event)
{
    // The Enter that has led to a field does not go on from there.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

void MissingList::open(const QListWidgetItem *item)
{
    const Remark remark = m_remarks.value(m_list->row(item));
    Q_EMIT chosen(remark.path, remark.document);
}

} // namespace khattama::ui
