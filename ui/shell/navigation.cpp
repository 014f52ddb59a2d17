// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/look/icons.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
constexpr int kTitleRole = Qt::UserRole + 1;
constexpr int kAir = 36; ///< around icon, word and number
} // namespace

Navigation::Navigation(const QList<Section> &sections, QWidget *parent) : QListWidget(parent), m_sections(sections)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Sections"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (qsizetype n = 0; n < m_sections.size(); ++n) {
        auto *item = new QListWidgetItem(m_sections[n].title, this);
        item->setData(Qt::UserRole, m_sections[n].id);
        item->setData(kTitleRole, m_sections[n].title);
        if (n < 9)
            item->setToolTip(u"%1 (Ctrl+%2)"_s.arg(m_sections[n].title).arg(n + 1));
    }
    paintIcons();
    setFixedWidth(idealWidth());
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
}

QListWidgetItem *Navigation::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void Navigation::setCurrentSection(const QString &id)
{
    setCurrentItem(itemOf(id));
}

void Navigation::setWaiting(const QString &id, int count)
{
    QListWidgetItem *const waiting = itemOf(id);
    if (waiting == nullptr)
        return;
    const QString title = waiting->data(kTitleRole).toString();
    waiting->setText(count > 0 ? u"%1  (%2)"_s.arg(title).arg(count) : title);
    waiting->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1: %n waiting", nullptr, count).arg(title) : title);
    setFixedWidth(qMax(width(), idealWidth()));
}

int Navigation::idealWidth() const
{
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = qMax(widest, fontMetrics().horizontalAdvance(item(row)->text()));
    return widest + iconSize().width() + fontMetrics().horizontalAdvance(u"  (00)"_s) + kAir;
}

void Navigation::paintIcons()
{
    setIconSize(QSize(fontMetrics().height() + 4, fontMetrics().height() + 4));
    for (int row = 0; row < count(); ++row)
        item(row)->setIcon(icon(m_sections[row].icon, palette()));
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

} // namespace khattama::ui
