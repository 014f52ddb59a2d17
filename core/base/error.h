// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace khattama {

/// Who has to act on an error; the command line answers it with its exit code (`exchange.md`).
enum class ErrorKind {
    Refused, ///< a rule says no; the user can change what was asked (exit code 1)
    Usage,   ///< the request itself is malformed (2)
    Damaged, ///< foreign input is damaged or not trusted (3)
    Trouble, ///< storage, permission, key or system trouble (4)
};

/// An error as a value: a stable dotted code with named arguments, never a translated sentence.
/// The wording in Kazakh and Russian stands under the code in `resources/messages`.
/// `arguments` go into the wording; `detail` is technical (English, without personal data), for a log.
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    QString code;
    QMap<QString, QString> arguments{};
    QString detail{};

    friend bool operator==(const Error &, const Error &) = default;
};

[[nodiscard]] inline Error refused(QString code, QMap<QString, QString> arguments = {})
{
    return {ErrorKind::Refused, std::move(code), std::move(arguments), {}};
}
[[nodiscard]] inline Error wrongUsage(QString code, QMap<QString, QString> arguments = {})
{
    return {ErrorKind::Usage, std::move(code), std::move(arguments), {}};
}
[[nodiscard]] inline Error damaged(QString code, QMap<QString, QString> arguments = {}, QString detail = {})
{
    return {ErrorKind::Damaged, std::move(code), std::move(arguments), std::move(detail)};
}
[[nodiscard]] inline Error trouble(QString code, QMap<QString, QString> arguments = {}, QString detail = {})
{
    return {ErrorKind::Trouble, std::move(code), std::move(arguments), std::move(detail)};
}

} // namespace khattama
