// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendarstore.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace khattama::storage {

namespace {
const QString kTable = u"calendar_exception"_s;
} // namespace

Result<QList<rules::CalendarException>> CalendarStore::exceptions() const
{
    Statement select(m_keeper.database(), u"SELECT id, working, reason FROM calendar_exception ORDER BY id"_s);
    QList<rules::CalendarException> exceptions;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return exceptions;
        exceptions.append({select.date(0), select.integer(1) != 0, select.text(2)});
    }
}

Result<void> CalendarStore::set(const rules::CalendarException &exception, const Action &action)
{
    return m_keeper.database().inUnit([&]() -> Result<void> {
        Statement write(m_keeper.database(),
                        u"INSERT INTO calendar_exception (id, working, reason) VALUES (?, ?, ?) "
                        "ON CONFLICT (id) DO UPDATE SET working = excluded.working, reason = excluded.reason"_s);
        KHATTAMA_CHECK(write.bind(exception.date).bind(exception.working ? 1 : 0).bind(exception.reason).run());
        return m_keeper.audit().wrote(action, kTable, exception.date.toString(Qt::ISODate));
    });
}

Result<void> CalendarStore::remove(QDate date, const Action &action)
{
    return m_keeper.database().inUnit([&]() -> Result<void> {
        KHATTAMA_CHECK(
            Statement(m_keeper.database(), u"DELETE FROM calendar_exception WHERE id = ?"_s).bind(date).run());
        return m_keeper.audit().wrote(action, kTable, date.toString(Qt::ISODate));
    });
}

} // namespace khattama::storage
