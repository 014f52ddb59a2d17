// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace khattama::rendering {

/// "12 0 R"
[[nodiscard]] inline QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// A text as UTF-16, hexadecimal.
[[nodiscard]] inline QByteArray textString(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).toUpper().rightJustified(4, '0');
    return hex + '>';
}

} // namespace khattama::rendering
