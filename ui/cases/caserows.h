// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/collation.h"
#include "core/expertise/casesummary.h"
#include "ui/cases/textcolumn.h"

#include <QHash>
#include <QUuid>

namespace khattama::ui {

/// Lines of the list of cases in columns, compact enough for some 200 000 of them. Rows are only appended: a case that
/// was saved anew is a new row, and the earlier one counts no more (see drop()).
///
/// What takes time for each case, folding and keys for the Kazakh order, is done by append() of a summary, which is
/// meant for the working thread; append() of other rows is quick.
class CaseRows
{
public:
    using Row = quint32;

    /// Who will read the list. The summary comes blinded where he may see it only blind (see CaseQuery::viewer).
    void append(const expertise::CaseSummary &summary, const people::StaffMember &viewer, const Collation &collation);
    void append(const CaseRows &other);
    /// Room for `rows`, judged by the rows so far.
    void reserve(size_t rows);
    void drop(Row row) { m_facts[row].dropped = true; }

    [[nodiscard]] size_t size() const { return m_facts.size(); }
    [[nodiscard]] bool isDropped(Row row) const { return m_facts[row].dropped; }
    /// The row of a case, or nothing.
    [[nodiscard]] std::optional<Row> rowOf(const QUuid &id) const;

    [[nodiscard]] const QUuid &id(Row row) const { return m_ids[row]; }
    [[nodiscard]] expertise::ExaminationForm form(Row row) const { return m_facts[row].form; }
    [[nodiscard]] expertise::CaseState state(Row row) const { return m_facts[row].state; }
    /// See expertise::Case::refusalWaits().
    [[nodiscard]] bool refusalWaits(Row row) const { return m_facts[row].refusalWaits; }
    /// The data of the person are blocked: only the head has the name.
    [[nodiscard]] bool blocked(Row row) const { return m_facts[row].blocked; }
    /// Shown blind: there is neither name nor IIN.
    [[nodiscard]] bool blind(Row row) const { return m_facts[row].blind; }
    /// The viewer may vote on it, and has not yet.
    [[nodiscard]] bool mineToVote(Row row) const { return m_facts[row].mineToVote; }
    [[nodiscard]] std::optional<people::Sex> sex(Row row) const;
    [[nodiscard]] std::optional<int> age(Row row) const; ///< on the day of receipt

    /// Year and number in one value, in order; 0: none.
    [[nodiscard]] quint32 registration(Row row) const { return m_registrations[row]; }
    [[nodiscard]] quint32 act(Row row) const { return m_acts[row]; }
    [[nodiscard]] QString registrationText(Row row) const { return number(row, Registration); }
    [[nodiscard]] QString actText(Row row) const { return number(row, Act); }
    [[nodiscard]] QString iin(Row row) const { return number(row, Iin); }
    [[nodiscard]] QString formNumber(Row row) const { return number(row, FormNumber); }
    [[nodiscard]] QString name(Row row) const { return m_names.text(row); }
    /// The digits of the IIN and of the form's number as one number each, for sorting; 0: none.
    [[nodiscard]] quint64 iinValue(Row row) const { return digits(row, Iin); }
    [[nodiscard]] quint64 formNumberValue(Row row) const { return digits(row, FormNumber); }

    /// Seconds since 1970; 0: none. What is due is told of open cases only.
    [[nodiscard]] quint32 receivedAt(Row row) const { return m_received[row]; }
    [[nodiscard]] quint32 dueAt(Row row) const { return m_due[row]; }
    /// Days since 1970; 0: none.
    [[nodiscard]] quint16 concludedOn(Row row) const { return m_concluded[row]; }
    [[nodiscard]] QDate concludedDay(Row row) const;

    /// What is searched: the folded words of the name, each after a blank; IIN and numbers, each after a line break.
    [[nodiscard]] const TextColumn &words() const { return m_words; }
    [[nodiscard]] const TextColumn &numbers() const { return m_numbers; }
    /// Bytes that compare as the names do in the Kazakh order.
    [[nodiscard]] std::string_view nameKey(Row row) const { return m_nameKeys.at(row); }

private:
    struct Facts {
        expertise::ExaminationForm form;
        expertise::CaseState state;
        qint8 sex = -1; ///< people::Sex, or -1
        quint8 age = kNoAge;
        bool blind = false;
        bool blocked = false;
        bool mineToVote = false;
        bool refusalWaits = false;
        bool dropped = false;
    };
    static constexpr quint8 kNoAge = 255;

    enum Number { Iin, Act, FormNumber, Registration, NumberCount };
    [[nodiscard]] std::string_view folded(Row row, Number which) const;
    [[nodiscard]] QString number(Row row, Number which) const;
    [[nodiscard]] quint64 digits(Row row, Number which) const;

    std::vector<QUuid> m_ids;
    std::vector<Facts> m_facts;
    std::vector<quint32> m_registrations;
    std::vector<quint32> m_acts;
    std::vector<quint32> m_received;
    std::vector<quint32> m_due;
    std::vector<quint16> m_concluded;
    TextColumn m_names;
    TextColumn m_words;
    TextColumn m_numbers;
    TextColumn m_nameKeys;
    QHash<Row, QStringList> m_asWritten; ///< numbers of the few rows in which folding changes any
};

} // namespace khattama::ui
