// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace khattama::ui {

/// An hour as one likes to type it: 9, 930, 9:30, 09.30. Invalid where it is none.
[[nodiscard]] inline QTime typedTime(QString text)
{
    for (const QChar separator : QStringLiteral(":. "))
        text.remove(separator);
    if (text.size() <= 2 && !text.isEmpty())
        text.append(QLatin1String("00"));
    return QTime::fromString(text.rightJustified(4, QLatin1Char('0')), QStringLiteral("HHmm"));
}

} // namespace khattama::ui
