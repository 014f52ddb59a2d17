// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/laboratory.h"

#include "tests/core/storage/rawsqlite.h"
#include "tests/faults/replaying.h"
#include "tests/support/department.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

using namespace Qt::StringLiterals;

namespace khattama::faults {

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (QDirIterator it(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (!QFile::copy(path, target))
            qFatal("%s", qPrintable(target));
    }
}

QString toldFile(const QString &folder)
{
    return folder + u".told";
}
QString complaintsFile(const QString &folder)
{
    return folder + u".stderr";
}
QString recordingFile(const QString &folder)
{
    return folder + u".recording";
}
void removeAll(const QString &folder)
{
    QDir(folder).removeRecursively();
    for (const QString &file : {toldFile(folder), complaintsFile(folder), recordingFile(folder)})
        QFile::remove(file);
}

constexpr int kKilled = -SIGKILL;

} // namespace

Figures &Figures::operator+=(const Figures &other)
{
    kills += other.kills;
    killsBefore += other.killsBefore;
    images += other.images;
    errors += other.errors;
    mutants += other.mutants;
    crowds += other.crowds;
    for (auto it = other.told.cbegin(); it != other.told.cend(); ++it)
        told[it.key()] += it.value();
    found += other.found;
    return *this;
}

qint64 Figures::count(Violation violation) const
{
    return std::count_if(found.begin(), found.end(),
                         [&](const Finding &finding) { return finding.verdict.violation == violation; });
}

struct Laboratory::Child {
    pid_t pid = 0;
    int out = -1;
    QElapsedTimer timer{};
};

Laboratory::Laboratory(const QString &place, Programs programs)
    : m_place(place), m_programs(std::move(programs)), m_wording(test::must(Wording::load(m_data)))
{
    QDir().mkpath(m_place);
}

QString Laboratory::freshFolder()
{
    return m_place + u"/run-"_s + QString::number(++m_folders);
}

QString Laboratory::freshCopy(const QString &scenario)
{
    const QString folder = freshFolder();
    copyFolder(m_place + u"/template-"_s + scenario, folder);
    return folder;
}

void Laboratory::prepare(const QString &scenario)
{
    const QString origin = m_place + u"/template-"_s + scenario;
    makeTemplate(*scenarioNamed(scenario), origin);
    Reference reference;
    reference.before = filesIn(origin);
    const QString opened = freshCopy(scenario);
    reference.stages.append({test::must(openedState(opened)), filesIn(opened)});
    removeAll(opened);

    const QString folder = freshCopy(scenario);
    const Errand errand{scenario, folder, toldFile(folder), {}};
    Child child = start(errand, {{kFolder, folder.toUtf8()}, {"LD_PRELOAD", m_programs.library.toUtf8()}});
    const Run counted = wait(child, errand, kNever);
    removeAll(folder);
    copyFolder(origin, folder);
    child = start(errand, {});
    const Run whole = wait(child, errand, kNever);
    if (whole.code != 0 || counted.code != 0)
        qFatal("%s without any fault: %s", qPrintable(scenario),
               QByteArray(whole.complaints + counted.complaints).constData());
    const auto &steps = scenarioNamed(scenario)->steps;
    for (const Acknowledgement &told : whole.told)
        reference.stages.append({told.state, told.files, told.step > 0 && steps.at(told.step - 1).inParts});
    reference.microseconds = whole.microseconds;
    reference.startMicroseconds = whole.startMicroseconds;
    reference.operations = counted.operations;
    m_references.insert_or_assign(scenario, reference);
    removeAll(folder);
}

