// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referencelists.h"

#include "core/rules/rulejson.h"

using namespace Qt::StringLiterals;

namespace khattama::rules {

namespace {

ListValue valueFrom(const QJsonObject &object)
{
    return {object.value(u"code"_s).toString(),
            LocalizedText::fromJson(object),
            dateFrom(object, u"valid_from"_s),
            dateFrom(object, u"valid_to"_s),
            object.value(u"source"_s).toString(),
            object.value(u"verified"_s).toBool(),
            stringsFrom(object.value(u"aliases"_s).toArray()),
            object.value(u"attributes"_s).toObject()};
}

} // namespace

bool ListValue::fitsAge(int age) const
{
    return age >= attributes.value(u"min_age"_s).toInt(age) && age <= attributes.value(u"max_age"_s).toInt(age);
}

Result<ReferenceLists> ReferenceLists::load(const DataFiles &files)
{
    KHATTAMA_TRY(const QJsonObject index, files.readJson(u"lists/index.json"_s));
    ReferenceLists lists;
    for (const QString &name : stringsFrom(index.value(u"lists"_s).toArray())) {
        const QString file = u"lists/%1.json"_s.arg(name);
        KHATTAMA_TRY(const QJsonObject document, files.readJson(file));
        const QJsonArray values = document.value(u"values"_s).toArray();
        if (values.isEmpty())
            return failure(malformedRules(file, u"values"_s));
        QList<ListValue> &list = lists.m_lists[name];
        QHash<QString, qsizetype> &places = lists.m_places[name];
        for (qsizetype i = 0; i < values.size(); ++i) {
            const ListValue value = valueFrom(values.at(i).toObject());
            bool sound = !value.code.isEmpty() && !value.text.kk.isEmpty() && !value.text.ru.isEmpty();
            for (const QString &code : QStringList(value.code) + value.aliases) {
                sound = sound && !places.contains(code);
                places.insert(code, i);
            }
            if (!sound)
                return failure(malformedRules(file, u"values[%1]"_s.arg(i)));
            list.append(value);
        }
    }
    return lists;
}

QStringList ReferenceLists::names() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

const ListValue *ReferenceLists::find(const QString &list, const QString &code) const
{
    const auto places = m_places.constFind(list);
    if (places == m_places.constEnd() || !places->contains(code))
        return nullptr;
    return &m_lists.constFind(list)->at(places->value(code));
}

QString ReferenceLists::text(const QString &list, const QString &code, Language language) const
{
    const ListValue *value = find(list, code);
    return value ? value->text.in(language) : code;
}

QList<ListValue> ReferenceLists::values(const QString &list, QDate day) const
{
    QList<ListValue> valid;
    for (const ListValue &value : m_lists.value(list)) {
        if (value.validOn(day))
            valid.append(value);
    }
    return valid;
}

} // namespace khattama::rules
