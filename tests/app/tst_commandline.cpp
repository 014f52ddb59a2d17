// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ncalayerserver.h"
#include "tests/support/timestampserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int exitCode = -1;
    QJsonObject json;
    QString output;
    QString said; ///< standard error
};

QStringList strings(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

} // namespace

/// The contract of the command line: commands, keys and exit codes that other programs are written against.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void initTestCase();
    void givesTheRecoveryKeyOnceAndKeepsAnExistingDatabase();
    void importsTheSampleAsExpected();
    void asksAtTheTerminalForWhatIsInNoEnvironment();
    void checkStoresNothing();
    void repeatsAnAcceptedMessageAsF016();
    void rejectsADamagedPackageAndLeavesTheDatabase();
    void runsAProactiveCaseToTheSealedJournal();
    void registersAndDecidesInPerson();
    void appendix3_visitsAreListedEnteredAndPrinted();
    void appendix3_7_recordsWhatBecomesOfResultDocuments();
    void p46_printsTheListOfExpertDecisions();
    void appendix3_11_refusesARegisteredApplication();
    void appendix3_11_refusesAnApplicationThatIsNotRegistered();
    void appendix1_attachesTheFilesOfTheDocuments();
    void tellsAllReasonsOfARefusedConclusion();
    void p45SummonsAndReturnsAfterFourWorkingDays();
    void listsDeadlines();
    void p45HandsOverWhatTheRulesSend();
    void p73_1CallsAControlByPost();
    void p73_1_recordsWhetherThePersonCame();
    void app3_5_sendsToConsultationAndEntersTheAnswer();
    void app3_5_redistributes();
    void answersInBothLanguages();
    void helpersNeedNoLogin();
    void exitCodes_data();
    void exitCodes();
    void theClockMovesOnlyInARehearsal();
    void backsUpAndRestores();
    void backsUpToAPlan();
    void replacesTheRecoveryKeyAndRecoversAnAccount();
    void changesTheKeyOfTheDepartment();
    void blocksOpensAndGivesAPassword();
    void p49_correctsAClosedProtocol();
    void p49_signsAProtocolAndAJournal();
    void p49_signsWithNcaLayerAndATimeStamp();
    void p72_leansCasesOnAnOutageActAndTransfersThem();
    void tellsTheAudit();
    void blocksAndCopiesTheDataOfAPerson();
    void demoDrawsTheMonth();

private:
    Answer run(const QStringList &arguments, const QString &user = {},
               const QMap<QString, QString> &secrets = {}) const;
    Answer at(const QString &moment, const QStringList &arguments, const QString &user) const
    {
        return run(QStringList{u"--at"_s, moment} + arguments, user);
    }
    QString write(const QString &name, const QJsonObject &object) const;
    void concludeOne() const;
    QJsonObject onlyPackage(const Answer &answer) const { return answer.json.value("packages"_L1)[0].toObject(); }
    qsizetype caseCount() const
    {
        return run({u"case"_s, u"list"_s}, u"maman"_s).json.value("cases"_L1).toArray().size();
    }
    QString sample(const QString &name) const { return QStringLiteral(KHATTAMA_SAMPLE) + u'/' + name; }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_template; ///< a fresh database of the sample department, made once
    QJsonObject m_scenario;
};

Answer TestCommandLine::run(const QStringList &arguments, const QString &user,
                            const QMap<QString, QString> &secrets) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KHATTAMA_USER"_s, user);
    environment.insert(u"KHATTAMA_PASSWORD"_s, u"khattama-"_s + user);
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        environment.insert(secret.key(), secret.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KHATTAMA_CLI), QStringList{u"--json"_s, u"--db"_s, path(u"office.db"_s)} + arguments);
    // With events, since some tests answer the program.
    if (!process.waitForStarted() || !QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120000))
        qFatal("khattama-cli did not finish");
    Answer answer{process.exitCode(),
                  {},
                  QString::fromUtf8(process.readAllStandardOutput()),
                  QString::fromUtf8(process.readAllStandardError())};
    answer.json = QJsonDocument::fromJson(answer.output.toUtf8()).object();
    return answer;
}

QString TestCommandLine::write(const QString &name, const QJsonObject &object) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    file.write(QJsonDocument(object).toJson());
    return file.fileName();
}

void TestCommandLine::initTestCase()
{
    QFile file(sample(u"scenario.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_scenario = QJsonDocument::fromJson(file.readAll()).object();
    m_folder = std::make_unique<QTemporaryDir>();
    m_template = std::make_unique<QTemporaryDir>();
    const Answer made = run({u"init"_s, u"--department"_s, sample(u"department.json"_s)});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(QFile::copy(path(u"office.db"_s), m_template->filePath(u"office.db"_s)));
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_template->filePath(u"office.db"_s), path(u"office.db"_s)));
}

void TestCommandLine::givesTheRecoveryKeyOnceAndKeepsAnExistingDatabase()
{
    const Answer again = run({u"init"_s, u"--department"_s, sample(u"department.json"_s)});
    QCOMPARE(again.exitCode, 4);
    QVERIFY(!again.json.contains("recoveryKey"_L1));
    QVERIFY(QFile::remove(path(u"office.db"_s)));
    const Answer made = run({u"init"_s, u"--department"_s, sample(u"department.json"_s)});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(made.json.value("recoveryKey"_L1).toString().size() > 20);
}

void TestCommandLine::importsTheSampleAsExpected()
{
    int compared = 0;
    for (const QJsonValue &event : m_scenario.value("events"_L1).toArray()) {
        if (event["do"_L1].toString() != "import"_L1 || compared == 40)
            continue;
        const Answer answer =
            at(event["at"_L1].toString(), {u"import"_s, sample(event["file"_L1].toString())}, u"maman"_s);
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject package = onlyPackage(answer);
        const QJsonValue expected = event["expect"_L1];
        QCOMPARE(package.value("status"_L1), expected["status"_L1]);
        QCOMPARE(strings(package.value("codes"_L1)), strings(expected["codes"_L1]));
        if (!expected["unknown"_L1].isUndefined())
            QCOMPARE(strings(package.value("unknown"_L1)), strings(expected["unknown"_L1]));
        ++compared;
    }
    QCOMPARE(compared, 40);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::asksAtTheTerminalForWhatIsInNoEnvironment()
{
    // A terminal of its own, as a user has it: what it shows comes back, with what the kernel says of the program while
    // it waits for the password.
    const QByteArray script = R"(
import os, pty, sys, time
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
shown = b''
def until(mark):
    global shown
    while mark not in shown:
        shown += os.read(terminal, 4096)
until('логин'.encode())
os.write(terminal, b'head\n')
until('пароль'.encode())
while True:  # nothing may be typed before the terminal hides it
    import termios
    if not termios.tcgetattr(terminal)[3] & termios.ECHO:
        break
    time.sleep(0.01)
limits = open(f'/proc/{pid}/limits').read()
os.write(terminal, b'khattama-head\n')
try:
    while True:
        part = os.read(terminal, 4096)
        if not part:
            break
        shown += part
except OSError:
    pass
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.stdout.buffer.write(shown + limits.encode() + b'\nexit %d' % status)
)";
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"KHATTAMA_USER"_s);
    environment.remove(u"KHATTAMA_PASSWORD"_s);
    process.setProcessEnvironment(environment);
    process.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(script), QStringLiteral(KHATTAMA_CLI), u"--lang"_s, u"ru"_s,
                                 u"--json"_s, u"--db"_s, path(u"office.db"_s), u"case"_s, u"list"_s});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray seen = process.readAllStandardOutput();
    QVERIFY2(seen.endsWith("exit 0"), QByteArray(seen + process.readAllStandardError()).constData());
    QVERIFY(seen.contains("{\"cases\":["));
    QVERIFY(!seen.contains("khattama-head")); // the password is not shown
    static const QRegularExpression noImage(u"Max core file size +0 +0"_s);
    QVERIFY(QString::fromUtf8(seen).contains(noImage));
}

