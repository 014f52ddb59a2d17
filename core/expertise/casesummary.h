// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "core/people/staff.h"
#include "core/rules/legaltime.h"

#include <QSet>

namespace khattama::expertise {

/// One line of a list of cases; enough for a table, read without opening the whole record. Texts that a case does not
/// have, or that a database of an earlier program does not tell, are empty.
struct CaseSummary {
    CaseId id;
    ExaminationForm form = ExaminationForm::InPerson;
    CaseState state = CaseState::Pending;
    QDateTime receivedAt{}; ///< UTC
    QDateTime dueAt{};      ///< invalid where nothing is due
    std::optional<SequenceNumber> registration{};
    std::optional<SequenceNumber> act{};
    QString actFromCentralBank{}; ///< typed in; empty: ours counts
    QDate concludedOn{};          ///< legal day of the conclusion

    QString fullName{};
    QString iin{};
    QDate birthDate{};
    std::optional<people::Sex> sex{};
    std::optional<int> age{}; ///< full years on the day of receipt; stays where the birth date is hidden

    QString formNumber{};      ///< of form 031/у
    QString organization{};    ///< that sent the form
    QString icd10{};           ///< of the main diagnosis: concluded, else referred with
    QDate draftActOn{};        ///< p. 24.2
    QStringList voters{};      ///< logins of the experts who have signed; what they signed is not here
    QString category{};        ///< id of list `categories`: concluded, else what three equal votes give
    QString refusalGround{};   ///< id of list `refusals`; a draft while the case is open
    QDateTime summonedAt{};    ///< p. 45: day of the SMS; invalid where not summoned
    QDateTime cameAt{};        ///< the visit after a summons; invalid while absent
    QDateTime consultedAt{};   ///< when it was sent to the ОМК; invalid where no answer is awaited
    bool termExtended = false; ///< see Case::termIsExtended()
    QStringList onLeave{};     ///< logins of experts from whom the case was taken
    QString controlGoal{};     ///< ОМК: id of list `omk_goals`
    QDateTime appearedAt{};    ///< ОМК: see Case::appearedAt()
    /// Of a returned form: the head has confirmed the return by printing its notice. Known to lists alone.
    bool returnConfirmed = false;
    /// The data of the person are blocked on request; who may not see them has a line without them.
    bool blocked = false;

    /// See Case::refusalWaits().
    [[nodiscard]] bool refusalWaits() const { return !refusalGround.isEmpty() && isOpen(state); }
    /// The act number as printed, see Case::actNumber().
    [[nodiscard]] QString actNumber() const;
    friend bool operator==(const CaseSummary &, const CaseSummary &) = default;
};

[[nodiscard]] CaseSummary summaryOf(const Case &record, const rules::LegalTime &legalTime);

/// What stays of a line where the data of the person are blocked: numbers, state and terms.
[[nodiscard]] CaseSummary withoutPerson(const CaseSummary &summary);

/// Which cases to list; empty conditions do not restrict.
struct CaseQuery {
    QList<CaseState> states{};
    QList<ExaminationForm> forms{};
    QString outageAct{};                   ///< id: cases that lean on that act (p. 72)
    bool formsOnly = false;                ///< what came in as a form 031/у, be it missing in its package
    std::optional<bool> returnConfirmed{}; ///< see CaseSummary
    QDate receivedFrom{};                  ///< legal days, both ends included
    QDate receivedTo{};
    QDate dueUntil{}; ///< due on that legal day or before; what has no term is left out
    QDate concludedFrom{};
    QDate concludedTo{};
    std::optional<QSet<CaseId>> only{}; ///< these cases and no others
    /// Cases of which nothing personal comes, and which are found by their registration number alone.
    QSet<CaseId> concealed{};
    QString text{}; ///< folded words: each must begin a word of the name, or be part of the IIN or a number

    /// Who will read the list: what is blind for him (see isBlindFor) comes blinded, and is found by its registration
    /// number alone, since to be found by a name would tell the name.
    std::optional<people::StaffMember> viewer{};

    bool newestFirst = false; ///< ordered by receivedAt, then id
    int offset = 0;
    int limit = 0; ///< 0: all
};

} // namespace khattama::expertise
