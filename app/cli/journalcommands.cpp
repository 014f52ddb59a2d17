// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::cli {

namespace {

QJsonObject protocolJson(const journal::ClosedProtocol &protocol)
{
    return {{u"number"_s, protocol.document.number},
            {u"date"_s, protocol.document.date.toString(Qt::ISODate)},
            {u"rows"_s, protocol.document.rows.size()},
            {u"sheets"_s, protocol.sheets},
            {u"sha256"_s, protocol.sha256}};
}

QString protocolLine(const QJsonObject &protocol)
{
    return u"%1  № %2  %3 / %4  %5"_s.arg(protocol.value("date"_L1).toString())
        .arg(protocol.value("number"_L1).toInt())
        .arg(protocol.value("rows"_L1).toInt())
        .arg(protocol.value("sheets"_L1).toInt())
        .arg(protocol.value("sha256"_L1).toString());
}

Result<Reply> journalReply(const journal::MonthSealing::Drawn &drawn, QDate month, const Arguments &arguments,
                           bool outNeeded)
{
    Reply reply;
    reply.json = {{u"month"_s, month.toString(u"yyyy-MM"_s)},
                  {u"protocols"_s, drawn.protocols},
                  {u"rows"_s, drawn.rows},
                  {u"sheets"_s, drawn.document.sheets},
                  {u"sha256"_s, drawn.sha256}};
    if (drawn.version > 0)
        reply.json.insert(u"version"_s, drawn.version);
    reply.lines = {drawn.sha256};
    if (outNeeded || arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const QString file, writeOut(arguments, drawn.document.pdf));
        reply.json.insert(u"file"_s, file);
        reply.lines = {file};
    }
    return reply;
}

} // namespace

Result<Reply> closeProtocol(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate day, dateOption(arguments, u"date"_s));
    KHATTAMA_TRY(const journal::ClosedProtocol protocol, workplace.days().close(day, workplace.user()));
    Reply reply;
    reply.json = protocolJson(protocol);
    reply.lines = {protocolLine(reply.json)};
    if (arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const journal::RenderedDocument printed, workplace.days().print(day, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, printed.pdf));
        reply.json.insert(u"file"_s, file);
    }
    return reply;
}

Result<Reply> printProtocol(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate day, dateOption(arguments, u"date"_s));
    KHATTAMA_TRY(const journal::RenderedDocument printed, workplace.days().print(day, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, printed.pdf));
    Reply reply;
    reply.json = {{u"date"_s, day.toString(Qt::ISODate)}, {u"sheets"_s, printed.sheets}, {u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

Result<Reply> listProtocols(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    KHATTAMA_TRY(const auto days, daysOption(arguments));
    KHATTAMA_TRY(const QList<journal::ClosedProtocol> closed, workplace.journals().protocols(days.first, days.second));
    KHATTAMA_TRY(const QList<journal::Correction> corrections,
                 workplace.journals().corrections(days.first, days.second));
    Reply reply;
    QJsonArray array;
    for (const journal::ClosedProtocol &protocol : closed) {
        QJsonObject json = protocolJson(protocol);
        json.insert(u"corrections"_s,
                    std::count_if(corrections.begin(), corrections.end(), [&](const auto &correction) {
                        return correction.protocol == protocol.id && correction.number > 0;
                    }));
        array.append(json);
        reply.lines.append(protocolLine(json));
    }
    reply.json = {{u"protocols"_s, array}};
    return reply;
}

Result<Reply> drawJournal(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate month, monthOption(arguments));
    KHATTAMA_TRY(const journal::MonthSealing::Drawn drawn, workplace.months().draw(month, workplace.user()));
    return journalReply(drawn, month, arguments, true);
}

Result<Reply> sealJournal(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate month, monthOption(arguments));
    KHATTAMA_TRY(const journal::MonthSealing::Drawn drawn, workplace.months().seal(month, workplace.user()));
    return journalReply(drawn, month, arguments, false);
}

Result<Reply> printJournal(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate month, monthOption(arguments));
    int version = 0;
    if (arguments.has(u"journal-version"_s)) {
        KHATTAMA_TRY(version, wholeNumber(arguments.value(u"journal-version"_s)));
    }
    KHATTAMA_TRY(const journal::MonthSealing::Drawn drawn, workplace.months().print(month, version, workplace.user()));
    return journalReply(drawn, month, arguments, true);
}

Result<Reply> listJournals(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    KHATTAMA_TRY(const auto days, daysOption(arguments));
    KHATTAMA_TRY(const QList<journal::SealedJournal> months,
                 workplace.journals().sealedJournals(days.first, days.second));
    Reply reply;
    QJsonArray array;
    for (const journal::SealedJournal &month : months) {
        KHATTAMA_TRY(const QList<journal::SealedJournal> versions, workplace.journals().journalVersions(month.month));
        for (const journal::SealedJournal &version : versions) {
            const QString name = version.month.toString(u"yyyy-MM"_s);
            array.append(QJsonObject{{u"month"_s, name},
                                     {u"version"_s, version.version},
                                     {u"protocols"_s, version.protocols},
                                     {u"rows"_s, version.rows},
                                     {u"sheets"_s, version.sheets},
                                     {u"sha256"_s, version.sha256}});
            reply.lines.append(u"%1  %2  %3  %4"_s.arg(name, QString::number(version.version),
                                                       QString::number(version.sheets), version.sha256));
        }
    }
    reply.json = {{u"journals"_s, array}};
    return reply;
}

Result<Reply> listExpertWork(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    using journal::ExpertWork;
    KHATTAMA_TRY(const QDate month, monthOption(arguments));
    KHATTAMA_TRY(const QList<journal::ExpertMonth> experts, workplace.expertWork().ofMonth(month, workplace.user()));
    Reply reply;
    QJsonArray array;
    for (const journal::ExpertMonth &expert : experts) {
        QJsonObject counts;
        for (const rules::ListValue &part : desk.law.lists.allValues(u"expert_parts"_s))
            counts.insert(part.code, expert.count(part.code));
        array.append(QJsonObject{{u"login"_s, expert.login},
                                 {u"name"_s, expert.name},
                                 {u"decisions"_s, expert.decisions.size()},
                                 {u"counts"_s, counts}});
        reply.lines.append(QString::number(expert.decisions.size()) + u"  "_s + expert.name);
    }
    reply.json = {{u"month"_s, month.toString(u"yyyy-MM"_s)}, {u"experts"_s, array}};
    if (arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const QString path, outOption(arguments));
        const auto format =
            path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? ExpertWork::Format::Xlsx : ExpertWork::Format::Pdf;
        KHATTAMA_TRY(const QByteArray bytes, workplace.expertWork().document(month, arguments.value(u"expert"_s),
                                                                             format, desk.language, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, bytes));
        reply.json.insert(u"file"_s, file);
    }
    return reply;
}

} // namespace khattama::cli