void TestCommandLine::checkStoresNothing()
{
    const Answer answer = run({u"check"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(!onlyPackage(answer).contains("case"_L1));
    QCOMPARE(caseCount(), 0);
}

void TestCommandLine::repeatsAnAcceptedMessageAsF016()
{
    const QStringList import{u"import"_s, sample(u"packages/001.mse031"_s)};
    const QString first =
        onlyPackage(at(u"2026-10-01T10:00:00+05:00"_s, import, u"maman"_s)).value("case"_L1).toString();
    const QJsonObject again = onlyPackage(at(u"2026-10-01T10:05:00+05:00"_s, import, u"maman"_s));
    QCOMPARE(again.value("status"_L1).toString(), u"returned"_s);
    QVERIFY(strings(again.value("codes"_L1)).contains(u"F016"_s));
    QCOMPARE(again.value("case"_L1).toString(), first);
    QCOMPARE(caseCount(), 1);
}

void TestCommandLine::rejectsADamagedPackageAndLeavesTheDatabase()
{
    QFile whole(sample(u"packages/001.mse031"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile half(path(u"half.mse031"_s));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    const Answer answer = at(u"2026-10-01T10:00:00+05:00"_s,
                             {u"import"_s, half.fileName(), sample(u"packages/002.mse031"_s)}, u"maman"_s);
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(onlyPackage(answer).value("status"_L1).toString(), u"rejected"_s);
    QVERIFY(!onlyPackage(answer).value("error"_L1).toString().isEmpty());
    QCOMPARE(answer.json.value("packages"_L1)[1]["status"_L1].toString(), u"accepted"_s);
    QCOMPARE(caseCount(), 1);
}

void TestCommandLine::runsAProactiveCaseToTheSealedJournal()
{
    const QJsonObject package =
        onlyPackage(at(u"2026-10-01T10:00:00+05:00"_s, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s));
    const QString id = package.value("case"_L1).toString();
    QCOMPARE(package.value("status"_L1).toString(), u"accepted"_s);

    const QString vote = write(u"vote.json"_s, {{u"outcome"_s, u"AGREE"_s}, {u"category"_s, u"ADULT_2"_s}});
    for (const QString &chief : {u"chief1"_s, u"chief2"_s}) {
        const Answer given = at(u"2026-10-01T11:00:00+05:00"_s, {u"case"_s, u"vote"_s, id, vote}, chief);
        QCOMPARE(given.json.value("state"_L1).toString(), u"under_review"_s);
    }
    const Answer blind = run({u"case"_s, u"show"_s, id}, u"chief1"_s);
    const Answer open = run({u"case"_s, u"show"_s, id}, u"maman"_s);
    QCOMPARE(blind.json.value("blind"_L1), QJsonValue(true));
    QVERIFY(blind.json.value("age"_L1).toInt() > 0);
    const QJsonObject patient = open.json.value("form031"_L1)["patient"_L1].toObject();
    for (const auto &field : {"iin"_L1, "surname"_L1, "given"_L1, "phone"_L1}) {
        QVERIFY2(!patient.value(field).toString().isEmpty(), field.data());
        QVERIFY2(!blind.output.contains(patient.value(field).toString()), field.data());
    }
    QVERIFY(!blind.output.contains(
        open.json.value("form031"_L1)["organization"_L1].toObject().value("name"_L1).toString(u"#"_s)));
    const Answer listed = run({u"case"_s, u"list"_s}, u"chief1"_s);
    QVERIFY(listed.json.value("cases"_L1)[0]["fullName"_L1].toString().isEmpty());

    const Answer sealed = run({u"case"_s, u"show"_s, id}, u"head"_s);
    QVERIFY(sealed.json.value("votes"_L1).toArray().isEmpty()); // until all three are signed nobody sees any
    const Answer third = at(u"2026-10-01T11:10:00+05:00"_s, {u"case"_s, u"vote"_s, id, vote}, u"chief3"_s);
    QCOMPARE(third.json.value("state"_L1).toString(), u"agreed"_s);
    QCOMPARE(run({u"case"_s, u"show"_s, id}, u"head"_s).json.value("votes"_L1).toArray().size(), 3);

    const QString conclusion = write(
        u"conclusion.json"_s,
        {{u"participants"_s, QJsonArray{u"chief1"_s, u"chief2"_s, u"chief3"_s}},
         {u"established"_s, true},
         {u"diagnosis"_s, QJsonObject{{u"text"_s, u"Диагноз"_s}, {u"icd10"_s, QJsonArray{u"G35"_s}}}},
         {u"disability"_s, QJsonObject{{u"category"_s, u"ADULT_2"_s}, {u"cause"_s, u"C1"_s}, {u"term"_s, u"T1Y"_s}}},
         {u"measures"_s, u"ЕДШ"_s},
         {u"certificates"_s, QJsonArray{QJsonObject{{u"kind"_s, u"R1"_s}, {u"number"_s, u"0001"_s}}}}});
    const Answer early = at(u"2026-10-01T12:00:00+05:00"_s, {u"case"_s, u"decide"_s, id, conclusion}, u"chief1"_s);
    QCOMPARE(early.exitCode, 4); // a proactive case is the head's (p. 45)
    const Answer decided = at(u"2026-10-01T12:00:00+05:00"_s, {u"case"_s, u"decide"_s, id, conclusion}, u"head"_s);
    QCOMPARE(decided.exitCode, 0);
    QCOMPARE(decided.json.value("state"_L1).toString(), u"concluded"_s);
    QCOMPARE(decided.json.value("actNumber"_L1).toString(), u"1/2026"_s);
    QVERIFY(decided.json.value("warnings"_L1).isArray());

    const Answer closed =
        at(u"2026-10-01T18:00:00+05:00"_s, {u"protocol"_s, u"close"_s, u"--date"_s, u"2026-10-01"_s}, u"head"_s);
    QCOMPARE(closed.exitCode, 0);
    QCOMPARE(closed.json.value("number"_L1).toInt(), 1);
    QCOMPARE(closed.json.value("rows"_L1).toInt(), 1);
    QCOMPARE(closed.json.value("sheets"_L1).toInt(), 2);
    const QString pdf = path(u"day.pdf"_s);
    QCOMPARE(run({u"protocol"_s, u"print"_s, u"--date"_s, u"2026-10-01"_s, u"--out"_s, pdf}, u"maman"_s).exitCode, 0);
    QFile printed(pdf);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(printed.readAll(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(QString::fromLatin1(hash), closed.json.value("sha256"_L1).toString());

    const QStringList month{u"--month"_s, u"2026-10"_s};
    const Answer tooEarly = at(u"2026-10-31T18:00:00+05:00"_s, QStringList{u"journal"_s, u"seal"_s} + month, u"head"_s);
    QCOMPARE(tooEarly.exitCode, 1);
    const Answer drawn =
        run(QStringList{u"journal"_s, u"draw"_s, u"--out"_s, path(u"draft.pdf"_s)} + month, u"maman"_s);
    QCOMPARE(drawn.exitCode, 0);
    const Answer journal = at(u"2026-11-02T10:00:00+05:00"_s, QStringList{u"journal"_s, u"seal"_s} + month, u"head"_s);
    QCOMPARE(journal.exitCode, 0);
    QCOMPARE(journal.json.value("month"_L1).toString(), u"2026-10"_s);
    QCOMPARE(journal.json.value("protocols"_L1).toInt(), 1);
    QCOMPARE(journal.json.value("sheets"_L1).toInt(), 2);
    QVERIFY(journal.json.value("sha256"_L1) != drawn.json.value("sha256"_L1));
    QCOMPARE(run(QStringList{u"journal"_s, u"print"_s, u"--out"_s, path(u"month.pdf"_s)} + month, u"maman"_s)
                 .json.value("sha256"_L1),
             journal.json.value("sha256"_L1));
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::registersAndDecidesInPerson()
{
    const Answer registered =
        at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    QCOMPARE(registered.exitCode, 0);
    QCOMPARE(registered.json.value("registrationNumber"_L1).toString(), u"1/2026"_s);
    QCOMPARE(run({u"application"_s, u"1/2026"_s, u"--out"_s, path(u"application.pdf"_s)}, u"maman"_s).exitCode, 0);

    for (const QJsonValue &event : m_scenario.value("events"_L1).toArray()) {
        if (event["do"_L1].toString() != "decide"_L1 || event["application"_L1].toString() != "001"_L1)
            continue;
        const QString file = write(u"conclusion.json"_s, event["conclusion"_L1].toObject());
        const Answer decided = at(event["at"_L1].toString(), {u"case"_s, u"decide"_s, u"1/2026"_s, file}, u"head"_s);
        QCOMPARE(decided.exitCode, 0);
        QCOMPARE(decided.json.value("actNumber"_L1).toString(), u"1/2026"_s);
        const QJsonObject listed =
            run({u"case"_s, u"list"_s, u"--state"_s, u"concluded"_s}, u"maman"_s).json.value("cases"_L1)[0].toObject();
        QCOMPARE(listed.value("form"_L1).toString(), u"in_person"_s);
        QCOMPARE(listed.value("actNumber"_L1).toString(), u"1/2026"_s);
        QVERIFY(!listed.value("fullName"_L1).toString().isEmpty());
        return;
    }
    QFAIL("the sample has no decision on application 001");
}

void TestCommandLine::appendix3_visitsAreListedEnteredAndPrinted()
{
    at(u"2026-10-01T14:27:05+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/003.json"_s)}, u"maman"_s);
    const QString day = u"2026-10-01"_s;
    const Answer planned =
        at(u"2026-10-01T14:30:00+05:00"_s,
           {u"visit"_s, u"plan"_s, u"1"_s, u"--date"_s, day, u"--experts"_s, u"chief1,chief2"_s}, u"maman"_s);
    QCOMPARE(planned.exitCode, 0);
    QCOMPARE(strings(planned.json.value("visits"_L1)[0]["experts"_L1]), (QStringList{u"chief1"_s, u"chief2"_s}));
    const QString later = u"2026-10-01T15:00:00+05:00"_s;
    QCOMPARE(at(later, {u"visit"_s, u"leave"_s, u"--date"_s, day, u"--time"_s, u"25:00"_s}, u"chief1"_s).exitCode, 2);
    const Answer left = at(later, {u"visit"_s, u"leave"_s, u"--date"_s, day, u"--time"_s, u"14:40"_s}, u"chief1"_s);
    QCOMPARE(left.exitCode, 0);
    QCOMPARE(left.json.value("visits"_L1)[0]["actNumber"_L1].toString(), u"1/2026"_s);
    QCOMPARE(left.json.value("visits"_L1)[0]["leftAt"_L1].toString(), u"2026-10-01T14:40:00+05:00"_s);
    const Answer listed =
        at(later, {u"visit"_s, u"list"_s, u"--date"_s, day, u"--out"_s, path(u"visits.pdf"_s)}, u"maman"_s);
    QCOMPARE(listed.json.value("visits"_L1).toArray().size(), 1);
    QVERIFY(QFile::exists(path(u"visits.pdf"_s)));
    const QStringList strike{u"visit"_s, u"strike"_s, u"1"_s};
    QCOMPARE(at(later, strike, u"maman"_s).json.value("refused"_L1)[0]["code"_L1].toString(),
             u"visit.reason_missing"_s);
    QCOMPARE(at(later, strike + QStringList{u"--reason"_s, u"үйінде болмады"_s}, u"maman"_s).exitCode, 0);
    QVERIFY(
        at(later, {u"visit"_s, u"list"_s, u"--date"_s, day}, u"maman"_s).json.value("visits"_L1).toArray().isEmpty());
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::appendix3_7_recordsWhatBecomesOfResultDocuments()
{
    at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    const QString file =
        write(u"conclusion.json"_s,
              {{u"participants"_s, QJsonArray{u"chief1"_s}},
               {u"established"_s, false},
               {u"diagnosis"_s, QJsonObject{{u"text"_s, u"Остеохондроз"_s}, {u"icd10"_s, QJsonArray{u"M42.1"_s}}}},
               {u"disability"_s, QJsonObject{{u"category"_s, u"NONE"_s}}},
               {u"certificates"_s, QJsonArray{QJsonObject{{u"kind"_s, u"R10"_s}, {u"number"_s, u"7110-1"_s}}}},
               {u"independentExperts"_s, QJsonArray{u"Әбдіқадырова Ғ. Қ."_s}}});
    const QString moment = u"2026-10-01T12:00:00+05:00"_s;
    QCOMPARE(at(moment, {u"case"_s, u"decide"_s, u"1"_s, file}, u"head"_s).exitCode, 0);
    QCOMPARE(at(moment, {u"case"_s, u"notice"_s, u"1"_s, u"--out"_s, path(u"notice.pdf"_s)}, u"maman"_s).exitCode, 0);
    QVERIFY(QFile::exists(path(u"notice.pdf"_s)));
    const QStringList give{u"case"_s, u"hand-over"_s, u"1"_s, u"R10"_s};
    QCOMPARE(at(moment, give, u"maman"_s).json.value("refused"_L1)[0]["code"_L1].toString(),
             u"handover.reason_missing"_s);
    const Answer given =
        at(moment, give + QStringList{u"--way"_s, u"PAPER"_s, u"--receiver"_s, u"Ахметов А."_s}, u"maman"_s);
    QCOMPARE(given.exitCode, 0);
    const QJsonArray documents = given.json.value("documents"_L1).toArray();
    const auto notice = std::find_if(documents.begin(), documents.end(),
                                     [](const QJsonValue &one) { return one["kind"_L1].toString() == "R10"_L1; });
    QVERIFY(notice != documents.end());
    QCOMPARE((*notice)["given"_L1], QJsonValue(true));
    QCOMPARE((*notice)["number"_L1].toString(), u"7110-1"_s);

    const Answer experts =
        at(moment, {u"experts"_s, u"--month"_s, u"2026-10"_s, u"--out"_s, path(u"experts.xlsx"_s)}, u"head"_s);
    QCOMPARE(experts.exitCode, 0);
    QCOMPARE(experts.json.value("experts"_L1).toArray().size(), 3); // the chief, the head, the independent expert
    QFile table(path(u"experts.xlsx"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().startsWith("PK"));
}

void TestCommandLine::p46_printsTheListOfExpertDecisions()
{
    const QString id =
        onlyPackage(at(u"2026-10-01T10:00:00+05:00"_s, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s))
            .value("case"_L1)
            .toString();
    const QStringList print{u"case"_s, u"votes"_s, id, u"--out"_s, path(u"decisions.pdf"_s)};
    const QString moment = u"2026-10-01T15:40:00+05:00"_s;
    QCOMPARE(at(moment, print, u"head"_s).json.value("refused"_L1)[0]["code"_L1].toString(), u"case.votes_sealed"_s);
    const QString vote = write(u"vote.json"_s, {{u"outcome"_s, u"AGREE"_s}, {u"category"_s, u"ADULT_2"_s}});
    for (const QString &expert : {u"chief1"_s, u"chief2"_s, u"chief3"_s})
        QCOMPARE(at(moment, {u"case"_s, u"vote"_s, id, vote}, expert).exitCode, 0);
    QCOMPARE(at(moment, print, u"head"_s).exitCode, 0);
    QVERIFY(QFile::exists(path(u"decisions.pdf"_s)));
}

void TestCommandLine::appendix3_11_refusesARegisteredApplication()
{
    at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    const auto refuse = [&](const QString &moment, const QStringList &more, const QString &out, const QString &user) {
        return at(moment, QStringList{u"refuse"_s, u"1/2026"_s, u"--out"_s, path(out)} + more, user);
    };
    const QStringList ground{u"--ground"_s,       u"incomplete"_s, u"--documents"_s,
                             u"sick_leave,D13"_s, u"--note"_s,     u"парақ жоқ"_s};
    const Answer draft = refuse(u"2026-10-01T11:00:00+05:00"_s, ground, u"draft.pdf"_s, u"maman"_s);
    QCOMPARE(draft.exitCode, 0);
    QCOMPARE(draft.json.value("state"_L1).toString(), u"registered"_s);
    QVERIFY(draft.json.value("refusalNumber"_L1).isNull());
    const Answer refused = refuse(u"2026-10-01T11:30:00+05:00"_s, {}, u"refusal.pdf"_s, u"head"_s);
    QCOMPARE(refused.exitCode, 0);
    QCOMPARE(refused.json.value("state"_L1).toString(), u"refused"_s);
    QCOMPARE(refused.json.value("ground"_L1).toString(), u"incomplete"_s);
    QCOMPARE(refused.json.value("refusalNumber"_L1).toString(), u"1/2026"_s);
    QCOMPARE(refused.json.value("registrationNumber"_L1).toString(), u"1/2026"_s);
    const Answer again = refuse(u"2026-10-05T11:30:00+05:00"_s, {u"--ground"_s, u"N2"_s}, u"again.pdf"_s, u"maman"_s);
    QCOMPARE(again.exitCode, 0);
    const auto bytes = [&](const QString &name) {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(bytes(u"refusal.pdf"_s).startsWith("%PDF"));
    QCOMPARE(bytes(u"again.pdf"_s), bytes(u"refusal.pdf"_s));
    QVERIFY(bytes(u"draft.pdf"_s) != bytes(u"refusal.pdf"_s));
    const Answer other = refuse(u"2026-10-05T11:30:00+05:00"_s, {u"--ground"_s, u"expired"_s}, u"o.pdf"_s, u"head"_s);
    QCOMPARE(other.exitCode, 1); // it stands
    const QJsonObject shown = run({u"case"_s, u"show"_s, u"1/2026"_s}, u"maman"_s).json.value("refusal"_L1).toObject();
    QCOMPARE(shown.value("documents"_L1)[1]["id"_L1].toString(), u"guardianship"_s);
    QCOMPARE(shown.value("note"_L1).toString(), u"парақ жоқ"_s);
}

void TestCommandLine::appendix3_11_refusesAnApplicationThatIsNotRegistered()
{
    QFile file(sample(u"applications/001.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject application = QJsonDocument::fromJson(file.readAll()).object();
    application.insert(u"consent"_s, false);
    const QString without = write(u"without.json"_s, application);
    const QString moment = u"2026-10-01T10:39:00+05:00"_s;
    const Answer faulty = at(moment, {u"case"_s, u"register"_s, without, u"--refuse"_s, u"mood"_s}, u"maman"_s);
    QCOMPARE(faulty.exitCode, 1);
    QCOMPARE(faulty.json.value("refused"_L1)[0]["field"_L1].toString(), u"ground"_s);
    const Answer draft = at(moment, {u"case"_s, u"register"_s, without, u"--refuse"_s, u"no_consent"_s}, u"maman"_s);
    QCOMPARE(draft.exitCode, 0);
    QCOMPARE(draft.json.value("state"_L1).toString(), u"pending"_s);
    QVERIFY(!draft.json.contains("registrationNumber"_L1));
    const QString id = draft.json.value("case"_L1).toString();
    QCOMPARE(at(moment, {u"case"_s, u"admit"_s, id}, u"maman"_s).exitCode, 1); // still without consent
    const Answer admitted = at(moment, {u"case"_s, u"admit"_s, id, sample(u"applications/001.json"_s)}, u"maman"_s);
    QCOMPARE(admitted.exitCode, 0);
    QCOMPARE(admitted.json.value("case"_L1).toString(), id);
    QCOMPARE(admitted.json.value("registrationNumber"_L1).toString(), u"1/2026"_s);
}

void TestCommandLine::appendix1_attachesTheFilesOfTheDocuments()
{
    QFile file(sample(u"applications/001.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject application = QJsonDocument::fromJson(file.readAll()).object();
    QJsonArray documents = application.value("documents"_L1).toArray();
    QJsonObject first = documents.first().toObject();
    first.insert(u"file"_s, u"scans/first.pdf"_s);
    documents.replace(0, first);
    application.insert(u"documents"_s, documents);
    const QString entry = write(u"with-file.json"_s, application);
    const QStringList command{u"case"_s, u"register"_s, entry};
    const QString moment = u"2026-10-01T10:39:00+05:00"_s;
    const Answer absent = at(moment, command, u"maman"_s);
    QCOMPARE(absent.exitCode, 3);
    QVERIFY(absent.said.contains(u"first.pdf"_s));
    QVERIFY(QDir().mkpath(path(u"scans"_s)));
    QFile scan(path(u"scans/first.pdf"_s));
    QVERIFY(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.7");
    scan.close();
    const Answer registered = at(moment, command, u"maman"_s);
    QCOMPARE(registered.exitCode, 0);
    QVERIFY(run({u"verify"_s}, u"head"_s).json.value("checked"_L1)["documents"_L1].toInt() > 0);
}

void TestCommandLine::tellsAllReasonsOfARefusedConclusion()
{
    at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    const QString file = write(u"conclusion.json"_s,
                               {{u"participants"_s, QJsonArray{u"nobody"_s}},
                                {u"established"_s, true},
                                {u"diagnosis"_s, QJsonObject{{u"text"_s, u""_s}, {u"icd10"_s, QJsonArray{u"г35"_s}}}},
                                {u"uot"_s, QJsonObject{{u"percent"_s, 20}, {u"cause"_s, u"C1"_s}}}});
    const Answer refused = at(u"2026-10-01T12:00:00+05:00"_s, {u"case"_s, u"decide"_s, u"1"_s, file}, u"head"_s);
    QCOMPARE(refused.exitCode, 1);
    QStringList fields;
    for (const QJsonValue &reason : refused.json.value("refused"_L1).toArray()) {
        fields.append(reason["field"_L1].toString());
        QVERIFY(!reason["code"_L1].toString().isEmpty());
        QVERIFY(!reason["message"_L1].toString().isEmpty());
    }
    for (const QString &field : {u"participants[0]"_s, u"diagnosis.text"_s, u"diagnosis.icd10[0]"_s, u"uot.percent"_s})
        QVERIFY2(fields.contains(field), qPrintable(field));
    QCOMPARE(run({u"case"_s, u"show"_s, u"1/2026"_s}, u"head"_s).json.value("state"_L1).toString(), u"registered"_s);
}

void TestCommandLine::p45SummonsAndReturnsAfterFourWorkingDays()
{
    const QString id =
        onlyPackage(at(u"2026-10-01T10:00:00+05:00"_s, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s))
            .value("case"_L1)
            .toString();
    const QString agree = write(u"agree.json"_s, {{u"outcome"_s, u"AGREE"_s}, {u"category"_s, u"ADULT_2"_s}});
    const QString mismatch = write(u"mismatch.json"_s, {{u"outcome"_s, u"MIS_DATA"_s}, {u"note"_s, u"жоқ"_s}});
    at(u"2026-10-02T10:00:00+05:00"_s, {u"case"_s, u"vote"_s, id, agree}, u"chief1"_s);
    at(u"2026-10-02T10:00:00+05:00"_s, {u"case"_s, u"vote"_s, id, agree}, u"chief2"_s);
    const Answer third = at(u"2026-10-02T10:00:00+05:00"_s, {u"case"_s, u"vote"_s, id, mismatch}, u"chief3"_s);
    QCOMPARE(third.json.value("state"_L1).toString(), u"summoned"_s);
    const QStringList returned{u"return"_s, id, u"--out"_s, path(u"return.pdf"_s)};
    // Friday 2 October: the four full working days end on Thursday 8 October.
    QCOMPARE(at(u"2026-10-08T18:00:00+05:00"_s, returned, u"head"_s).exitCode, 1);
    const Answer late = at(u"2026-10-09T09:00:00+05:00"_s, returned, u"head"_s);
    QCOMPARE(late.exitCode, 0);
    QCOMPARE(late.json.value("state"_L1).toString(), u"returned"_s);
    QVERIFY(QFile::exists(path(u"return.pdf"_s)));
}

void TestCommandLine::listsDeadlines()
{
    at(u"2026-10-01T10:00:00+05:00"_s, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s);
    const QJsonArray due =
        at(u"2026-10-01T10:00:00+05:00"_s, {u"deadlines"_s}, u"maman"_s).json.value("deadlines"_L1).toArray();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due[0]["id"_L1].toString(), u"proactive_decision"_s);
    QVERIFY(due[0]["dueAt"_L1].toString().endsWith("T18:00:00+05:00"_L1));
    QCOMPARE(due[0]["overdue"_L1], QJsonValue(false));
    const Answer later = at(u"2026-10-15T10:00:00+05:00"_s, {u"deadlines"_s, u"--due"_s, u"2026-10-15"_s}, u"maman"_s);
    QCOMPARE(later.json.value("deadlines"_L1)[0]["overdue"_L1], QJsonValue(true));
}

void TestCommandLine::p45HandsOverWhatTheRulesSend()
{
    const QString id =
        onlyPackage(at(u"2026-10-01T10:00:00+05:00"_s, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s))
            .value("case"_L1)
            .toString();
    const QString agree = write(u"agree.json"_s, {{u"outcome"_s, u"AGREE"_s}, {u"category"_s, u"ADULT_2"_s}});
    const QString mismatch = write(u"mismatch.json"_s, {{u"outcome"_s, u"MIS_DATA"_s}, {u"note"_s, u"жоқ"_s}});
    at(u"2026-10-02T10:00:00+05:00"_s, {u"case"_s, u"vote"_s, id, agree}, u"chief1"_s);
    at(u"2026-10-02T10:00:00+05:00"_s, {u"case"_s, u"vote"_s, id, agree}, u"chief2"_s);
    at(u"2026-10-02T10:00:00+05:00"_s, {u"case"_s, u"vote"_s, id, mismatch}, u"chief3"_s);
    QCOMPARE(at(u"2026-10-06T09:00:00+05:00"_s, {u"case"_s, u"remind"_s, id}, u"maman"_s).exitCode, 0);

    const QString moment = u"2026-10-06T10:00:00+05:00"_s;
    const QJsonArray listed = at(moment, {u"outbox"_s, u"list"_s}, u"maman"_s).json.value("messages"_L1).toArray();
    QCOMPARE(listed.size(), 3);
    QCOMPARE(listed[2]["kind"_L1].toString(), u"S3"_s);
    QCOMPARE(listed[2]["dueAt"_L1].toString(), u"2026-10-06T18:00:00+05:00"_s);
    QCOMPARE(listed[2]["overdue"_L1], QJsonValue(false));
    const QJsonArray overdue =
        at(moment, {u"outbox"_s, u"list"_s, u"--overdue"_s}, u"maman"_s).json.value("messages"_L1).toArray();
    QCOMPARE(overdue.size(), 2);

    const Answer exported = at(moment, {u"outbox"_s, u"export"_s, u"--out"_s, path(u"outbox"_s)}, u"maman"_s);
    QCOMPARE(exported.exitCode, 0);
    const QStringList files = strings(exported.json.value("files"_L1));
    QCOMPARE(files.size(), 3);
    QFile schemaFile(QStringLiteral(KHATTAMA_SAMPLE) + u"/../schema/outbox-message.schema.json"_s);
    QVERIFY(schemaFile.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(schemaFile.readAll()).object();
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject message = QJsonDocument::fromJson(file.readAll()).object();
        for (const QString &key : message.keys())
            QVERIFY2(schema.value("properties"_L1).toObject().contains(key), qPrintable(key));
        for (const QString &key : strings(schema.value("required"_L1)))
            QVERIFY2(message.contains(key), qPrintable(key));
    }

    const QString sms = listed[2]["message"_L1].toString();
    QCOMPARE(at(moment, {u"outbox"_s, u"confirm"_s, sms, u"--number"_s, u"5"_s}, u"maman"_s).exitCode, 1);
    QCOMPARE(at(moment, {u"outbox"_s, u"hand-over"_s, sms.right(8)}, u"maman"_s).exitCode, 0);
    const Answer confirmed = at(moment, {u"outbox"_s, u"confirm"_s, sms, u"--number"_s, u"5"_s}, u"maman"_s);
    QCOMPARE(confirmed.json.value("messages"_L1)[0]["state"_L1].toString(), u"confirmed"_s);
    const QString notice = listed[0]["message"_L1].toString();
    QCOMPARE(at(moment, {u"outbox"_s, u"void"_s, notice}, u"maman"_s).exitCode, 1);
    QCOMPARE(at(moment, {u"outbox"_s, u"void"_s, notice, u"--reason"_s, u"жүйе істеп тұр"_s}, u"maman"_s).exitCode, 0);
    QCOMPARE(run({u"outbox"_s, u"list"_s, u"--state"_s, u"sent"_s}, u"maman"_s).exitCode, 2);
    QCOMPARE(run({u"outbox"_s, u"list"_s}, u"admin"_s).exitCode, 4);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::p73_1CallsAControlByPost()
{
    QFile file(sample(u"applications/001.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject application = QJsonDocument::fromJson(file.readAll()).object();
    application.insert(u"omk"_s, QJsonObject{{u"goal"_s, u"CONTROL"_s}, {u"department"_s, u"1"_s}});
    const QString changed = write(u"control.json"_s, application);
    QCOMPARE(at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, changed}, u"maman"_s).exitCode, 0);
    const QString moment = u"2026-10-01T11:00:00+05:00"_s;
    const Answer called = at(moment, {u"outbox"_s, u"call"_s, u"1"_s, u"--by-post"_s}, u"maman"_s);
    QCOMPARE(called.json.value("messages"_L1)[0]["kind"_L1].toString(), u"S6"_s);
    const QString letter = called.json.value("messages"_L1)[0]["message"_L1].toString();
    QCOMPARE(at(moment, {u"outbox"_s, u"print"_s, letter, u"--out"_s, path(u"letter.pdf"_s)}, u"maman"_s).exitCode, 0);
    QVERIFY(QFile::exists(path(u"letter.pdf"_s)));
    at(moment, {u"outbox"_s, u"hand-over"_s, letter}, u"maman"_s);
    at(u"2026-10-05T11:00:00+05:00"_s, {u"outbox"_s, u"confirm"_s, letter, u"--number"_s, u"RR1"_s}, u"maman"_s);
    const Answer due = at(u"2026-10-05T11:00:00+05:00"_s, {u"deadlines"_s}, u"maman"_s);
    const QJsonArray deadlines = due.json.value("deadlines"_L1).toArray();
    QCOMPARE(deadlines.last()["id"_L1].toString(), u"control_appear"_s);
    QCOMPARE(deadlines.last()["dueAt"_L1].toString(), u"2026-10-07T18:00:00+05:00"_s);
}

void TestCommandLine::p73_1_recordsWhetherThePersonCame()
{
    QFile file(sample(u"applications/001.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject application = QJsonDocument::fromJson(file.readAll()).object();
    application.insert(u"omk"_s, QJsonObject{{u"goal"_s, u"CONTROL"_s}, {u"department"_s, u"1"_s}});
    const QString control = write(u"control.json"_s, application);
    const QString moment = u"2026-10-01T11:00:00+05:00"_s;
    QCOMPARE(at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, control}, u"maman"_s).exitCode, 0);
    const QStringList absent{u"case"_s, u"appear"_s, u"1"_s, u"--absent"_s};
    const Answer early = at(moment, absent, u"maman"_s);
    QCOMPARE(early.exitCode, 1);
    QCOMPARE(early.json.value("refused"_L1)[0]["code"_L1].toString(), u"appearance.not_called"_s);
    const Answer called = at(moment, {u"outbox"_s, u"call"_s, u"1"_s}, u"maman"_s);
    const QString sms = called.json.value("messages"_L1)[0]["message"_L1].toString();
    QCOMPARE(at(moment, {u"outbox"_s, u"hand-over"_s, sms}, u"maman"_s).exitCode, 0);
    QCOMPARE(at(u"2026-10-06T09:00:00+05:00"_s, absent, u"maman"_s).exitCode, 0); // the term ended on Monday
    const Answer came = at(u"2026-10-07T10:00:00+05:00"_s, {u"case"_s, u"appear"_s, u"1"_s}, u"maman"_s);
    QCOMPARE(came.exitCode, 0);
    QCOMPARE(came.json.value("dueAt"_L1).toString(), u"2026-10-07T18:00:00+05:00"_s);
    const QJsonArray appearances =
        run({u"case"_s, u"show"_s, u"1/2026"_s}, u"maman"_s).json.value("appearances"_L1).toArray();
    QCOMPARE(appearances.size(), 2);
    QCOMPARE(appearances[0]["came"_L1], QJsonValue(false));
    QCOMPARE(appearances[1]["came"_L1], QJsonValue(true));
}

void TestCommandLine::app3_5_sendsToConsultationAndEntersTheAnswer()
{
    at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    const QString referral = write(u"referral.json"_s, {{u"preliminary"_s, u"ІІІ топ, 1 жыл"_s}, {u"person"_s, true}});
    const QStringList consult{u"case"_s, u"consult"_s, u"1"_s, referral};
    const QString moment = u"2026-10-01T12:00:00+05:00"_s;
    QCOMPARE(at(moment, consult, u"maman"_s).exitCode, 4);
    QCOMPARE(at(moment, {u"case"_s, u"consult"_s, u"1"_s, write(u"none.json"_s, {{u"person"_s, true}})}, u"chief1"_s)
                 .exitCode,
             2);
    const Answer sent = at(moment, consult, u"chief1"_s);
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(sent.json.value("state"_L1).toString(), u"registered"_s);
    QCOMPARE(sent.json.value("dueAt"_L1).toString(), u"2026-10-14T18:00:00+05:00"_s);
    const QJsonValue due = at(moment, {u"deadlines"_s}, u"maman"_s).json.value("deadlines"_L1)[0];
    QCOMPARE(due["id"_L1].toString(), u"extended_decision"_s);
    const QJsonValue letter = at(moment, {u"outbox"_s, u"list"_s}, u"maman"_s).json.value("messages"_L1)[0];
    QCOMPARE(letter["kind"_L1].toString(), u"consultation"_s);
    QCOMPARE(at(moment, {u"outbox"_s, u"print"_s, letter["message"_L1].toString(), u"--out"_s, path(u"referral.pdf"_s)},
                u"maman"_s)
                 .exitCode,
             0);
    QVERIFY(QFile::exists(path(u"referral.pdf"_s)));
    QCOMPARE(at(moment, consult, u"chief1"_s).json.value("refused"_L1)[0]["code"_L1].toString(),
             u"consultation.waits"_s);

    const QString answer =
        write(u"answer.json"_s,
              {{u"text"_s, u"ІІІ топ негізді"_s}, {u"number"_s, u"05-2/17"_s}, {u"date"_s, u"2026-10-02"_s}});
    const QString later = u"2026-10-05T10:00:00+05:00"_s;
    QCOMPARE(at(later, {u"case"_s, u"answer"_s, u"1"_s, answer}, u"maman"_s).exitCode, 0);
    const QJsonValue consultation =
        run({u"case"_s, u"show"_s, u"1/2026"_s}, u"maman"_s).json.value("consultations"_L1)[0];
    QCOMPARE(consultation["preliminary"_L1].toString(), u"ІІІ топ, 1 жыл"_s);
    QCOMPARE(consultation["answer"_L1].toString(), u"ІІІ топ негізді"_s);
    QCOMPARE(consultation["answerDate"_L1].toString(), u"2026-10-02"_s);
    QCOMPARE(at(later, {u"case"_s, u"withdraw-consultation"_s, u"1"_s, u"--reason"_s, u"қателік"_s}, u"chief1"_s)
                 .json.value("refused"_L1)[0]["code"_L1]
                 .toString(),
             u"consultation.none"_s);
    QCOMPARE(at(later, consult, u"chief1"_s).exitCode, 0); // asked once more
    const Answer withdrawn =
        at(later, {u"case"_s, u"withdraw-consultation"_s, u"1"_s, u"--reason"_s, u"қателік"_s}, u"chief1"_s);
    QCOMPARE(withdrawn.exitCode, 0);
    QCOMPARE(withdrawn.json.value("dueAt"_L1).toString(), u"2026-10-14T18:00:00+05:00"_s);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::app3_5_redistributes()
{
    const QString id =
        onlyPackage(at(u"2026-10-01T10:00:00+05:00"_s, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s))
            .value("case"_L1)
            .toString();
    const QString moment = u"2026-10-02T10:00:00+05:00"_s;
    const QStringList redistribute{u"case"_s,  u"redistribute"_s, id,         u"--reason"_s,
                                   u"парақ"_s, u"--experts"_s,    u"chief3"_s};
    QCOMPARE(at(moment, redistribute, u"chief1"_s).exitCode, 4);
    const Answer given = at(moment, redistribute, u"head"_s);
    QCOMPARE(given.exitCode, 0);
    QCOMPARE(given.json.value("state"_L1).toString(), u"under_review"_s);
    QCOMPARE(given.json.value("dueAt"_L1).toString(), u"2026-10-15T18:00:00+05:00"_s);
    const QString agree = write(u"agree.json"_s, {{u"outcome"_s, u"AGREE"_s}, {u"category"_s, u"ADULT_2"_s}});
    QCOMPARE(at(moment, {u"case"_s, u"vote"_s, id, agree}, u"chief3"_s).exitCode, 1);
    QCOMPARE(at(moment, {u"case"_s, u"vote"_s, id, agree}, u"chief1"_s).exitCode, 0);
    QCOMPARE(
        at(moment, {u"case"_s, u"redistribute"_s, id}, u"head"_s).json.value("refused"_L1)[0]["code"_L1].toString(),
        u"redistribution.reason_missing"_s);
}

void TestCommandLine::answersInBothLanguages()
{
    const QStringList command{u"protocol"_s, u"close"_s, u"--date"_s, u"2026-10-01"_s};
    const Answer kk = at(u"2026-10-01T18:00:00+05:00"_s, command + QStringList{u"--lang"_s, u"kk"_s}, u"head"_s);
    const Answer ru = at(u"2026-10-01T18:00:00+05:00"_s, command + QStringList{u"--lang"_s, u"ru"_s}, u"head"_s);
    QVERIFY(kk.said.contains(u"хаттамасы болмайды"_s));
    QVERIFY(ru.said.contains(u"нет протокола"_s));
    QCOMPARE(kk.json.value("refused"_L1)[0]["code"_L1], ru.json.value("refused"_L1)[0]["code"_L1]);
}

void TestCommandLine::helpersNeedNoLogin()
{
    const QJsonObject calendar = run({u"calendar"_s, u"2026-12-14"_s, u"2026-12-20"_s}).json;
    QCOMPARE(calendar.value("workingDays"_L1).toInt(), 4);
    QCOMPARE(calendar.value("off"_L1)[0]["date"_L1].toString(), u"2026-12-16"_s);
    const QJsonArray iin = run({u"iin"_s, u"850315300019"_s, u"850315300018"_s}).json.value("iin"_L1).toArray();
    QCOMPARE(iin[0]["valid"_L1], QJsonValue(true));
    QCOMPARE(iin[0]["birthDate"_L1].toString(), u"1985-03-15"_s);
    QCOMPARE(iin[0]["sex"_L1].toString(), u"male"_s);
    QCOMPARE(iin[1]["valid"_L1], QJsonValue(false));
    QCOMPARE(iin[1]["reason"_L1].toString(), u"check_digit"_s);
    QCOMPARE(strings(run({u"words"_s, u"ru"_s, u"23"_s}).json.value("words"_L1)),
             QStringList{u"двадцать три (23) листа"_s});
}

void TestCommandLine::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("done") << QStringList{u"case"_s, u"list"_s} << u"maman"_s << 0;
    QTest::newRow("refused: no such case") << QStringList{u"case"_s, u"show"_s, u"77/2026"_s} << u"maman"_s << 1;
    QTest::newRow("usage: command") << QStringList{u"case"_s, u"burn"_s} << u"maman"_s << 2;
    QTest::newRow("usage: option") << QStringList{u"case"_s, u"list"_s, u"--colour"_s, u"red"_s} << u"maman"_s << 2;
    QTest::newRow("usage: operand") << QStringList{u"case"_s, u"show"_s} << u"maman"_s << 2;
    QTest::newRow("usage: date") << QStringList{u"protocol"_s, u"close"_s, u"--date"_s, u"31.10.2026"_s} << u"head"_s
                                 << 2;
    QTest::newRow("usage: state") << QStringList{u"case"_s, u"list"_s, u"--state"_s, u"lost"_s} << u"maman"_s << 2;
    QTest::newRow("damaged: no such file") << QStringList{u"import"_s, u"/nowhere.mse031"_s} << u"maman"_s << 3;
    QTest::newRow("permission: administrator sees no case") << QStringList{u"case"_s, u"list"_s} << u"admin"_s << 4;
    QTest::newRow("permission: only the head closes")
        << QStringList{u"protocol"_s, u"close"_s, u"--date"_s, u"2026-10-01"_s} << u"chief1"_s << 4;
    QTest::newRow("wrong password") << QStringList{u"case"_s, u"list"_s} << u"stranger"_s << 4;
    QTest::newRow("no login") << QStringList{u"case"_s, u"list"_s} << QString() << 4;
}

void TestCommandLine::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, user);
    QFETCH(int, exitCode);
    const Answer answer = run(arguments, user);
    QCOMPARE(answer.exitCode, exitCode);
    QCOMPARE(answer.said.isEmpty(), exitCode == 0);
    QVERIFY(!answer.json.isEmpty());
}

void TestCommandLine::theClockMovesOnlyInARehearsal()
{
    QFile file(sample(u"department.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject department = QJsonDocument::fromJson(file.readAll()).object();
    department.insert(u"rehearsal"_s, false);
    department.remove(u"trust"_s);
    department.remove(u"nosology"_s);
    QVERIFY(QFile::remove(path(u"office.db"_s)));
    QCOMPARE(run({u"init"_s, u"--department"_s, write(u"department.json"_s, department)}).exitCode, 0);
    QCOMPARE(at(u"2026-10-01T10:00:00+05:00"_s, {u"case"_s, u"list"_s}, u"maman"_s).exitCode, 1);
    QCOMPARE(run({u"case"_s, u"list"_s}, u"maman"_s).exitCode, 0);
}

void TestCommandLine::backsUpAndRestores()
{
    at(u"2026-10-01T10:00:00+05:00"_s, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s);
    const QString backup = path(u"backup.db"_s);
    QCOMPARE(run({u"backup"_s, backup}, u"admin"_s).exitCode, 0);
    QCOMPARE(run({u"restore"_s, backup}).exitCode, 4); // never over an existing database
    QVERIFY(QDir(m_folder->path()).rename(u"office.db"_s, u"old.db"_s));
    QFile::remove(path(u"office.db-wal"_s));
    QFile::remove(path(u"office.db-shm"_s));
    QCOMPARE(run({u"restore"_s, backup}).exitCode, 0);
    QCOMPARE(caseCount(), 1);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::backsUpToAPlan()
{
    const QString folder = path(u"disk"_s);
    QVERIFY(QDir().mkpath(folder));
    const QStringList plan{u"backup"_s, u"plan"_s, u"--folder"_s, folder, u"--time"_s, u"18:00"_s};
    const Answer unplanned = run({u"backup"_s, u"--scheduled"_s}, u"admin"_s);
    QCOMPARE(unplanned.exitCode, 1);
    QVERIFY(unplanned.output.contains("backup.no_plan"_L1));
    QCOMPARE(run(plan, u"maman"_s).exitCode, 4); // the administrator's alone
    QCOMPARE(run(plan, u"admin"_s).json.value("plan"_L1)["folder"_L1].toString(), folder);
    QCOMPARE(run({u"backup"_s}, u"admin"_s).exitCode, 2);

    const QString evening = u"2026-10-01T18:05:00+05:00"_s;
    const Answer made = at(evening, {u"backup"_s, u"--scheduled"_s}, u"maman"_s);
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json.value("made"_L1), QJsonValue(true));
    QCOMPARE(made.json.value("file"_L1).toString(), folder + u"/khattama-2026-10-01-180500.db"_s);
    QCOMPARE(made.json.value("backups"_L1)["last"_L1].toString(), evening);
    const Answer again = at(u"2026-10-02T17:59:00+05:00"_s, {u"backup"_s, u"--scheduled"_s}, u"maman"_s);
    QCOMPARE(again.json.value("made"_L1), QJsonValue(false));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);

    QVERIFY(QDir().rename(folder, folder + u".unplugged"_s));
    const Answer gone = at(u"2026-10-02T18:00:00+05:00"_s, {u"backup"_s, u"--scheduled"_s}, u"maman"_s);
    QCOMPARE(gone.exitCode, 4);
    QVERIFY(gone.json.value("error"_L1)["message"_L1].toString().contains(folder));
    QCOMPARE(run({u"backup"_s, u"plan"_s, u"--off"_s}, u"admin"_s).json.contains("plan"_L1), false);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::replacesTheRecoveryKeyAndRecoversAnAccount()
{
    QCOMPARE(run({u"recovery-key"_s}, u"head"_s).exitCode, 4);
    const QString earlier = run({u"recovery-key"_s}, u"admin"_s).json.value("recoveryKey"_L1).toString();
    const QString key = run({u"recovery-key"_s}, u"admin"_s).json.value("recoveryKey"_L1).toString();
    QVERIFY(!key.isEmpty() && key != earlier);
    const auto recover = [&](const QString &with) {
        return run({u"recover"_s, u"admin"_s}, {},
                   {{u"KHATTAMA_RECOVERY_KEY"_s, with}, {u"KHATTAMA_NEW_PASSWORD"_s, u"khattama-new"_s}});
    };
    QCOMPARE(recover(earlier).json.value("error"_L1)["code"_L1], QJsonValue(u"security.recovery_key_wrong"_s));
    QCOMPARE(recover(key).exitCode, 0);
    QCOMPARE(run({u"verify"_s}, u"admin"_s).exitCode, 4); // the password of before
    QCOMPARE(run({u"verify"_s}, u"admin"_s, {{u"KHATTAMA_PASSWORD"_s, u"khattama-new"_s}}).exitCode, 0);
}

void TestCommandLine::changesTheKeyOfTheDepartment()
{
    run({u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    const qsizetype cases = caseCount();
    QCOMPARE(run({u"keys"_s, u"status"_s}, u"head"_s).exitCode, 4);
    QCOMPARE(run({u"keys"_s, u"rotate"_s}, u"head"_s).json.value("error"_L1)["code"_L1],
             QJsonValue(u"permission.denied"_s));
    QCOMPARE(run({u"user"_s, u"block"_s, u"chief4"_s}, u"admin"_s).exitCode, 0);
    QCOMPARE(run({u"keys"_s, u"status"_s}, u"admin"_s).json, (QJsonObject{{u"version"_s, 1},
                                                                          {u"underWay"_s, false},
                                                                          {u"beganAt"_s, QString()},
                                                                          {u"finishedAt"_s, QString()},
                                                                          {u"done"_s, 0},
                                                                          {u"total"_s, 0},
                                                                          {u"leftOut"_s, QJsonArray()},
                                                                          {u"withoutKeys"_s, QJsonArray()},
                                                                          {u"recoveryKeyNeeded"_s, false}}));
    const Answer rotated = run({u"keys"_s, u"rotate"_s}, u"admin"_s);
    QCOMPARE(rotated.exitCode, 0);
    QVERIFY2(rotated.said.contains(u" / "_s), qPrintable(rotated.said));
    QCOMPARE(rotated.json.value("version"_L1), QJsonValue(2));
    QVERIFY(rotated.json.value("resealed"_L1).toInt() > 0);
    QCOMPARE(rotated.json.value("damaged"_L1), QJsonValue(0));
    QVERIFY(QFile::exists(rotated.json.value("backup"_L1).toString()));
    QCOMPARE(rotated.json.value("withoutKeys"_L1), QJsonValue(QJsonArray()));
    const Answer state = run({u"keys"_s, u"status"_s}, u"admin"_s);
    QCOMPARE(state.json.value("version"_L1), QJsonValue(2));
    QVERIFY(!state.json.value("finishedAt"_L1).toString().isEmpty());
    QCOMPARE(run({u"verify"_s}, u"admin"_s).exitCode, 0);
    QCOMPARE(caseCount(), cases);
    QCOMPARE(run({u"user"_s, u"unblock"_s, u"chief4"_s}, u"admin"_s).exitCode, 0);
    QCOMPARE(run({u"case"_s, u"list"_s}, u"chief4"_s).json.value("error"_L1)["code"_L1],
             QJsonValue(u"security.no_keys"_s));
    QCOMPARE(strings(run({u"keys"_s, u"status"_s}, u"admin"_s).json.value("withoutKeys"_L1)), QStringList{u"chief4"_s});
}

void TestCommandLine::blocksOpensAndGivesAPassword()
{
    QCOMPARE(run({u"user"_s, u"block"_s, u"maman"_s}, u"admin"_s).exitCode, 0);
    QCOMPARE(run({u"case"_s, u"list"_s}, u"maman"_s).json.value("error"_L1)["code"_L1],
             QJsonValue(u"security.account_blocked"_s));
    QCOMPARE(run({u"user"_s, u"unblock"_s, u"maman"_s}, u"admin"_s).exitCode, 0);
    const QMap<QString, QString> given{{u"KHATTAMA_NEW_PASSWORD"_s, u"given-by-hand"_s}};
    QCOMPARE(run({u"user"_s, u"password"_s, u"maman"_s}, u"head"_s, given).exitCode, 4);
    QCOMPARE(run({u"user"_s, u"password"_s, u"maman"_s}, u"admin"_s, given).exitCode, 0);
    QCOMPARE(run({u"case"_s, u"list"_s}, u"maman"_s).exitCode, 4);
    QCOMPARE(run({u"case"_s, u"list"_s}, u"maman"_s, {{u"KHATTAMA_PASSWORD"_s, u"given-by-hand"_s}}).exitCode, 0);
}

void TestCommandLine::p49_correctsAClosedProtocol()
{
    at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    QJsonObject conclusion;
    for (const QJsonValue &event : m_scenario.value("events"_L1).toArray()) {
        if (event["do"_L1].toString() == "decide"_L1 && event["application"_L1].toString() == "001"_L1)
            conclusion = event["conclusion"_L1].toObject();
    }
    const QString decision = write(u"decision.json"_s, conclusion);
    const QString closing = u"2026-10-01T18:15:00+05:00"_s;
    QCOMPARE(at(closing, {u"case"_s, u"decide"_s, u"1"_s, decision}, u"head"_s).exitCode, 0);
    const QStringList add{u"correction"_s, u"add"_s, u"--date"_s, u"2026-10-01"_s, u"--row"_s,    u"1"_s,
                          u"--column"_s,   u"9"_s,   u"--text"_s, u"жаңа мәтін"_s, u"--reason"_s, u"қате терілген"_s};
    const Answer early = at(closing, add, u"chief1"_s);
    QCOMPARE(early.exitCode, 1);
    QCOMPARE(early.json.value("refused"_L1)[0]["code"_L1].toString(), u"correction.day_open"_s);
    QCOMPARE(at(closing, {u"protocol"_s, u"close"_s, u"--date"_s, u"2026-10-01"_s}, u"head"_s).exitCode, 0);

    const QString later = u"2026-11-02T09:00:00+05:00"_s;
    QCOMPARE(at(later, add, u"maman"_s).exitCode, 4);
    QCOMPARE(at(later, {u"journal"_s, u"seal"_s, u"--month"_s, u"2026-10"_s}, u"head"_s).exitCode, 0);
    const Answer proposed = at(later, add, u"chief1"_s);
    QCOMPARE(proposed.exitCode, 0);
    const QString id = proposed.json.value("correction"_L1).toString();
    QCOMPARE(proposed.json.value("state"_L1).toString(), u"proposed"_s);
    QCOMPARE(proposed.json.value("proposedOn"_L1).toString(), u"2026-11-02"_s);
    QVERIFY(!proposed.json.value("oldText"_L1).toString().isEmpty());
    QCOMPARE(at(later, {u"correction"_s, u"approve"_s, id}, u"chief1"_s).exitCode, 4);
    const QString sheet = path(u"correction.pdf"_s);
    const Answer approved = at(later, {u"correction"_s, u"approve"_s, id, u"--out"_s, sheet}, u"head"_s);
    QCOMPARE(approved.exitCode, 0);
    QCOMPARE(approved.json.value("number"_L1).toInt(), 1);
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()),
             approved.json.value("sha256"_L1).toString());
    QCOMPARE(run({u"correction"_s, u"print"_s, id, u"--out"_s, path(u"again.pdf"_s)}, u"maman"_s).exitCode, 0);
    QCOMPARE(run({u"correction"_s, u"withdraw"_s, id}, u"head"_s).exitCode, 1);
    const QJsonArray listed = run({u"correction"_s, u"list"_s, u"--month"_s, u"2026-10"_s}, u"maman"_s)
                                  .json.value("corrections"_L1)
                                  .toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()["newText"_L1].toString(), u"жаңа мәтін"_s);
    const QJsonValue protocol = run({u"protocol"_s, u"list"_s}, u"maman"_s).json.value("protocols"_L1)[0];
    QCOMPARE(protocol["corrections"_L1].toInt(), 1);

    const QJsonArray versions = run({u"journal"_s, u"list"_s}, u"maman"_s).json.value("journals"_L1).toArray();
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[1]["sheets"_L1].toInt(), versions[0]["sheets"_L1].toInt() + 1);
    for (int version = 1; version <= 2; ++version) {
        const QString number = QString::number(version);
        const Answer printed = run({u"journal"_s, u"print"_s, u"--month"_s, u"2026-10"_s, u"--journal-version"_s,
                                    number, u"--out"_s, path(u"journal-"_s + number + u".pdf"_s)},
                                   u"maman"_s);
        QCOMPARE(printed.exitCode, 0);
        QCOMPARE(printed.json.value("version"_L1).toInt(), version);
        QCOMPARE(printed.json.value("sha256"_L1), versions[version - 1]["sha256"_L1]);
    }
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

/// One conclusion of 1 October in which chief1 takes part; the day is open.
void TestCommandLine::concludeOne() const
{
    at(u"2026-10-01T10:39:00+05:00"_s, {u"case"_s, u"register"_s, sample(u"applications/001.json"_s)}, u"maman"_s);
    QJsonObject conclusion;
    for (const QJsonValue &event : m_scenario.value("events"_L1).toArray()) {
        if (event["do"_L1].toString() == "decide"_L1 && event["application"_L1].toString() == "001"_L1)
            conclusion = event["conclusion"_L1].toObject();
    }
    conclusion.insert(u"participants"_s, QJsonArray{u"chief1"_s});
    const QString closing = u"2026-10-01T18:15:00+05:00"_s;
    QCOMPARE(at(closing, {u"case"_s, u"decide"_s, u"1"_s, write(u"decision.json"_s, conclusion)}, u"head"_s).exitCode,
             0);
}

void TestCommandLine::p49_signsAProtocolAndAJournal()
{
    khattama::test::TestKeys keys;
    const QString headKey = keys.made(u"head"_s, u"/CN=HEAD/serialNumber=IIN850315300019"_s);
    const QString chiefKey = keys.made(u"chief1"_s, u"/CN=CHIEF"_s);
    concludeOne();
    const QString closing = u"2026-10-01T18:15:00+05:00"_s;
    const QStringList signing{u"protocol"_s, u"sign"_s, u"--date"_s, u"2026-10-01"_s, u"--key"_s};
    qputenv("KHATTAMA_KEY_PASSWORD", "secret");
    // the keys are valid from now on, so these commands run at the computer's own clock
    const Answer early = run(signing + QStringList{headKey}, u"head"_s);
    QCOMPARE(early.exitCode, 1);
    QCOMPARE(early.json.value("refused"_L1)[0]["code"_L1].toString(), u"signature.not_closed"_s);
    QCOMPARE(at(closing, {u"protocol"_s, u"close"_s, u"--date"_s, u"2026-10-01"_s}, u"head"_s).exitCode, 0);
    QCOMPARE(run(signing.mid(0, 4), u"head"_s).exitCode, 2); // with which key?

    QTest::qWait(1100); // not in the very second in which the certificates begin
    const QString pdf = path(u"signed.pdf"_s);
    const Answer chief = run(signing + QStringList{chiefKey}, u"chief1"_s);
    QVERIFY2(chief.exitCode == 0, qPrintable(chief.said));
    QCOMPARE(chief.json.value("complete"_L1), QJsonValue(false));
    QCOMPARE(chief.json.value("signatures"_L1)[0]["role"_L1].toString(), u"participant"_s);
    QCOMPARE(chief.json.value("signatures"_L1)[0]["iinCompared"_L1], QJsonValue(false));
    QCOMPARE(run({u"user"_s, u"iin"_s, u"head"_s, u"850315300018"_s}, u"admin"_s).exitCode, 1);
    QCOMPARE(run({u"user"_s, u"iin"_s, u"head"_s, u"850315300019"_s}, u"head"_s).exitCode, 4);
    QCOMPARE(run({u"user"_s, u"iin"_s, u"head"_s, u"850315300019"_s}, u"admin"_s).exitCode, 0);
    const Answer other = run(signing + QStringList{chiefKey}, u"head"_s);
    QCOMPARE(other.json.value("refused"_L1)[0]["code"_L1].toString(), u"signature.other_iin"_s);
    const Answer head = run(signing + QStringList{headKey, u"--out"_s, pdf}, u"head"_s);
    QVERIFY2(head.exitCode == 0, qPrintable(head.said));
    QCOMPARE(head.json.value("complete"_L1), QJsonValue(true));
    QCOMPARE(head.json.value("missing"_L1).toArray().size(), 0);
    QCOMPARE(head.json.value("signatures"_L1)[1]["role"_L1].toString(), u"head"_s);
    QCOMPARE(head.json.value("signatures"_L1)[1]["iinCompared"_L1], QJsonValue(true));

    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
             head.json.value("sha256"_L1).toString());
    const Answer verified = run({u"signature"_s, u"verify"_s, pdf}, u"maman"_s);
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json.value("intact"_L1), QJsonValue(true));
    const QJsonValue first = verified.json.value("signatures"_L1)[0];
    QCOMPARE(first["signer"_L1].toString(), u"CHIEF"_s);
    QCOMPARE(first["state"_L1].toString(), u"untrusted_issuer"_s); // the sample trusts others
    QCOMPARE(first["coverage"_L1].toString(), u"signatures_follow"_s);
    QCOMPARE(verified.json.value("signatures"_L1)[1]["coverage"_L1].toString(), u"whole"_s);
    QVERIFY(!first["name"_L1].toString().isEmpty() && !first["reason"_L1].toString().isEmpty());
    QVERIFY(!first["moment"_L1].toString().isEmpty());
    keys.write(u"appended.pdf"_s, bytes + '\n');
    const Answer appended = run({u"signature"_s, u"verify"_s, keys.path(u"appended.pdf"_s)}, u"maman"_s);
    QCOMPARE(appended.exitCode, 3);
    QCOMPARE(appended.json.value("intact"_L1), QJsonValue(false));
    keys.write(u"none.pdf"_s, "%PDF-1.7\n");
    QCOMPARE(run({u"signature"_s, u"verify"_s, keys.path(u"none.pdf"_s)}, u"maman"_s).exitCode, 1);
    QCOMPARE(run({u"signature"_s, u"verify"_s, keys.path(u"absent.pdf"_s)}, u"maman"_s).exitCode, 2);

    QCOMPARE(
        at(u"2026-11-02T09:00:00+05:00"_s, {u"journal"_s, u"seal"_s, u"--month"_s, u"2026-10"_s}, u"head"_s).exitCode,
        0);
    const Answer journal = run(
        {u"journal"_s, u"sign"_s, u"--month"_s, u"2026-10"_s, u"--key"_s, headKey, u"--out"_s, path(u"journal.pdf"_s)},
        u"head"_s);
    qunsetenv("KHATTAMA_KEY_PASSWORD");
    QVERIFY2(journal.exitCode == 0, qPrintable(journal.said));
    QCOMPARE(journal.json.value("version"_L1).toInt(), 1);
    QCOMPARE(journal.json.value("missing"_L1).toArray(), QJsonArray{u"chief1"_s});
    QCOMPARE(run({u"signature"_s, u"verify"_s, path(u"journal.pdf"_s)}, u"maman"_s).exitCode, 0);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::p49_signsWithNcaLayerAndATimeStamp()
{
    khattama::test::TestKeys keys;
    keys.made(u"head"_s, u"/CN=HEAD/serialNumber=IIN850315300019"_s);
    const QString chiefKey = keys.made(u"chief1"_s, u"/CN=CHIEF"_s);
    khattama::test::NcaLayerServer ncaLayer(keys);
    khattama::test::TimeStampServer authority(keys);
    concludeOne();
    QCOMPARE(at(u"2026-10-01T18:15:00+05:00"_s, {u"protocol"_s, u"close"_s, u"--date"_s, u"2026-10-01"_s}, u"head"_s)
                 .exitCode,
             0);
    QCOMPARE(run({u"user"_s, u"iin"_s, u"head"_s, u"850315300019"_s}, u"admin"_s).exitCode, 0);
    QTest::qWait(1100); // not in the very second in which the certificates begin

    QCOMPARE(run({u"settings"_s}, u"admin"_s).json.value("timeStamps"_L1), QJsonValue(QString()));
    const QStringList stamps{u"settings"_s, u"--time-stamps"_s};
    QCOMPARE(run(stamps + QStringList{authority.address()}, u"head"_s).exitCode, 4);
    const Answer bad = run(stamps + QStringList{u"file:///etc/passwd"_s}, u"admin"_s);
    QCOMPARE(bad.exitCode, 2);
    QCOMPARE(bad.json.value("error"_L1)["code"_L1].toString(), u"department.bad_time_stamps"_s);
    QCOMPARE(run(stamps + QStringList{authority.address()}, u"admin"_s).json.value("timeStamps"_L1).toString(),
             authority.address());

    const QStringList signing{u"protocol"_s, u"sign"_s, u"--date"_s, u"2026-10-01"_s};
    const QMap<QString, QString> secrets{{u"KHATTAMA_KEY_PASSWORD"_s, u"secret"_s},
                                         {u"KHATTAMA_NCALAYER"_s, ncaLayer.address()}};
    QCOMPARE(run(signing + QStringList{u"--ncalayer"_s, u"--key"_s, chiefKey}, u"head"_s, secrets).exitCode, 2);
    authority.manner = khattama::test::TimeStampServer::Manner::ServerError;
    const Answer chief = run(signing + QStringList{u"--key"_s, chiefKey}, u"chief1"_s, secrets);
    QVERIFY2(chief.exitCode == 0, qPrintable(chief.said));
    QCOMPARE(chief.json.value("warnings"_L1)[0]["code"_L1].toString(), u"timestamp.unreachable"_s);
    QVERIFY(chief.said.contains(u"HTTP 500"_s));
    QVERIFY(chief.json.value("signatures"_L1)[0]["timeStamp"_L1].isUndefined());
    authority.manner = khattama::test::TimeStampServer::Manner::Good;
    ncaLayer.manner = khattama::test::NcaLayerServer::Manner::Cancelled;
    const Answer cancelled = run(signing + QStringList{u"--ncalayer"_s}, u"head"_s, secrets);
    QCOMPARE(cancelled.exitCode, 1);
    QCOMPARE(cancelled.json.value("refused"_L1)[0]["code"_L1].toString(), u"ncalayer.cancelled"_s);
    ncaLayer.manner = khattama::test::NcaLayerServer::Manner::Today;
    const Answer head = run(signing + QStringList{u"--ncalayer"_s, u"--out"_s, path(u"nca.pdf"_s)}, u"head"_s, secrets);
    QVERIFY2(head.exitCode == 0, qPrintable(head.said));
    QVERIFY(!head.json.contains("warnings"_L1));
    QCOMPARE(head.json.value("signatures"_L1)[1]["iinCompared"_L1], QJsonValue(true));
    // The sample department trusts others: the stamp fits and proves nothing here.
    QCOMPARE(head.json.value("signatures"_L1)[1]["timeStamp"_L1]["state"_L1].toString(), u"untrusted_issuer"_s);
    QCOMPARE(head.json.value("signatures"_L1)[1]["timeStamp"_L1]["authority"_L1].toString(), u"TSA"_s);
    QCOMPARE(run({u"signature"_s, u"verify"_s, path(u"nca.pdf"_s)}, u"maman"_s).exitCode, 0);
    QCOMPARE(run({u"settings"_s, u"--no-time-stamps"_s}, u"admin"_s).json.value("timeStamps"_L1),
             QJsonValue(QString()));

    // The sheet of a correction.
    const Answer proposed = at(u"2026-10-02T09:00:00+05:00"_s,
                               {u"correction"_s, u"add"_s, u"--date"_s, u"2026-10-01"_s, u"--row"_s, u"1"_s,
                                u"--column"_s, u"9"_s, u"--text"_s, u"G80"_s, u"--reason"_s, u"қате"_s},
                               u"chief1"_s);
    QVERIFY2(proposed.exitCode == 0, qPrintable(proposed.said));
    const QString id = proposed.json.value("correction"_L1).toString();
    const QStringList sheet{u"correction"_s, u"sign"_s, id, u"--ncalayer"_s};
    const Answer early = run(sheet, u"head"_s, secrets);
    QCOMPARE(early.json.value("refused"_L1)[0]["code"_L1].toString(), u"signature.not_approved"_s);
    QCOMPARE(at(u"2026-10-02T09:05:00+05:00"_s, {u"correction"_s, u"approve"_s, id}, u"head"_s).exitCode, 0);
    const Answer signedSheet = run(sheet + QStringList{u"--out"_s, path(u"sheet.pdf"_s)}, u"head"_s, secrets);
    QVERIFY2(signedSheet.exitCode == 0, qPrintable(signedSheet.said));
    QCOMPARE(signedSheet.json.value("missing"_L1).toArray(), QJsonArray{u"chief1"_s});
    QCOMPARE(run({u"signature"_s, u"verify"_s, path(u"sheet.pdf"_s)}, u"maman"_s).exitCode, 0);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::p72_leansCasesOnAnOutageActAndTransfersThem()
{
    // 037 fails F004 on 12 October and is returned; the act comes the next day.
    const QString returned =
        onlyPackage(at(u"2026-10-12T14:43:00+05:00"_s, {u"import"_s, sample(u"packages/037.mse031"_s)}, u"maman"_s))
            .value("case"_L1)
            .toString();
    QJsonObject file{{u"number"_s, u"ТІ-31"_s},
                     {u"date"_s, u"2026-10-13"_s},
                     {u"from"_s, u"2026-10-12T09:00:00+05:00"_s},
                     {u"systems"_s, QJsonArray{u"cbdi"_s}}};
    const QString morning = u"2026-10-13T10:00:00+05:00"_s;
    const QString act = write(u"act.json"_s, file);
    const Answer added = at(morning, {u"outage"_s, u"add"_s, act}, u"maman"_s);
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.json.value("open"_L1), QJsonValue(true));
    QCOMPARE(added.json.value("from"_L1).toString(), u"2026-10-12T09:00:00+05:00"_s);
    QCOMPARE(strings(added.json.value("casesWithin"_L1)), QStringList{returned});
    QCOMPARE(added.json.value("warnings"_L1).toArray().size(), 4); // nobody has signed yet
    file.insert(u"until"_s, u"2026-10-12T18:00:00+05:00"_s);
    const Answer completed = at(morning, {u"outage"_s, u"add"_s, write(u"act.json"_s, file)}, u"maman"_s);
    QCOMPARE(completed.json.value("act"_L1), added.json.value("act"_L1));
    QCOMPARE(completed.json.value("revision"_L1).toInt(), 2);
    file.insert(u"systems"_s, QJsonArray{u"internet"_s});
    QCOMPARE(at(morning, {u"outage"_s, u"add"_s, write(u"act.json"_s, file)}, u"maman"_s).exitCode, 1);
    file.insert(u"revision"_s, 3);
    QCOMPARE(at(morning, {u"outage"_s, u"add"_s, write(u"act.json"_s, file)}, u"maman"_s).exitCode, 2);
    QCOMPARE(run({u"outage"_s, u"list"_s}, u"head"_s).json.value("acts"_L1).toArray().size(), 1);

    const Answer linked = at(morning, {u"outage"_s, u"link"_s, u"ТІ-31"_s, returned}, u"maman"_s);
    QCOMPARE(linked.exitCode, 0);
    QCOMPARE(linked.json.value("cases"_L1)[0]["state"_L1].toString(), u"under_review"_s);
    QCOMPARE(linked.json.value("cases"_L1)[0]["registrationNumber"_L1].toString(), u"1/2026"_s);
    const Answer again = at(morning, {u"outage"_s, u"link"_s, u"ТІ-31"_s, returned}, u"maman"_s);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json.value("cases"_L1)[0]["code"_L1].toString(), u"outage.leans_already"_s);
    QCOMPARE(run({u"case"_s, u"show"_s, returned}, u"maman"_s).json["outage"_L1]["number"_L1].toString(), u"ТІ-31"_s);

    const QStringList ofAct{u"--act"_s, u"ТІ-31"_s};
    const QJsonObject entry =
        run(QStringList{u"transfer"_s, u"list"_s} + ofAct, u"maman"_s).json.value("entries"_L1)[0].toObject();
    QCOMPARE(entry.value("case"_L1).toString(), returned);
    QCOMPARE(entry["transfer"_L1]["state"_L1].toString(), u"open"_s);
    QVERIFY(!entry.value("fields"_L1).toArray().isEmpty());
    const Answer ticked = at(morning, {u"transfer"_s, u"confirm"_s, returned, u"--number"_s, u"ЦБ-1"_s}, u"maman"_s);
    QCOMPARE(ticked.json.value("number"_L1).toString(), u"ЦБ-1"_s);
    const Answer differs =
        at(morning, {u"transfer"_s, u"confirm"_s, returned, u"--differs"_s, u"ЦБДИ: 1985"_s}, u"maman"_s);
    QCOMPARE(differs.json.value("state"_L1).toString(), u"differs"_s);
    QCOMPARE(
        at(morning, {u"transfer"_s, u"confirm"_s, returned, u"--undo"_s}, u"maman"_s).json.value("state"_L1).toString(),
        u"open"_s);
    QCOMPARE(at(morning, {u"transfer"_s, u"confirm"_s, returned}, u"maman"_s).exitCode, 1);

    const QString package = path(u"out.msepkg"_s);
    const QStringList exporting{u"transfer"_s, u"export"_s, u"--out"_s, package};
    QCOMPARE(run(exporting, u"maman"_s).exitCode, 2); // of which act or days?
    QCOMPARE(run(exporting + ofAct, u"maman"_s).exitCode, 0);
    const Answer verified = run({u"transfer"_s, u"verify"_s, package}, u"maman"_s);
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json["signature"_L1]["state"_L1].toString(), u"absent"_s);
    QCOMPARE(verified.json.value("entries"_L1)[0]["case"_L1].toString(), returned);
    const QStringList byDays{u"--from"_s, u"2026-10-12"_s, u"--to"_s, u"2026-10-12"_s};
    QCOMPARE(
        run(QStringList{u"transfer"_s, u"export"_s, u"--out"_s, path(u"days.msepkg"_s)} + byDays, u"maman"_s).exitCode,
        0);
    QFile bytes(package);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.resize(bytes.size() - 100));
    bytes.close();
    QCOMPARE(run({u"transfer"_s, u"verify"_s, package}, u"maman"_s).exitCode, 3);

    // Signed with a key that another program made, by the password of the environment.
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder->path());
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                                 u"/CN=HEAD"_s, u"-keyout"_s, u"key"_s, u"-out"_s, u"pem"_s, u"-days"_s, u"3650"_s});
    QVERIFY(openssl.waitForFinished());
    openssl.start(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"key"_s, u"-in"_s, u"pem"_s, u"-passout"_s,
                                 u"pass:secret"_s, u"-out"_s, u"key.p12"_s});
    QVERIFY(openssl.waitForFinished());
    const QStringList signing =
        QStringList{u"transfer"_s, u"export"_s, u"--out"_s, path(u"signed.msepkg"_s), u"--key"_s, path(u"key.p12"_s)}
        + ofAct;
    qputenv("KHATTAMA_KEY_PASSWORD", "other");
    const Answer wrong = run(signing, u"maman"_s);
    QCOMPARE(wrong.exitCode, 1);
    QCOMPARE(wrong.json.value("refused"_L1)[0]["code"_L1].toString(), u"key.wrong_password"_s);
    qputenv("KHATTAMA_KEY_PASSWORD", "secret");
    const Answer signedAnswer = run(signing, u"maman"_s);
    qunsetenv("KHATTAMA_KEY_PASSWORD");
    QVERIFY2(signedAnswer.exitCode == 0, qPrintable(signedAnswer.said));
    QCOMPARE(run({u"transfer"_s, u"verify"_s, path(u"signed.msepkg"_s)}, u"maman"_s)
                 .json["signature"_L1]["state"_L1]
                 .toString(),
             u"untrusted_issuer"_s);
    const Answer printed =
        run(QStringList{u"transfer"_s, u"print"_s, u"--out"_s, path(u"list.pdf"_s)} + ofAct, u"maman"_s);
    QCOMPARE(printed.exitCode, 0);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::tellsTheAudit()
{
    const QString day = u"2026-10-01T10:00:00+05:00"_s;
    const Answer imported = at(day, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s);
    const QString id = onlyPackage(imported).value("case"_L1).toString();
    QCOMPARE(at(day, {u"case"_s, u"show"_s, id}, u"maman"_s).exitCode, 0);
    const QJsonArray viewed = at(day, {u"audit"_s, u"list"_s, u"--case"_s, id, u"--kind"_s, u"viewed"_s}, u"head"_s)
                                  .json.value("entries"_L1)
                                  .toArray();
    QCOMPARE(viewed.size(), 1);
    QCOMPARE(viewed[0]["action"_L1].toString(), u"case.view"_s);
    QCOMPARE(viewed[0]["actor"_L1].toString(), u"maman"_s);
    QCOMPARE(viewed[0]["case"_L1].toString(), id);
    QCOMPARE(at(day, {u"audit"_s, u"list"_s}, u"maman"_s).exitCode, 4);
    QCOMPARE(at(day, {u"audit"_s, u"list"_s, u"--kind"_s, u"seen"_s}, u"head"_s).exitCode, 2);
    for (const QString &name : {u"audit.xlsx"_s, u"audit.csv"_s}) {
        QCOMPARE(at(day, {u"audit"_s, u"list"_s, u"--out"_s, path(name)}, u"head"_s).exitCode, 0);
        QVERIFY(QFile::exists(path(name)));
    }
    const Answer unknown = at(day, {u"audit"_s, u"head"_s, u"0123456789abcdef"_s}, u"head"_s);
    QCOMPARE(unknown.exitCode, 3);
    QCOMPARE(unknown.json.value("found"_L1), QJsonValue(false));
    QCOMPARE(at(day, {u"audit"_s, u"head"_s, u"01"_s}, u"head"_s).exitCode, 1);
    const QStringList incident{u"audit"_s,    u"incident"_s,   u"--from"_s, u"2026-10-01"_s,
                               u"--to"_s,     u"2026-10-01"_s, u"--out"_s,  path(u"incident.pdf"_s),
                               u"--ground"_s, u"№ 5"_s};
    QCOMPARE(at(day, incident, u"head"_s).exitCode, 1); // nobody asks
    QCOMPARE(at(day, incident + QStringList{u"--asks"_s, u"Прокуратура"_s}, u"head"_s).exitCode, 0);
    QVERIFY(QFile::exists(path(u"incident.pdf"_s)));
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::blocksAndCopiesTheDataOfAPerson()
{
    const QString day = u"2026-10-01T10:00:00+05:00"_s;
    const Answer imported = at(day, {u"import"_s, sample(u"packages/001.mse031"_s)}, u"maman"_s);
    const QString id = onlyPackage(imported).value("case"_L1).toString();
    const QString iin =
        at(day, {u"case"_s, u"show"_s, id}, u"head"_s).json.value("form031"_L1)["patient"_L1]["iin"_L1].toString();
    const QStringList request{u"--number"_s, u"12"_s, u"--date"_s, u"2026-10-01"_s, u"--ground"_s, u"өтініш"_s};
    QCOMPARE(at(day, QStringList{u"person"_s, u"block"_s, iin} + request, u"maman"_s).exitCode, 4);
    const Answer blocked = at(day, QStringList{u"person"_s, u"block"_s, iin} + request, u"head"_s);
    QVERIFY2(blocked.exitCode == 0, qPrintable(blocked.said));
    const Answer refusedToShow = at(day, {u"case"_s, u"show"_s, id}, u"maman"_s);
    QCOMPARE(refusedToShow.exitCode, 1);
    QCOMPARE(refusedToShow.json.value("refused"_L1)[0]["code"_L1].toString(), u"person.blocked"_s);
    const QJsonValue line = at(day, {u"case"_s, u"list"_s}, u"maman"_s).json.value("cases"_L1)[0];
    QCOMPARE(line["case"_L1].toString(), id);
    QVERIFY(line["fullName"_L1].toString().isEmpty());
    QCOMPARE(at(day, {u"case"_s, u"show"_s, id}, u"head"_s).exitCode, 0);
    const Answer copy =
        at(day, QStringList{u"person"_s, u"export"_s, iin, u"--out"_s, path(u"copy.zip"_s)} + request, u"head"_s);
    QVERIFY2(copy.exitCode == 0, qPrintable(copy.said));
    QVERIFY(QFile::exists(path(u"copy.zip"_s)));
    QCOMPARE(at(day, {u"person"_s, u"list"_s}, u"head"_s).json.value("blocks"_L1).toArray().size(), 1);
    QCOMPARE(at(day, {u"person"_s, u"unblock"_s, iin, u"--reason"_s, u"тексерілді"_s}, u"head"_s).exitCode, 0);
    QCOMPARE(at(day, {u"case"_s, u"show"_s, id}, u"maman"_s).exitCode, 0);
    QCOMPARE(run({u"verify"_s}, u"head"_s).json.value("ok"_L1), QJsonValue(true));
}

void TestCommandLine::demoDrawsTheMonth()
{
    const Answer answer = run({u"demo"_s, path(u"demo"_s)});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.said));
    const QJsonValue department = answer.json.value("departments"_L1)[0];
    QVERIFY(department["concluded"_L1].toInt() >= 120);
    const QDir folder(department["directory"_L1].toString());
    const QStringList pdfs = folder.entryList({u"*.pdf"_s});
    QCOMPARE(folder.entryList({u"protocol-*.pdf"_s}).size(), department["protocols"_L1].toInt());
    QCOMPARE(folder.entryList({u"correction-*.pdf"_s}).size(), 3);
    QVERIFY(pdfs.contains(u"journal-2026-10-version-2.pdf"_s));
    QVERIFY(pdfs.contains(u"journal-2026-10.pdf"_s));
    // p. 72: an outage day, with its transfer list in both languages and its package
    QVERIFY(pdfs.contains(u"transfer-2026-10-13-kk.pdf"_s) && pdfs.contains(u"transfer-2026-10-13-ru.pdf"_s));
    QVERIFY(folder.exists(u"transfer-2026-10-13.msepkg"_s));
    for (const QString &pdf :
         {u"journal-2026-10.pdf"_s, u"journal-2026-10-version-2.pdf"_s, pdfs.first(), pdfs.last()}) {
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--check"_s, folder.filePath(pdf)});
        QVERIFY(qpdf.waitForFinished());
        QCOMPARE(qpdf.exitCode(), 0);
    }
    QCOMPARE(run({u"demo"_s, path(u"demo"_s)}).exitCode, 1); // what is there is not written over
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
