// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/placeholders.h"

namespace khattama {

QString withValues(const QString &text, const QMap<QString, QString> &values)
{
    QString result;
    qsizetype position = 0;
    while (position < text.size()) {
        const qsizetype open = text.indexOf(u'{', position);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = values.constFind(text.mid(open + 1, close - open - 1));
        result += text.mid(position, open - position);
        result += value == values.cend() ? text.mid(open, close - open + 1) : *value;
        position = close + 1;
    }
    return result + text.mid(position);
}

} // namespace khattama
