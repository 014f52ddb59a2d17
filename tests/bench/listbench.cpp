// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of a department with 200,000 cases (or as many as the first argument says): how long they take and what memory
// the whole process takes for them. The database is made by one process and measured by another; `--db FILE` keeps it
// for the next time.
#include "core/storage/office.h"
#include "tests/support/sequentialids.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace khattama;
using namespace khattama::expertise;

namespace {

constexpr int kUsualCases = 200'000;
constexpr int kCasesOfASave = 2'000;
constexpr int kCasesOfADay = 140;

const QString kLogin = u"head"_s;
const QString kPassword = u"password-head"_s;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// A value of /proc/self/status in megabytes; 0 where the system does not tell.
double megabytes(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name))).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
}

/// What the office stands on; the clock moves with the cases.
struct Bench {
    FixedClock clock{QDateTime(QDate(2021, 1, 4), QTime(4, 0), Qt::UTC)};
    test::SequentialIds ids;
    DataFiles data;

    [[nodiscard]] storage::OfficeEnvironment environment()
    {
        return {clock, ids, data, security::PasswordCost::minimum()};
    }
};

/// The n-th case of a department: names, organisations and diagnoses repeat as they do in life, persons do not.
Case caseOf(int n, Bench &bench)
{
    static const QStringList surnames{u"Әбдіғалиев"_s,   u"Ахметова"_s, u"Серікбаев"_s, u"Жұмағұлова"_s,
                                      u"Құрманғалиев"_s, u"Иванова"_s,  u"Петренко"_s,  u"Нұрланова"_s,
                                      u"Тұрсынбеков"_s,  u"Ким"_s,      u"Оспанова"_s,  u"Бекмұратов"_s,
                                      u"Сәрсенбаева"_s};
    static const QStringList given{u"Нұрсұлтан"_s, u"Гүлнар"_s, u"Ерлан"_s,  u"Анна"_s,  u"Бауыржан"_s, u"Әсел"_s,
                                   u"Марат"_s,     u"Ольга"_s,  u"Дәурен"_s, u"Айгүл"_s, u"Самат"_s};
    static const QStringList patronymics{u"Қайратұлы"_s, u"Серікқызы"_s, u"Ғалымұлы"_s, u"Ивановна"_s,
                                         u"Маратқызы"_s, u"Әшімұлы"_s,   u"Болатұлы"_s};
    static const QStringList codes{u"G35"_s, u"S88.1"_s, u"C50.9"_s, u"F20.0"_s, u"I69.4"_s, u"M16.0"_s, u"E10.5"_s};

    Case record{.id = bench.ids.nextId<CaseTag>()};
    const QDateTime received = bench.clock.now().addDays(n / kCasesOfADay).addSecs(n % kCasesOfADay * 150);
    const bool proactive = n % 5 < 3;
    record.form = proactive ? ExaminationForm::Proactive : ExaminationForm::InPerson;
    record.receivedAt = received;
    record.dueAt = received.addDays(3);
    record.registration = SequenceNumber{received.date().year(), n + 1};
    people::Person person;
    person.name = {surnames.at(n % 13), given.at(n % 11), patronymics.at(n % 7)};
    person.iin = QString::number(400000000000 + qint64{n} * 7919).left(12);
    person.birthDate = QDate(1940, 1, 1).addDays(n % 25000);
    person.sex = n % 2 == 0 ? people::Sex::Male : people::Sex::Female;
    const QString organization = u"№ %1 қалалық емхана"_s.arg(n % 120 + 1);
    const QString number = u"031-%1"_s.arg(n, 6, 10, QChar(u'0'));
    if (proactive) {
        record.form031.emplace();
        record.form031->messageId = u"message-%1"_s.arg(n);
        record.form031->number = number;
        record.form031->organization = organization;
        record.form031->patient = person;
        record.form031->mainDiagnosis.icd10 = codes.at(n % 7);
        record.form031->complaints = QString(300, u'ш');
        record.form031->objective = QString(600, u'о');
        record.draftActOn = received.date();
        for (int expert = 1; expert <= 3; ++expert)
            record.votes.append({u"chief%1"_s.arg(expert), Outcome::Agree, u"ADULT_2"_s, {}, received.addSecs(3600)});
    } else {
        record.application.emplace();
        record.application->person = person;
        record.application->form031 = {number, received.date(), codes.at(n % 7), {}, organization};
    }
    record.state = CaseState::Concluded;
    record.act = record.registration;
    record.conclusion.emplace();
    record.conclusion->at = received.addDays(1);
    record.conclusion->diagnosis = QString(120, u'д');
    record.conclusion->icd10 = QStringList{codes.at(n % 7)};
    record.conclusion->disability = Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, {}, {}};
    return record;
}

