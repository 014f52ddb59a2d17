// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace khattama {

/// Writes a value as a JSON object. The fields of a type are named once, in a function template
/// `describe(json, value)` beside the type, which this class and JsonReader both follow: so what is
/// written is read back. Empty texts, lists and objects and invalid dates are left out.
/// Dates are ISO, times UTC ISO with milliseconds and Z.
class JsonWriter
{
public:
    template <typename T>
    using Ref = const T &;

    void operator()(const char *key, const QString &value);
    void operator()(const char *key, bool value);
    void operator()(const char *key, int value);
    void operator()(const char *key, QDate value);
    void operator()(const char *key, const QDateTime &value);
    void operator()(const char *key, const QStringList &value);
    void operator()(const char *key, const QMap<QString, QString> &value);
    void operator()(const char *key, const std::optional<bool> &value);

    template <typename T>
    void operator()(const char *key, const T &value)
    {
        object(key, [&](JsonWriter &inner) { describe(inner, value); });
    }
    /// As an empty object where the value is there but empty, so that it does not get lost.
    template <typename T>
    void operator()(const char *key, const std::optional<T> &value)
    {
        optional(key, value, [](JsonWriter &inner, const T &present) { describe(inner, present); });
    }
    template <typename T, typename Fields>
    void optional(const char *key, const std::optional<T> &value, Fields &&fields)
    {
        if (!value)
            return;
        JsonWriter inner;
        fields(inner, *value);
        put(key, inner.m_object);
    }
    template <typename T>
    void operator()(const char *key, const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(written(value));
        if (!array.isEmpty())
            put(key, array);
    }

    /// A field that a reader asks for: written even when empty.
    void required(const char *key, const QString &value) { put(key, value); }
    void required(const char *key, int value) { put(key, value); }

    /// A value of an enum by its code.
    template <typename Enum, typename From>
    void code(const char *key, Enum value, QString (*toCode)(Enum), From)
    {
        put(key, toCode(value));
    }
    template <typename Enum, std::size_t N>
    void code(const char *key, Enum value, const CodeTable<Enum, N> &table)
    {
        put(key, codeOf(table, value));
    }
    template <typename Enum, typename From>
    void code(const char *key, const std::optional<Enum> &value, QString (*toCode)(Enum), From)
    {
        if (value)
            put(key, toCode(*value));
    }
    template <typename Enum, typename From>
    void requiredCode(const char *key, Enum value, QString (*toCode)(Enum), From)
    {
        put(key, toCode(value));
    }
    template <typename Enum, std::size_t N>
    void requiredCode(const char *key, Enum value, const CodeTable<Enum, N> &table)
    {
        put(key, codeOf(table, value));
    }

    /// A value that travels as one text, as an id or a number "12/2026".
    template <typename T, typename From>
    void textual(const char *key, const std::optional<T> &value, From)
    {
        if (value)
            put(key, value->toString());
    }

    /// Fields of the same value that stand together in an object of their own; left out when all are empty.
    template <typename Fields>
    void object(const char *key, Fields &&fields)
    {
        JsonWriter inner;
        fields(inner);
        if (!inner.m_object.isEmpty())
            put(key, inner.m_object);
    }

    template <typename T>
    [[nodiscard]] static QJsonObject written(const T &value)
    {
        JsonWriter writer;
        describe(writer, value);
        return writer.m_object;
    }

private:
    void put(const char *key, const QJsonValue &value) { m_object.insert(QLatin1String(key), value); }

    QJsonObject m_object;
};

} // namespace khattama
