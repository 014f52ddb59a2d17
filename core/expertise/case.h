// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/expertise/casestate.h"
#include "core/expertise/conclusion.h"
#include "core/expertise/reviewremark.h"
#include "core/expertise/vote.h"
#include "core/intake/appendix5.h"
#include "core/intake/application.h"
#include "core/intake/form031.h"
#include "core/intake/refusal.h"

namespace khattama::expertise {

struct CaseTag;
using CaseId = Id<CaseTag>;

enum class ExaminationForm { InPerson, Absentee, Proactive };

/// "in_person", "absentee", "proactive", as in the file formats.
[[nodiscard]] QString examinationFormCode(ExaminationForm form);
[[nodiscard]] std::optional<ExaminationForm> examinationFormFromCode(const QString &code);

/// A number of a yearly sequence without gaps: registration, act (p. 49).
struct SequenceNumber {
    int year = 0;
    int number = 0;
    /// "12/2026"
    [[nodiscard]] QString toString() const
    {
        return QString::number(number) + QLatin1Char('/') + QString::number(year);
    }
    [[nodiscard]] static std::optional<SequenceNumber> fromString(const QString &text);
    friend bool operator==(const SequenceNumber &, const SequenceNumber &) = default;
};

/// The course of p. 45 after the votes did not agree.
struct Summons {
    QDateTime sentAt;     ///< day of the SMS
    QDateTime reminderAt; ///< second SMS; invalid while none was due
    QDateTime cameAt;     ///< the visit; invalid while absent
    friend bool operator==(const Summons &, const Summons &) = default;
};

/// The person and (or) the documents sent to the ОМК for consultation together with a preliminary conclusion
/// (Appendix 3, item 5, 3)).
struct Consultation {
    QDateTime sentAt;
    QString sentBy;      ///< login
    bool person = false; ///< the person is sent
    bool documents = false;
    QString preliminary;    ///< preliminary expert conclusion, in words
    QString question{};     ///< what is asked; may be empty
    QDateTime termBefore{}; ///< due moment of the case before; invalid where sending did not change it
    QDateTime answeredAt{}; ///< the answer was entered; invalid while it is awaited
    QString answeredBy{};   ///< login of who entered it
    QString answer{};       ///< conclusion and recommendations of the ОМК
    QString answerNumber{}; ///< of its letter
    QDate answerDate{};
    QDateTime withdrawnAt{};
    QString withdrawnBy{}; ///< login
    QString withdrawnBecause{};

    [[nodiscard]] bool waits() const { return !answeredAt.isValid() && !withdrawnAt.isValid(); }
    friend bool operator==(const Consultation &, const Consultation &) = default;
};

/// The case was given to other experts because experts are on sick leave (Appendix 3, item 5, 3)).
struct Redistribution {
    QDateTime at;
    QString by;          ///< login of the head
    QStringList experts; ///< logins of those on sick leave: they vote no more on this case
    QString reason;
    friend bool operator==(const Redistribution &, const Redistribution &) = default;
};

/// p. 73-1: whether the person of a control examination has come.
struct Appearance {
    QDateTime at;
    bool came = false;
    QString by; ///< login
    QString note;
    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// Refusal of the service (Appendix 3, item 11). A draft until the head has confirmed it.
struct Refusal {
    QString ground;                          ///< id of list `refusals`
    QList<intake::FaultyDocument> documents; ///< those that are expired or missing
    QString note;
    QString draftedBy; ///< login
    QDateTime draftedAt;
    QString confirmedBy; ///< login of the head; empty while a draft
    QDateTime confirmedAt;
    QString head;                         ///< name of who confirmed, as printed
    std::optional<SequenceNumber> number; ///< of the refusals of the year; given when confirmed
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// What became of a result document (Appendix 3, item 7): handed over, or not and why.
struct Handover {
    QString kind;     ///< id of list `certificates`
    QString way;      ///< id of list `handover_ways`; empty: not handed over
    QString receiver; ///< who took a paper
    QString reason;   ///< why it is not handed over
    QString by;       ///< login
    QDateTime at;
    friend bool operator==(const Handover &, const Handover &) = default;
};

/// An examination away from the department (Appendix 3, item 5): it stands on the list of a day's visits.
struct Visit {
    QDate on;
    QStringList experts; ///< logins of those who go
    QDateTime leftAt;    ///< the experts left; invalid before: then the act numbers of the list are given
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// An act number that was given for a visit at which nobody was examined: it is not given again (p. 49).
struct AnnulledAct {
    std::optional<SequenceNumber> number;
    QString reason;
    friend bool operator==(const AnnulledAct &, const AnnulledAct &) = default;
};

/// The act on technical failures that a case leans on (p. 72), as it stood when the case was linked to it.
struct OutageLink {
    QString act;    ///< id of the act
    QString number; ///< of the act, as printed and as told in evidence
    QDate from;     ///< legal day on which the failure began
    QDate sentOn{}; ///< legal day on which the form was sent, else made: a first examination counts from it
    friend bool operator==(const OutageLink &, const OutageLink &) = default;
};

/// One person's examination from receipt to conclusion: the record a department works on.
struct Case {
    CaseId id;
    int revision = 0; ///< 0 before the first save
    ExaminationForm form = ExaminationForm::InPerson;
    CaseState state = CaseState::Pending;
    QDateTime receivedAt{};                       ///< UTC
    QDateTime dueAt{};                            ///< invalid where nothing is due
    std::optional<SequenceNumber> registration{}; ///< given when accepted or registered
    std::optional<SequenceNumber> act{};          ///< given with the conclusion, or as the experts leave to visit
    QString actFromCentralBank{};                 ///< act number that ЦБДИ gave, typed in; empty: ours counts

