// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/rawsqlite.h"
#include "tests/support/temporaryoffice.h"

#include "core/storage/backup.h"

#include <QCryptographicHash>
#include <QDir>

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class BackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryOffice>();
        m_backup = m_home->path(u"office's backup.db"_s);
    }
    void cleanup() { m_home.reset(); }

    void comesBackWhole()
    {
        const auto saved = m_home->saved(m_home->aCase());
        const CopyReport report = backUp(m_home->office->database(), m_backup).value();
        QCOMPARE(report.rows.value(u"case_file"_s), 1);
        QCOMPARE(report.rows.value(u"account"_s), 5);
        QVERIFY(report.auditHead.startsWith(m_home->unlocked->audit().head().value()));
        QCOMPARE(report.auditEntries, m_home->office->database().number(u"SELECT count(*) FROM audit"_s).value());
        QCOMPARE(report.sha256, hashOf(m_backup));
        m_home->saved(m_home->aCase()); // lost by going back
        m_home->close();

        const QString place = m_home->path(u"restored.db"_s);
        QVERIFY(restoreBackup(m_backup, place).value().sameContent(report));
        const auto office = Office::open(place, OpenMode::ReadWrite, m_home->environment()).value();
        const auto unlocked = office->login(u"head"_s, u"password-head"_s).value();
        QCOMPARE(unlocked->cases().byId(saved.id).value(), saved);
        QCOMPARE(unlocked->cases().list({}).value().size(), 1);
        QVERIFY(unlocked->verify().value().ok());
    }

    void isVerifiedWithoutBeingRestored()
    {
        m_home->saved(m_home->aCase());
        QVERIFY(backUp(m_home->office->database(), m_backup));
        const QByteArray before = hashOf(m_backup).toLatin1();
        const auto office = Office::open(m_backup, OpenMode::ReadOnly, m_home->environment()).value();
        QVERIFY(office->login(u"auditor"_s, u"password-auditor"_s).value()->verify().value().ok());
        QCOMPARE(hashOf(m_backup).toLatin1(), before);
    }

    void isMadeWhileOthersRead()
    {
        const auto reader = Database::open(m_home->path(), OpenMode::ReadWrite, {50, {}}).value();
        const auto writing = reader->begin().value(); // somebody is in the middle of a save
        QVERIFY(reader->execute(u"UPDATE account SET failed_attempts = 1"_s));
        QVERIFY(backUp(m_home->office->database(), m_backup));
        const auto copy = Database::open(m_backup, OpenMode::ReadOnly).value();
        QCOMPARE(copy->number(u"SELECT sum(failed_attempts) FROM account"_s).value(), 0);
    }

    void neverOverwrites()
    {
        QVERIFY(backUp(m_home->office->database(), m_backup));
        const QString before = hashOf(m_backup);
        QCOMPARE(backUp(m_home->office->database(), m_backup).error().code, u"storage.exists"_s);
        QCOMPARE(restoreBackup(m_backup, m_home->path()).error().code, u"storage.exists"_s);
        QCOMPARE(hashOf(m_backup), before);
        // a log left beside the place would be played into the restored file
        const QString place = m_home->path(u"restored.db"_s);
        QFile log(place + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        QCOMPARE(restoreBackup(m_backup, place).error().code, u"storage.exists"_s);
        QVERIFY(!QFile::exists(place));
    }

    void refusesInTheMiddleOfASave()
    {
        const auto unit = m_home->unlocked->transactor().begin().value();
        QCOMPARE(backUp(m_home->office->database(), m_backup).error().code, u"storage.unit_already_living"_s);
    }

    void leavesNothingBehindWhereItFails()
    {
        const QString nowhere = m_home->path(u"no/such/folder/backup.db"_s);
        const auto failed = backUp(m_home->office->database(), nowhere);
        QCOMPARE(failed.error().code, u"storage.backup_failed"_s);
        QCOMPARE(failed.error().arguments.value(u"file"_s), nowhere);
        QVERIFY(!QDir(m_home->path(u"no"_s)).exists());
    }

    void clearsAwayWhatAKilledAttemptLeft()
    {
        QFile left(m_backup + u".part"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("half");
        left.close();
        QVERIFY(backUp(m_home->office->database(), m_backup));
        QVERIFY(!QFile::exists(left.fileName()));
    }

    void restoresNothingDamagedOrForeign()
    {
        QVERIFY(backUp(m_home->office->database(), m_backup));
        const QString place = m_home->path(u"restored.db"_s);
        QCOMPARE(restoreBackup(m_home->path(u"none.db"_s), place).error().code, u"storage.missing"_s);

        QFile damaged(m_backup);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 size = damaged.size();
        QVERIFY(damaged.seek(4096 * 2));
        damaged.write(QByteArray(static_cast<qsizetype>(size - 4096 * 3), '\x5a'));
        damaged.close();
        QVERIFY(!restoreBackup(m_backup, place));
        QVERIFY(!QFile::exists(place) && !QFile::exists(place + u".part"_s));

        const QString foreign = m_home->path(u"foreign.db"_s);
        QCOMPARE(test::RawSqlite(foreign).execute("CREATE TABLE theirs (a)"), SQLITE_OK);
        QCOMPARE(restoreBackup(foreign, place).error().code, u"storage.foreign_database"_s);
        QVERIFY(!QFile::exists(place));
    }

private:
    static QString hashOf(const QString &path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                     : QString();
    }
    std::unique_ptr<TemporaryOffice> m_home;
    QString m_backup;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
