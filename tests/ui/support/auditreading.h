// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/auditchain.h"
#include "core/storage/statement.h"
#include "tests/ui/support/liveoffice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace khattama::test {

struct AuditLine {
    QString actor;
    QString action;
    QString subject; ///< "protocol/2026-11-20"
    QJsonObject details;
};

/// What stands in the audit, oldest first; of one action where it is named.
[[nodiscard]] inline QList<AuditLine> auditOf(LiveOffice &office, const QString &action = {})
{
    return office.inRoom([&](Workplace &place) {
        const auto &database = static_cast<const storage::Database &>(place.unlocked().transactor());
        storage::Statement select(database, u"SELECT "_s + QLatin1StringView(storage::kAuditColumns)
                                                + u" FROM audit ORDER BY seq");
        QList<AuditLine> lines;
        while (LiveOffice::taken(select.next())) {
            const storage::AuditEntry entry = storage::AuditEntry::read(select);
            if (action.isEmpty() || entry.action == action) {
                lines.append({entry.actor, entry.action, entry.table + u'/' + entry.row,
                              QJsonDocument::fromJson(entry.details.toUtf8()).object()});
            }
        }
        return lines;
    });
}

} // namespace khattama::test
