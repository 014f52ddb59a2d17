// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefilter.h"

#include "core/base/codes.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;
using namespace khattama::expertise;

namespace khattama::ui {

namespace {

constexpr CodeTable<DueFilter, 4> kDueFilters{{
    {DueFilter::Any, "any"},
    {DueFilter::Overdue, "overdue"},
    {DueFilter::Today, "today"},
    {DueFilter::Tomorrow, "tomorrow"},
}};

template <typename Enum>
QJsonArray codes(const QList<Enum> &values, QString (*code)(Enum))
{
    QJsonArray array;
    for (const Enum value : values)
        array.append(code(value));
    return array;
}

template <typename Enum>
QList<Enum> values(const QJsonValue &array, std::optional<Enum> (*fromCode)(const QString &))
{
    QList<Enum> read;
    for (const QJsonValue &code : array.toArray()) {
        if (const std::optional<Enum> value = fromCode(code.toString()))
            read.append(*value);
    }
    return read;
}

QDate dateIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

template <typename Enum>
quint32 bits(const QList<Enum> &values)
{
    quint32 set = values.isEmpty() ? std::numeric_limits<quint32>::max() : 0;
    for (const Enum value : values)
        set |= 1U << static_cast<quint32>(value);
    return set;
}

template <typename Enum>
bool holds(quint32 set, Enum value)
{
    return (set & (1U << static_cast<quint32>(value))) != 0;
}

} // namespace

QJsonObject toJson(const CaseFilter &filter)
{
    QJsonObject object;
    if (!filter.states.isEmpty())
        object.insert(u"states"_s, codes(filter.states, caseStateCode));
    if (!filter.forms.isEmpty())
        object.insert(u"forms"_s, codes(filter.forms, examinationFormCode));
    if (filter.due != DueFilter::Any)
        object.insert(u"due"_s, codeOf(kDueFilters, filter.due));
    if (filter.receivedFrom.isValid())
        object.insert(u"receivedFrom"_s, filter.receivedFrom.toString(Qt::ISODate));
    if (filter.receivedTo.isValid())
        object.insert(u"receivedTo"_s, filter.receivedTo.toString(Qt::ISODate));
    if (filter.mineToVote)
        object.insert(u"mineToVote"_s, true);
    return object;
}

CaseFilter caseFilterFromJson(const QJsonObject &object)
{
    return {values(object.value("states"_L1), caseStateFromCode),
            values(object.value("forms"_L1), examinationFormFromCode),
            valueOf(kDueFilters, object.value("due"_L1).toString()).value_or(DueFilter::Any),
            dateIn(object.value("receivedFrom"_L1)),
            dateIn(object.value("receivedTo"_L1)),
            object.value("mineToVote"_L1).toBool()};
}

CaseFilterCheck::CaseFilterCheck(const CaseFilter &filter, const rules::LegalTime &legalTime, const QDateTime &now)
    : m_states(bits(filter.states)), m_forms(bits(filter.forms)), m_mineToVote(filter.mineToVote)
{
    const auto startOf = [&](QDate day) {
        return static_cast<quint32>(legalTime.at(day, QTime(0, 0)).toSecsSinceEpoch());
    };
    constexpr quint32 kEver = std::numeric_limits<quint32>::max();
    if (filter.receivedFrom.isValid() || filter.receivedTo.isValid()) {
        m_received = Span{filter.receivedFrom.isValid() ? startOf(filter.receivedFrom) : 0,
                          filter.receivedTo.isValid() ? startOf(filter.receivedTo.addDays(1)) : kEver};
    }
    const QDate today = legalTime.dateOf(now);
    switch (filter.due) {
    case DueFilter::Any:
        break;
    case DueFilter::Overdue:
        m_due = Span{1, static_cast<quint32>(now.toSecsSinceEpoch())};
        break;
    case DueFilter::Today:
        m_due = Span{startOf(today), startOf(today.addDays(1))};
        break;
    case DueFilter::Tomorrow:
        m_due = Span{startOf(today.addDays(1)), startOf(today.addDays(2))};
        break;
    }
}

bool CaseFilterCheck::passes(const CaseRows &rows, CaseRows::Row row) const
{
    return holds(m_states, rows.state(row)) && holds(m_forms, rows.form(row))
           && (!m_received || m_received->holds(rows.receivedAt(row))) && (!m_due || m_due->holds(rows.dueAt(row)))
           && (!m_mineToVote || rows.mineToVote(row));
}

} // namespace khattama::ui
