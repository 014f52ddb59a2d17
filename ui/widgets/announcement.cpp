// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace khattama::ui {

namespace {

constexpr auto kAnnounced = "announced";

QAccessibleInterface *notification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const bool announced = widget != nullptr && widget->property(kAnnounced).toBool();
    return announced ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

} // namespace

void beAnnounced(QWidget &widget)
{
    QAccessible::installFactory(notification); // once, however often
    widget.setProperty(kAnnounced, true);
}

void announce(QWidget &widget)
{
    for (const QAccessible::Event happened : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(&widget, happened);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace khattama::ui
