// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/core/storage/rawsqlite.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept Bindable = requires(Statement &statement, const T &value)
{
    statement.bind(value);
};

struct CaseTag;

// What Qt SQL would store in a form nobody expects does not compile.
static_assert(Bindable<int> && Bindable<qint64> && Bindable<QString> && Bindable<QByteArray>);
static_assert(Bindable<QDate> && Bindable<QDateTime> && Bindable<Id<CaseTag>>);
static_assert(Bindable<std::optional<QString>> && Bindable<std::optional<Id<CaseTag>>>);
static_assert(!Bindable<QJsonObject> && !Bindable<QStringList> && !Bindable<QUuid> && !Bindable<QVariant>);
static_assert(!Bindable<quint64> && !Bindable<short> && !Bindable<float> && !Bindable<double> && !Bindable<bool>);
static_assert(!Bindable<const char *> && !Bindable<std::optional<QUuid>>);

} // namespace

class StatementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = Database::open(m_folder->filePath(u"a.db"_s), OpenMode::CreateNew, {50, {}}).value();
        const auto unit = m_database->begin().value();
        for (const QString &sql : {u"CREATE TABLE parent (id TEXT NOT NULL PRIMARY KEY) STRICT"_s,
                                   u"CREATE TABLE t (id TEXT NOT NULL PRIMARY KEY, n INTEGER UNIQUE CHECK (n < 100), "
                                   "s TEXT, b BLOB, p TEXT REFERENCES parent (id)) STRICT"_s})
            QVERIFY(m_database->execute(sql));
        QVERIFY(unit->commit());
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void storesANullTextAsText()
    {
        QCOMPARE(storedType(u"s"_s, QString()), u"text"_s);
        QCOMPARE(storedType(u"s"_s, u""_s), u"text"_s);
        QCOMPARE(storedType(u"s"_s, std::optional<QString>()), u"null"_s);
    }

    void storesNullBytesAsBytes()
    {
        QCOMPARE(storedType(u"b"_s, QByteArray()), u"blob"_s);
        QCOMPARE(storedType(u"b"_s, QByteArray("\0a", 2)), u"blob"_s);
        QCOMPARE(storedType(u"b"_s, std::optional<QByteArray>()), u"null"_s);
    }

    void storesIdsWithoutBraces()
    {
        const Id<CaseTag> id(QUuid(u"{01900000-0000-7000-8000-000000000001}"_s));
        QCOMPARE(stored(u"s"_s, id), u"01900000-0000-7000-8000-000000000001"_s);
    }

    void storesEveryTimeAsUtc()
    {
        const QDateTime offset(QDate(2026, 11, 20), QTime(15, 59, 58, 7), Qt::OffsetFromUTC, 5 * 3600);
        QCOMPARE(stored(u"s"_s, offset), u"2026-11-20T10:59:58.007Z"_s);
        const QDateTime zoned(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Europe/Berlin"));
        QCOMPARE(stored(u"s"_s, zoned), u"2026-07-01T10:00:00.000Z"_s);
        const QDateTime local(QDate(2026, 11, 20), QTime(12, 0), Qt::LocalTime);
        QCOMPARE(stored(u"s"_s, local), storedTime(local.toUTC()));
    }

    void readsTimesAndDatesBack()
    {
        const QDateTime time(QDate(2026, 11, 20), QTime(10, 59, 58, 7), Qt::UTC);
        write(u"s"_s, time);
        Statement select(*m_database, u"SELECT s, n FROM t"_s);
        QVERIFY(select.next().value());
        QCOMPARE(select.dateTime(0), time);
        QCOMPARE(select.dateTime(0).timeSpec(), Qt::UTC);
        QVERIFY(!select.dateTime(1).isValid()); // NULL
        QCOMPARE(stored(u"s"_s, QDate(2026, 2, 3)), u"2026-02-03"_s);
    }

    void refusesInvalidDates()
    {
        const auto unit = m_database->begin().value();
        const auto done = Statement(*m_database, u"INSERT INTO t (id, s) VALUES ('x', ?)"_s).bind(QDate()).run();
        QCOMPARE(done.error().code, u"storage.value_invalid"_s);
        QVERIFY(!unit->commit());
        QVERIFY(!present(QDate()) && !present(QDateTime()) && !present(QString()));
    }

    void keepsLargeNumbersWhole()
    {
        write(u"b"_s, QByteArray("x"));
        Statement select(*m_database, u"SELECT 9007199254740993"_s);
        QVERIFY(select.next().value());
        QCOMPARE(select.integer(0), Q_INT64_C(9007199254740993));
    }

    void tellsWhatSqliteRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("primary key") << u"INSERT INTO t (id) VALUES ('taken')"_s << u"storage.not_unique"_s;
        QTest::newRow("unique") << u"INSERT INTO t (id, n) VALUES ('b', 1)"_s << u"storage.not_unique"_s;
        QTest::newRow("reference") << u"INSERT INTO t (id, p) VALUES ('b', 'nobody')"_s
                                   << u"storage.reference_missing"_s;
        QTest::newRow("check") << u"INSERT INTO t (id, n) VALUES ('b', 100)"_s << u"storage.value_refused"_s;
        QTest::newRow("strict") << u"INSERT INTO t (id, n) VALUES ('b', 'text')"_s << u"storage.wrong_type"_s;
        QTest::newRow("not null") << u"INSERT INTO t (id) VALUES (NULL)"_s << u"storage.value_missing"_s;
        QTest::newRow("no such table") << u"INSERT INTO nothing VALUES (1)"_s << u"storage.failed"_s;
        // Double-quoted texts are off: a slip of the quotes is an error, not a constant.
        QTest::newRow("double quotes") << u"UPDATE t SET s = \"text\""_s << u"storage.failed"_s;
    }
    void tellsWhatSqliteRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, code);
        const auto unit = m_database->begin().value();
        QVERIFY(Statement(*m_database, u"INSERT INTO t (id, n) VALUES ('taken', 1)"_s).run());
        const auto done = Statement(*m_database, sql).run();
        QCOMPARE(done.error().code, code);
        QCOMPARE(done.error().kind, ErrorKind::Trouble);
        QVERIFY(!done.error().detail.isEmpty());
    }

    void refusesToWriteOutsideAUnit()
    {
        const auto done = Statement(*m_database, u"INSERT INTO t (id) VALUES ('a')"_s).run();
        QCOMPARE(done.error().code, u"storage.no_unit_of_work"_s);
        QCOMPARE(m_database->number(u"SELECT count(*) FROM t"_s).value(), 0);
    }

    void leavesNoSelectOpenBehind()
    {
        const auto unit = m_database->begin().value();
        for (int i = 0; i < 5; ++i)
            QVERIFY(Statement(*m_database, u"INSERT INTO t (id) VALUES (?)"_s).bind(QString::number(i)).run());
        QVERIFY(unit->commit());
        test::RawSqlite other(m_database->path());
        {
            Statement select(*m_database, u"SELECT id FROM t"_s);
            QVERIFY(select.next().value());
            QCOMPARE(other.value("PRAGMA wal_checkpoint(TRUNCATE)"), QByteArray("1")); // an open SELECT: busy
        }
        QCOMPARE(other.value("PRAGMA wal_checkpoint(TRUNCATE)"), QByteArray("0"));
    }

    void belongsToOneThread()
    {
        QString code;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            const auto done = Statement(*m_database, u"SELECT 1"_s).next();
            code = done ? QString() : done.error().code;
        }));
        thread->start();
        thread->wait();
        QCOMPARE(code, u"storage.wrong_thread"_s);
    }

private:
    template <typename T>
    void write(const QString &column, const T &value)
    {
        const auto unit = m_database->begin().value();
        QVERIFY(Statement(*m_database, u"DELETE FROM t"_s).run());
        QVERIFY(Statement(*m_database, u"INSERT INTO t (id, "_s + column + u") VALUES ('a', ?)").bind(value).run());
        QVERIFY(unit->commit());
    }
    template <typename T>
    QString storedType(const QString &column, const T &value)
    {
        write(column, value);
        Statement select(*m_database, u"SELECT typeof("_s + column + u") FROM t");
        return select.next().value() ? select.text(0) : QString();
    }
    template <typename T>
    QString stored(const QString &column, const T &value)
    {
        write(column, value);
        Statement select(*m_database, u"SELECT "_s + column + u" FROM t");
        return select.next().value() ? select.text(0) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
