// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariantList>

#include <concepts>
#include <optional>

namespace khattama::storage {

class Database;

/// The types whose form in the file is certain.
template <typename T>
inline constexpr bool kBindable = false;
template <>
inline constexpr bool kBindable<int> = true;
template <>
inline constexpr bool kBindable<qint64> = true;
template <>
inline constexpr bool kBindable<QString> = true;
template <>
inline constexpr bool kBindable<QByteArray> = true;
template <>
inline constexpr bool kBindable<QDate> = true;
template <>
inline constexpr bool kBindable<QDateTime> = true;
template <typename Tag>
inline constexpr bool kBindable<Id<Tag>> = true;

/// One prepared statement, the only way to rows. Values are bound in order, and only types whose form in the
/// file is certain can be bound: Qt SQL stores an empty text for a QJsonObject, a QUuid in braces, a local
/// time without its offset, and NULL for a null QString; here none of these compiles or happens.
/// Dates are stored as ISO text, times as UTC ISO text with milliseconds and "Z", ids with 36 characters.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int value);
    Statement &bind(qint64 value);
    Statement &bind(const QString &value); ///< a null text is an empty one
    Statement &bind(const QByteArray &value);
    Statement &bind(QDate value);            ///< valid; see present()
    Statement &bind(const QDateTime &value); ///< valid; see present()
    template <typename Tag>
    Statement &bind(const Id<Tag> &value)
    {
        return bind(value.toString());
    }
    /// NULL where there is nothing.
    template <typename T>
    requires kBindable<T> Statement &bind(const std::optional<T> &value) { return value ? bind(*value) : bindNull(); }
    template <typename T>
    Statement &bind(const T &) = delete;

    /// Runs a statement that answers no rows. Errors: those of sqliteError(); `storage.no_unit_of_work` for a
    /// write outside a unit of work; `storage.wrong_thread`; `storage.value_invalid` for an invalid date.
    [[nodiscard]] Result<void> run();
    /// Runs the statement the first time, then goes to the next row; false after the last.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] int columns() const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int smallInteger(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;         ///< invalid for NULL
    [[nodiscard]] QDateTime dateTime(int column) const; ///< UTC; invalid for NULL
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }

private:
    Statement &bindNull();
    Statement &add(const QVariant &value);
    [[nodiscard]] Result<void> start();
    [[nodiscard]] const QStringList &columnNames() const;

    const Database &m_database;
    QSqlQuery m_query;
    QVariantList m_values;
    mutable QStringList m_columnNames; ///< asked once: QSqlQuery makes a record of fields for each question
    std::optional<Error> m_fault;      ///< found while preparing or binding
    bool m_started = false;
};

/// Nothing for an invalid date or time, or an empty text: what is stored as NULL.
[[nodiscard]] inline std::optional<QDate> present(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}
[[nodiscard]] inline std::optional<QDateTime> present(const QDateTime &time)
{
    return time.isValid() ? std::optional(time) : std::nullopt;
}
[[nodiscard]] inline std::optional<QString> present(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// A time as it stands in the file.
[[nodiscard]] QString storedTime(const QDateTime &time);

} // namespace khattama::storage