    QString packageSha256{};                          ///< proactive: of the package as received
    std::optional<CaseId> resendOf{};                 ///< the first receipt that this one repeats
    std::optional<intake::Form031> form031{};         ///< proactive: the form; nothing with F002
    std::optional<intake::Application> application{}; ///< in person: the application
    intake::SignatureFinding signature{};
    QList<intake::Check> checks{};

    QDate draftActOn{};            ///< p. 24.2: that day starts the term
    QList<ReviewRemark> remarks{}; ///< see Reviewing
    QList<Vote> votes{};
    QList<Redistribution> redistributions{};
    std::optional<Summons> summons{};
    QList<Consultation> consultations{}; ///< of a МӘС department with the ОМК, in the order in which they were sent
    QList<Appearance> appearances{};     ///< ОМК, control: in the order in which they were recorded
    std::optional<Conclusion> conclusion{};
    QString returnReason{}; ///< p. 45: text of «сапасыз толтырылған»
    std::optional<Refusal> refusal{};
    /// What the department itself established last, where what came in tells of no earlier state (column 8).
    std::optional<intake::EarlierState> knownEarlier{};
    QList<Handover> handovers{}; ///< at most one for a kind
    std::optional<Visit> visit{};
    QList<AnnulledAct> annulledActs{};
    std::optional<OutageLink> outage{}; ///< p. 72: nothing for most cases

    /// The act number as printed: that of ЦБДИ where it was typed in, else ours; empty before the conclusion.
    [[nodiscard]] QString actNumber() const;
    /// A refusal is drafted and waits for the head's word.
    [[nodiscard]] bool refusalWaits() const { return refusal && isOpen(state); }
    /// Of a refusal that the head has confirmed.
    [[nodiscard]] std::optional<SequenceNumber> refusalNumber() const;
    [[nodiscard]] const people::Person &person() const;
    [[nodiscard]] const std::optional<people::Representative> &representative() const;
    [[nodiscard]] QStringList purposes() const;
    /// State before this examination, as the form or the application tells it.
    [[nodiscard]] const intake::EarlierState &toldEarlier() const;
    /// The same, or where nothing is told the department's own record.
    [[nodiscard]] const intake::EarlierState &earlier() const;
    [[nodiscard]] std::optional<intake::TemporaryDisability> sickLeave() const;
    /// First or repeat examination (column 7, list L01): a re-examination purpose, or an earlier group.
    [[nodiscard]] bool isRepeat() const;
    /// The consultation whose answer is awaited; null where there is none.
    [[nodiscard]] const Consultation *waitingConsultation() const;
    /// It was sent to the ОМК, and not every time taken back.
    [[nodiscard]] bool wasConsulted() const;
    /// A usual term, as of the day of a visit: it applies where nothing extends it, and again when the consultation
    /// that does is withdrawn. The ten days of an ОМК stay.
    void setUsualTerm(const QDateTime &due);
    /// Ten working days apply and not the usual term (Appendix 3, item 5, 3)).
    [[nodiscard]] bool termIsExtended() const;
    /// Logins of the experts from whom the case was taken, see Redistribution.
    [[nodiscard]] QStringList expertsOnLeave() const;
    /// ОМК: id of list `omk_goals`; empty in a МӘС department.
    [[nodiscard]] QString controlGoal() const;
    /// ОМК: another department asks for advice; nothing is established here.
    [[nodiscard]] bool isConsultation() const { return controlGoal() == QLatin1String("CONSULT"); }
    /// ОМК: the person is called to a control examination (p. 73-1).
    [[nodiscard]] bool isControl() const { return controlGoal() == QLatin1String("CONTROL"); }
    /// When the person of a control examination came; invalid while absent.
    [[nodiscard]] QDateTime appearedAt() const;
    friend bool operator==(const Case &, const Case &) = default;
};

/// The case as it may be shown while the votes are sealed: until all three are signed nobody sees any (rules,
/// section 1).
[[nodiscard]] Case withSealedVotes(Case record);

} // namespace khattama::expertise
