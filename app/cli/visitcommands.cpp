// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using expertise::Case;

namespace {

Reply replyTo(const QList<Case> &visits, const rules::LegalTime &time)
{
    Reply reply;
    QJsonArray array;
    for (const Case &record : visits) {
        const QString on = record.visit ? record.visit->on.toString(Qt::ISODate) : QString();
        array.append(QJsonObject{
            {u"case"_s, record.id.toString()},
            {u"registrationNumber"_s, record.registration->toString()},
            {u"actNumber"_s, record.actNumber()},
            {u"state"_s, caseStateCode(record.state)},
            {u"on"_s, on},
            {u"experts"_s, QJsonArray::fromStringList(record.visit ? record.visit->experts : QStringList())},
            {u"leftAt"_s, record.visit ? time.iso(record.visit->leftAt) : QString()}});
        reply.lines.append(QStringList{on, record.registration->toString(), record.actNumber(),
                                       caseStateCode(record.state), record.person().name.full()}
                               .join(u"  "_s));
    }
    reply.json = {{u"visits"_s, array}};
    return reply;
}

/// The moment of `--date` and `--time`; without a time the present one.
Result<QDateTime> momentOption(const Desk &desk, const Arguments &arguments, QDate day)
{
    if (!arguments.has(u"time"_s))
        return desk.clock.now();
    const QTime time = QTime::fromString(arguments.value(u"time"_s), u"HH:mm"_s);
    if (!time.isValid())
        return failure(wrongUsage(u"cli.bad_time"_s, {{u"value"_s, arguments.value(u"time"_s)}}));
    return desk.law.legalTime.at(day, time);
}

} // namespace

Result<Reply> planVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const QDate day, dateOption(arguments, u"date"_s));
    const QStringList experts = arguments.value(u"experts"_s).split(u',', Qt::SkipEmptyParts);
    KHATTAMA_TRY(const Case record, workplace.visiting().plan(id, day, experts, workplace.user()));
    return replyTo({record}, desk.law.legalTime);
}

Result<Reply> leaveToVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate day, dateOption(arguments, u"date"_s));
    KHATTAMA_TRY(const QDateTime at, momentOption(desk, arguments, day));
    KHATTAMA_TRY(const QList<Case> visits, workplace.visiting().leave(day, at, workplace.user()));
    return replyTo(visits, desk.law.legalTime);
}

Result<Reply> strikeVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const expertise::CaseId id, caseNamed(workplace, desk, operand(arguments, 0)));
    KHATTAMA_TRY(const Case record, workplace.visiting().strike(id, arguments.value(u"reason"_s), workplace.user()));
    return replyTo({record}, desk.law.legalTime);
}

Result<Reply> listVisits(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    KHATTAMA_TRY(const QDate day, dateOption(arguments, u"date"_s));
    KHATTAMA_TRY(const QList<Case> visits, workplace.visiting().listOf(day));
    Reply reply = replyTo(visits, desk.law.legalTime);
    if (arguments.has(u"out"_s)) {
        KHATTAMA_CHECK(outOption(arguments));
        KHATTAMA_TRY(const QByteArray pdf, workplace.visiting().print(day, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, pdf));
        reply.json.insert(u"file"_s, file);
    }
    return reply;
}

} // namespace khattama::cli
