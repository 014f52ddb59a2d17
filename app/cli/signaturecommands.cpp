// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/intake/intakejson.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using journal::GivenSignature;
using journal::SignatureState;
using journal::SignatureVerdict;

namespace {

/// `state` and what is known of the certificate stand as for a form 031/у.
QJsonObject verdictJson(const SignatureVerdict &verdict)
{
    QJsonObject json = intake::toJson(verdict.finding);
    json.insert(u"name"_s, verdict.note.name);
    json.insert(u"reason"_s, verdict.note.reason);
    json.insert(u"moment"_s, verdict.note.moment.toUTC().toString(Qt::ISODate));
    json.insert(u"coverage"_s, journal::coverageCode(verdict.coverage));
    json.insert(u"intact"_s, verdict.isIntact());
    return json;
}

QString verdictLine(const SignatureVerdict &verdict)
{
    const QJsonObject finding = intake::toJson(verdict.finding);
    QStringList said{verdict.note.name,
                     verdict.note.reason,
                     verdict.note.moment.toString(Qt::ISODate),
                     verdict.finding.signer,
                     finding.value("state"_L1).toString(),
                     journal::coverageCode(verdict.coverage)};
    if (const auto &stamp = verdict.finding.timeStamp) {
        said.append(u"TSA %1  %2  %3"_s.arg(stamp->at.toString(Qt::ISODate), stamp->authority,
                                            finding.value("timeStamp"_L1).toObject().value("state"_L1).toString()));
    }
    return said.join(u"  "_s);
}

QStringList loginsOf(const QList<journal::Signatory> &signatories)
{
    QStringList logins;
    for (const journal::Signatory &signatory : signatories)
        logins.append(signatory.login);
    return logins;
}

Reply stateReply(const SignatureState &state)
{
    Reply reply;
    QJsonArray array;
    for (const GivenSignature &given : state.given) {
        QJsonObject json = verdictJson(given.verdict);
        json.insert(u"login"_s, given.signature.signatory.login);
        json.insert(u"role"_s, journal::signingRoleCode(given.signature.role));
        json.insert(u"iinCompared"_s, given.signature.iinCompared);
        json.insert(u"validFrom"_s, given.signature.certificate.validFrom.toString(Qt::ISODate));
        json.insert(u"validUntil"_s, given.signature.certificate.validUntil.toString(Qt::ISODate));
        array.append(json);
        reply.lines.append(given.signature.signatory.login + u"  "_s + verdictLine(given.verdict));
    }
    reply.json = {{u"signatures"_s, array},
                  {u"missing"_s, QJsonArray::fromStringList(loginsOf(state.missing))},
                  {u"complete"_s, !state.head},
                  {u"sha256"_s, state.given.last().signature.sha256}};
    tellNotStamped(reply, state.notStamped);
    return reply;
}

/// A key that has to be named.
Result<SigningKey> namedKey(const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(SigningKey key, keyOption(desk, arguments));
    if (!key.isNamed())
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--key"_s}}));
    return key;
}

} // namespace

Result<Reply> signProtocol(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate day, dateOption(arguments, u"date"_s));
    KHATTAMA_TRY(const SigningKey key, namedKey(desk, arguments));
    if (arguments.has(u"out"_s))
        KHATTAMA_CHECK(outOption(arguments));
    KHATTAMA_TRY(const SignatureState state, workplace.signing().signProtocol(day, key, workplace.user()));
    Reply reply = stateReply(state);
    reply.json.insert(u"date"_s, day.toString(Qt::ISODate));
    if (arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const journal::RenderedDocument printed, workplace.days().print(day, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, printed.pdf));
        reply.json.insert(u"file"_s, file);
    }
    return reply;
}

Result<Reply> signJournal(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const QDate month, monthOption(arguments));
    KHATTAMA_TRY(const SigningKey key, namedKey(desk, arguments));
    if (arguments.has(u"out"_s))
        KHATTAMA_CHECK(outOption(arguments));
    KHATTAMA_TRY(const SignatureState state, workplace.signing().signJournal(month, key, workplace.user()));
    Reply reply = stateReply(state);
    reply.json.insert(u"month"_s, month.toString(u"yyyy-MM"_s));
    reply.json.insert(u"version"_s, state.given.last().signature.version);
    if (arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const journal::MonthSealing::Drawn drawn, workplace.months().print(month, 0, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, drawn.document.pdf));
        reply.json.insert(u"file"_s, file);
    }
    return reply;
}

Result<Reply> signCorrection(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const journal::CorrectionId id, correctionNamed(arguments));
    KHATTAMA_TRY(const SigningKey key, namedKey(desk, arguments));
    if (arguments.has(u"out"_s))
        KHATTAMA_CHECK(outOption(arguments));
    KHATTAMA_TRY(const SignatureState state, workplace.signing().signCorrection(id, key, workplace.user()));
    Reply reply = stateReply(state);
    reply.json.insert(u"correction"_s, id.toString());
    if (arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const journal::RenderedDocument printed, workplace.correcting().print(id, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, printed.pdf));
        reply.json.insert(u"file"_s, file);
    }
    return reply;
}

Result<Reply> verifySignatures(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    const QString path = operand(arguments, 0);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(wrongUsage(u"signature.file_unreadable"_s, {{u"file"_s, path}}));
    const QList<SignatureVerdict> verdicts = workplace.signing().verify(file.readAll());
    if (verdicts.isEmpty())
        return failure(refused(u"signature.none"_s, {{u"file"_s, path}}));
    Reply reply;
    QJsonArray array;
    bool intact = true;
    for (const SignatureVerdict &verdict : verdicts) {
        array.append(verdictJson(verdict));
        reply.lines.append(verdictLine(verdict));
        intact = intact && verdict.isIntact();
    }
    reply.json = {{u"file"_s, path}, {u"intact"_s, intact}, {u"signatures"_s, array}};
    if (!intact)
        reply.exitCode = DamagedInput;
    return reply;
}

} // namespace khattama::cli
