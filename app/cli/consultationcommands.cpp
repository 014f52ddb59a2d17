// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/inputfiles.h"

using namespace Qt::StringLiterals;

namespace khattama::cli {

using expertise::Case;
using expertise::CaseId;

namespace {

/// Where the case stands and until when it is due now.
Reply standing(const Case &record, const Desk &desk)
{
    const QString dueAt = desk.law.legalTime.iso(record.dueAt);
    Reply reply;
    reply.json = {{u"case"_s, record.id.toString()},
                  {u"state"_s, caseStateCode(record.state)},
                  {u"dueAt"_s, dueAt.isEmpty() ? QJsonValue() : QJsonValue(dueAt)}};
    reply.lines = {QString(caseStateCode(record.state) + u"  "_s + dueAt).trimmed()};
    return reply;
}

} // namespace

Result<Reply> consultOnCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(operand(arguments, 1)));
    KHATTAMA_TRY(const expertise::Consulting::Referral referral, exchange::readReferral(bytes));
    KHATTAMA_TRY(const Case record, workplace.consulting().send(id, referral, workplace.user()));
    return standing(record, desk);
}

Result<Reply> enterAnswer(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const QByteArray bytes, exchange::readInputFile(operand(arguments, 1)));
    KHATTAMA_TRY(const expertise::Consulting::Answer answer, exchange::readAnswer(bytes));
    KHATTAMA_TRY(const Case record, workplace.consulting().answer(id, answer, workplace.user()));
    return standing(record, desk);
}

Result<Reply> withdrawConsultation(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const Case record,
                 workplace.consulting().withdraw(id, arguments.value(u"reason"_s), workplace.user()));
    return standing(record, desk);
}

Result<Reply> redistributeCase(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    const QStringList experts = arguments.value(u"experts"_s).split(u',', Qt::SkipEmptyParts);
    KHATTAMA_TRY(const Case record,
                 workplace.deciding().redistribute(id, experts, arguments.value(u"reason"_s), workplace.user()));
    return standing(record, desk);
}

Result<Reply> recordAppearance(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const Case record,
                 workplace.outbox().recordAppearance(id, !arguments.has(u"absent"_s), arguments.value(u"reason"_s),
                                                     workplace.user()));
    return standing(record, desk);
}

} // namespace khattama::cli