void make(const QString &path, int cases)
{
    Bench bench;
    storage::OfficeSetup setup;
    setup.department.number = u"1"_s;
    setup.department.region = u"71"_s;
    setup.department.profile = u"general"_s;
    setup.department.name = {u"№ 1 МӘС бөлімі"_s, u"Отдел МСЭ № 1"_s};
    for (const people::Role role : {people::Role::Head, people::Role::Administrator}) {
        const QString login = people::roleCode(role);
        setup.accounts.append({login, role, login, u"password-"_s + login});
    }
    (void)must(storage::Office::create(path, setup, bench.environment()));
    const auto office = must(storage::Office::open(path, storage::OpenMode::ReadWrite, bench.environment()));
    const auto unlocked = must(office->login(kLogin, kPassword));
    for (int n = 0; n < cases;) {
        const auto unit = must(unlocked->transactor().begin());
        for (const int end = std::min(cases, n + kCasesOfASave); n < end; ++n) {
            Case record = caseOf(n, bench);
            if (cases - n <= kCasesOfADay) { // those of the last day are still open
                record.state = record.form031 ? CaseState::UnderReview : CaseState::Registered;
                record.votes.clear();
                record.conclusion.reset();
                record.act.reset();
            }
            (void)must(unlocked->cases().save(record, {kLogin, u"case.conclude"_s}));
        }
        must(unit->commit());
    }
}

template <typename Work>
void measure(const char *what, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begun = std::clock();
    const qsizetype found = work();
    const double processor = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC * 1000;
    out() << qSetFieldWidth(46) << Qt::left << what << qSetFieldWidth(0) << found << " found, " << timer.elapsed()
          << " ms (processor " << processor << " ms), memory " << megabytes("VmRSS:") << " MB, peak "
          << megabytes("VmHWM:") << " MB\n";
    out().flush();
}

void measureAll(const QString &path)
{
    Bench bench;
    const auto office = must(storage::Office::open(path, storage::OpenMode::ReadWrite, bench.environment()));
    const auto unlocked = must(office->login(kLogin, kPassword));
    const storage::SqliteCaseRepository &cases = unlocked->cases();
    const auto list = [&](const CaseQuery &query) { return must(cases.list(query)).size(); };
    out() << "cases: " << must(cases.count({})) << ", memory " << megabytes("VmRSS:") << " MB\n";
    measure("first: open cases", [&] { return list({.states = openStates()}); });
    measure("first: newest 500", [&] { return list({.newestFirst = true, .limit = 500}); });
    measure("first: all", [&] { return list({}); });
    measure("again: all", [&] { return list({}); });
    measure("again: newest 500", [&] { return list({.newestFirst = true, .limit = 500}); });
    measure("again: open cases", [&] { return list({.states = openStates()}); });
    measure("text: a surname", [&] { return list({.text = u"құрманғалиев"_s}); });
    measure("text: a person", [&] { return list({.text = u"құрманғ нұрсұл әшім"_s}); });
    measure("text: part of an IIN, 50 of them", [&] { return list({.text = u"4000"_s, .limit = 50}); });
    measure("text: nobody", [&] { return list({.text = u"жоқадам"_s}); });
    measure("text: count", [&] { return qsizetype{must(cases.count({.text = u"ахметова"_s}))}; });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    out() << qSetRealNumberPrecision(1) << Qt::fixed;
    QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == u"--make"_s || arguments.value(0) == u"--measure"_s) {
        if (arguments.at(0) == u"--make"_s)
            make(arguments.at(1), arguments.at(2).toInt());
        else
            measureAll(arguments.at(1));
        return 0;
    }
    const QTemporaryDir folder;
    QString path = folder.filePath(u"office.db"_s);
    if (const qsizetype kept = arguments.indexOf(u"--db"_s); kept >= 0) {
        path = arguments.value(kept + 1);
        arguments.remove(kept, 2);
    }
    const int cases = arguments.value(0).toInt() > 0 ? arguments.value(0).toInt() : kUsualCases;
    if (!QFile::exists(path)) {
        QElapsedTimer timer;
        timer.start();
        if (QProcess::execute(application.applicationFilePath(), {u"--make"_s, path, QString::number(cases)}) != 0)
            return 1;
        out() << "made in " << static_cast<double>(timer.elapsed()) / 1000 << " s\n";
        out().flush();
    }
    return QProcess::execute(application.applicationFilePath(), {u"--measure"_s, path});
}
