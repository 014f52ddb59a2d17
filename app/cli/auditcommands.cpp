// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using audit::AuditRecord;

namespace {

constexpr int kListed = 1000; ///< entries, where no limit is given

QJsonObject recordJson(const AuditRecord &record, const audit::AuditWords &words, const rules::LegalTime &time)
{
    QJsonObject details;
    for (auto detail = record.action.details.begin(); detail != record.action.details.end(); ++detail)
        details.insert(detail.key(), detail.value());
    QJsonObject object{{u"entry"_s, record.seq},
                       {u"at"_s, time.iso(record.at)},
                       {u"actor"_s, record.action.actor},
                       {u"action"_s, record.action.code},
                       {u"kind"_s, words.kind(record.action.code)},
                       {u"table"_s, record.table},
                       {u"row"_s, record.row},
                       {u"details"_s, details},
                       {u"text"_s, words.action(record.action.code)},
                       {u"subject"_s, words.subject(record)}};
    if (!record.caseId.isEmpty())
        object.insert(u"case"_s, record.caseId);
    return object;
}

Result<audit::AuditFilter> filterOf(Workplace &workplace, const Arguments &arguments)
{
    audit::AuditFilter filter;
    if (arguments.has(u"from"_s)) {
        KHATTAMA_TRY(filter.from, dateOption(arguments, u"from"_s));
    }
    if (arguments.has(u"to"_s)) {
        KHATTAMA_TRY(filter.to, dateOption(arguments, u"to"_s));
    }
    filter.actor = arguments.value(u"user"_s);
    const QStringList known = workplace.auditing().kindsFor(workplace.user());
    const QStringList kinds = arguments.value(u"kind"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &kind : kinds) {
        if (!known.contains(kind)) {
            return failure(
                wrongUsage(u"audit.unknown_kind"_s, {{u"kind"_s, kind}, {u"allowed"_s, known.join(u", "_s)}}));
        }
    }
    filter.kinds = kinds;
    if (const QString subject = arguments.value(arguments.has(u"iin"_s) ? u"iin"_s : u"case"_s); !subject.isEmpty()) {
        KHATTAMA_TRY(filter.cases, workplace.auditing().casesNamed(subject, workplace.user()));
    }
    return filter;
}

} // namespace

Result<Reply> listAudit(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const audit::AuditFilter filter, filterOf(workplace, arguments));
    Reply reply;
    if (arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const QString path, outOption(arguments));
        const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
        using Format = audit::AuditTable::Format;
        KHATTAMA_TRY(const QByteArray bytes, workplace.auditing().exported(filter, csv ? Format::Csv : Format::Xlsx,
                                                                           desk.language, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, bytes));
        KHATTAMA_TRY(const int entries, workplace.auditing().count(filter, workplace.user()));
        reply.json = {{u"file"_s, file}, {u"entries"_s, entries}};
        reply.lines = {file};
        return reply;
    }
    int limit = kListed;
    if (arguments.has(u"limit"_s)) {
        KHATTAMA_TRY(limit, wholeNumber(arguments.value(u"limit"_s)));
    }
    KHATTAMA_TRY(const QList<AuditRecord> records,
                 workplace.auditing().page(filter, std::nullopt, limit, workplace.user()));
    const audit::AuditWords words(desk.law.lists, desk.language);
    QJsonArray entries;
    for (const AuditRecord &record : records) {
        entries.append(recordJson(record, words, desk.law.legalTime));
        reply.lines.append(QStringList{QString::number(record.seq), desk.law.legalTime.iso(record.at),
                                       record.action.actor, words.action(record.action.code), words.subject(record),
                                       words.details(record)}
                               .join(u"  "_s)
                               .trimmed());
    }
    reply.json = {{u"entries"_s, entries}};
    return reply;
}

Result<Reply> checkAuditHead(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    const QString code = arguments.words.mid(1).join(QString()); // as printed, in groups or not
    KHATTAMA_TRY(const auto check, workplace.auditing().checkHead(code, {}, workplace.user()));
    Reply reply;
    const bool whole = check && !check->since.faultyEntry;
    reply.exitCode = whole ? Done : DamagedInput;
    reply.json = {{u"found"_s, check.has_value()}, {u"whole"_s, whole}};
    if (!check) {
        reply.lines = {desk.wording.text(u"audit.head_unknown"_s, {}, desk.language)};
        return reply;
    }
    const QString at = desk.law.legalTime.iso(check->head.at);
    reply.json.insert(u"entry"_s, check->head.seq);
    reply.json.insert(u"at"_s, at);
    reply.json.insert(u"entriesSince"_s, check->since.entries - 1);
    QJsonArray documents;
    for (const audit::PrintedHead::Document &document : check->head.documents) {
        documents.append(QJsonObject{{u"table"_s, document.table},
                                     {u"number"_s, document.number},
                                     {u"date"_s, document.date.toString(Qt::ISODate)}});
    }
    reply.json.insert(u"documents"_s, documents);
    QMap<QString, QString> values{{u"entry"_s, QString::number(check->head.seq)},
                                  {u"at"_s, at},
                                  {u"since"_s, QString::number(check->since.entries - 1)}};
    if (check->since.faultyEntry) {
        reply.json.insert(u"faultyEntry"_s, *check->since.faultyEntry);
        values.insert(u"faulty"_s, QString::number(*check->since.faultyEntry));
    }
    reply.lines = {desk.wording.text(whole ? u"audit.head_whole"_s : u"audit.head_broken"_s, values, desk.language)};
    return reply;
}

Result<Reply> reportIncident(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    audit::IncidentQuery query;
    KHATTAMA_TRY(query.from, dateOption(arguments, u"from"_s));
    KHATTAMA_TRY(query.to, dateOption(arguments, u"to"_s));
    KHATTAMA_CHECK(outOption(arguments));
    query.account = arguments.value(u"user"_s);
    query.asks = arguments.value(u"asks"_s);
    query.ground = arguments.value(u"ground"_s);
    KHATTAMA_TRY(const QByteArray pdf, workplace.auditing().incidentReport(query, desk.language, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, pdf));
    Reply reply;
    reply.json = {{u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

} // namespace khattama::cli
