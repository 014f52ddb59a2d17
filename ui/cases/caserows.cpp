// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caserows.h"

#include "core/base/textfolding.h"
#include "core/expertise/blindview.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseSummary;
using expertise::SequenceNumber;

namespace {

constexpr int kNumberBits = 20; // a department registers far less than a million cases in a year
const QDate kFirstDay(1970, 1, 1);

quint32 packed(const std::optional<SequenceNumber> &number)
{
    return number ? (static_cast<quint32>(number->year) << kNumberBits) | static_cast<quint32>(number->number) : 0;
}

quint32 seconds(const QDateTime &moment)
{
    return moment.isValid() ? static_cast<quint32>(moment.toSecsSinceEpoch()) : 0;
}

bool mayVote(const CaseSummary &summary, const people::StaffMember &viewer)
{
    return summary.state == expertise::CaseState::UnderReview && people::may(viewer.role, people::Permission::Vote)
           && !summary.voters.contains(viewer.login);
}

template <typename T>
void appendAll(std::vector<T> &column, const std::vector<T> &other)
{
    column.insert(column.end(), other.begin(), other.end());
}

} // namespace

void CaseRows::append(const CaseSummary &summary, const people::StaffMember &viewer, const Collation &collation)
{
    const auto row = static_cast<Row>(size());
    Facts facts{summary.form, summary.state};
    facts.sex = summary.sex ? static_cast<qint8>(*summary.sex) : qint8(-1);
    facts.age = summary.age && *summary.age < kNoAge ? static_cast<quint8>(*summary.age) : kNoAge;
    facts.blind = expertise::isBlindFor(summary.form, summary.state, viewer);
    facts.blocked = summary.blocked;
    facts.mineToVote = mayVote(summary, viewer);
    facts.refusalWaits = summary.refusalWaits();
    m_facts.push_back(facts);
    m_ids.push_back(summary.id.uuid());
    m_registrations.push_back(packed(summary.registration));
    m_acts.push_back(packed(summary.act));
    m_received.push_back(seconds(summary.receivedAt));
    m_due.push_back(expertise::isOpen(summary.state) ? seconds(summary.dueAt) : 0);
    m_concluded.push_back(summary.concludedOn.isValid() ? static_cast<quint16>(kFirstDay.daysTo(summary.concludedOn))
                                                        : quint16(0));

    const QString name = facts.blind ? QString() : summary.fullName;
    QString words;
    for (const QString &word : foldedWords(name))
        words += u' ' + word;
    m_names.append(name);
    m_words.append(words);
    m_nameKeys.append(name.isEmpty() ? std::string() : collation.sortKey(name).toStdString());

    QStringList numbers(NumberCount);
    numbers[Registration] = summary.registration ? summary.registration->toString() : QString();
    if (!facts.blind) {
        numbers[Iin] = summary.iin.simplified();
        numbers[Act] = summary.actNumber().simplified();
        numbers[FormNumber] = summary.formNumber.simplified();
    }
    QStringList folded;
    for (const QString &number : std::as_const(numbers))
        folded.append(foldedForSearch(number));
    if (folded != numbers)
        m_asWritten.insert(row, numbers);
    m_numbers.append(u'\n' + folded.join(u'\n'));
}

void CaseRows::append(const CaseRows &other)
{
    const auto first = static_cast<Row>(size());
    appendAll(m_ids, other.m_ids);
    appendAll(m_facts, other.m_facts);
    appendAll(m_registrations, other.m_registrations);
    appendAll(m_acts, other.m_acts);
    appendAll(m_received, other.m_received);
    appendAll(m_due, other.m_due);
    appendAll(m_concluded, other.m_concluded);
    m_names.append(other.m_names);
    m_words.append(other.m_words);
    m_numbers.append(other.m_numbers);
    m_nameKeys.append(other.m_nameKeys);
    for (auto it = other.m_asWritten.begin(); it != other.m_asWritten.end(); ++it)
        m_asWritten.insert(first + it.key(), it.value());
}

void CaseRows::reserve(size_t rows)
{
    m_ids.reserve(rows);
    m_facts.reserve(rows);
    m_registrations.reserve(rows);
    m_acts.reserve(rows);
    m_received.reserve(rows);
    m_due.reserve(rows);
    m_concluded.reserve(rows);
    for (TextColumn *column : {&m_names, &m_words, &m_numbers, &m_nameKeys})
        column->reserve(rows);
}

std::optional<CaseRows::Row> CaseRows::rowOf(const QUuid &id) const
{
    // From the end: a case that was saved anew stands behind its earlier row.
    for (size_t row = size(); row-- > 0;) {
        if (m_ids[row] == id && !m_facts[row].dropped)
            return static_cast<Row>(row);
    }
    return std::nullopt;
}

std::optional<people::Sex> CaseRows::sex(Row row) const
{
    const qint8 sex = m_facts[row].sex;
    return sex < 0 ? std::nullopt : std::optional(static_cast<people::Sex>(sex));
}

std::optional<int> CaseRows::age(Row row) const
{
    const quint8 age = m_facts[row].age;
    return age == kNoAge ? std::nullopt : std::optional<int>(age);
}

QDate CaseRows::concludedDay(Row row) const
{
    return m_concluded[row] == 0 ? QDate() : kFirstDay.addDays(m_concluded[row]);
}

std::string_view CaseRows::folded(Row row, Number which) const
{
    std::string_view rest = m_numbers.at(row).substr(1);
    for (int skipped = 0; skipped < which; ++skipped)
        rest.remove_prefix(rest.find('\n') + 1);
    return rest.substr(0, rest.find('\n'));
}

QString CaseRows::number(Row row, Number which) const
{
    const auto written = m_asWritten.constFind(row);
    if (written != m_asWritten.cend())
        return written->at(which);
    const std::string_view text = folded(row, which);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

quint64 CaseRows::digits(Row row, Number which) const
{
    quint64 value = 0;
    for (const char character : folded(row, which)) {
        if (character >= '0' && character <= '9')
            value = value * 10 + static_cast<quint64>(character - '0');
    }
    return value;
}

} // namespace khattama::ui
