// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/filesystem.h"
#include "core/storage/sqliteerror.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {
constexpr int kStepsBetweenQuestions = 20000; ///< of SQLite's machine: some milliseconds

/// A backup as VACUUM INTO leaves it: without write-ahead log, so that reading it shares no memory with anybody. Asked
/// of files on other computers alone, where no database of this program is open: closing a file drops SQLite's locks.
bool isFinishedCopy(const QString &path)
{
    constexpr qsizetype kReadVersion = 19; ///< 2 in the header of a database with a log
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(kReadVersion + 1) : QByteArray();
    return header.size() > kReadVersion && header.at(kReadVersion) == 1;
}
} // namespace

/// The living save of one Database.
class SqliteUnit final : public UnitOfWork
{
public:
    explicit SqliteUnit(Database &database) : m_database(database)
    {
        m_database.m_unitLiving = true;
        m_database.m_unitFailure.reset();
    }
    ~SqliteUnit() override
    {
        if (!m_done)
            finish();
    }
    SqliteUnit(const SqliteUnit &) = delete;
    SqliteUnit &operator=(const SqliteUnit &) = delete;

    [[nodiscard]] Result<void> commit() override;

private:
    void finish()
    {
        m_done = true;
        m_database.rollBack();
        m_database.m_unitLiving = false;
    }

    Database &m_database;
    bool m_done = false;
};

Result<void> SqliteUnit::commit()
{
    if (m_done)
        return failure(trouble(u"storage.save_failed"_s, {}, u"the unit of work is over"_s));
    // SQLite would commit what succeeded before a failed statement: a half save.
    if (const auto failed = m_database.m_unitFailure) {
        finish();
        if (failed->code == u"storage.disk_full" || failed->code == u"storage.busy")
            return failure(*failed);
        return failure(trouble(u"storage.save_failed"_s, {}, QString(failed->code + u": " + failed->detail)));
    }
    const auto committed = m_database.execute(u"COMMIT"_s);
    if (!committed) {
        Error error = committed.error();
        finish();
        // After a failed write of the disk nobody knows what lies there until the file is opened again.
        if (error.code == u"storage.io_error")
            error.code = u"storage.outcome_unknown"_s;
        return failure(error);
    }
    m_done = true;
    m_database.m_unitLiving = false;
    return {};
}

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path)), m_mode(mode), m_connection(u"khattama-"_s + QString::number(quintptr(this), 16)),
      m_thread(QThread::currentThread())
{}

Database::~Database()
{
    if (m_unitLiving)
        rollBack();
    m_sql.close();
    m_sql = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode, const OpenOptions &options)
{
    const QMap<QString, QString> file{{u"file"_s, path}};
    const bool exists = QFileInfo::exists(path);
    if (mode == OpenMode::CreateNew && exists)
        return failure(trouble(u"storage.exists"_s, file));
    if (mode != OpenMode::CreateNew && !exists)
        return failure(trouble(u"storage.missing"_s, file));
    const QByteArray type = options.fileSystemOf ? options.fileSystemOf(path) : fileSystemOf(path);
    if (isNetworkFileSystem(type) && !(mode == OpenMode::ReadOnly && isFinishedCopy(path))) {
        return failure(
            trouble(u"storage.network_file_system"_s, {{u"file"_s, path}, {u"type"_s, QString::fromUtf8(type)}}));
    }

    auto database = std::unique_ptr<Database>(new Database(path, mode));
    database->m_sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    database->m_sql.setDatabaseName(path);
    QString connectOptions = u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(options.busyTimeoutMs);
    if (mode == OpenMode::ReadOnly)
        connectOptions += u";QSQLITE_OPEN_READONLY"_s;
    database->m_sql.setConnectOptions(connectOptions);
    auto opened = database->m_sql.open() ? database->configure(options)
                                         : Result<void>(failure(sqliteError(database->m_sql.lastError())));
    if (!opened) {
        return failure(database->noted(opened.error()));
    }
    return database;
}

/// A file that is not ours is left before anything is written to it.
Result<void> Database::identify() const
{
    if (m_mode == OpenMode::CreateNew)
        return {};
    KHATTAMA_TRY(const qint64 application, number(u"PRAGMA application_id"_s));
    return application == kApplicationId ? Result<void>() : failure(trouble(u"storage.foreign_database"_s));
}

