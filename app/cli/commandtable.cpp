// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

using namespace Qt::StringLiterals;

namespace khattama::cli {

namespace {

const QStringList kGeneralOptions{u"db"_s, u"lang"_s, u"json"_s, u"at"_s};

Command open(const QString &words, const QString &rest, qsizetype least, qsizetype most, const QStringList &options,
             Result<Reply> (*run)(const Desk &, const Arguments &))
{
    return {words.split(u' '), QString(words + u' ' + rest).trimmed(), least, most, options, run, {}};
}

Command guarded(const QString &words, const QString &rest, qsizetype least, qsizetype most, const QStringList &options,
                Result<Reply> (*run)(Workplace &, const Desk &, const Arguments &))
{
    Command command = open(words, rest, least, most, options, nullptr);
    command.withoutLogin = {};
    command.withLogin = run;
    return command;
}

} // namespace

const QList<Command> &commandTable()
{
    static const QList<Command> table{
        open(u"init"_s, u"--department FILE.json"_s, 0, 0, {u"department"_s}, initialise),
        open(u"demo"_s, u"[DIR]"_s, 0, 1, {}, demo),
        guarded(u"import"_s, u"PATH… [--in-person]"_s, 1, -1, {u"in-person"_s}, importPackages),
        guarded(u"check"_s, u"PATH… [--in-person]"_s, 1, -1, {u"in-person"_s}, checkPackages),
        guarded(u"case list"_s, u"[--state S] [--text T] [--limit N]"_s, 0, 0, {u"state"_s, u"text"_s, u"limit"_s},
                listCases),
        guarded(u"case show"_s, u"N"_s, 1, 1, {}, showCase),
        guarded(u"case register"_s, u"FILE.json [--refuse GROUND [--documents ID,ID…] [--note TEXT]]"_s, 1, 1,
                {u"refuse"_s, u"documents"_s, u"note"_s}, registerCase),
        guarded(u"case admit"_s, u"N [FILE.json]"_s, 1, 2, {}, admitCase),
        guarded(u"case settle"_s, u"N FILE.json"_s, 2, 2, {}, settleCase),
        guarded(u"case vote"_s, u"N FILE.json"_s, 2, 2, {}, voteOnCase),
        guarded(u"case visit"_s, u"N"_s, 1, 1, {}, recordVisit),
        guarded(u"case remind"_s, u"N"_s, 1, 1, {}, recordReminder),
        guarded(u"case consult"_s, u"N FILE.json"_s, 2, 2, {}, consultOnCase),
        guarded(u"case answer"_s, u"N FILE.json"_s, 2, 2, {}, enterAnswer),
        guarded(u"case withdraw-consultation"_s, u"N --reason TEXT"_s, 1, 1, {u"reason"_s}, withdrawConsultation),
        guarded(u"case redistribute"_s, u"N --reason TEXT [--experts LOGIN,LOGIN…]"_s, 1, 1,
                {u"reason"_s, u"experts"_s}, redistributeCase),
        guarded(u"case appear"_s, u"N [--absent [--reason TEXT]]"_s, 1, 1, {u"absent"_s, u"reason"_s},
                recordAppearance),
        guarded(u"case decide"_s, u"N FILE.json"_s, 2, 2, {}, decideCase),
        guarded(u"case notice"_s, u"N --out FILE.pdf"_s, 1, 1, {u"out"_s}, printResultNotice),
        guarded(u"case votes"_s, u"N --out FILE.pdf"_s, 1, 1, {u"out"_s}, printExpertDecisions),
        guarded(u"case hand-over"_s, u"N KIND (--way WAY [--receiver NAME] | --reason TEXT)"_s, 2, 2,
                {u"way"_s, u"receiver"_s, u"reason"_s}, handOverDocument),
        guarded(u"visit plan"_s, u"N --date D --experts LOGIN,LOGIN…"_s, 1, 1, {u"date"_s, u"experts"_s}, planVisit),
        guarded(u"visit leave"_s, u"--date D [--time HH:MM]"_s, 0, 0, {u"date"_s, u"time"_s}, leaveToVisit),
        guarded(u"visit strike"_s, u"N [--reason TEXT]"_s, 1, 1, {u"reason"_s}, strikeVisit),
        guarded(u"visit list"_s, u"--date D [--out FILE.pdf]"_s, 0, 0, {u"date"_s, u"out"_s}, listVisits),
        guarded(u"return"_s, u"N --out FILE.pdf [--refused-to-come --reason TEXT]"_s, 1, 1,
                {u"out"_s, u"refused-to-come"_s, u"reason"_s}, returnCase),
        guarded(u"refuse"_s, u"N --ground ID --out FILE.pdf [--documents ID,ID…] [--note TEXT]"_s, 1, 1,
                {u"ground"_s, u"out"_s, u"documents"_s, u"note"_s}, refuseCase),
        guarded(u"application"_s, u"N --out FILE.pdf"_s, 1, 1, {u"out"_s}, printApplication),
        guarded(u"protocol close"_s, u"--date D [--out FILE.pdf]"_s, 0, 0, {u"date"_s, u"out"_s}, closeProtocol),
        guarded(u"protocol print"_s, u"--date D --out FILE.pdf"_s, 0, 0, {u"date"_s, u"out"_s}, printProtocol),
        guarded(u"protocol list"_s, u"[--date D | --month YYYY-MM]"_s, 0, 0, {u"date"_s, u"month"_s}, listProtocols),
        guarded(u"protocol sign"_s, u"--date D (--key FILE.p12 | --ncalayer) [--out FILE.pdf]"_s, 0, 0,
                {u"date"_s, u"key"_s, u"ncalayer"_s, u"out"_s}, signProtocol),
        guarded(u"journal sign"_s, u"--month YYYY-MM (--key FILE.p12 | --ncalayer) [--out FILE.pdf]"_s, 0, 0,
                {u"month"_s, u"key"_s, u"ncalayer"_s, u"out"_s}, signJournal),
        guarded(u"signature verify"_s, u"FILE.pdf"_s, 1, 1, {}, verifySignatures),
        guarded(u"journal draw"_s, u"--month YYYY-MM --out FILE.pdf"_s, 0, 0, {u"month"_s, u"out"_s}, drawJournal),
        guarded(u"journal seal"_s, u"--month YYYY-MM [--out FILE.pdf]"_s, 0, 0, {u"month"_s, u"out"_s}, sealJournal),
        guarded(u"journal print"_s, u"--month YYYY-MM [--journal-version N] --out FILE.pdf"_s, 0, 0,
                {u"month"_s, u"journal-version"_s, u"out"_s}, printJournal),
        guarded(u"journal list"_s, u"[--month YYYY-MM]"_s, 0, 0, {u"month"_s}, listJournals),
        guarded(u"experts"_s, u"--month YYYY-MM [--expert LOGIN] [--out FILE.pdf|FILE.xlsx]"_s, 0, 0,
                {u"month"_s, u"expert"_s, u"out"_s}, listExpertWork),
        guarded(u"correction add"_s, u"--date D --row N --column N --text TEXT --reason TEXT"_s, 0, 0,
                {u"date"_s, u"row"_s, u"column"_s, u"text"_s, u"reason"_s}, addCorrection),
        guarded(u"correction approve"_s, u"ID [--out FILE.pdf]"_s, 1, 1, {u"out"_s}, approveCorrection),
        guarded(u"correction withdraw"_s, u"ID"_s, 1, 1, {}, withdrawCorrection),
        guarded(u"correction list"_s, u"[--date D | --month YYYY-MM]"_s, 0, 0, {u"date"_s, u"month"_s},
                listCorrections),
        guarded(u"correction sign"_s, u"ID (--key FILE.p12 | --ncalayer) [--out FILE.pdf]"_s, 1, 1,
                {u"key"_s, u"ncalayer"_s, u"out"_s}, signCorrection),
        guarded(u"correction print"_s, u"ID --out FILE.pdf"_s, 1, 1, {u"out"_s}, printCorrection),
        guarded(u"deadlines"_s, u"[--due DATE]"_s, 0, 0, {u"due"_s}, listDeadlines),
        guarded(u"outbox list"_s, u"[--overdue] [--state S] [--case N]"_s, 0, 0, {u"overdue"_s, u"state"_s, u"case"_s},
                listOutbox),
        guarded(u"outbox export"_s, u"--out FOLDER [--overdue] [--state S] [--case N]"_s, 0, 0,
                {u"out"_s, u"overdue"_s, u"state"_s, u"case"_s}, exportOutbox),
        guarded(u"outbox hand-over"_s, u"MESSAGE"_s, 1, 1, {}, handOverMessage),
        guarded(u"outbox confirm"_s, u"MESSAGE --number NUMBER"_s, 1, 1, {u"number"_s}, confirmMessage),
        guarded(u"outbox void"_s, u"MESSAGE --reason TEXT"_s, 1, 1, {u"reason"_s}, voidMessage),
        guarded(u"outbox print"_s, u"MESSAGE --out FILE.pdf"_s, 1, 1, {u"out"_s}, printLetter),
        guarded(u"outbox call"_s, u"N [--by-post]"_s, 1, 1, {u"by-post"_s}, callToControl),
        guarded(u"outage add"_s, u"FILE.json"_s, 1, 1, {}, addOutageAct),
        guarded(u"outage list"_s, u""_s, 0, 0, {}, listOutageActs),
        guarded(u"outage link"_s, u"ACT N…"_s, 2, -1, {}, linkToOutage),
        guarded(u"transfer list"_s, u"[--act ACT] [--from D --to D]"_s, 0, 0, {u"act"_s, u"from"_s, u"to"_s},
                listTransfers),
        guarded(u"transfer export"_s,
                u"--out FILE.msepkg (--act ACT | --from D --to D) [--key FILE.p12 | --ncalayer]"_s, 0, 0,
                {u"out"_s, u"act"_s, u"from"_s, u"to"_s, u"key"_s, u"ncalayer"_s}, exportTransfers),
        guarded(u"transfer print"_s, u"--out FILE.pdf [--act ACT] [--from D --to D]"_s, 0, 0,
                {u"out"_s, u"act"_s, u"from"_s, u"to"_s}, printTransfers),
        guarded(u"transfer confirm"_s, u"N (--number NUMBER | --differs TEXT [--field ID] | --undo)"_s, 1, 1,
                {u"number"_s, u"differs"_s, u"field"_s, u"undo"_s}, confirmTransfer),
        guarded(u"transfer verify"_s, u"FILE.msepkg"_s, 1, 1, {}, verifyTransfer),
        open(u"calendar"_s, u"FROM TO"_s, 2, 2, {}, showCalendar),
        open(u"iin"_s, u"N…"_s, 1, -1, {}, showIin),
        open(u"words"_s, u"kk|ru N…"_s, 2, -1, {}, showWords),
        guarded(u"settings"_s, u"[--time-stamps URL | --no-time-stamps]"_s, 0, 0,
                {u"time-stamps"_s, u"no-time-stamps"_s}, settings),
        guarded(u"user add"_s, u"LOGIN --role ROLE --name NAME [--iin IIN]"_s, 1, 1, {u"role"_s, u"name"_s, u"iin"_s},
                addUser),
        guarded(u"user iin"_s, u"LOGIN [IIN]"_s, 1, 2, {}, enterIin),
        guarded(u"user block"_s, u"LOGIN"_s, 1, 1, {}, blockUser),
        guarded(u"user unblock"_s, u"LOGIN"_s, 1, 1, {}, unblockUser),
        guarded(u"user password"_s, u"LOGIN"_s, 1, 1, {}, giveUserPassword),
        guarded(u"user role"_s, u"LOGIN --role ROLE"_s, 1, 1, {u"role"_s}, changeRole),
        guarded(u"holiday add"_s, u"DATE --reason TEXT [--working]"_s, 1, 1, {u"reason"_s, u"working"_s}, addHoliday),
        guarded(u"audit list"_s,
                u"[--from D] [--to D] [--user LOGIN] [--case N | --iin IIN] [--kind KIND,KIND…] [--limit N] "
                "[--out FILE.xlsx|.csv]"_s,
                0, 0, {u"from"_s, u"to"_s, u"user"_s, u"case"_s, u"iin"_s, u"kind"_s, u"limit"_s, u"out"_s}, listAudit),
        guarded(u"audit head"_s, u"CODE"_s, 1, -1, {}, checkAuditHead),
        guarded(u"audit incident"_s, u"--from D --to D --asks NAME [--ground TEXT] [--user LOGIN] --out FILE.pdf"_s, 0,
                0, {u"from"_s, u"to"_s, u"asks"_s, u"ground"_s, u"user"_s, u"out"_s}, reportIncident),
        guarded(u"person export"_s, u"IIN --number NUMBER --date D --ground TEXT --out FILE.zip"_s, 1, 1,
                {u"number"_s, u"date"_s, u"ground"_s, u"out"_s}, exportPerson),
        guarded(u"person block"_s, u"IIN --number NUMBER --date D --ground TEXT"_s, 1, 1,
                {u"number"_s, u"date"_s, u"ground"_s}, blockPerson),
        guarded(u"person unblock"_s, u"IIN --reason TEXT"_s, 1, 1, {u"reason"_s}, unblockPerson),
        guarded(u"person list"_s, u""_s, 0, 0, {}, listBlockedPersons),
        guarded(u"verify"_s, u""_s, 0, 0, {}, verify),
        guarded(u"keys status"_s, u""_s, 0, 0, {}, showKeys),
        guarded(u"keys rotate"_s, u""_s, 0, 0, {}, rotateKeys),
        guarded(u"recovery-key"_s, u""_s, 0, 0, {}, replaceRecoveryKey),
        open(u"recover"_s, u"LOGIN"_s, 1, 1, {}, recover),
        guarded(u"backup plan"_s, u"[--folder FOLDER --time HH:MM [--every HOURS] | --off]"_s, 0, 0,
                {u"folder"_s, u"time"_s, u"every"_s, u"off"_s}, planBackups),
        guarded(u"backup"_s, u"FILE | --scheduled"_s, 0, 1, {u"scheduled"_s}, backup),
        open(u"restore"_s, u"FILE"_s, 1, 1, {}, restore),
    };
    return table;
}

Result<Command> commandFor(Arguments &arguments)
{
    for (const Command &command : commandTable()) {
        if (arguments.words.mid(0, command.words.size()) != command.words)
            continue;
        arguments.words = command.words.mid(0, 1) + arguments.words.mid(command.words.size());
        const qsizetype operands = arguments.words.size() - 1;
        if (operands < command.leastOperands || (command.mostOperands >= 0 && operands > command.mostOperands))
            return failure(wrongUsage(u"cli.wrong_operands"_s, {{u"usage"_s, command.usage}}));
        for (auto option = arguments.options.begin(); option != arguments.options.end(); ++option) {
            if (!kGeneralOptions.contains(option.key()) && !command.options.contains(option.key()))
                return failure(wrongUsage(u"cli.unknown_option"_s, {{u"option"_s, u"--"_s + option.key()}}));
        }
        return command;
    }
    return failure(wrongUsage(u"cli.unknown_command"_s, {{u"command"_s, arguments.words.join(u' ')}}));
}

} // namespace khattama::cli
