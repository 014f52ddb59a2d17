// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QWidget>

namespace khattama::test {

/// What a screen reader says of a widget before its content.
inline QString spokenName(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken != nullptr ? spoken->text(QAccessible::Name).trimmed() : QString();
}

/// The widgets that the keyboard reaches and that have no name, or one with markup in it; as class and object name.
inline QStringList unnamedWidgets(QWidget *root)
{
    QStringList unnamed;
    for (QWidget *widget : QList<QWidget *>{root} + root->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr || widget->isHidden())
            continue;
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (area != nullptr && area->viewport() == widget)
            continue;
        const QString name = spokenName(widget);
        if (name.isEmpty() || name.contains(QLatin1Char('<')) || name.contains(QLatin1Char('&')))
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                           + widget->objectName() + QLatin1String(": ") + name);
    }
    return unnamed;
}

} // namespace khattama::test
