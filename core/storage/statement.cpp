// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/sqliteerror.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {
const QString kTimeFormat = u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s;
} // namespace

QString storedTime(const QDateTime &time)
{
    return time.toUTC().toString(kTimeFormat);
}

Statement::Statement(const Database &database, const QString &sql) : m_database(database), m_query(database.m_sql)
{
    if (QThread::currentThread() != database.m_thread) {
        m_fault = trouble(u"storage.wrong_thread"_s);
        return;
    }
    m_query.setForwardOnly(true);
    if (!m_query.prepare(sql)) {
        m_fault = sqliteError(m_query.lastError());
        return;
    }
    auto *prepared = *static_cast<sqlite3_stmt *const *>(m_query.result()->handle().constData());
    if (sqlite3_stmt_readonly(prepared) == 0 && !database.unitLiving())
        m_fault = trouble(u"storage.no_unit_of_work"_s);
}

Statement::~Statement()
{
    m_query.finish(); // an unfinished SELECT would hold back the checkpoint, and the log would grow
}

Statement &Statement::add(const QVariant &value)
{
    m_values.append(value);
    return *this;
}

Statement &Statement::bindNull()
{
    return add(QVariant());
}

Statement &Statement::bind(int value)
{
    return add(QVariant(value));
}

Statement &Statement::bind(qint64 value)
{
    return add(QVariant(value));
}

Statement &Statement::bind(const QString &value)
{
    return add(QVariant(value.isNull() ? u""_s : value));
}

Statement &Statement::bind(const QByteArray &value)
{
    return add(QVariant(value.isNull() ? QByteArray("") : value));
}

Statement &Statement::bind(QDate value)
{
    if (!value.isValid() && !m_fault)
        m_fault = trouble(u"storage.value_invalid"_s, {}, u"invalid date"_s);
    return add(QVariant(value.toString(Qt::ISODate)));
}

Statement &Statement::bind(const QDateTime &value)
{
    if (!value.isValid() && !m_fault)
        m_fault = trouble(u"storage.value_invalid"_s, {}, u"invalid time"_s);
    return add(QVariant(storedTime(value)));
}

Result<void> Statement::start()
{
    m_started = true;
    m_columnNames.clear();
    if (m_fault)
        return failure(m_database.noted(*m_fault));
    for (const QVariant &value : std::as_const(m_values))
        m_query.addBindValue(value);
    if (!m_query.exec())
        return failure(m_database.noted(sqliteError(m_query.lastError())));
    return {};
}

Result<void> Statement::run()
{
    KHATTAMA_CHECK(start());
    m_query.finish();
    return {};
}

Result<bool> Statement::next()
{
    if (!m_started)
        KHATTAMA_CHECK(start());
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return failure(m_database.noted(sqliteError(m_query.lastError())));
    return false;
}

const QStringList &Statement::columnNames() const
{
    if (m_columnNames.isEmpty()) {
        const QSqlRecord record = m_query.record();
        for (int column = 0; column < record.count(); ++column)
            m_columnNames.append(record.fieldName(column));
    }
    return m_columnNames;
}

int Statement::columns() const
{
    return static_cast<int>(columnNames().size());
}

QString Statement::columnName(int column) const
{
    return columnNames().value(column);
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::dateTime(int column) const
{
    QDateTime time = QDateTime::fromString(text(column), Qt::ISODateWithMs); // quicker than by kTimeFormat
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace khattama::storage
