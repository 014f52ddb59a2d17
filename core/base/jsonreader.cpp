// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace khattama {

namespace {

const QLatin1String kMissing("json.missing");
const QLatin1String kWrongType("json.wrong_type");
const QLatin1String kUnknownField("json.unknown_field");

constexpr qsizetype kDateLength = 10; // yyyy-MM-dd

/// Qt alone would also take 2026/11/17, and a time without an offset as one of this machine.
QDate dateFrom(const QString &text)
{
    if (text.size() != kDateLength || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    return QDate::fromString(text, Qt::ISODate);
}

QDateTime timeFrom(const QString &text)
{
    if (text.size() <= kDateLength || text.at(kDateLength) != u'T' || !dateFrom(text.left(kDateLength)).isValid())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC();
}

} // namespace

void JsonReader::operator()(const char *key, QString &value)
{
    if (auto text = takeText(key))
        value = std::move(*text);
}

void JsonReader::operator()(const char *key, bool &value)
{
    std::optional<bool> read;
    (*this)(key, read);
    value = read.value_or(value);
}

void JsonReader::operator()(const char *key, std::optional<bool> &value)
{
    const QJsonValue read = take(key);
    if (read.isBool())
        value = read.toBool();
    else if (!read.isUndefined())
        fail(kWrongType, pathOf(key));
}

void JsonReader::operator()(const char *key, int &value)
{
    const QJsonValue read = take(key);
    if (read.isUndefined())
        return;
    const double number = read.toDouble(std::nan(""));
    if (number == std::trunc(number) && std::abs(number) <= std::numeric_limits<int>::max())
        value = static_cast<int>(number);
    else
        fail(kWrongType, pathOf(key));
}

void JsonReader::operator()(const char *key, QDate &value)
{
    const auto text = takeText(key);
    if (!text || text->isEmpty())
        return;
    // Where a moment stands for a day, the day counts as written, in the writer's own offset.
    value = timeFrom(*text).isValid() ? dateFrom(text->left(kDateLength)) : dateFrom(*text);
    if (!value.isValid())
        fail(kWrongType, pathOf(key));
}

void JsonReader::operator()(const char *key, QDateTime &value)
{
    const auto text = takeText(key);
    if (!text || text->isEmpty())
        return;
    value = timeFrom(*text);
    if (!value.isValid())
        fail(kWrongType, pathOf(key));
}

void JsonReader::operator()(const char *key, QStringList &value)
{
    const QJsonArray array = arrayAt(key);
    value.clear();
    for (qsizetype index = 0; index < array.size(); ++index) {
        if (!array.at(index).isString())
            fail(kWrongType, itemPath(key, index));
        value.append(array.at(index).toString());
    }
}

void JsonReader::operator()(const char *key, QMap<QString, QString> &value)
{
    object(key, [&](JsonReader &inner) {
        const QStringList names = inner.m_object.keys();
        for (const QString &name : names)
            inner(name.toUtf8().constData(), value[name]);
    });
}

Result<void> JsonReader::finish()
{
    refuseUnknown();
    if (m_fault)
        return failure(*m_fault);
    return {};
}

void JsonReader::fail(QLatin1String code, const QString &path, QMap<QString, QString> arguments)
{
    if (m_root->m_fault)
        return;
    arguments.insert(u"field"_s, path);
    m_root->m_fault = damaged(code, std::move(arguments));
}

QString JsonReader::pathOf(const char *key) const
{
    const QString name = QString::fromUtf8(key);
    return m_path.isEmpty() ? name : QString(m_path + u'.' + name);
}

QString JsonReader::itemPath(const char *key, qsizetype index) const
{
    return pathOf(key) + u'[' + QString::number(index) + u']';
}

QJsonValue JsonReader::take(const char *key)
{
    const QString name = QString::fromUtf8(key);
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

std::optional<QString> JsonReader::takeText(const char *key)
{
    const QJsonValue value = take(key);
    if (value.isString())
        return value.toString();
    if (!value.isUndefined())
        fail(kWrongType, pathOf(key));
    return std::nullopt;
}

QJsonArray JsonReader::arrayAt(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        fail(kWrongType, pathOf(key));
    return value.toArray();
}

void JsonReader::require(const char *key)
{
    if (take(key).isUndefined())
        fail(kMissing, pathOf(key));
}

void JsonReader::refuseUnknown()
{
    if (m_unknown == UnknownFields::Ignored)
        return;
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_known.contains(name) && !name.startsWith(u'$') && !name.startsWith(u'_'))
            fail(kUnknownField, pathOf(name.toUtf8().constData()));
    }
}

} // namespace khattama
