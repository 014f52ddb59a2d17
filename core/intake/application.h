// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/form031.h"
#include "core/people/person.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace khattama::intake {

/// One line of the table of documents of Appendix 1.
struct SubmittedDocument {
    enum class Format { Paper, Electronic };
    QString id; ///< id of `resources/forms/appendix1.json`, as form031
    int sheets = 0;
    Format format = Format::Paper;
    bool originalSeen = false; ///< paper: «салыстырып тексеру үшін түпнұсқа» (p. 9)
    QDate validUntil;          ///< invalid: without term
    QString waivedBecause;     ///< reason for which a required document is waived; empty: not waived
    friend bool operator==(const SubmittedDocument &, const SubmittedDocument &) = default;
};

/// The 031/у that came with the person, as far as the application names it.
struct ReferralForm {
    QString number;
    QDate signedAt; ///< by the chair of the ВКК; valid one month (Appendix 3)
    QString icd10;
    QString text;
    QString organization;
    friend bool operator==(const ReferralForm &, const ReferralForm &) = default;
};

/// ОМК only: the examination that is appealed against or controlled, or on which advice is asked (p. 73-1; Appendix 3,
/// item 5, 3); Appendix 18, columns 5 and 6).
struct ControlledExamination {
    QString goal;       ///< id of list `omk_goals`: APPEAL | CONTROL | CONSULT
    QString department; ///< number of the МӘС department that examined
    QDate examinedOn;
    QDate sentOn{};        ///< CONSULT: when the department sent it; its ten working days run from then
    QString preliminary{}; ///< CONSULT: preliminary conclusion of the department
    QString question{};    ///< CONSULT: what it asks
    friend bool operator==(const ControlledExamination &, const ControlledExamination &) = default;
};

/// What decides on required documents and stands in no other line of the application (Appendix 3, item 10).
struct Circumstances {
    QStringList causes;             ///< claimed: ids of lists `causes` and `upt_causes`
    bool iprMedicalDrawnUp = false; ///< the medical organisation made a medical part of the programme
    bool employerWoundUp = false;   ///< no accident act can be had any more
    bool nameChanged = false;       ///< since the earlier examination
    friend bool operator==(const Circumstances &, const Circumstances &) = default;
};

/// Application of Appendix 1 (p. 9).
struct Application {
    people::Person person;
    std::optional<people::Representative> representative;
    QStringList purposes; ///< ids of the purposes of Appendix 1
    QString place;        ///< id of list `places`, as department, home, absentee
    QList<SubmittedDocument> documents;
    bool consent = false;      ///< to collect and process personal data
    QString earlyReason;       ///< reason of an early re-examination
    QString iinOverrideReason; ///< why birth date or sex may disagree with the IIN; empty: they may not
    ReferralForm form031;
    Circumstances circumstances;
    EarlierState earlier; ///< state before this examination, as the department knows it
    std::optional<TemporaryDisability> sickLeave;
    std::optional<ControlledExamination> controlled; ///< ОМК only
    QDate appliedOn;
    friend bool operator==(const Application &, const Application &) = default;
};

} // namespace khattama::intake