Laboratory::Child Laboratory::start(const Errand &errand, const QMap<QByteArray, QByteArray> &environment) const
{
    QList<QByteArray> words{m_programs.worker.toUtf8(),    "--scenario", errand.scenario.toUtf8(), "--folder",
                            errand.folder.toUtf8(),        "--told",     errand.told.toUtf8(),     "--who",
                            QByteArray::number(errand.who)};
    if (errand.again)
        words.append("--again");
    if (!errand.synchronous.isEmpty())
        words.append({"--synchronous", errand.synchronous.toUtf8()});
    QList<QByteArray> variables;
    for (char **variable = environ; *variable != nullptr; ++variable) {
        if (const QByteArray name = QByteArray(*variable).split('=').first(); !environment.contains(name))
            variables.append(*variable);
    }
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        variables.append(it.key() + '=' + it.value());
    if (environment.contains("LD_PRELOAD")) // the library stands before the one of the sanitizer, and calls it
        variables.append("ASAN_OPTIONS=verify_asan_link_order=0");
    const auto pointers = [](QList<QByteArray> &texts) {
        std::vector<char *> all;
        for (QByteArray &text : texts)
            all.push_back(text.data());
        all.push_back(nullptr);
        return all;
    };
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        qFatal("pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    const QByteArray complaints = complaintsFile(errand.folder).toUtf8();
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, complaints.constData(), O_WRONLY | O_CREAT | O_APPEND,
                                     0600);
    Child child;
    child.timer.start();
    if (posix_spawn(&child.pid, words.first().constData(), &actions, nullptr, pointers(words).data(),
                    pointers(variables).data())
        != 0)
        qFatal("cannot start %s", words.first().constData());
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    child.out = ends[0];
    return child;
}

Laboratory::Run Laboratory::wait(Child &child, const Errand &errand, const Moment &kill) const
{
    const auto sleepUntil = [&](qint64 from, qint64 microseconds) {
        const qint64 left = from + microseconds - child.timer.nsecsElapsed() / 1000;
        if (left > 0)
            ::usleep(static_cast<useconds_t>(left));
    };
    Run run;
    if (kill.afterStart >= 0) {
        sleepUntil(0, kill.afterStart);
        ::kill(child.pid, SIGKILL);
    }
    char first = 0;
    if (::read(child.out, &first, 1) == 1)
        run.startMicroseconds = child.timer.nsecsElapsed() / 1000;
    if (kill.afterFirst >= 0) {
        sleepUntil(run.startMicroseconds, kill.afterFirst);
        ::kill(child.pid, SIGKILL);
    }
    QByteArray said;
    char part[256];
    for (ssize_t got = 1; got > 0;) {
        got = ::read(child.out, part, sizeof part);
        said.append(part, qMax<ssize_t>(0, got));
    }
    ::close(child.out);
    int status = 0;
    ::waitpid(child.pid, &status, 0);
    run.microseconds = child.timer.nsecsElapsed() / 1000 - run.startMicroseconds;
    run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    run.operations = said.trimmed().toLong();
    run.told = acknowledgementsIn(bytesOf(errand.told));
    run.complaints = bytesOf(complaintsFile(errand.folder));
    return run;
}

/// How the program itself ended: done, or with an error that has words.
Verdict Laboratory::soundEnd(const Run &run, bool failed) const
{
    if (run.code != 0 && !(failed && run.code == 3)) {
        return {Violation::Crash,
                u"exit %1: "_s.arg(run.code) + QString::fromUtf8(run.complaints).trimmed().section(u'\n', -3)};
    }
    for (const Acknowledgement &told : run.told) {
        if (!told.error.isEmpty() && !m_wording.knows(told.error))
            return {Violation::Silent, u"no words for "_s + told.error};
    }
    return {};
}

void Laboratory::keepOrRemove(Figures &figures, const QString &scenario, const QString &folder, const Verdict &verdict,
                              const QString &repeat)
{
    if (verdict.good())
        removeAll(folder);
    else
        figures.found.append({scenario, verdict, folder, repeat});
}

Figures Laboratory::kill(const QString &scenario, quint32 seed, int count)
{
    Figures figures;
    const Reference &reference = m_references.at(scenario);
    std::mt19937 random(seed);
    // A migration happens before anything is acknowledged.
    const unsigned outOfHundred = scenario == u"migrate" ? 70 : 15;
    while (figures.kills < count && figures.found.isEmpty()) {
        const bool early = random() % 100 < outOfHundred;
        const qint64 span = qMax<qint64>(1, early ? reference.startMicroseconds : reference.microseconds);
        const qint64 moment = static_cast<qint64>(random() % static_cast<quint64>(span));
        const QString folder = freshCopy(scenario);
        const Errand errand{scenario, folder, toldFile(folder), {}};
        Child child = start(errand, {});
        const Run run = wait(child, errand, early ? Moment{moment, -1} : Moment{-1, moment});
        Verdict verdict = run.code == kKilled ? Verdict() : soundEnd(run, false);
        if (run.code == kKilled) {
            ++figures.kills;
            figures.killsBefore += run.told.isEmpty() ? 1 : 0;
        }
        // And once more while it is opened again, which repairs what the first kill left.
        bool twice = false;
        if (run.code == kKilled && random() % 4 == 0) {
            const Errand again{scenario, folder, toldFile(folder) + u".again"_s, {}};
            const auto opening = static_cast<qint64>(random() % static_cast<quint64>(reference.startMicroseconds));
            Child second = start(again, {});
            const Run reopened = wait(second, again, {opening, -1});
            twice = true;
            figures.kills += reopened.code == kKilled ? 1 : 0;
            QFile::remove(again.told);
        }
        if (verdict.good())
            verdict = judge(folder, run.told, twice ? nullptr : &reference);
        keepOrRemove(figures, scenario, folder, verdict,
                     u"--kinds kill --scenario %1 --seed %2 --rounds 1"_s.arg(scenario).arg(seed));
    }
    return figures;
}

