// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace khattama::test {

/// Somebody with another program at the file: SQLite without any of our settings.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("cannot open");
        sqlite3_busy_timeout(m_handle, 0);
    }
    ~RawSqlite() { sqlite3_close(m_handle); }
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    /// SQLITE_OK or an extended error code.
    int execute(const QByteArray &sql)
    {
        sqlite3_extended_result_codes(m_handle, 1);
        return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    }
    /// The first column of the first row.
    QByteArray value(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        QByteArray result;
        if (sqlite3_step(statement) == SQLITE_ROW) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, 0));
            result = QByteArray(bytes, sqlite3_column_bytes(statement, 0));
        }
        sqlite3_finalize(statement);
        return result;
    }
    void dropTriggers()
    {
        for (;;) {
            const QByteArray name = value("SELECT name FROM sqlite_schema WHERE type = 'trigger' LIMIT 1");
            if (name.isEmpty())
                return;
            execute("DROP TRIGGER " + name);
        }
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace khattama::test
