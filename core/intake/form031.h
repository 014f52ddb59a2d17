// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/people/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

namespace khattama::intake {

/// One coded diagnosis line of the form. The code stands as sent; empty where there is none.
struct Diagnosis {
    QString icd10;
    QString text;
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

struct FunctionDisorder {
    QString domain;
    QString degree; ///< 1-4 as sent; empty where the line was not filled
    QString text;
    friend bool operator==(const FunctionDisorder &, const FunctionDisorder &) = default;
};

/// State before this examination, as known to the medical organisation (column 8 of Appendix 17).
struct EarlierState {
    QString group; ///< id of list `categories`
    QString cause; ///< id of list `causes`
    QDate until;
    QString uot;
    QString upt;
    QDate uotUntil{};   ///< column 7 of Appendix 18
    QString uptCause{}; ///< id of list `upt_causes`
    QDate uptUntil{};
    friend bool operator==(const EarlierState &, const EarlierState &) = default;
};

struct TemporaryDisability {
    QDate from;
    QDate to;
    int days = 0;
    friend bool operator==(const TemporaryDisability &, const TemporaryDisability &) = default;
};

struct TechnicalAid {
    QString code;
    QString text;
    friend bool operator==(const TechnicalAid &, const TechnicalAid &) = default;
};

/// An attachment as the form names it.
struct AttachmentEntry {
    QString id;
    QString file;
    QString kind;
    QString sha256; ///< hexadecimal as sent
    int pages = 0;
    QString title;
    friend bool operator==(const AttachmentEntry &, const AttachmentEntry &) = default;
};

/// The patient's consent by SMS (p. 16.1, F001).
struct SmsConsent {
    bool sms = false;
    QString phone;
    QDateTime at;
    friend bool operator==(const SmsConsent &, const SmsConsent &) = default;
};

/// What ГБД ФЛ answered about one person; a field is empty where the answer does not tell.
struct PopulationAnswer {
    QDateTime askedAt;
    std::optional<bool> alive;
    std::optional<bool> nameMatches;
    std::optional<bool> permanentRegistration;
    std::optional<bool> emigrated;
    friend bool operator==(const PopulationAnswer &, const PopulationAnswer &) = default;
};

/// One yes/no answer of БМГ, РПН or ТСР.
struct SystemAnswer {
    QDateTime askedAt;
    std::optional<bool> yes;
    friend bool operator==(const SystemAnswer &, const SystemAnswer &) = default;
};

/// Answers the sending side obtained; each may be absent: then the check that needs it is unknown.
struct SystemAnswers {
    std::optional<PopulationAnswer> patient;         ///< gbdfl
    std::optional<PopulationAnswer> representative;  ///< gbdfl subject="representative"
    std::optional<SystemAnswer> phoneRegistered;     ///< bmg
    std::optional<SystemAnswer> organizationMatches; ///< rpn
    std::optional<SystemAnswer> questionnaire;       ///< tsr
    friend bool operator==(const SystemAnswers &, const SystemAnswers &) = default;
};

/// Form № 031/у as sent. Everything may be empty: what is missing is found by the checks of Appendix 5.
struct Form031 {
    QString messageId;
    QString number;
    QDateTime formedAt; ///< formation in the МЦЖ
    QDateTime signedAt; ///< by the chair of the ВКК
    QDateTime sentAt;
    QDateTime receivedAt;
    QString referral; ///< proactive | in_person | absentee | home | hospital, as sent
    QStringList purposes;
    QString organization;
    QString organizationCode;
    QString organizationKind; ///< clinic | hospital | dispensary
    people::Person patient;
    std::optional<people::Representative> representative;
    EarlierState earlier;
    QString complaints;
    QString anamnesis;
    QString objective;
    Diagnosis mainDiagnosis;
    QList<Diagnosis> complications;
    QList<Diagnosis> comorbidities;
    QList<FunctionDisorder> functions;
    QString rehabilitationPotential;
    QString rehabilitationPrognosis;
    QString recommendations;
    std::optional<TemporaryDisability> temporaryDisability;
    QList<TechnicalAid> techAids;
    QList<AttachmentEntry> attachments;
    std::optional<SmsConsent> consent;
    SystemAnswers answers;
    /// Elements the reader does not know, kept and shown: path and text.
    QList<QPair<QString, QString>> unknownElements;

    friend bool operator==(const Form031 &, const Form031 &) = default;
};

/// What is known of the CMS signature over form.xml (F007).
struct SignatureFinding {
    enum class State {
        Absent,
        Valid,           ///< verifies over the bytes, and the issuer is trusted or not asked
        Broken,          ///< does not verify over the bytes, or is no CMS at all
        UntrustedIssuer, ///< verifies, but no chain to a trusted certificate
        NotCheckable,    ///< present, in an algorithm that cannot be checked here (GOST)
    };
    State state = State::Absent;
    bool issuerAsked = false; ///< false when the department has no trusted certificates configured
    QString signer;           ///< subject common name
    QString signerIin;        ///< from SERIALNUMBER=IIN…, empty where there is none
    QDateTime signedAt;       ///< signing time attribute; invalid where absent
    /// The certificate was valid at the moment of the time stamp; where none proves the moment, at the signing time; or
    /// when checked.
    bool insideValidity = true;

    /// What a time stamp (RFC 3161) under the signature says of its moment.
    struct TimeStamp {
        /// Valid: by an authority that the department trusts; UntrustedIssuer: it fits, and proves nothing here.
        State state = State::Absent;
        QDateTime at{};      ///< UTC; invalid where it cannot be read
        QString authority{}; ///< common name
        friend bool operator==(const TimeStamp &, const TimeStamp &) = default;
    };
    std::optional<TimeStamp> timeStamp{}; ///< nothing: the moment is the signer's own word

    friend bool operator==(const SignatureFinding &, const SignatureFinding &) = default;
};

/// A package `*.mse031` (or a bare form.xml) after reading: nothing in it has been judged yet.
struct ReceivedPackage {
    QString fileName;
    QString sha256;                        ///< of the whole file, hexadecimal
    std::optional<Form031> form;           ///< nothing: the package has no form (F002)
    QByteArray formXml;                    ///< the exact bytes that were signed
    QByteArray formSignature;              ///< form.xml.p7s; empty when absent
    QMap<QString, QByteArray> attachments; ///< name below attachments/ -> bytes
};

} // namespace khattama::intake