Figures Laboratory::powerCut(const QString &scenario, quint32 seed, int limit, Control control)
{
    Figures figures;
    Reference reference = m_references.at(scenario);
    for (Reference::Stage &stage : reference.stages)
        stage.inParts = stage.inParts && control != Control::PartsForbidden;
    const QString origin = m_place + u"/template-"_s + scenario;
    const QString folder = freshCopy(scenario);
    Errand errand{scenario, folder, toldFile(folder), {}};
    if (control == Control::SynchronousNormal)
        errand.synchronous = u"NORMAL"_s;
    else if (control == Control::SynchronousOff)
        errand.synchronous = u"OFF"_s;
    QMap<QByteArray, QByteArray> environment{{"LD_PRELOAD", m_programs.library.toUtf8()},
                                             {kFolder, folder.toUtf8()},
                                             {kTold, errand.told.toUtf8()},
                                             {kLog, recordingFile(folder).toUtf8()}};
    if (control == Control::SyncsForgotten)
        environment.insert(kForget, "1");
    Child child = start(errand, environment);
    const Run run = wait(child, errand, kNever);
    const QString repeat = u"--kinds power --scenario %1 --seed %2 --rounds 1"_s.arg(scenario).arg(seed);
    if (const Verdict end = soundEnd(run, false); !end.good()) {
        keepOrRemove(figures, scenario, folder, end, repeat);
        return figures;
    }
    const QList<Operation> operations = operationsIn(bytesOf(recordingFile(folder)));

    // First where a cut makes a difference, then the images of those that were chosen.
    struct Cut {
        qsizetype after;
        Damage damage;
    };
    std::vector<Cut> cuts;
    {
        Disk disk(origin);
        for (qsizetype i = 0; i < operations.size(); ++i) {
            disk.apply(operations.at(i));
            for (int damage = 0; damage < kDamages; ++damage) {
                if (disk.differs(static_cast<Damage>(damage)))
                    cuts.push_back({i, static_cast<Damage>(damage)});
            }
        }
        if (!disk.unsupported().isEmpty() || disk.acknowledged().size() != run.told.size()) {
            keepOrRemove(figures, scenario, folder, {Violation::Crash, u"recording: "_s + disk.unsupported()}, repeat);
            return figures;
        }
    }
    std::mt19937 random(seed);
    std::shuffle(cuts.begin(), cuts.end(), random);
    if (limit > 0 && cuts.size() > static_cast<size_t>(limit))
        cuts.resize(static_cast<size_t>(limit));
    std::stable_sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) { return a.after < b.after; });

    Disk disk(origin);
    qsizetype applied = 0;
    const QString place = freshFolder();
    for (const Cut &cut : cuts) {
        for (; applied <= cut.after; ++applied)
            disk.apply(operations.at(applied));
        std::mt19937 torn(seed ^ (static_cast<quint32>(cut.after) * 8U + static_cast<quint32>(cut.damage)));
        const QMap<QString, QByteArray> image = disk.image(cut.damage, torn);
        writeImage(image, place);
        ++figures.images;
        const Verdict verdict = judge(place, disk.acknowledged(), &reference);
        if (verdict.good())
            continue;
        Finding finding{scenario, verdict, {}, repeat};
        if (control == Control::None) {
            finding.kept = freshFolder() + u"-image";
            writeImage(image, finding.kept); // as it was before anybody looked
            finding.verdict.what += u" (after operation %1 of %2, damage %3; recording %4)"_s.arg(cut.after)
                                        .arg(operations.size())
                                        .arg(static_cast<int>(cut.damage))
                                        .arg(recordingFile(folder));
            figures.found.append(finding);
            break;
        }
        figures.found.append(finding);
    }
    removeAll(place);
    if (figures.found.isEmpty() || control != Control::None)
        removeAll(folder);
    return figures;
}

