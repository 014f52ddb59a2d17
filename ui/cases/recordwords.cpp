// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/recordwords.h"

#include "core/base/datetext.h"
#include "core/people/iin.h"
#include "ui/cases/casewords.h"
#include "ui/intake/inboxwords.h"
#include "ui/shell/pagecontext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using Kind = RecordField::Kind;

namespace {

const QString kNothing = u"–"_s;
const QString kStep = u" › "_s;

const RecordField *fieldCalled(const RecordFieldList &fields, const QString &key)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const RecordField &field) { return key == QLatin1String(field.key); });
    return found == fields.end() ? nullptr : &*found;
}

QMap<QString, QString> argumentsOf(const QJsonObject &object)
{
    QMap<QString, QString> arguments;
    for (auto it = object.begin(); it != object.end(); ++it)
        arguments.insert(it.key(), it.value().toString());
    return arguments;
}

} // namespace

QString RecordWords::evidence(const QJsonObject &evidence) const
{
    const QString code = evidence.value("code"_L1).toString();
    if (code.isEmpty())
        return {};
    return m_context.wording.text(code, argumentsOf(evidence.value("arguments"_L1).toObject()), m_context.language);
}

QString RecordWords::plain(const RecordField &field, const QJsonValue &value) const
{
    const QString text = value.isDouble() ? QString::number(value.toInt()) : value.toString();
    switch (field.kind) {
    case Kind::Date:
        return shortDate(QDate::fromString(text, Qt::ISODate));
    case Kind::Moment:
        return momentText(QDateTime::fromString(text, Qt::ISODateWithMs), m_context.deadlines.time());
    case Kind::Flag:
        return value.isUndefined() ? QString() : value.toBool() ? tr("yes") : tr("no");
    case Kind::Percent:
        return text.isEmpty() ? QString() : text + u" %"_s;
    case Kind::Iin:
        return m_iinShown ? text : people::Iin::masked(text);
    case Kind::Code:
        return m_context.lists.text(QString::fromLatin1(field.words), text, m_context.language);
    case Kind::Word:
        return RecordFields::word(QString::fromLatin1(field.words), text);
    case Kind::Login:
        return staffName(text);
    case Kind::State:
        if (const auto state = expertise::caseStateFromCode(text))
            return CaseWords::state(*state);
        return text;
    case Kind::Evidence:
        return evidence(value.toObject());
    case Kind::Case:
        return text.isEmpty() ? QString() : tr("receipt …%1").arg(text.right(8));
    case Kind::Text:
    case Kind::Object:
    case Kind::Objects:
    case Kind::Hidden:
        break;
    }
    return text;
}

QString RecordWords::value(const RecordField &field, const QJsonValue &value) const
{
    QStringList texts;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            texts.append(field.holdsFields() ? itemText(field, item.toObject()) : plain(field, item));
    } else {
        texts.append(field.holdsFields() ? itemText(field, value.toObject()) : plain(field, value));
    }
    texts.removeAll(QString());
    return texts.isEmpty() ? kNothing : texts.join(u"; "_s);
}

QString RecordWords::itemText(const RecordField &list, const QJsonObject &item) const
{
    QStringList parts;
    for (const RecordField &field : list.fields) {
        const QJsonValue value = item.value(QLatin1String(field.key));
        if (field.kind == Kind::Hidden || value.isUndefined() || (field.kind == Kind::Flag && !value.toBool()))
            continue;
        // A flag, a date or a number says nothing without its label.
        const bool labelled = field.kind == Kind::Date || field.kind == Kind::Moment || value.isDouble();
        const QString text = field.kind == Kind::Flag ? field.label : this->value(field, value);
        parts.append(labelled ? tr("%1: %2").arg(field.label, text) : text);
    }
    return parts.join(u", "_s);
}

QString RecordWords::itemName(const RecordField &list, const QString &name) const
{
    if (list.words != nullptr) {
        if (const RecordField *const naming = fieldCalled(list.fields, QString::fromLatin1(list.words)))
            return plain(*naming, name);
    }
    return tr("No. %1").arg(name);
}

void RecordWords::addRows(QList<Row> &rows, const QString &section, const QString &before, const QJsonObject &object,
                          const RecordFieldList &fields) const
{
    QList<const RecordField *> later; // what has a heading of its own
    for (const RecordField &field : fields) {
        const QJsonValue value = object.value(QLatin1String(field.key));
        if (value.isUndefined() || field.kind == Kind::Hidden)
            continue;
        if (!field.holdsFields()) {
            rows.append({section, before + field.label, this->value(field, value)});
        } else if (section.isEmpty()) {
            later.append(&field);
        } else if (field.kind == Kind::Object) {
            addRows(rows, section, before + field.label + kStep, value.toObject(), field.fields);
        } else {
            const QJsonArray items = value.toArray();
            for (qsizetype place = 0; place < items.size(); ++place) {
                const QString number = items.size() > 1 ? u' ' + QString::number(place + 1) : QString();
                rows.append({section, before + field.label + number, itemText(field, items.at(place).toObject())});
            }
        }
    }
    for (const RecordField *const field : std::as_const(later)) {
        const QJsonValue value = object.value(QLatin1String(field->key));
        if (field->kind == Kind::Object) {
            addRows(rows, field->label, {}, value.toObject(), field->fields);
            continue;
        }
        const QJsonArray items = value.toArray();
        for (qsizetype place = 0; place < items.size(); ++place)
            rows.append({field->label, QString::number(place + 1), itemText(*field, items.at(place).toObject())});
    }
}

QList<RecordWords::Row> RecordWords::rows(const QJsonObject &object, const RecordFieldList &fields) const
{
    QList<Row> rows;
    addRows(rows, {}, {}, object, fields);
    return rows;
}

RecordWords::Named RecordWords::named(const QString &path, const RecordFieldList &fields) const
{
    static const QRegularExpression step(uR"(([^.\[\]]+)|\[([^\]]*)\])"_s);
    QStringList labels;
    RecordFieldList here = fields;
    RecordField last{"", {}};
    for (auto it = step.globalMatch(path); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(2)) {
            labels.append(itemName(last, match.captured(2)));
            continue;
        }
        const RecordField *const field = fieldCalled(here, match.captured(1));
        if (field == nullptr || field->kind == Kind::Hidden)
            return {};
        labels.append(field->label);
        last = *field;
        here = last.fields;
    }
    return {labels.join(kStep), last};
}

} // namespace khattama::ui
