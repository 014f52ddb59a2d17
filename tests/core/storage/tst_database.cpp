// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/filesystem.h"
#include "core/storage/statement.h"
#include "tests/core/storage/rawsqlite.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.db"_s);
        m_database = Database::open(m_path, OpenMode::CreateNew, {50, {}}).value();
        const auto unit = m_database->begin().value();
        QVERIFY(m_database->execute(u"CREATE TABLE t (n INTEGER NOT NULL UNIQUE, b BLOB) STRICT"_s));
        QVERIFY(unit->commit());
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void setsWhatThePromisesRestOn_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<int>("value");
        QTest::newRow("foreign keys") << u"foreign_keys"_s << 1;
        QTest::newRow("full synchronisation") << u"synchronous"_s << 2;
        QTest::newRow("schema not trusted") << u"trusted_schema"_s << 0;
        QTest::newRow("cells checked") << u"cell_size_check"_s << 1;
        QTest::newRow("no memory map") << u"mmap_size"_s << 0;
        QTest::newRow("no temporary files") << u"temp_store"_s << 2;
        QTest::newRow("deleted bytes overwritten") << u"secure_delete"_s << 1;
        QTest::newRow("replacing fires triggers") << u"recursive_triggers"_s << 1;
        QTest::newRow("waits for others") << u"busy_timeout"_s << 50;
        QTest::newRow("ours") << u"application_id"_s << 0x4b484154;
    }
    void setsWhatThePromisesRestOn()
    {
        QFETCH(QString, setting);
        QFETCH(int, value);
        QCOMPARE(m_database->number(u"PRAGMA "_s + setting).value(), value);
        m_database.reset();
        m_database = Database::open(m_path, OpenMode::ReadWrite, {50, {}}).value();
        QCOMPARE(m_database->number(u"PRAGMA "_s + setting).value(), value);
    }

    void writesAheadAndDefends()
    {
        QCOMPARE(test::RawSqlite(m_path).value("PRAGMA journal_mode"), QByteArray("wal"));
        const auto unit = m_database->begin().value();
        // SQLITE_DBCONFIG_DEFENSIVE: nobody edits the schema by hand through our connection.
        (void)m_database->execute(u"PRAGMA writable_schema = ON"_s);
        QVERIFY(!m_database->execute(u"UPDATE sqlite_schema SET sql = 'x'"_s));
    }

    void opensOnlyWhatItShould()
    {
        QCOMPARE(Database::open(m_path, OpenMode::CreateNew).error().code, u"storage.exists"_s);
        const auto missing = Database::open(m_folder->filePath(u"no.db"_s), OpenMode::ReadWrite);
        QCOMPARE(missing.error().code, u"storage.missing"_s);
        QVERIFY(!QFile::exists(m_folder->filePath(u"no.db"_s)));
        QCOMPARE(Database::open(m_folder->filePath(u"no/such/folder.db"_s), OpenMode::CreateNew).error().code,
                 u"storage.cannot_open"_s);
    }

    void leavesForeignFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("no database") << QByteArray("%PDF-1.7 a document, not a database at all").repeated(40)
                                     << u"storage.not_a_database"_s;
        QTest::newRow("empty file") << QByteArray() << u"storage.foreign_database"_s;
    }
    void leavesForeignFilesAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QString path = m_folder->filePath(u"foreign"_s);
        write(path, content);
        const auto opened = Database::open(path, OpenMode::ReadWrite);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().arguments.value(u"file"_s), path);
        QCOMPARE(read(path), content);
    }

    void leavesAnotherProgramsDatabaseAlone()
    {
        const QString path = m_folder->filePath(u"other.db"_s);
        {
            test::RawSqlite other(path);
            QCOMPARE(other.execute("CREATE TABLE theirs (a)"), SQLITE_OK);
        }
        const QByteArray before = read(path);
        QCOMPARE(Database::open(path, OpenMode::ReadWrite).error().code, u"storage.foreign_database"_s);
        QCOMPARE(read(path), before);
        QVERIFY(!QFile::exists(path + u"-wal"_s));
    }

    void tellsATruncatedFile()
    {
        m_database.reset();
        QVERIFY(QFile::resize(m_path, 4096 + 100));
        const auto opened = Database::open(m_path, OpenMode::ReadWrite);
        const auto counted = opened ? (*opened)->number(u"SELECT count(*) FROM t"_s) : Result<qint64>(0);
        QCOMPARE(opened ? counted.error().code : opened.error().code, u"storage.corrupt"_s);
    }

    void refusesNetworkFileSystems()
    {
        for (const QByteArray type : {"cifs", "nfs4", "SMB3", "fuse.sshfs"}) {
            const auto opened =
                Database::open(m_path, OpenMode::ReadWrite, {50, [&](const QString &) { return type; }});
            QVERIFY2(!opened, type.constData());
            QCOMPARE(opened.error().code, u"storage.network_file_system"_s);
        }
        for (const QByteArray type : {"ext4", "NTFS", "btrfs", "apfs", "tmpfs", "overlay", ""})
            QVERIFY2(!isNetworkFileSystem(type), type.constData());
        QVERIFY(!fileSystemOf(m_path).isEmpty());
    }

    void readsAFinishedCopyFromANetwork()
    {
        const OpenOptions network{50, [](const QString &) { return QByteArray("cifs"); }};
        const QString copy = m_path + u".copy"_s;
        QVERIFY(m_database->execute(u"VACUUM INTO '"_s + copy + u'\''));
        const auto reader = Database::open(copy, OpenMode::ReadOnly, network);
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->number(u"SELECT count(*) FROM t"_s).value(), 0);
        QCOMPARE(Database::open(copy, OpenMode::ReadWrite, network).error().code, u"storage.network_file_system"_s);
        m_database.reset();
        QCOMPARE(Database::open(m_path, OpenMode::ReadOnly, network).error().code, u"storage.network_file_system"_s);
    }

    void readsWithoutWriting()
    {
        m_database.reset();
        const auto reader = Database::open(m_path, OpenMode::ReadOnly).value();
        QCOMPARE(reader->number(u"SELECT count(*) FROM t"_s).value(), 0);
        QCOMPARE(reader->execute(u"DELETE FROM t"_s).error().code, u"storage.read_only"_s);
    }

    void commitsAUnitAsAWhole()
    {
        const auto unit = m_database->begin().value();
        QVERIFY(insert(1));
        QVERIFY(insert(2));
        QVERIFY(unit->commit());
        QCOMPARE(count(), 2);
        QVERIFY(!m_database->unitLiving());
        QCOMPARE(unit->commit().error().code, u"storage.save_failed"_s); // a second time there is nothing to commit
    }

    void rollsBackAUnitThatGoesWithoutCommit()
    {
        {
            const auto unit = m_database->begin().value();
            QVERIFY(insert(1));
        }
        QCOMPARE(count(), 0);
        QVERIFY(!m_database->unitLiving());
    }

    // A failed statement inside a transaction undoes only itself; COMMIT would keep the other half.
    void refusesToCommitAfterAFailedStatement()
    {
        const auto unit = m_database->begin().value();
        QVERIFY(insert(1));
        QCOMPARE(insert(1).error().code, u"storage.not_unique"_s);
        QVERIFY(insert(2));
        const auto committed = unit->commit();
        QCOMPARE(committed.error().code, u"storage.save_failed"_s);
        QVERIFY(committed.error().detail.contains(u"storage.not_unique"));
        QCOMPARE(count(), 0);
    }

    void livesOneUnitAtATime()
    {
        const auto unit = m_database->begin().value();
        QCOMPARE(m_database->begin().error().code, u"storage.unit_already_living"_s);
        QVERIFY(m_database->inUnit([&] { return insert(1); })); // joins
        QVERIFY(unit->commit());
        QCOMPARE(count(), 1);
    }

    void commitsAUnitOfItsOwnOnlyOnSuccess()
    {
        QVERIFY(m_database->inUnit([&] { return insert(1); }));
        const auto half = m_database->inUnit([&]() -> Result<void> {
            KHATTAMA_CHECK(insert(2));
            return failure(refused(u"some.rule"_s));
        });
        QCOMPARE(half.error().code, u"some.rule"_s);
        QCOMPARE(count(), 1);
    }

    void aSecondWriterWaitsAndIsTold()
    {
        const auto second = Database::open(m_path, OpenMode::ReadWrite, {120, {}}).value();
        const auto unit = m_database->begin().value();
        QVERIFY(insert(1));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(second->begin().error().code, u"storage.busy"_s);
        QVERIFY(timer.elapsed() >= 100);
        QCOMPARE(second->number(u"SELECT count(*) FROM t"_s).value(), 0); // readers go on meanwhile
        QVERIFY(unit->commit());
        const auto now = second->begin();
        QVERIFY(now.has_value());
        QVERIFY(second->number(u"SELECT count(*) FROM t"_s).value() == 1);
    }

    // BEGIN without IMMEDIATE fails at once (517) when a read becomes a write after another's write.
    void readThenWriteDoesNotMeetAStaleSnapshot()
    {
        const auto second = Database::open(m_path, OpenMode::ReadWrite, {50, {}}).value();
        const auto unit = m_database->begin().value();
        QCOMPARE(count(), 0);
        QVERIFY(!second->begin());
        QVERIFY(insert(1));
        QVERIFY(unit->commit());
    }

    void aFullDiskLosesOnlyTheUnfinishedSave()
    {
        QVERIFY(m_database->inUnit([&] { return insert(1); }));
        const qint64 pages = m_database->number(u"PRAGMA page_count"_s).value();
        QVERIFY(m_database->execute(u"PRAGMA max_page_count = "_s + QString::number(pages + 2)));
        {
            const auto unit = m_database->begin().value();
            QVERIFY(insert(2));
            const auto large =
                Statement(*m_database, u"INSERT INTO t (n, b) VALUES (3, ?)"_s).bind(QByteArray(100'000, 'x')).run();
            QCOMPARE(large.error().code, u"storage.disk_full"_s);
            QCOMPARE(unit->commit().error().code, u"storage.disk_full"_s);
        }
        QCOMPARE(count(), 1);
        QVERIFY(m_database->execute(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(m_database->inUnit([&] { return insert(4); }));
        QCOMPARE(count(), 2);
    }

    void aKilledProgramLeavesNoHalfSave()
    {
        QVERIFY(m_database->inUnit([&] { return insert(1); }));
        m_database.reset();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--half-save"_s, m_path});
        QVERIFY(child.waitForReadyRead(20'000));
        QVERIFY(child.readAllStandardOutput().contains("written"));
        child.kill();
        QVERIFY(child.waitForFinished(20'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        m_database = Database::open(m_path, OpenMode::ReadWrite, {50, {}}).value();
        QCOMPARE(count(), 1);
        QCOMPARE(
            m_database->number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"_s).value(),
            1);
        QVERIFY(m_database->begin().has_value());
    }

public:
    /// In a process of its own: writes more than the cache holds inside a unit of work, and is killed.
    static int halfSave(const QString &path)
    {
        const auto database = Database::open(path, OpenMode::ReadWrite).value();
        (void)database->execute(u"PRAGMA cache_size = 10"_s);
        const auto unit = database->begin().value();
        for (int i = 100; i < 200; ++i) {
            if (!Statement(*database, u"INSERT INTO t (n, b) VALUES (?, ?)"_s)
                     .bind(i)
                     .bind(QByteArray(9000, 'x'))
                     .run())
                return 1;
        }
        std::puts("written");
        std::fflush(stdout);
        QThread::sleep(60);
        return 0;
    }

private:
    [[nodiscard]] Result<void> insert(int n)
    {
        return Statement(*m_database, u"INSERT INTO t (n) VALUES (?)"_s).bind(n).run();
    }
    [[nodiscard]] qint64 count() { return m_database->number(u"SELECT count(*) FROM t"_s).value(); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--half-save")
        return DatabaseTest::halfSave(QCoreApplication::arguments().value(2));
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_database.moc"