Figures Laboratory::failOperations(const QString &scenario, quint32 seed, int limit)
{
    struct Case {
        long operation;
        QByteArray how;
        bool again; ///< the failure passes, and the user tries once more
    };
    Figures figures;
    const Reference &reference = m_references.at(scenario);
    QList<Case> cases;
    for (long operation = 1; operation <= reference.operations; ++operation) {
        for (const QByteArray &failure : {QByteArray("eio"), QByteArray("enospc"), QByteArray("short")}) {
            cases.append({operation, failure + ":once", true});
            cases.append({operation, failure + ":always", true});
            cases.append({operation, failure + ":always", false});
        }
    }
    std::mt19937 random(seed);
    std::shuffle(cases.begin(), cases.end(), random);
    if (limit > 0 && cases.size() > limit)
        cases.resize(limit);
    for (const Case &one : std::as_const(cases)) {
        const QString folder = freshCopy(scenario);
        Errand errand{scenario, folder, toldFile(folder), {}, one.again};
        Child child =
            start(errand, {{"LD_PRELOAD", m_programs.library.toUtf8()},
                           {kFolder, folder.toUtf8()},
                           {kFail, QByteArray::number(static_cast<qlonglong>(one.operation)) + ':' + one.how}});
        const Run run = wait(child, errand, kNever);
        ++figures.errors;
        for (const Acknowledgement &told : run.told) {
            if (!told.error.isEmpty())
                ++figures.told[told.error];
        }
        Verdict verdict = soundEnd(run, !one.again);
        if (verdict.good())
            verdict = judge(folder, run.told, nullptr);
        if (!verdict.good())
            verdict.what += u" (operation %1 of %2: "_s.arg(one.operation).arg(reference.operations)
                            + QString::fromLatin1(one.how) + (one.again ? u", then again)" : u")");
        keepOrRemove(figures, scenario, folder, verdict,
                     u"--kinds errors --scenario %1 --seed %2 --rounds 1"_s.arg(scenario).arg(seed));
        if (!verdict.good())
            break;
    }
    return figures;
}

namespace {

/// A database with a log that has not been written back yet.
struct Living {
    QByteArray file;
    QByteArray log;
};

QByteArray flipped(QByteArray bytes, qsizetype at, std::mt19937 &random)
{
    if (!bytes.isEmpty())
        bytes[at % bytes.size()] =
            static_cast<char>(bytes.at(at % bytes.size()) ^ static_cast<char>(1 + random() % 255));
    return bytes;
}

/// One way to damage it, and whether an earlier state may be what is found: then the log that held the rest is gone.
bool damaged(Living &living, const QByteArray &foreign, std::mt19937 &random)
{
    constexpr qsizetype kPage = 4096;
    const auto below = [&](qsizetype end) { return static_cast<qsizetype>(random() % static_cast<quint64>(end)); };
    const qsizetype pages = living.file.size() / kPage;
    switch (living.log.isEmpty() ? 6 + random() % 16 : random() % 22) {
    case 0:
        living.log.clear();
        return true;
    case 1:
        living.log = flipped(living.log, below(living.log.size()), random);
        return true;
    case 2:
        living.log.truncate(below(living.log.size()));
        return true;
    case 10:
        living.file.truncate(below(living.file.size()));
        return false;
    case 11:
        living.file.replace(below(pages) * kPage, kPage, QByteArray(kPage, '\0'));
        return false;
    case 12: { // two pages in each other's place
        const qsizetype a = below(pages) * kPage;
        const qsizetype b = below(pages) * kPage;
        const QByteArray first = living.file.mid(a, kPage);
        living.file.replace(a, kPage, living.file.mid(b, kPage));
        living.file.replace(b, kPage, first);
        return false;
    }
    case 6:
        living.file = foreign;
        return false;
    case 7:
        living.file = QByteArray();
        return false;
    case 8:
        living.file = QByteArray("no database at all").repeated(1 + static_cast<int>(below(500)));
        return false;
    case 9:
        living.file.replace(0, 100, QByteArray(100, static_cast<char>(below(256))));
        return false;
    default:
        living.file = flipped(living.file, below(living.file.size() / 512) * 512 + below(512), random);
        return false;
    }
}

} // namespace

