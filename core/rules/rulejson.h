// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace khattama::rules {

/// Error of a rule or list file whose JSON does not say what it must: `rules.malformed` (Damaged) with
/// arguments `file` and `place` (a path inside it, as `editions[1].effective_from`).
[[nodiscard]] inline Error malformedRules(const QString &file, const QString &place)
{
    return damaged(QStringLiteral("rules.malformed"),
                   {{QStringLiteral("file"), file}, {QStringLiteral("place"), place}});
}

[[nodiscard]] inline QDate dateFrom(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

[[nodiscard]] inline std::optional<int> optionalNumber(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? std::optional(object.value(key).toInt()) : std::nullopt;
}

[[nodiscard]] inline QStringList stringsFrom(const QJsonArray &array)
{
    QStringList strings;
    for (const auto &value : array)
        strings.append(value.toString());
    return strings;
}

} // namespace khattama::rules
