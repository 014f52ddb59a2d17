// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/form031.h"
#include "core/rules/intakerules.h"

namespace khattama::intake {

/// Verdict of one check. Unknown: the system that knows cannot be asked (rules, section 2).
enum class Verdict { Passed, Failed, Unknown };

/// What a verdict rests on; a code with arguments, worded by `resources/messages`.
struct Evidence {
    enum class Source { Form, Attachment, System, Department, Operator, OutageAct };
    Source source = Source::Form;
    QString code; ///< e.g. evidence.consent.other_phone
    QMap<QString, QString> arguments;
    QDateTime at; ///< date of a system's answer or of the operator's word
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One of the 25 reasons of Appendix 5, judged.
struct Check {
    QString code; ///< F001 … LEG003
    Verdict verdict = Verdict::Unknown;
    Evidence evidence;
    friend bool operator==(const Check &, const Check &) = default;
};

/// What the department knows that the package cannot tell.
struct CheckContext {
    QDateTime receivedAt; ///< moment of receipt (UTC)
    SignatureFinding signature;
    QString acceptedAs;          ///< registration number under which this message id was accepted; empty: never
    QString openCase;            ///< registration number (or id) of an open case with this IIN; empty: none
    bool inPerson = false;       ///< the form belongs to an in-person examination: F010, F011, F013 are not asked
    QString outageAct;           ///< number of the outage act the case leans on; empty: none (p. 72 waives F004)
    QStringList outageSystems{}; ///< ids of the systems that the act concerns
};

/// All 25 checks of Appendix 5 in the form's order, in one pass (p. 15, 16).
/// With no form in the package only F002 is asked.
[[nodiscard]] QList<Check> checkAppendix5(const ReceivedPackage &package, const CheckContext &context,
                                          const rules::IntakeRules &rules);

/// What an outage act (p. 72) makes of checks: F004 passes, and what is unknown because its system is among those that
/// the act concerns rests on the act. Everything else stays as it is.
[[nodiscard]] QList<Check> underOutage(QList<Check> checks, const QString &act, const QStringList &systems,
                                       const rules::IntakeRules &rules);

/// returned: any failed; accepted: none is unknown but what rests on an outage act (p. 72); pending otherwise (rules,
/// section 2).
enum class FormVerdict { Accepted, Pending, Returned };
[[nodiscard]] FormVerdict verdictOf(const QList<Check> &checks);
[[nodiscard]] QStringList codesWith(const QList<Check> &checks, Verdict verdict);

} // namespace khattama::intake
