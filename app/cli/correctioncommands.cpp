// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/journal/protocoljson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using journal::Correction;
using journal::CorrectionId;

namespace {

Result<int> numberOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--"_s + option}}));
    return wholeNumber(arguments.value(option));
}

Result<QString> textOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--"_s + option}}));
    return arguments.value(option);
}

QString correctionLine(const Correction &correction)
{
    return u"%1  %2  № %3  %4/%5  %6  %7 → %8"_s.arg(
        correction.id.toString(), correction.date.toString(Qt::ISODate),
        correction.number > 0 ? QString::number(correction.number) : u"–"_s, QString::number(correction.row),
        QString::number(correction.column), journal::correctionStateCode(correction.state),
        QString(correction.oldText).replace(u'\n', u"; "_s), QString(correction.newText).replace(u'\n', u"; "_s));
}

Reply correctionReply(const Correction &correction)
{
    Reply reply;
    reply.json = toJson(correction);
    reply.lines = {correctionLine(correction)};
    return reply;
}

} // namespace

Result<CorrectionId> correctionNamed(const Arguments &arguments)
{
    const QString name = operand(arguments, 0);
    const auto id = CorrectionId::fromString(name);
    if (!id)
        return failure(refused(u"correction.not_found"_s, {{u"correction"_s, name}}));
    return *id;
}

Result<Reply> addCorrection(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    journal::Correcting::Proposal proposal;
    KHATTAMA_TRY(proposal.date, dateOption(arguments, u"date"_s));
    KHATTAMA_TRY(proposal.row, numberOption(arguments, u"row"_s));
    KHATTAMA_TRY(proposal.column, numberOption(arguments, u"column"_s));
    KHATTAMA_TRY(proposal.newText, textOption(arguments, u"text"_s));
    KHATTAMA_TRY(proposal.reason, textOption(arguments, u"reason"_s));
    return workplace.correcting().propose(proposal, workplace.user()).map(correctionReply);
}

Result<Reply> approveCorrection(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const CorrectionId id, correctionNamed(arguments));
    KHATTAMA_TRY(const Correction correction, workplace.correcting().approve(id, workplace.user()));
    Reply reply = correctionReply(correction);
    if (arguments.has(u"out"_s)) {
        KHATTAMA_TRY(const journal::RenderedDocument printed, workplace.correcting().print(id, workplace.user()));
        KHATTAMA_TRY(const QString file, writeOut(arguments, printed.pdf));
        reply.json.insert(u"file"_s, file);
    }
    return reply;
}

Result<Reply> withdrawCorrection(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const CorrectionId id, correctionNamed(arguments));
    return workplace.correcting().withdraw(id, workplace.user()).map(correctionReply);
}

Result<Reply> listCorrections(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(people::Permission::SeeCases));
    KHATTAMA_TRY(const auto days, daysOption(arguments));
    KHATTAMA_TRY(const QList<Correction> corrections, workplace.journals().corrections(days.first, days.second));
    Reply reply;
    QJsonArray array;
    for (const Correction &correction : corrections) {
        array.append(toJson(correction));
        reply.lines.append(correctionLine(correction));
    }
    reply.json = {{u"corrections"_s, array}};
    return reply;
}

Result<Reply> printCorrection(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_TRY(const CorrectionId id, correctionNamed(arguments));
    KHATTAMA_TRY(const journal::RenderedDocument printed, workplace.correcting().print(id, workplace.user()));
    KHATTAMA_TRY(const QString file, writeOut(arguments, printed.pdf));
    Reply reply;
    reply.json = {{u"correction"_s, id.toString()}, {u"sheets"_s, printed.sheets}, {u"file"_s, file}};
    reply.lines = {file};
    return reply;
}

} // namespace khattama::cli
