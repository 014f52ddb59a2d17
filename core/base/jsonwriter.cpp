// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonwriter.h"

namespace khattama {

void JsonWriter::operator()(const char *key, const QString &value)
{
    if (!value.isEmpty())
        put(key, value);
}

void JsonWriter::operator()(const char *key, bool value)
{
    put(key, value);
}

void JsonWriter::operator()(const char *key, int value)
{
    put(key, value);
}

void JsonWriter::operator()(const char *key, QDate value)
{
    if (value.isValid())
        put(key, value.toString(Qt::ISODate));
}

void JsonWriter::operator()(const char *key, const QDateTime &value)
{
    if (value.isValid())
        put(key, value.toUTC().toString(Qt::ISODateWithMs));
}

void JsonWriter::operator()(const char *key, const QStringList &value)
{
    if (!value.isEmpty())
        put(key, QJsonArray::fromStringList(value));
}

void JsonWriter::operator()(const char *key, const QMap<QString, QString> &value)
{
    QJsonObject entries;
    for (auto entry = value.begin(); entry != value.end(); ++entry)
        entries.insert(entry.key(), entry.value());
    if (!entries.isEmpty())
        put(key, entries);
}

void JsonWriter::operator()(const char *key, const std::optional<bool> &value)
{
    if (value)
        put(key, *value);
}

} // namespace khattama
