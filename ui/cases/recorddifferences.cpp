// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/recorddifferences.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// Fields by which an object of a list is known again.
const QStringList kNames{u"code"_s, u"id"_s, u"expert"_s, u"number"_s};
/// Objects that count as one field.
const QStringList kWhole{u"evidence"_s};

bool isObjectOrNothing(const QJsonValue &value)
{
    return value.isObject() || value.isUndefined();
}

bool holdsObjects(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() && !array.isEmpty()
           && std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isObject(); });
}

QString nameIn(const QJsonValue &item, const QString &key)
{
    return item.toObject().value(key).toVariant().toString();
}

/// How the objects of both lists are called by their path: by the first name that every one of them has and no two of
/// one list share, else by their place.
QString nameOfItems(const QJsonArray &before, const QJsonArray &after)
{
    const auto tellsApart = [](const QJsonArray &items, const QString &name) {
        QSet<QString> seen;
        for (const QJsonValue &item : items)
            seen.insert(nameIn(item, name));
        return seen.size() == items.size() && !seen.contains(QString());
    };
    for (const QString &name : kNames) {
        if (tellsApart(before, name) && tellsApart(after, name))
            return name;
    }
    return {};
}

class Comparison
{
public:
    QList<FieldDifference> found;

    void compare(const QString &path, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        const bool whole = kWhole.contains(path.section(u'.', -1));
        if (!whole && isObjectOrNothing(before) && isObjectOrNothing(after) && (before.isObject() || after.isObject()))
            compareObjects(path, before.toObject(), after.toObject());
        else if (holdsObjects(before) || holdsObjects(after))
            compareLists(path, before.toArray(), after.toArray());
        else
            found.append({path, before, after});
    }

private:
    void compareObjects(const QString &path, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList keys = before.keys();
        for (const QString &key : after.keys()) {
            if (!before.contains(key))
                keys.append(key);
        }
        keys.sort();
        for (const QString &key : std::as_const(keys))
            compare(path.isEmpty() ? key : QString(path + u'.' + key), before.value(key), after.value(key));
    }

    void compareLists(const QString &path, const QJsonArray &before, const QJsonArray &after)
    {
        const QString name = nameOfItems(before, after);
        const auto nameOf = [&](const QJsonArray &items, qsizetype place) {
            return name.isEmpty() ? QString::number(place + 1) : nameIn(items.at(place), name);
        };
        const auto itemCalled = [&](const QJsonArray &items, const QString &called) {
            for (qsizetype place = 0; place < items.size(); ++place) {
                if (nameOf(items, place) == called)
                    return items.at(place);
            }
            return QJsonValue(QJsonValue::Undefined);
        };
        QStringList names;
        for (const QJsonArray &items : {before, after}) {
            for (qsizetype place = 0; place < items.size(); ++place) {
                if (const QString called = nameOf(items, place); !names.contains(called))
                    names.append(called);
            }
        }
        for (const QString &called : std::as_const(names))
            compare(path + u'[' + called + u']', itemCalled(before, called), itemCalled(after, called));
    }
};

} // namespace

QList<FieldDifference> recordDifferences(const QJsonObject &before, const QJsonObject &after)
{
    Comparison comparison;
    comparison.compare({}, before, after);
    return comparison.found;
}

} // namespace khattama::ui
