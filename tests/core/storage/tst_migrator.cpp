// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;

class MigratorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = Database::open(path(), OpenMode::CreateNew, {50, {}}).value();
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void splitsScripts_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("statements");
        QTest::newRow("two") << u"SELECT 1; SELECT 2;"_s << 2;
        QTest::newRow("without the last semicolon") << u"SELECT 1; SELECT 2"_s << 2;
        QTest::newRow("in a text") << u"SELECT 'a;b;''c;'; SELECT 2;"_s << 2;
        QTest::newRow("in a name") << u"SELECT 1 AS \"a;b\"; SELECT 2;"_s << 2;
        QTest::newRow("in comments") << u"SELECT 1 -- one; two\n; /* a; b */ SELECT 2;"_s << 2;
        QTest::newRow("in a trigger")
            << u"CREATE TRIGGER x BEFORE DELETE ON t BEGIN SELECT 1; SELECT 2; END; SELECT 3;"_s << 2;
        QTest::newRow("nothing") << u" \n "_s << 0;
    }
    void splitsScripts()
    {
        QFETCH(QString, script);
        QFETCH(int, statements);
        QCOMPARE(splitStatements(script).size(), statements);
    }

    void bringsANewFileToTheShippedSchema()
    {
        const auto steps = shippedMigrations(DataFiles()).value();
        QVERIFY(migrate(*m_database, steps));
        QCOMPARE(m_database->schemaVersion().value(), steps.last().number);
        QCOMPARE(m_database
                     ->number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                              "'%STRICT'"_s)
                     .value(),
                 0);
        QVERIFY(m_database->number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"_s).value() >= 11);
        QVERIFY(migrate(*m_database, steps)); // a second time there is nothing to do
    }

    void signaturesOutliveTheWideningOfTheirTable()
    {
        const auto steps = shippedMigrations(DataFiles()).value();
        const auto widening = std::find_if(steps.begin(), steps.end(), [](const Migration &step) {
            return step.name.contains("signed_corrections"_L1);
        });
        QVERIFY(widening != steps.end());
        QVERIFY(migrate(*m_database, QList<Migration>(steps.begin(), widening)));
        const auto added = [this](const QString &kind, int place, int closes) {
            return m_database
                ->execute(
                    u"INSERT INTO signature VALUES ('%1%2', '%1', 'd', %2, 'u%2', %3, 's', 1, x'00', x'01', x'02')"_s
                        .arg(kind, QString::number(place), QString::number(closes)))
                .has_value();
        };
        QVERIFY(added(u"protocol"_s, 1, 0));
        QVERIFY(added(u"protocol"_s, 2, 1));
        QVERIFY(!added(u"correction"_s, 1, 0));

        QVERIFY(migrate(*m_database, steps));
        QCOMPARE(
            m_database->number(u"SELECT count(*) FROM signature WHERE document_kind = 'protocol' AND pdf = x'02'"_s)
                .value(),
            2);
        QVERIFY(added(u"correction"_s, 1, 1));
        QVERIFY(!added(u"protocol"_s, 3, 0)); // none follows that of the head
        QVERIFY(!added(u"journal"_s, 2, 0));  // none without the one before
        QVERIFY(!added(u"letter"_s, 1, 0));
        QVERIFY(!m_database->execute(u"UPDATE signature SET login = 'x'"_s));
        QVERIFY(!m_database->execute(u"DELETE FROM signature"_s));
    }

    void copiesAnExistingDatabaseFirst()
    {
        QVERIFY(migrate(*m_database, {kFirst}));
        const QString copy = path() + u".v1.backup"_s;
        QVERIFY(!QFile::exists(copy)); // nothing was there to lose
        QVERIFY(migrate(*m_database, {kFirst, kSecond}));
        QCOMPARE(m_database->number(u"SELECT b FROM t"_s).value(), 7);
        const auto before = Database::open(copy, OpenMode::ReadOnly).value();
        QCOMPARE(before->schemaVersion().value(), 1);
        QCOMPARE(before->number(u"SELECT a FROM t"_s).value(), 1);
    }

    void refusesANewerSchemaUntouched()
    {
        QVERIFY(migrate(*m_database, {kFirst, kSecond}));
        const auto refused = migrate(*m_database, {kFirst});
        QCOMPARE(refused.error().code, u"storage.newer_schema"_s);
        QCOMPARE(refused.error().arguments, (QMap<QString, QString>{{u"found"_s, u"2"_s}, {u"known"_s, u"1"_s}}));
        QCOMPARE(m_database->schemaVersion().value(), 2);
    }

    void refusesToMigrateWhatIsReadOnly()
    {
        QVERIFY(migrate(*m_database, {kFirst}));
        m_database = Database::open(path(), OpenMode::ReadOnly).value();
        QCOMPARE(migrate(*m_database, {kFirst, kSecond}).error().code, u"storage.older_schema"_s);
    }

    void aFailingStepLeavesTheDatabaseAsBefore_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("statement") << QByteArray("ALTER TABLE t ADD COLUMN c INTEGER; INSERT INTO nowhere VALUES (1);");
        QTest::newRow("reference") << QByteArray("CREATE TABLE child (p INTEGER REFERENCES t (a)) STRICT; "
                                                 "CREATE UNIQUE INDEX i ON t (a); INSERT INTO child VALUES (99);");
    }
    void aFailingStepLeavesTheDatabaseAsBefore()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(migrate(*m_database, {kFirst}));
        const auto failed = migrate(*m_database, {kFirst, kSecond, {3, u"0003_bad"_s, sql}});
        QCOMPARE(failed.error().code, u"storage.migration_failed"_s);
        QCOMPARE(failed.error().arguments.value(u"migration"_s), u"0003_bad"_s);
        QCOMPARE(m_database->schemaVersion().value(), 2); // the second stands, of the third nothing
        QCOMPARE(m_database->number(u"SELECT count(*) FROM pragma_table_info('t')"_s).value(), 2);
        QCOMPARE(m_database->number(u"SELECT count(*) FROM sqlite_schema"_s).value(), 1);
        QVERIFY(!m_database->unitLiving());
    }

    void aFullDiskIsSaidAsSuch()
    {
        QVERIFY(migrate(*m_database, {kFirst}));
        const qint64 pages = m_database->number(u"PRAGMA page_count"_s).value();
        QVERIFY(m_database->execute(u"PRAGMA max_page_count = "_s + QString::number(pages)));
        const Migration larger{2, u"0002_large"_s, "CREATE TABLE u (b BLOB); INSERT INTO u VALUES (zeroblob(100000));"};
        QCOMPARE(migrate(*m_database, {kFirst, larger}).error().code, u"storage.disk_full"_s);
        QCOMPARE(m_database->schemaVersion().value(), 1);
        QVERIFY(m_database->execute(u"PRAGMA max_page_count = 1000000"_s));
        QVERIFY(migrate(*m_database, {kFirst, larger}));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.db"_s); }

    const Migration kFirst{1, u"0001_a"_s, "CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1);"};
    const Migration kSecond{2, u"0002_b"_s, "ALTER TABLE t ADD COLUMN b INTEGER; UPDATE t SET b = 7;"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
