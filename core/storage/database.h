// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unitofwork.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>
#include <optional>

struct sqlite3;
class QThread;

namespace khattama::storage {

enum class OpenMode { CreateNew, ReadWrite, ReadOnly };

struct OpenOptions {
    int busyTimeoutMs = 5000; ///< how long a write waits for another program's write
    /// Name of the file system that holds a path, as QStorageInfo gives it; replaced in tests only.
    std::function<QByteArray(const QString &path)> fileSystemOf{};
};

/// One connection to one SQLite file, used by the thread that opened it. Opening sets and reads back every
/// setting that the promises of this program rest on; closing is the destructor.
/// Rows are read and written through Statement only.
class Database final : public Transactor
{
public:
    static constexpr int kApplicationId = 0x4b484154; ///< "KHAT" in the file's header

    /// A network file system is refused, but for reading a finished backup there.
    /// Errors (Trouble), argument `file`: `storage.missing`, `storage.exists`, `storage.network_file_system`
    /// (also `type`), `storage.not_a_database`, `storage.foreign_database`, `storage.setting_refused`
    /// (also `setting`), `storage.cannot_open`, and those of sqliteError().
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode,
                                                                const OpenOptions &options = {});
    ~Database() override;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Begins a save with BEGIN IMMEDIATE. Errors: `storage.busy`, `storage.unit_already_living`,
    /// `storage.keys_changed`, see expectKeyVersion().
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> begin() override;
    /// Runs `work` inside the living unit of work, or else inside one of its own that is committed when
    /// `work` succeeds.
    [[nodiscard]] Result<void> inUnit(const std::function<Result<void>()> &work);
    /// The same for what needs no key, whatever expectKeyVersion() says: counting and welcoming at the door.
    [[nodiscard]] Result<void> inUnitOfAnyKey(const std::function<Result<void>()> &work);
    [[nodiscard]] bool unitLiving() const { return m_unitLiving; }

    /// The version of the department's key that new values are sealed with.
    [[nodiscard]] Result<int> keyVersion() const;
    /// From now on a unit of work begins only while keyVersion() is this one: `who` unlocked the file with it, and must
    /// write nothing under it once the key was changed. Nothing: `who` has gone.
    void expectKeyVersion(const void *who, std::optional<int> version);

    /// Runs one statement that is no row work (PRAGMA, DDL of a migration, VACUUM).
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// Runs `work` of which SQLite takes long; `goOn` is asked now and then while it does, and where it says no, what
    /// SQLite does is given up: error `job.cancelled` (Refused).
    [[nodiscard]] Result<void> interruptible(const std::function<bool()> &goOn,
                                             const std::function<Result<void>()> &work);
    /// The single number a PRAGMA or a count answers.
    [[nodiscard]] Result<qint64> number(const QString &sql) const;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_mode == OpenMode::ReadOnly; }
    /// PRAGMA user_version: the number of the last migration.
    [[nodiscard]] Result<int> schemaVersion() const;

private:
    friend class Statement;
    friend class SqliteUnit;

    Database(QString path, OpenMode mode);
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> beginUnit();
    [[nodiscard]] Result<void> configure(const OpenOptions &options);
    [[nodiscard]] Result<void> identify() const;
    [[nodiscard]] sqlite3 *handle() const;
    /// Names the file in an error and remembers that the living unit of work has failed.
    [[nodiscard]] Error noted(Error error) const;
    void rollBack();

    QString m_path;
    OpenMode m_mode;
    QString m_connection;
    QSqlDatabase m_sql;
    QThread *m_thread;
    bool m_unitLiving = false;
    mutable std::optional<Error> m_unitFailure; ///< first failure inside the living unit
    QHash<const void *, int> m_expectedKeyVersions;
};

} // namespace khattama::storage
