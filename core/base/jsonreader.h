// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace khattama {

/// Reads what JsonWriter writes, by the same `describe(json, value)`. An absent field (or null) leaves the
/// value as it was. The first fault is kept with its path, as `documents[2].sheets`, and given by finish().
/// Errors (Damaged), argument `field`: `json.missing`, `json.wrong_type`, `json.unknown_value` (also `value`),
/// and where unknown fields are refused `json.unknown_field`.
class JsonReader
{
public:
    template <typename T>
    using Ref = T &;
    /// Refused: a field that nothing asks for is a fault (names that begin with "$" or "_" are remarks).
    enum class UnknownFields { Ignored, Refused };

    explicit JsonReader(QJsonObject object, UnknownFields unknown = UnknownFields::Ignored)
        : m_object(std::move(object)), m_unknown(unknown)
    {}
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    void operator()(const char *key, QString &value);
    void operator()(const char *key, bool &value);
    void operator()(const char *key, int &value);
    void operator()(const char *key, QDate &value);
    void operator()(const char *key, QDateTime &value);
    void operator()(const char *key, QStringList &value);
    void operator()(const char *key, QMap<QString, QString> &value);
    void operator()(const char *key, std::optional<bool> &value);

    template <typename T>
    void operator()(const char *key, T &value)
    {
        object(key, [&](JsonReader &inner) { describe(inner, value); });
    }
    template <typename T>
    void operator()(const char *key, std::optional<T> &value)
    {
        optional(key, value, [](JsonReader &inner, T &present) { describe(inner, present); });
    }
    template <typename T, typename Fields>
    void optional(const char *key, std::optional<T> &value, Fields &&fields)
    {
        object(key, [&](JsonReader &inner) { fields(inner, value.emplace()); });
    }
    template <typename T>
    void operator()(const char *key, QList<T> &values)
    {
        const auto array = arrayAt(key);
        values.clear();
        for (qsizetype index = 0; index < array.size(); ++index) {
            T value;
            inside(itemPath(key, index), array.at(index), [&](JsonReader &inner) { describe(inner, value); });
            values.append(std::move(value));
        }
    }

    template <typename T>
    void required(const char *key, T &value)
    {
        require(key);
        (*this)(key, value);
    }

    template <typename Enum, typename From>
    void code(const char *key, Enum &value, QString (*)(Enum), From fromCode)
    {
        textual(key, value, fromCode);
    }
    template <typename Enum, std::size_t N>
    void code(const char *key, Enum &value, const CodeTable<Enum, N> &table)
    {
        textual(key, value, [&](const QString &text) { return valueOf(table, text); });
    }
    template <typename Enum, typename From>
    void code(const char *key, std::optional<Enum> &value, QString (*)(Enum), From fromCode)
    {
        textual(key, value, fromCode);
    }
    template <typename Enum, typename From>
    void requiredCode(const char *key, Enum &value, QString (*)(Enum), From fromCode)
    {
        require(key);
        textual(key, value, fromCode);
    }
    template <typename Enum, std::size_t N>
    void requiredCode(const char *key, Enum &value, const CodeTable<Enum, N> &table)
    {
        require(key);
        code(key, value, table);
    }

    /// A value read from one text by `from`, which answers nothing for a text it does not know.
    template <typename T, typename From>
    void textual(const char *key, T &value, From from)
    {
        QString text;
        (*this)(key, text);
        if (text.isEmpty())
            return;
        if (auto read = from(text))
            value = *read;
        else
            fail(QLatin1String("json.unknown_value"), pathOf(key), {{QStringLiteral("value"), text}});
    }

    template <typename Fields>
    void object(const char *key, Fields &&fields)
    {
        if (const QJsonValue value = take(key); !value.isUndefined())
            inside(pathOf(key), value, std::forward<Fields>(fields));
    }

    /// Nothing, or the first fault.
    [[nodiscard]] Result<void> finish();

    template <typename T>
    [[nodiscard]] static Result<T> read(const QJsonObject &object, UnknownFields unknown = UnknownFields::Ignored)
    {
        T value;
        JsonReader reader(object, unknown);
        describe(reader, value);
        KHATTAMA_CHECK(reader.finish());
        return value;
    }

    void fail(QLatin1String code, const QString &path, QMap<QString, QString> arguments = {});
    [[nodiscard]] QString pathOf(const char *key) const;

private:
    JsonReader(JsonReader &root, QJsonObject object, QString path)
        : m_object(std::move(object)), m_path(std::move(path)), m_unknown(root.m_unknown), m_root(&root)
    {}

    template <typename Fields>
    void inside(const QString &path, const QJsonValue &value, Fields &&fields)
    {
        if (!value.isObject()) {
            fail(QLatin1String("json.wrong_type"), path);
            return;
        }
        JsonReader inner(*m_root, value.toObject(), path);
        fields(inner);
        inner.refuseUnknown();
    }

    /// The value of a field, undefined where absent or null; the field counts as known.
    [[nodiscard]] QJsonValue take(const char *key);
    [[nodiscard]] std::optional<QString> takeText(const char *key);
    [[nodiscard]] QJsonArray arrayAt(const char *key);
    [[nodiscard]] QString itemPath(const char *key, qsizetype index) const;
    void require(const char *key);
    void refuseUnknown();

    QJsonObject m_object;
    QString m_path;
    UnknownFields m_unknown;
    JsonReader *m_root = this;
    QSet<QString> m_known;
    std::optional<Error> m_fault; ///< of the root
};

} // namespace khattama
