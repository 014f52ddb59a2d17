// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/expertise/resultdocuments.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

namespace {

Result<Reply> writtenPaper(const expertise::CaseId &id, const Result<QByteArray> &pdf, const Arguments &arguments)
{
    if (!pdf)
        return failure(pdf.error());
    KHATTAMA_TRY(const QString file, writeOut(arguments, *pdf));
    Reply reply;
    reply.json = {{u"case"_s, id.toString()}, {u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

} // namespace

Result<Reply> printResultNotice(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_CHECK(outOption(arguments)); // before the first print is kept
    return writtenPaper(
        id, workplace.papers().resultNotice(id, workplace.user()).map(&expertise::CasePapers::Notice::pdf), arguments);
}

Result<Reply> printExpertDecisions(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_CHECK(outOption(arguments));
    return writtenPaper(id, workplace.papers().expertDecisions(id, workplace.user()), arguments);
}

Result<Reply> handOverDocument(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    expertise::Handover handover;
    handover.kind = operand(arguments, 1);
    handover.way = arguments.value(u"way"_s);
    handover.receiver = arguments.value(u"receiver"_s);
    handover.reason = arguments.value(u"reason"_s);
    KHATTAMA_TRY(const expertise::Case record,
                 workplace.handingOver().record(id, std::move(handover), workplace.user()));
    const QDate day = desk.law.legalTime.dateOf(record.conclusion->at);
    Reply reply;
    QJsonArray array;
    for (const expertise::ResultDocument &document : expertise::resultDocumentsOf(record, day, desk.law.lists)) {
        const bool given = document.handover && !document.handover->way.isEmpty();
        array.append(QJsonObject{{u"kind"_s, document.kind},
                                 {u"number"_s, document.number},
                                 {u"given"_s, given},
                                 {u"way"_s, document.handover ? document.handover->way : QString()},
                                 {u"reason"_s, document.handover ? document.handover->reason : QString()}});
        reply.lines.append(QStringList{document.kind, document.number, given ? u"+"_s : u"-"_s,
                                       desk.law.lists.text(u"certificates"_s, document.kind, desk.language)}
                               .join(u"  "_s));
    }
    reply.json = {{u"case"_s, id.toString()}, {u"documents"_s, array}};
    return reply;
}

} // namespace khattama::cli
