// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"
#include "app/cli/loginprompt.h"
#include "core/base/uuidv7source.h"
#include "core/security/privatememory.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace khattama;
using namespace khattama::cli;

namespace {

void say(FILE *stream, const QString &line)
{
    QTextStream(stream) << line << Qt::endl;
}

/// The database of this user where none is named.
QString defaultDatabase()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/khattama"_s;
    QDir().mkpath(folder); // where that fails, opening the database says so
    return folder + u"/khattama.db"_s;
}

Result<Language> languageOf(const Arguments &arguments)
{
    const QString code = arguments.has(u"lang"_s)                           ? arguments.value(u"lang"_s)
                         : QLocale::system().language() == QLocale::Russian ? u"ru"_s
                                                                            : u"kk"_s;
    if (const std::optional<Language> language = languageFromCode(code))
        return *language;
    return failure(wrongUsage(u"cli.bad_language"_s, {{u"value"_s, code}}));
}

Result<QDateTime> momentOf(const Arguments &arguments)
{
    if (!arguments.has(u"at"_s))
        return QDateTime();
    const QDateTime moment = QDateTime::fromString(arguments.value(u"at"_s), Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return failure(wrongUsage(u"cli.bad_moment"_s, {{u"value"_s, arguments.value(u"at"_s)}}));
    return moment;
}

Result<Reply> runWithLogin(const Command &command, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const auto office, openOffice(desk.databasePath, desk.surroundings()));
    KHATTAMA_TRY(const people::Department department, office->department().department());
    if (arguments.has(u"at"_s) && !department.rehearsal)
        return failure(refused(u"cli.not_a_rehearsal"_s));
    const QString login = desk.environment(u"KHATTAMA_USER"_s);
    if (login.isEmpty())
        return failure(trouble(u"cli.no_login"_s));
    KHATTAMA_TRY(const auto workplace,
                 Workplace::enter(*office, login, desk.environment(u"KHATTAMA_PASSWORD"_s), desk.surroundings()));
    return command.withLogin(*workplace, desk, arguments);
}

Result<Reply> run(const Desk &desk, Arguments arguments)
{
    KHATTAMA_TRY(const Command command, commandFor(arguments));
    return command.withoutLogin ? command.withoutLogin(desk, arguments) : runWithLogin(command, desk, arguments);
}

QJsonObject findingJson(const Finding &finding, const Wording &wording, Language language)
{
    return {{u"field"_s, finding.field},
            {u"code"_s, finding.code},
            {u"message"_s, wording.text(finding.code, finding.arguments, language)}};
}

/// Findings stand on standard error, and in the document as `refused` (or `warnings`).
void tellFindings(Reply &reply, const Wording &wording, Language language)
{
    QJsonArray refusals;
    QJsonArray warnings;
    for (const Finding &finding : reply.findings) {
        const QJsonObject object = findingJson(finding, wording, language);
        (finding.weight == Finding::Weight::Blocks ? refusals : warnings).append(object);
        say(stderr, finding.field + u": "_s + object.value("message"_L1).toString());
    }
    if (!refusals.isEmpty()) {
        reply.json = {{u"refused"_s, refusals}};
        reply.lines.clear();
        reply.exitCode = RefusedByRule;
    }
    if (!warnings.isEmpty() || reply.json.contains("warnings"_L1))
        reply.json.insert(u"warnings"_s, warnings);
}

/// An error as a reply: a refusal is a result, everything else an `error`.
Reply replyOf(const Error &error, const Wording &wording, Language language)
{
    const QJsonObject what{{u"field"_s, error.arguments.value(u"field"_s)},
                           {u"code"_s, error.code},
                           {u"message"_s, wording.text(error, language)}};
    say(stderr, what.value("message"_L1).toString());
    if (!error.detail.isEmpty())
        say(stderr, error.detail);
    Reply reply;
    reply.exitCode = exitCodeOf(error.kind);
    if (error.kind == ErrorKind::Refused)
        reply.json = {{u"refused"_s, QJsonArray{what}}};
    else
        reply.json = {{u"error"_s, what}};
    return reply;
}

int tell(const Reply &reply, bool json)
{
    if (json) {
        say(stdout, QString::fromUtf8(QJsonDocument(reply.json).toJson(QJsonDocument::Compact)));
    } else {
        for (const QString &line : reply.lines)
            say(stdout, line);
    }
    return reply.exitCode;
}

/// Qt's own remarks are not part of what a command answers; KHATTAMA_VERBOSE=1 shows them.
void quietMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("KHATTAMA_VERBOSE"))
        say(stderr, qFormatLogMessage(type, context, message));
}

void help()
{
    say(stdout, u"khattama-cli [--db FILE] [--lang kk|ru] [--json] [--at TIMESTAMP] COMMAND"_s);
    for (const Command &command : commandTable())
        say(stdout, u"  "_s + command.usage);
}

} // namespace

int main(int argc, char *argv[])
{
    security::keepMemoryPrivate();
    qInstallMessageHandler(quietMessages);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"khattama"_s);

    const DataFiles files;
    const Result<Wording> wording = Wording::load(files);
    const SystemClock systemClock;
    const Result<LawBook> law = LawBook::load(files, systemClock.now().date());
    if (!wording || !law) {
        say(stderr, (wording ? law.error() : wording.error()).code);
        return StorageTrouble;
    }

    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool json = words.contains("--json"_L1);
    const Result<Arguments> arguments = Arguments::parse(words);
    const Result<Language> language = arguments ? languageOf(*arguments) : Language::Kazakh;
    const Result<QDateTime> moment = arguments ? momentOf(*arguments) : QDateTime();
    for (const Error *error : {arguments ? nullptr : &arguments.error(), language ? nullptr : &language.error(),
                               moment ? nullptr : &moment.error()}) {
        if (error)
            return tell(replyOf(*error, *wording, language.value_or(Language::Kazakh)), json);
    }
    if (arguments->words.isEmpty() || arguments->words.first() == "help"_L1 || arguments->has(u"help"_s)) {
        help();
        return Done;
    }

    const FixedClock fixedClock(moment->isValid() ? *moment : systemClock.now());
    const Clock &clock = moment->isValid() ? static_cast<const Clock &>(fixedClock) : systemClock;
    UuidV7Source ids(clock);
    LoginPrompt prompt(*wording, *language);
    const Desk desk{files,
                    *law,
                    *wording,
                    clock,
                    ids,
                    arguments->has(u"db"_s) ? arguments->value(u"db"_s) : defaultDatabase(),
                    *language,
                    [&prompt](const QString &name) { return prompt.valueOf(name); },
                    [](const QString &line) { say(stderr, line); }};

    Result<Reply> answer = run(desk, *arguments);
    if (!answer)
        return tell(replyOf(answer.error(), *wording, *language), json);
    tellFindings(*answer, *wording, *language);
    return tell(*answer, json);
}
