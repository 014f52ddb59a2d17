// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/scenarios.h"

#include "core/exchange/packagereader.h"
#include "core/storage/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/plannedbackups.h"
#include "core/storage/statement.h"
#include "tests/core/storage/rawsqlite.h"
#include "tests/faults/state.h"
#include "tests/support/department.h"
#include "tests/support/testkeys.h"

#include <QDir>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using khattama::storage::PlannedBackups;
using khattama::test::must;

namespace khattama::faults {

struct Bench {
    test::Department &m;
    QString folder;
    int who = 0;
    std::map<int, expertise::CaseId> cases{}; ///< by the number of the person
    std::map<int, journal::CorrectionId> corrections{};
    int tries = 0; ///< of this step before
};

namespace {

constexpr quint32 kFirstIdOfWorker = 100000;
constexpr int kPatience = 1000; ///< how often one of several asks again while others save
const QDate kDay(2026, 11, 20);
const QDate kNovember(2026, 11, 1);
const QString kDisk = u"disk"_s;
const QString kKeys = u"keys"_s;

template <typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

Result<void> stored(Bench &b, int person, const std::optional<expertise::Case> &record, const QList<Finding> &findings)
{
    if (!record)
        return failure(refused(findings.isEmpty() ? u"case.not_found"_s : findings.first().code));
    b.cases.insert_or_assign(person, record->id);
    return {};
}

Step receive(int person)
{
    return {u"receive"_s, [person](Bench &b) -> Result<void> {
                KHATTAMA_TRY(const auto receipt,
                             b.m.receiving.receive(test::packageOf(b.m.formOf(person)), false, b.m.specialist));
                if (!receipt.record && receipt.earlier) {
                    b.cases.insert_or_assign(person, *receipt.earlier);
                    return {};
                }
                return stored(b, person, receipt.record, {});
            }};
}

QByteArray aDocument(int number)
{
    QByteArray bytes = "%PDF-1.4\n";
    for (int i = 0; bytes.size() < 30000; ++i)
        bytes += QByteArray::number(i * 7919 + number) + ' ';
    return bytes;
}

Step registerApplication(int person, int documents = 0)
{
    return {u"register"_s, [person, documents](Bench &b) -> Result<void> {
                intake::Application application = b.m.applicationOf(person);
                QList<intake::Attachment> attachments;
                for (int i = 0; i < documents; ++i) {
                    attachments.append({application.documents.at(i).id, u"document-%1.pdf"_s.arg(i),
                                        aDocument(person * 100 + i), QString()});
                }
                KHATTAMA_TRY(const auto entered,
                             b.m.receiving.registerApplication(application, b.m.specialist, attachments));
                return stored(b, person, entered.record, entered.findings);
            }};
}

Step vote(int person, int expert)
{
    return {u"vote"_s, [=](Bench &b) { return done(b.m.vote(b.cases.at(person), expert, u"ADULT_2"_s)); }};
}

Step conclude(int person)
{
    return {u"conclude"_s, [person](Bench &b) -> Result<void> {
                KHATTAMA_TRY(const auto decision, b.m.deciding.decide(b.cases.at(person), b.m.aConclusion(), b.m.head));
                return stored(b, person, decision.record, decision.findings);
            }};
}

Step note(int person)
{
    return {u"note"_s, [person](Bench &b) {
                return done(b.m.reviewing.note(b.cases.at(person), {0, {u"attachment"_s, 1}, 1, u"анық емес"_s, {}, {}},
                                               test::Department::chief(1)));
            }};
}

Step refuseApplication(int person)
{
    return {u"refuse"_s, [person](Bench &b) -> Result<void> {
                intake::Application application = b.m.applicationOf(person);
                application.documents.removeIf([](const auto &line) { return line.id == u"registration"_s; });
                KHATTAMA_TRY(const auto refusal,
                             b.m.receiving.refuseApplication(application, {u"incomplete"_s, {}, {}}, b.m.specialist));
                return stored(b, person, refusal.record, refusal.findings);
            }};
}

Step confirmRefusal(int person)
{
    return {u"confirm-refusal"_s, [person](Bench &b) -> Result<void> {
                KHATTAMA_TRY(const auto refusal, b.m.receiving.refuse(b.cases.at(person), {}, b.m.head));
                return stored(b, person, refusal.record, refusal.findings);
            }};
}

Step handOver()
{
    return {u"hand-over"_s, [](Bench &b) -> Result<void> {
                KHATTAMA_TRY(const auto due, b.m.outbox.list({.states = {outbox::MessageState::Due}}, b.m.specialist));
                for (const auto &message : due) {
                    if (!message.kind.startsWith("F"_L1))
                        return done(b.m.outbox.handOver(message.id, b.m.specialist));
                }
                return {};
            }};
}

Step closeDay(QDate day)
{
    return {u"close"_s, [day](Bench &b) { return done(b.m.days.close(day, b.m.head)); }};
}
Step printDay(QDate day)
{
    return {u"print"_s, [day](Bench &b) { return done(b.m.days.print(day, b.m.head)); }};
}
Step seal()
{
    return {u"seal"_s, [](Bench &b) { return done(b.m.months.seal(kNovember, b.m.head)); }};
}

Step propose(int number, int row, int column, const QString &text)
{
    return {u"propose"_s, [=](Bench &b) -> Result<void> {
                KHATTAMA_TRY(const auto proposed, b.m.correcting.propose({kDay, row, column, text, u"теру қатесі"_s},
                                                                         test::Department::chief(1)));
                b.corrections.insert_or_assign(number, proposed.id);
                return {};
            }};
}
Step approve(int number)
{
    return {u"approve"_s,
            [number](Bench &b) { return done(b.m.correcting.approve(b.corrections.at(number), b.m.head)); }};
}
Step withdraw(int number)
{
    return {u"withdraw"_s,
            [number](Bench &b) { return done(b.m.correcting.withdraw(b.corrections.at(number), b.m.head)); }};
}

SigningKey keyOf(const Bench &b, const QString &login)
{
    return {b.folder + u'/' + kKeys + u'/' + login + u".p12"_s, u"secret"_s};
}
Step sign(const people::StaffMember &by)
{
    return {u"sign"_s, [by](Bench &b) -> Result<void> {
                b.m.home.clock.set(test::TestKeys::moment());
                return done(b.m.signing.signProtocol(kDay, keyOf(b, by.login), by));
            }};
}

Step import(const QString &name)
{
    return {u"import"_s, [name](Bench &b) -> Result<void> {
                KHATTAMA_TRY(const auto reader, exchange::PackageReader::create(b.m.home.data));
                KHATTAMA_TRY(const auto package, reader.read(QStringLiteral(KHATTAMA_SAMPLE "/packages/") + name));
                return done(b.m.receiving.receive(package, false, b.m.specialist));
            }};
}

Step draft(const QString &subject, int size)
{
    return {u"draft"_s, [=](Bench &b) {
                const QByteArray content = QByteArray::number(size) + QByteArray(size, 'x');
                return b.m.home.unlocked->drafts().save(u"head"_s, {u"conclusion"_s, subject, content});
            }};
}
Step removeDraft(const QString &subject)
{
    return {u"remove-draft"_s,
            [=](Bench &b) { return b.m.home.unlocked->drafts().remove(u"head"_s, u"conclusion"_s, subject); }};
}

Step account(const QString &name, const std::function<Result<void>(storage::StaffStore &)> &work)
{
    return {name, [work](Bench &b) { return work(b.m.home.unlocked->staff()); }};
}

/// Old backups are thinned out sooner than by the shipped policy, so that a few are enough to see it.
PlannedBackups backups(Bench &b)
{
    const rules::BackupRules rules{2, 4, 8, 48};
    return PlannedBackups(
        {b.m.home.office->database(), b.m.home.unlocked->audit(), b.m.home.clock, rules, b.m.law.legalTime});
}
Step planBackups()
{
    return {
        u"plan"_s, [](Bench &b) {
            return backups(b).setPlan(rules::BackupPlan{b.folder + u'/' + kDisk, QTime(18, 0), 24}, u"administrator"_s);
        }};
}
Step backUpByPlan(int day)
{
    return {u"planned"_s,
            [day](Bench &b) {
                b.m.home.clock.set(b.m.home.clock.now().addDays(day).addSecs(b.tries));
                return done(backups(b).makePlanned(u"head"_s));
            },
            true};
}
Step backUpByHand(const QString &name)
{
    return {u"by-hand"_s, [name](Bench &b) { // where only its record failed the copy is there: another name then
                const QString again = b.tries > 0 ? u"again-"_s : QString();
                return done(backups(b).make(b.folder + u'/' + again + name, u"administrator"_s));
            }};
}
Step restore(const QString &name)
{
    return {u"restore"_s, [name](Bench &b) {
                return done(storage::restoreBackup(b.folder + u"/backup.db"_s, b.folder + u'/' + name));
            }};
}
Step create(const QString &name)
{
    return {u"create"_s, [name](Bench &b) {
                return done(storage::Office::create(b.folder + u'/' + name, test::TemporaryOffice::setup(),
                                                    b.m.home.environment()));
            }};
}

Step rotateKeys()
{
    return {u"rotate"_s, [](Bench &b) { return done(b.m.home.unlocked->keyRotation().rotate(u"head"_s, {})); }, true};
}

void concludeOn(test::Department &m, int day, int person)
{
    m.at(2026, 11, day, 11, 0);
    m.concluded(person);
    m.concluded(person + 1);
}
void concludeThreeDays(test::Department &m, const QString &)
{
    concludeOn(m, 18, 0);
    concludeOn(m, 19, 2);
    concludeOn(m, 20, 4);
}
void closeThreeDays(test::Department &m, const QString &folder)
{
    concludeThreeDays(m, folder);
    for (int day = 18; day <= 20; ++day)
        (void)must(m.days.close(QDate(2026, 11, day), m.head));
}
void closeOneDay(test::Department &m, const QString &)
{
    concludeOn(m, 20, 0);
    (void)must(m.days.close(kDay, m.head));
}
void withKeys(test::Department &m, const QString &folder)
{
    closeOneDay(m, folder);
    test::TestKeys keys;
    QDir().mkpath(folder + u'/' + kKeys);
    for (const QString &login : {u"head"_s, u"chief1"_s, u"chief2"_s}) {
        keys.made(login, u"/CN="_s + login);
        QFile::copy(keys.path(login + u".p12"_s), folder + u'/' + kKeys + u'/' + login + u".p12");
    }
}
void withDisk(test::Department &m, const QString &folder)
{
    concludeOn(m, 20, 0);
    QDir().mkpath(folder + u'/' + kDisk);
    for (const QString &moment : {u"2026-11-01-180000"_s, u"2026-11-02-180000"_s, u"2026-11-09-180000"_s})
        (void)must(storage::backUp(m.home.office->database(), folder + u"/disk/khattama-" + moment + u".db"));
}
void withBackup(test::Department &m, const QString &folder)
{
    concludeOn(m, 20, 0);
    (void)must(storage::backUp(m.home.office->database(), folder + u"/backup.db"));
    m.concluded(4);
}
void nothingBefore(test::Department &, const QString &) {}

QList<Step> savedOverAndOver(int count)
{
    QList<Step> steps;
    for (int i = 0; i < count; ++i) {
        steps.append({u"receive"_s, [i](Bench &b) { return receive(200 + b.who * 1000 + i).work(b); }});
    }
    return steps;
}

/// The rows of today's database in one of an earlier schema: what a department had before the update.
void turnBack(const QString &path, int schema)
{
    const QString old = path + u".old"_s;
    auto steps = must(storage::shippedMigrations(DataFiles()));
    steps.removeIf([schema](const storage::Migration &step) { return step.number > schema; });
    {
        const auto database = must(storage::Database::open(old, storage::OpenMode::CreateNew));
        if (const auto made = storage::migrate(*database, steps); !made)
            qFatal("%s", qPrintable(made.error().detail));
    }
    {
        test::RawSqlite raw(old);
        raw.execute("ATTACH '" + path.toUtf8() + "' AS today");
        const QByteArray tables = raw.value("SELECT group_concat(name) FROM main.sqlite_schema WHERE type = 'table'");
        for (const QByteArray &table : tables.split(',')) {
            const QByteArray columns =
                raw.value("SELECT group_concat(name) FROM pragma_table_info('" + table + "', 'main')");
            if (raw.execute("INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM today."
                            + table)
                != SQLITE_OK)
                qFatal("%s", table.constData());
        }
    }
    {
        // As that schema had them: without what later columns hold, which the chain saw too.
        const auto database = must(storage::Database::open(old, storage::OpenMode::ReadWrite));
        const FixedClock clock(QDateTime(kDay, QTime(6, 0), Qt::UTC));
        storage::AuditChain audit(*database, clock);
        const auto seen = database->inUnit([&]() -> Result<void> {
            for (const QString &table : {u"account"_s, u"recovery"_s}) {
                QStringList rows;
                storage::Statement select(*database, u"SELECT id FROM "_s + table);
                while (must(select.next()))
                    rows.append(select.text(0));
                for (const QString &row : std::as_const(rows))
                    KHATTAMA_CHECK(audit.wrote({u"system"_s, u"office.create"_s, {}}, table, row));
            }
            return {};
        });
        if (!seen)
            qFatal("%s", qPrintable(seen.error().detail));
    }
    QFile::remove(path);
    QFile::rename(old, path);
}

} // namespace

const QList<Scenario> &scenarios()
{
    using people::Role;
    const auto chief = [](int n) { return test::Department::chief(n); };
    const people::StaffMember head{u"head"_s, u"Сәкен head"_s, Role::Head};
    const Action action = test::TemporaryOffice::action(u"account.add"_s);
    static const QList<Scenario> all{
        {u"save"_s,
         nothingBefore,
         {receive(100), note(100), vote(100, 1), vote(100, 2), vote(100, 3), conclude(100), registerApplication(101),
          handOver(), refuseApplication(102), confirmRefusal(102), receive(103), note(103)}},
        {u"close"_s,
         concludeThreeDays,
         {closeDay(QDate(2026, 11, 18)), printDay(QDate(2026, 11, 18)), closeDay(QDate(2026, 11, 19)), closeDay(kDay),
          printDay(kDay)}},
        {u"seal"_s,
         closeThreeDays,
         {seal(), propose(1, 1, 9, u"G81.1; түзетілген"_s), approve(1), propose(2, 2, 9, u"G81.2"_s), approve(2)}},
        {u"correct"_s,
         closeOneDay,
         {propose(1, 1, 9, u"G81.1; түзетілген"_s), approve(1), propose(2, 2, 9, u"G81.2"_s), withdraw(2),
          propose(3, 2, 9, u"G81.3"_s), approve(3)}},
        {u"sign"_s, withKeys, {sign(chief(1)), sign(chief(2)), sign(head)}},
        {u"attach"_s,
         nothingBefore,
         {registerApplication(100, 1), registerApplication(101, 3), registerApplication(102, 2)}},
        {u"import"_s,
         nothingBefore,
         {import(u"001.mse031"_s), import(u"002.mse031"_s), import(u"003.mse031"_s), import(u"004.mse031"_s),
          import(u"005.mse031"_s)}},
        {u"draft"_s,
         nothingBefore,
         {draft(u"case-1"_s, 3000), draft(u"case-1"_s, 3100), draft(u"case-2"_s, 9000), removeDraft(u"case-1"_s),
          draft(u"case-2"_s, 9001), draft(u"case-1"_s, 20)}},
        {u"password"_s,
         nothingBefore,
         {account(u"add"_s,
                  [=](auto &staff) {
                      return staff.add({u"new"_s, Role::Chief, u"Жаңа маман"_s, u"password-new"_s}, 8, action);
                  }),
          account(u"given"_s,
                  [=](auto &staff) { return staff.setPassword(u"chief1"_s, u"given-chief1"_s, 8, action); }),
          {u"change"_s,
           [](Bench &b) {
               return b.m.home.office->changePassword(u"chief2"_s, u"password-chief2"_s, u"changed-chief2"_s);
           },
           true},
          account(u"block"_s, [=](auto &staff) { return staff.setBlocked(u"chief3"_s, true, action); }),
          account(u"role"_s, [=](auto &staff) { return staff.setRole(u"new"_s, Role::Specialist, action); }),
          {u"recover"_s,
           [](Bench &b) {
               return b.m.home.unlocked->replaceRecoveryKey(security::RecoveryKey::generate(),
                                                            test::TemporaryOffice::action(u"recovery.replace"_s));
           }},
          account(u"iin"_s, [=](auto &staff) { return staff.setIin(u"new"_s, u"850315300019"_s, action); })}},
        {u"migrate"_s, closeThreeDays, {receive(100), receive(101)}, 5},
        {u"backup"_s,
         withDisk,
         {planBackups(), backUpByPlan(0), backUpByHand(u"by-hand.db"_s), backUpByPlan(1), backUpByPlan(2),
          backUpByPlan(3)}},
        {u"restore"_s, withBackup, {restore(u"restored.db"_s), receive(100), restore(u"again.db"_s)}},
        {u"create"_s, nothingBefore, {create(u"second.db"_s), create(u"third.db"_s)}},
        {u"rotate"_s, closeThreeDays, {rotateKeys(), receive(100), rotateKeys(), receive(101)}},
        {u"crowd"_s, nothingBefore, savedOverAndOver(40)},
    };
    return all;
}

const Scenario *scenarioNamed(const QString &name)
{
    for (const Scenario &scenario : scenarios()) {
        if (scenario.name == name)
            return &scenario;
    }
    return nullptr;
}

void makeTemplate(const Scenario &scenario, const QString &folder)
{
    QDir().mkpath(folder);
    const QString path = folder + u'/' + kOffice;
    {
        test::Department m;
        scenario.prepare(m, folder);
        (void)must(storage::backUp(m.home.office->database(), path));
    }
    if (scenario.schema > 0)
        turnBack(path, scenario.schema);
    else // as it stands after a day of work, not as a copy
        (void)must(storage::Database::open(path, storage::OpenMode::ReadWrite));
}

namespace {

/// What the preloaded library offers, where there is one.
long askLibrary(const char *name)
{
    const auto function = reinterpret_cast<long (*)()>(dlsym(RTLD_DEFAULT, name));
    return function == nullptr ? 0 : function();
}

class Teller
{
public:
    explicit Teller(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {
        if (m_fd < 0)
            qFatal("cannot tell");
    }
    ~Teller() { ::close(m_fd); }
    Teller(const Teller &) = delete;
    Teller &operator=(const Teller &) = delete;

    void tell(const Acknowledgement &acknowledgement) const
    {
        const QByteArray line = lineOf(acknowledgement);
        if (::write(m_fd, line.constData(), static_cast<size_t>(line.size())) != line.size() || ::fsync(m_fd) != 0)
            qFatal("cannot tell");
    }

private:
    int m_fd;
};

/// An operation whose end nobody knew was done: it is refused where it is asked for again.
bool wasDoneBefore(const Error &error, const QString &firstError)
{
    return firstError == u"storage.outcome_unknown"_s
           && (error.kind == ErrorKind::Refused || error.code == u"security.login_failed"_s);
}

} // namespace

int run(const Errand &errand)
{
    const Scenario *scenario = scenarioNamed(errand.scenario);
    if (scenario == nullptr)
        qFatal("no such scenario");
    const Teller teller(errand.told);
    std::unique_ptr<test::Department> m;
    QString firstError;
    for (int tries = 0; !m; ++tries) {
        try {
            m = std::make_unique<test::Department>(test::TemporaryOffice::Existing{
                errand.folder, kFirstIdOfWorker * static_cast<quint32>(1 + errand.who)});
        } catch (const Error &error) {
            const bool busy = error.code == u"storage.busy"_s && errand.who > 0 && tries < kPatience;
            if (tries == 0)
                teller.tell({0, u"open"_s, {}, {}, error.code});
            if (busy)
                continue;
            if (!errand.again || tries > 0)
                return 3;
            askLibrary("khattama_faults_lift");
        }
    }
    storage::Database &database = m->home.office->database();
    if (!errand.synchronous.isEmpty())
        (void)database.execute(u"PRAGMA synchronous = "_s + errand.synchronous);
    Bench bench{*m, errand.folder, errand.who};
    const auto told = [&](int number, const QString &name) {
        Acknowledgement acknowledgement{number, name, must(stateOf(database)), filesIn(errand.folder)};
        acknowledgement.state.drafts = must(draftsIn(*m->home.unlocked));
        teller.tell(acknowledgement);
    };
    told(0, u"open"_s);
    (void)::write(STDOUT_FILENO, "\n", 1); // the killer's clock begins
    const QDateTime begin = m->home.clock.now();
    for (int i = 0; i < scenario->steps.size(); ++i) {
        const Step &step = scenario->steps.at(i);
        for (bench.tries = 0;; ++bench.tries) {
            const bool sealed = scenario->name == u"seal"_s;
            m->home.clock.set(begin.addDays(sealed ? 11 : 0).addSecs(60 * (i + 1)));
            const Result<void> worked = step.work(bench);
            if (worked || (bench.tries > 0 && wasDoneBefore(worked.error(), firstError)))
                break;
            const bool busy = worked.error().code == u"storage.busy"_s && errand.who > 0;
            if (bench.tries == 0 || !busy)
                teller.tell({i + 1, step.name, {}, {}, worked.error().code});
            firstError = worked.error().code;
            if (busy && bench.tries < kPatience)
                continue;
            if (!errand.again || bench.tries > 0)
                return 3;
            askLibrary("khattama_faults_lift");
        }
        told(i + 1, step.name);
    }
    m.reset();
    if (const long operations = askLibrary("khattama_faults_operations"); operations > 0)
        printf("%ld\n", operations);
    return 0;
}

} // namespace khattama::faults
