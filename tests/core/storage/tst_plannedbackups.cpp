// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

#include "core/storage/plannedbackups.h"

#include <QDir>

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::rules::BackupPlan;
using khattama::test::TemporaryOffice;

/// Backups to a plan: real files in a folder that stands for a removable disk.
class PlannedBackupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryOffice>();
        m_disk = m_home->path(u"disk"_s);
        QVERIFY(QDir().mkpath(m_disk));
    }
    void cleanup() { m_home.reset(); }

    void makesWhatIsDueAndNothingElse()
    {
        QVERIFY(!backups().state().value().due);
        QCOMPARE(backups().makePlanned(kAdmin).error().code, u"backup.no_plan"_s);
        QVERIFY(backups().setPlan(plan(), kAdmin));
        QCOMPARE(backups().plan().value(), plan());
        QVERIFY(backups().state().value().due); // the first one at once: it proves the folder

        const PlannedBackup made = backups().makePlanned(kAdmin).value();
        QCOMPARE(made.file, m_disk + u"/khattama-2026-11-20-110000.db"_s); // 06:00 UTC
        QVERIFY(!backups().state().value().due);
        QCOMPARE(backups().state().value().last, m_home->clock.now());
        m_home->clock.set(m_home->clock.now().addSecs(7 * 3600 - 60)); // 17:59
        QVERIFY(!backups().state().value().due);
        m_home->clock.set(m_home->clock.now().addSecs(60));
        QVERIFY(backups().state().value().due);

        const QString place = m_home->path(u"restored.db"_s);
        QVERIFY(restoreBackup(made.file, place).value().sameContent(made.report));
    }

    void isRecordedAndLeavesTheDatabaseWhole()
    {
        QVERIFY(backups().setPlan(plan(), kAdmin));
        const PlannedBackup made = backups().makePlanned(kAdmin).value();
        const auto actions = m_home->unlocked->audit().actionsOn(u"database"_s).value();
        QCOMPARE(actions.last().action.code, u"backup"_s);
        QCOMPARE(actions.last().action.actor, kAdmin);
        QCOMPARE(actions.last().action.details.value(u"sha256"_s), made.report.sha256);
        QVERIFY(m_home->unlocked->verify().value().ok());
        QVERIFY(backups().setPlan({}, kAdmin));
        QVERIFY(!backups().plan().value());
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void oneMadeByHandDoesNotStandForThePlan()
    {
        QVERIFY(backups().setPlan(plan(), kAdmin));
        QVERIFY(backups().make(m_home->path(u"by-hand.db"_s), kAdmin));
        QVERIFY(backups().state().value().due);
        QCOMPARE(backups().state().value().last, m_home->clock.now());
    }

    void aClockSetBackStopsNoBackup()
    {
        QVERIFY(backups().setPlan(plan(), kAdmin));
        const QDateTime now = m_home->clock.now();
        const QString before = backups().makePlanned(kAdmin).value().file;
        m_home->clock.set(now.addYears(3));
        QCOMPARE(backups().makePlanned(kAdmin).value().removed, 0);
        QVERIFY(QFile::exists(before)); // though it seems to be years old
        m_home->clock.set(now.addSecs(60));
        QVERIFY(backups().state().value().due);
        QVERIFY(backups().makePlanned(kAdmin));
        QVERIFY(!backups().state().value().due);
    }

    void thinsOutOnlyWhatIsItsOwn()
    {
        QVERIFY(backups().setPlan(plan(), kAdmin));
        for (int day = 0; day < 40; ++day) {
            QVERIFY(backups().makePlanned(kAdmin));
            m_home->clock.set(m_home->clock.now().addDays(1));
        }
        const QString old = u"khattama-2024-01-01-120000.db"_s;
        const QString restored = u"khattama-2024-01-01-120000-restored.db"_s;
        const QString letter = u"letter.db"_s;
        const QString foreign = u"khattama-2024-01-02-120000.db"_s; // not a database at all
        const QString other = u"khattama-2024-01-03-120000.db"_s;   // of another department
        const QString copied = newest();
        for (const QString &name : {old, restored})
            QVERIFY(QFile::copy(copied, m_disk + u'/' + name));
        for (const QString &name : {letter, foreign}) {
            QFile file(m_disk + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear colleagues") > 0);
        }
        {
            TemporaryOffice neighbour;
            QVERIFY(backUp(neighbour.office->database(), m_disk + u'/' + other));
        }
        const PlannedBackup made = backups().makePlanned(kAdmin).value();
        QCOMPARE(made.removed, 2); // the old copy, and the day that fell out of its week
        const QStringList names = QDir(m_disk).entryList(QDir::Files);
        QVERIFY(!names.contains(old));
        for (const QString &stays : {restored, letter, foreign, other})
            QVERIFY2(names.contains(stays), qPrintable(stays));
        QVERIFY(names.contains(QFileInfo(made.file).fileName()));
        QVERIFY2(names.size() < 4 + 7 + 7, qPrintable(names.join(u' ')));
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void theDatabaseItselfIsNoBackup()
    {
        const QString place = m_disk + u"/khattama-2024-01-01-120000.db"_s;
        QVERIFY(backUp(m_home->office->database(), place));
        const auto office = Office::open(place, OpenMode::ReadWrite, m_home->environment()).value();
        const auto unlocked = office->login(u"administrator"_s, u"password-administrator"_s).value();
        PlannedBackups within({office->database(), unlocked->audit(), m_home->clock, rules(), m_time});
        QVERIFY(within.setPlan(plan(), kAdmin));
        for (int i = 0; i < rules().keepAllDays; ++i) {
            QCOMPARE(within.makePlanned(kAdmin).value().removed, 0);
            m_home->clock.set(m_home->clock.now().addSecs(1));
        }
        QVERIFY(QFile::exists(place));
    }

    void clearsAwayWhatAKilledAttemptLeft()
    {
        QVERIFY(backups().setPlan(plan(), kAdmin));
        const QString killed = u"khattama-2026-11-18-180000.db.part"_s;
        const QString growing = u"khattama-2026-11-20-105900.db.part"_s; // of another workplace, at this moment
        const QString theirs = u"letter.part"_s;
        for (const QString &name : {killed, growing, theirs}) {
            QFile file(m_disk + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") > 0);
        }
        QVERIFY(backups().makePlanned(kAdmin));
        const QStringList names = QDir(m_disk).entryList(QDir::Files);
        QVERIFY(!names.contains(killed));
        QVERIFY(names.contains(growing) && names.contains(theirs));
    }

    /// Restore of yesterday beside today, without damage to either.
    void aLineThatWentAnotherWayKeepsItsBackups()
    {
        QVERIFY(backups().setPlan(plan(), kAdmin));
        m_home->saved(m_home->aCase());
        const QString yesterday = backups().makePlanned(kAdmin).value().file;
        m_home->clock.set(m_home->clock.now().addDays(1));
        const auto today = m_home->saved(m_home->aCase(u"Бекова"_s, u"Дина"_s, u"900101400016"_s));
        const QString afterwards = backups().makePlanned(kAdmin).value().file;

        const QString place = m_home->path(u"khattama-2026-11-20-110000.db"_s);
        QVERIFY(restoreBackup(yesterday, place));
        {
            const auto office = Office::open(place, OpenMode::ReadWrite, m_home->environment()).value();
            const auto unlocked = office->login(u"administrator"_s, u"password-administrator"_s).value();
            PlannedBackups beside({office->database(), unlocked->audit(), m_home->clock, rules(), m_time});
            QVERIFY2(!beside.plan().value(), "the plan is that of the other file");
            QVERIFY(!beside.state().value().due);
            // Even with a plan of its own for the same folder, years later, it takes nothing of the other line away.
            m_home->clock.set(m_home->clock.now().addYears(3));
            QVERIFY(beside.setPlan(plan(), kAdmin));
            for (int i = 1; i < rules().keepAllDays; ++i) {
                QCOMPARE(beside.makePlanned(kAdmin).value().removed, 0);
                m_home->clock.set(m_home->clock.now().addSecs(1));
            }
            const PlannedBackup made = beside.makePlanned(kAdmin).value();
            QCOMPARE(made.removed, 1);
            QVERIFY(!QFile::exists(yesterday)); // it holds all of that
            QVERIFY(QFile::exists(afterwards));
            QVERIFY(unlocked->verify().value().ok());
            QCOMPARE(unlocked->cases().list({}).value().size(), 1);
        }
        QCOMPARE(m_home->unlocked->cases().byId(today.id).value(), today);
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void tellsWhatIsWrongWithThePlace()
    {
        QCOMPARE(backups().setPlan(BackupPlan{m_disk, QTime(), 24}, kAdmin).error().code, u"backup.plan_incomplete"_s);
        QCOMPARE(backups().setPlan(BackupPlan{m_disk, QTime(18, 0), 25}, kAdmin).error().code,
                 u"backup.plan_incomplete"_s);
        const auto missing = backups().setPlan(BackupPlan{m_disk + u"/no"_s, QTime(18, 0)}, kAdmin);
        QCOMPARE(missing.error().code, u"backup.folder_missing"_s);

        QVERIFY(backups().setPlan(plan(), kAdmin));
        QVERIFY(QDir().rename(m_disk, m_disk + u".unplugged"_s));
        const auto unplugged = backups().makePlanned(kAdmin);
        QCOMPARE(unplugged.error().code, u"backup.folder_missing"_s);
        QCOMPARE(unplugged.error().arguments.value(u"folder"_s), m_disk);
        QVERIFY(backups().state().value().due); // and it is made when the disk is there again
        QVERIFY(QDir().rename(m_disk + u".unplugged"_s, m_disk));
        QVERIFY(backups().makePlanned(kAdmin));

#ifdef Q_OS_LINUX // a folder where nobody can make a file, not even root
        QCOMPARE(checkPlace(u"/proc"_s, 0).error().code, u"backup.folder_read_only"_s);
#endif
        const auto full = checkPlace(m_disk, qint64(1) << 60);
        QCOMPARE(full.error().code, u"backup.no_room"_s);
        QCOMPARE(full.error().arguments.value(u"needed"_s), QString::number((qint64(1) << 60) / (1024 * 1024)));
    }

    void isGivenUpWithoutATrace()
    {
        for (int i = 0; i < 50; ++i)
            m_home->saved(m_home->aCase());
        QVERIFY(backups().setPlan(plan(), kAdmin));
        int asked = 0;
        const auto given = backups().makePlanned(kAdmin, [&](int percent) {
            ++asked;
            return percent < 70; // in the middle of its checking
        });
        QCOMPARE(given.error().code, u"job.cancelled"_s);
        QVERIFY(asked > 0);
        QVERIFY(QDir(m_disk).isEmpty());
        QVERIFY(backups().state().value().due);
        QVERIFY(backups().makePlanned(kAdmin, [](int percent) { return percent <= 100; }));
    }

private:
    [[nodiscard]] PlannedBackups backups() const
    {
        return PlannedBackups({m_home->office->database(), m_home->unlocked->audit(), m_home->clock, rules(), m_time});
    }
    [[nodiscard]] static rules::BackupRules rules()
    {
        return rules::BackupRules::load(DataFiles()).value();
    }
    [[nodiscard]] std::optional<BackupPlan> plan() const
    {
        return BackupPlan{m_disk, QTime(18, 0)};
    }
    [[nodiscard]] QString newest() const
    {
        return m_disk + u'/' + QDir(m_disk).entryList(QDir::Files, QDir::Name).last();
    }

    const QString kAdmin = u"administrator"_s;
    const rules::LegalTime m_time;
    std::unique_ptr<TemporaryOffice> m_home;
    QString m_disk;
};

QTEST_GUILESS_MAIN(PlannedBackupsTest)
#include "tst_plannedbackups.moc"
