// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

#include "core/security/loginthrottle.h"
#include "core/security/recoverykey.h"
#include "core/storage/backup.h"
#include "core/storage/statement.h"

#include <QDir>

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

namespace {
/// Looks who may read a file whenever somebody asks for the time.
class PeekingClock final : public Clock
{
public:
    explicit PeekingClock(const QString &path) : m_path(path) {}
    [[nodiscard]] QDateTime now() const override
    {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(m_path + suffix)) {
                m_seen |= QFile::permissions(m_path + suffix);
                ++m_files;
            }
        }
        return QDateTime(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC);
    }
    [[nodiscard]] QFile::Permissions seen() const { return m_seen; }
    [[nodiscard]] int files() const { return m_files; }

private:
    QString m_path;
    mutable QFile::Permissions m_seen;
    mutable int m_files = 0;
};
} // namespace

class OfficeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryOffice>(); }
    void cleanup() { m_home.reset(); }

    void isNobodyElsesWhileItIsMade()
    {
        const QString path = m_home->path(u"second.db"_s);
        const PeekingClock clock(path + u".new");
        OfficeEnvironment environment{clock, m_home->ids, m_home->data, security::PasswordCost::minimum(), {50, {}}};
        QVERIFY(Office::create(path, TemporaryOffice::setup(), environment));
        QVERIFY(clock.files() > 0);
        QVERIFY(
            !clock.seen().testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    }

    void keepsDepartmentSettingsAndStaff()
    {
        OfficeSetup setup = TemporaryOffice::setup();
        setup.department.kind = people::DepartmentKind::Omk;
        setup.department.layout = people::JournalLayout::A3;
        setup.department.numbering = people::ProtocolNumbering::ByMonth;
        setup.settings.trustedCertificates = {"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"};
        setup.settings.nosology = {{u"C00"_s, u"C97"_s, std::nullopt, 17, {u"ісік"_s, u"опухоль"_s}}};
        const QString path = m_home->path(u"second.db"_s);
        QVERIFY(Office::create(path, setup, m_home->environment()));
        const auto office = Office::open(path, OpenMode::ReadWrite, m_home->environment()).value();
        QCOMPARE(office->department().department().value(), setup.department);
        QCOMPARE(office->department().intakeSettings().value(), setup.settings);
        setup.department.rehearsal = true;
        QVERIFY(office->department().save(setup.department, setup.settings, m_home->action(u"department.save"_s)));
        QVERIFY(office->department().department().value().rehearsal);
    }

    void createsNoHalfDatabase()
    {
        OfficeSetup setup = TemporaryOffice::setup();
        setup.accounts.append(setup.accounts.first()); // a login taken twice, found when half is written
        const QString path = m_home->path(u"second.db"_s);
        const auto created = Office::create(path, setup, m_home->environment());
        QCOMPARE(created.error().code, u"security.login_taken"_s);
        QCOMPARE(QDir(m_home->path(u""_s)).entryList(QDir::Files).filter(u"second"_s), QStringList());
        QCOMPARE(Office::create(m_home->path(), TemporaryOffice::setup(), m_home->environment()).error().code,
                 u"storage.exists"_s);
    }

    void belongsToItsOwnerAlone()
    {
        QCOMPARE(QFile::permissions(m_home->path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void loginGivesTheMember()
    {
        QCOMPARE(m_home->unlocked->user().login, u"head"_s);
        QCOMPARE(m_home->unlocked->user().role, people::Role::Head);
        QCOMPARE(m_home->unlocked->user().name, u"Сәкен head"_s);
        QCOMPARE(m_home->unlocked->staff().staff().value().size(), 5);
    }

    void tellsWrongLoginAndPasswordApartForNobody()
    {
        const auto wrongPassword = m_home->office->login(u"chief"_s, u"guess"_s);
        const auto wrongLogin = m_home->office->login(u"nobody"_s, u"guess"_s);
        QCOMPARE(wrongPassword.error(), wrongLogin.error());
        QCOMPARE(wrongPassword.error().code, u"security.login_failed"_s);
    }

    void slowsGuessingDownAndLocks()
    {
        for (int tries = 0; tries < security::LoginThrottle::kLockedAfter; ++tries) {
            QCOMPARE(enter(u"guess"_s), u"security.login_failed"_s);
            if (tries == security::LoginThrottle::kFreeTries)
                QCOMPARE(enter(u"password-chief"_s), u"security.login_too_soon"_s); // not even the right one
            m_home->reopen();                                                       // the count is in the file
            m_home->clock.set(m_home->clock.now().addDays(1));
        }
        QCOMPARE(enter(u"password-chief"_s), u"security.account_locked"_s);
        m_home->clock.set(m_home->clock.now().addYears(1));
        QCOMPARE(enter(u"password-chief"_s), u"security.account_locked"_s);
        QVERIFY(m_home->unlocked->staff().setPassword(u"chief"_s, u"new password"_s, 8, m_home->action()));
        QCOMPARE(enter(u"new password"_s), QString());
        QCOMPARE(m_home->office->database()
                     .number(u"SELECT count(*) FROM audit WHERE action = 'account.login_failed'"_s)
                     .value(),
                 10);
    }

    void aClockSetBackNeitherForgetsNorWaitsForYears()
    {
        const QDateTime now = m_home->clock.now();
        m_home->clock.set(now.addYears(5)); // somebody played with it, or its battery is empty
        for (int tries = 0; tries < 5; ++tries) {
            QCOMPARE(enter(u"guess"_s), u"security.login_failed"_s);
            m_home->clock.set(m_home->clock.now().addSecs(60));
        }
        m_home->clock.set(now);
        QCOMPARE(enter(u"password-chief"_s), u"security.login_too_soon"_s);
        m_home->clock.set(now.addSecs(7));
        QCOMPARE(enter(u"password-chief"_s), u"security.login_too_soon"_s);
        m_home->clock.set(now.addSecs(8)); // the waiting of five failures, counted from the clock of now
        QCOMPARE(enter(u"guess"_s), u"security.login_failed"_s);
        QCOMPARE(
            m_home->office->database().number(u"SELECT failed_attempts FROM account WHERE login = 'chief'"_s).value(),
            6);
        m_home->clock.set(now.addSecs(60));
        QCOMPARE(enter(u"password-chief"_s), QString());
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void forgetsFailuresAfterALogin()
    {
        for (int round = 0; round < 6; ++round) {
            QCOMPARE(enter(u"guess"_s), u"security.login_failed"_s);
            QCOMPARE(enter(u"guess"_s), u"security.login_failed"_s);
            QCOMPARE(enter(u"password-chief"_s), QString());
        }
    }

    void blocksAndUnblocks()
    {
        QVERIFY(m_home->unlocked->staff().setBlocked(u"chief"_s, true, m_home->action()));
        QCOMPARE(enter(u"password-chief"_s), u"security.account_blocked"_s);
        QVERIFY(m_home->unlocked->staff().member(u"chief"_s).value().blocked);
        QVERIFY(m_home->unlocked->staff().setBlocked(u"chief"_s, false, m_home->action()));
        QCOMPARE(enter(u"password-chief"_s), QString());
    }

    void changesRole()
    {
        QVERIFY(m_home->unlocked->staff().setRole(u"chief"_s, people::Role::Auditor, m_home->action()));
        QCOMPARE(m_home->unlocked->staff().member(u"chief"_s).value().role, people::Role::Auditor);
        QCOMPARE(m_home->unlocked->staff().setRole(u"nobody"_s, people::Role::Head, m_home->action()).error().code,
                 u"security.account_unknown"_s);
    }

    void changesThePassword()
    {
        Office &office = *m_home->office;
        QCOMPARE(office.changePassword(u"chief"_s, u"guess"_s, u"another password"_s).error().code,
                 u"security.login_failed"_s);
        QCOMPARE(office.changePassword(u"chief"_s, u"password-chief"_s, u"short"_s).error().code,
                 u"security.password_too_short"_s);
        QVERIFY(office.changePassword(u"chief"_s, u"password-chief"_s, u"another password"_s));
        QCOMPARE(enter(u"password-chief"_s), u"security.login_failed"_s);
        QCOMPARE(enter(u"another password"_s), QString());
    }

    void opensWithTheRecoveryKey()
    {
        const auto saved = m_home->saved(m_home->aCase());
        m_home->close();
        m_home->open();
        Office &office = *m_home->office;
        const QString wrong = security::RecoveryKey::generate().text();
        QCOMPARE(office.recover(wrong, u"head"_s, u"brand new words"_s).error().code, u"security.recovery_key_wrong"_s);
        QCOMPARE(office.recover(m_home->recoveryKey, u"nobody"_s, u"brand new words"_s).error().code,
                 u"security.account_unknown"_s);
        const auto recovered = office.recover(m_home->recoveryKey.toLower(), u"head"_s, u"brand new words"_s);
        QCOMPARE((*recovered)->cases().byId(saved.id).value(), saved);
        QVERIFY(office.login(u"head"_s, u"brand new words"_s).has_value());
        QCOMPARE(office.login(u"head"_s, u"password-head"_s).error().code, u"security.login_failed"_s);
    }

    void replacesTheRecoveryKey()
    {
        const auto key = security::RecoveryKey::generate();
        const QString backup = m_home->path(u"before.db"_s);
        QVERIFY(backUp(m_home->office->database(), backup));
        QVERIFY(m_home->unlocked->replaceRecoveryKey(key, m_home->action(u"recovery.replace"_s)));
        QVERIFY(m_home->unlocked->verify().value().ok());
        m_home->reopen();
        QCOMPARE(m_home->office->recover(m_home->recoveryKey, u"head"_s, u"brand new words"_s).error().code,
                 u"security.recovery_key_wrong"_s);
        QVERIFY(m_home->office->recover(key.text(), u"head"_s, u"brand new words"_s));
        QCOMPARE(enter(u"password-chief"_s), QString()); // passwords are as they were
        // A backup made before is opened by the sheet of that day.
        const auto before = Office::open(backup, OpenMode::ReadWrite, m_home->environment()).value();
        QVERIFY(before->recover(m_home->recoveryKey, u"head"_s, u"brand new words"_s));
    }

    void asksForThePasswordOnceMore()
    {
        QVERIFY(m_home->office->checkPassword(u"head"_s, u"password-head"_s));
        QCOMPARE(m_home->office->checkPassword(u"head"_s, u"guess"_s).error().code, u"security.login_failed"_s);
    }

    void raisesWhatAPasswordCosts()
    {
        auto stronger = m_home->environment();
        stronger.passwordCost.memoryBytes *= 4;
        m_home->close();
        const auto office = Office::open(m_home->path(), OpenMode::ReadWrite, stronger).value();
        QVERIFY(office->login(u"chief"_s, u"password-chief"_s).has_value());
        QCOMPARE(office->database().number(u"SELECT kdf_memory FROM account WHERE login = 'chief'"_s).value(),
                 static_cast<qint64>(stronger.passwordCost.memoryBytes));
        QVERIFY(office->login(u"chief"_s, u"password-chief"_s).has_value());
    }

    void readsWithoutWritingWhereAsked()
    {
        const auto saved = m_home->saved(m_home->aCase());
        m_home->close();
        const auto office = Office::open(m_home->path(), OpenMode::ReadOnly, m_home->environment()).value();
        const auto reader = office->login(u"auditor"_s, u"password-auditor"_s).value();
        QCOMPARE(reader->cases().byId(saved.id).value(), saved);
        QVERIFY(!reader->transactor().begin() || !reader->staff().setBlocked(u"chief"_s, true, m_home->action()));
    }

    void acceptsShortPasswordsInARehearsalOnly()
    {
        OfficeSetup setup = TemporaryOffice::setup();
        setup.accounts = {{u"a"_s, people::Role::Administrator, u"А"_s, u"pw"_s}};
        const QString path = m_home->path(u"second.db"_s);
        QCOMPARE(Office::create(path, setup, m_home->environment()).error().code, u"security.password_too_short"_s);
        setup.department.rehearsal = true;
        QVERIFY(Office::create(path, setup, m_home->environment()));
        setup.accounts.first().password.clear();
        QCOMPARE(Office::create(m_home->path(u"third.db"_s), setup, m_home->environment()).error().code,
                 u"security.password_too_short"_s);
    }

    void recordsViewsInTheChain()
    {
        AuditChain &audit = m_home->unlocked->audit();
        const QString before = audit.head().value();
        QCOMPARE(before.size(), 16);
        QVERIFY(audit.record({u"head"_s, u"case.view"_s, {{u"copies"_s, u"2"_s}}}, u"case/0190"_s));
        QVERIFY(audit.head().value() != before);
        Statement last(m_home->office->database(), u"SELECT actor, action, subject_table, subject_id, details, at FROM "
                                                   "audit ORDER BY seq DESC LIMIT 1"_s);
        QVERIFY(last.next().value());
        QCOMPARE(last.text(0), u"head"_s);
        QCOMPARE(last.text(1), u"case.view"_s);
        QCOMPARE(last.text(2) + u'/' + last.text(3), u"case_file/0190"_s);
        QCOMPARE(last.text(4), u"{\"copies\":\"2\"}"_s);
        QCOMPARE(last.dateTime(5), m_home->clock.now());
    }

    void tellsWhatWasDoneToARecordAndItsDocuments()
    {
        const auto other = m_home->saved(m_home->aCase());
        const auto record = m_home->saved(m_home->aCase());
        const QString subject = u"case/"_s + record.id.toString();
        AuditChain &audit = m_home->unlocked->audit();
        QVERIFY(audit.record({u"chief"_s, u"case.view"_s, {{u"copies"_s, u"2"_s}}}, subject));
        QVERIFY(audit.record({u"chief"_s, u"case.view"_s}, u"case/"_s + other.id.toString()));
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QVERIFY(m_home->unlocked->cases().addDocument(record.id, {u"return_notice"_s, u"a.pdf"_s, "bytes"},
                                                          {u"head"_s, u"case.confirm_return"_s}));
            QVERIFY(unit->commit());
        }
        const auto actions = audit.actionsOn(subject).value();
        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions.at(0).action.code, u"case.accept"_s);
        QCOMPARE(actions.at(1).action.code, u"case.view"_s);
        QCOMPARE(actions.at(1).action.actor, u"chief"_s);
        QCOMPARE(actions.at(1).action.details.value(u"copies"_s), u"2"_s);
        QCOMPARE(actions.at(1).at, m_home->clock.now());
        QCOMPARE(actions.at(2).action.code, u"case.confirm_return"_s);
        QCOMPARE(audit.actionsOn(u"case/0190"_s).value().size(), 0);
    }

private:
    /// Empty on success, else the error's code.
    QString enter(const QString &password)
    {
        const auto entered = m_home->office->login(u"chief"_s, password);
        return entered ? QString() : entered.error().code;
    }
    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "tst_office.moc"