Result<void> Database::configure(const OpenOptions &options)
{
    struct Setting {
        QString name;
        QString value;
        QVariant readBack;
    };
    // The order and the reasons: foreign_keys is off by default; WAL with less than FULL loses acknowledged
    // saves in a power cut; trusted_schema lets a forged file call functions; an I/O error inside mmap would
    // kill the program; a temporary file would hold plain text; deleted rows are overwritten; and
    // INSERT OR REPLACE would go past the triggers that forbid deletion.
    QList<Setting> settings{
        {u"busy_timeout"_s, QString::number(options.busyTimeoutMs), options.busyTimeoutMs},
        {u"foreign_keys"_s, u"ON"_s, 1},
        {u"synchronous"_s, u"FULL"_s, 2},
        {u"trusted_schema"_s, u"OFF"_s, 0},
        {u"cell_size_check"_s, u"ON"_s, 1},
        {u"mmap_size"_s, u"0"_s, 0},
        {u"temp_store"_s, u"MEMORY"_s, 2},
        {u"secure_delete"_s, u"ON"_s, 1},
        {u"recursive_triggers"_s, u"ON"_s, 1},
    };
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr); // "x" is a column, never a text
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    KHATTAMA_CHECK(identify());
    if (m_mode != OpenMode::ReadOnly)
        settings.append({u"journal_mode"_s, u"WAL"_s, u"wal"_s});
    if (m_mode == OpenMode::CreateNew)
        settings.append({u"application_id"_s, QString::number(kApplicationId), kApplicationId});

    for (const Setting &setting : settings) {
        KHATTAMA_CHECK(execute(QString(u"PRAGMA " + setting.name + u" = " + setting.value)));
        QSqlQuery query(m_sql);
        query.setForwardOnly(true);
        const bool read = query.exec(QString(u"PRAGMA " + setting.name)) && query.next();
        if (!read || query.value(0) != setting.readBack)
            return failure(trouble(u"storage.setting_refused"_s, {{u"setting"_s, setting.name}}));
    }
    return {};
}

sqlite3 *Database::handle() const
{
    return *static_cast<sqlite3 *const *>(m_sql.driver()->handle().constData());
}

Result<std::unique_ptr<UnitOfWork>> Database::beginUnit()
{
    if (m_unitLiving)
        return failure(trouble(u"storage.unit_already_living"_s));
    // Not QSqlDatabase::transaction(): its deferred BEGIN fails at once, without waiting, when a read becomes
    // a write after another program's write.
    KHATTAMA_CHECK(execute(u"BEGIN IMMEDIATE"_s));
    return std::make_unique<SqliteUnit>(*this);
}

Result<std::unique_ptr<UnitOfWork>> Database::begin()
{
    KHATTAMA_TRY(auto unit, beginUnit());
    if (!m_expectedKeyVersions.isEmpty()) {
        KHATTAMA_TRY(const int version, keyVersion());
        for (const int expected : std::as_const(m_expectedKeyVersions)) {
            if (expected != version)
                return failure(trouble(u"storage.keys_changed"_s));
        }
    }
    return unit;
}

void Database::expectKeyVersion(const void *who, std::optional<int> version)
{
    if (version)
        m_expectedKeyVersions.insert(who, *version);
    else
        m_expectedKeyVersions.remove(who);
}

Result<int> Database::keyVersion() const
{
    return number(u"SELECT ifnull((SELECT version FROM key_rotation), 1)"_s).map([](qint64 version) {
        return static_cast<int>(version);
    });
}

Result<void> Database::inUnit(const std::function<Result<void>()> &work)
{
    if (m_unitLiving)
        return work();
    KHATTAMA_TRY(const auto unit, begin());
    KHATTAMA_CHECK(work());
    return unit->commit();
}

Result<void> Database::inUnitOfAnyKey(const std::function<Result<void>()> &work)
{
    if (m_unitLiving)
        return work();
    KHATTAMA_TRY(const auto unit, beginUnit());
    KHATTAMA_CHECK(work());
    return unit->commit();
}

Result<void> Database::execute(const QString &sql)
{
    if (QThread::currentThread() != m_thread)
        return failure(trouble(u"storage.wrong_thread"_s));
    QSqlQuery query(m_sql);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return {};
    return failure(noted(sqliteError(query.lastError())));
}

Result<void> Database::interruptible(const std::function<bool()> &goOn, const std::function<Result<void>()> &work)
{
    struct Watch {
        const std::function<bool()> &goOn;
        bool stopped = false;
    } watch{goOn};
    const auto ask = [](void *data) {
        auto *asked = static_cast<Watch *>(data);
        asked->stopped = asked->stopped || !asked->goOn();
        return asked->stopped ? 1 : 0;
    };
    sqlite3_progress_handler(handle(), kStepsBetweenQuestions, ask, &watch);
    const Result<void> done = work();
    sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
    return watch.stopped ? failure(refused(u"job.cancelled"_s)) : done;
}

Result<qint64> Database::number(const QString &sql) const
{
    Statement statement(*this, sql);
    KHATTAMA_TRY(const bool found, statement.next());
    return found ? statement.integer(0) : 0;
}

Result<int> Database::schemaVersion() const
{
    KHATTAMA_TRY(const qint64 version, number(u"PRAGMA user_version"_s));
    return static_cast<int>(version);
}

Error Database::noted(Error error) const
{
    error.arguments.insert(u"file"_s, m_path);
    if (m_unitLiving && !m_unitFailure)
        m_unitFailure = error;
    return error;
}

void Database::rollBack()
{
    if (sqlite3_get_autocommit(handle()) != 0)
        return; // a full disk makes SQLite roll back by itself
    QSqlQuery query(m_sql);
    query.exec(u"ROLLBACK"_s);
}

} // namespace khattama::storage