Figures Laboratory::damage(quint32 seed, int count)
{
    Figures figures;
    const QString scenario = kDamaged;
    const QString folder = freshCopy(scenario);
    const auto write = [&](const Living &living) {
        QMap<QString, QByteArray> image{{kOffice, living.file}};
        if (!living.log.isEmpty())
            image.insert(kOffice + u"-wal", living.log);
        writeImage(image, folder);
    };
    const auto contentNow = [&](const Living &living) {
        write(living);
        const auto database = storage::Database::open(folder + u'/' + kOffice, storage::OpenMode::ReadWrite);
        return database ? contentOf(**database) : QString();
    };
    // Killed in the middle of its work, so that the log stays beside the file.
    const Errand errand{scenario, folder, toldFile(folder), {}};
    Child child = start(errand, {});
    (void)wait(child, errand, {-1, m_references.at(scenario).microseconds * 2 / 3});
    const Living sound{bytesOf(folder + u'/' + kOffice), bytesOf(folder + u'/' + kOffice + u"-wal")};
    const QString now = contentNow(sound);
    // The same with its log written back, as it stands overnight.
    const Living rested{bytesOf(folder + u'/' + kOffice), {}};
    const QString stranger = folder + u"-foreign.db"_s;
    test::RawSqlite(stranger).execute("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
    const QByteArray foreign = bytesOf(stranger);
    QFile::remove(stranger);

    std::mt19937 random(seed);
    for (; figures.mutants < count && figures.found.isEmpty(); ++figures.mutants) {
        Living mutant = random() % 3 == 0 ? sound : rested;
        QStringList mayBe{now};
        if (damaged(mutant, foreign, random)) {
            // What is left of the log is a state that once was: SQLite and the file cannot know of more.
            mayBe.append(contentNow(mutant));
        }
        write(mutant);
        const Examination examination = examine(folder, mayBe, m_wording);
        ++figures.told[examination.told.isEmpty() ? u"(nothing differs)"_s : examination.told];
        if (examination.verdict.good())
            continue;
        const QString kept = freshFolder() + u"-mutant";
        writeImage({{kOffice, mutant.file}, {kOffice + u"-wal", mutant.log}}, kept);
        figures.found.append({scenario, examination.verdict, kept, u"--kinds damage --seed %1 --rounds 1"_s.arg(seed)});
    }
    removeAll(folder);
    return figures;
}

Figures Laboratory::crowd(quint32 seed, int processes)
{
    Figures figures;
    const QString scenario = kCrowd;
    const QString folder = freshCopy(scenario);
    QList<Errand> errands;
    QList<Child> children;
    for (int who = 1; who <= processes; ++who) {
        Errand errand{scenario, folder, toldFile(folder) + QString::number(who)};
        errand.who = who;
        errands.append(errand);
        children.append(start(errand, {}));
    }
    QList<Acknowledgement> told;
    Verdict verdict;
    for (int i = 0; i < processes; ++i) {
        const Run run = wait(children[i], errands.at(i), kNever);
        told += run.told;
        for (const Acknowledgement &one : run.told) {
            if (!one.error.isEmpty())
                ++figures.told[one.error];
            if (verdict.good() && !one.error.isEmpty() && one.error != u"storage.busy"_s)
                verdict = {Violation::Silent, u"a second program is told "_s + one.error};
        }
        if (const Verdict end = soundEnd(run, false); verdict.good() && !end.good())
            verdict = end;
    }
    if (verdict.good()) {
        const auto state = openedState(folder);
        const QString cases = u"case_file"_s;
        const Reference &reference = m_references.at(scenario);
        const qint64 wanted =
            reference.stages.first().state.rows.value(cases) + processes * scenarioNamed(scenario)->steps.size();
        if (!state || state->rows.value(cases) != wanted)
            verdict = {Violation::Lost, u"%1 cases of %2"_s.arg(state ? state->rows.value(cases) : 0).arg(wanted)};
    }
    if (verdict.good())
        verdict = judge(folder, told, nullptr);
    ++figures.crowds;
    for (const Errand &errand : std::as_const(errands)) {
        if (verdict.good())
            QFile::remove(errand.told);
    }
    keepOrRemove(figures, scenario, folder, verdict, u"--kinds crowd --seed %1 --rounds 1"_s.arg(seed));
    return figures;
}

} // namespace khattama::faults
