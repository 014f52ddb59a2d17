// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordkeeper.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace khattama::storage {

QString sha256Hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<void> RecordKeeper::requireUnit() const
{
    return m_database.unitLiving() ? Result<void>() : failure(trouble(u"storage.no_unit_of_work"_s));
}

Result<QByteArray> RecordKeeper::openDocument(const security::FieldAddress &address, QByteArrayView sealed,
                                              const QString &sha256) const
{
    KHATTAMA_TRY(const QByteArray bytes, open(address, sealed));
    if (sha256Hex(bytes) != sha256) {
        return failure(trouble(u"storage.document_damaged"_s, {{u"table"_s, address.table}, {u"row"_s, address.row}}));
    }
    return bytes;
}

Result<void> RecordKeeper::keepRevision(const QString &table, const QString &row, int number,
                                        const QByteArray &snapshot, const Action &action)
{
    const QString id = newRowId();
    Statement insert(m_database, u"INSERT INTO revision (id, subject_table, subject_id, revision, at, actor, action, "
                                 "sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(id).bind(table).bind(row).bind(number).bind(now()).bind(action.actor).bind(action.code);
    KHATTAMA_CHECK(insert.bind(seal({u"revision"_s, id, u"sealed"_s}, snapshot)).run());
    return m_audit.wroteRevision(action, table, row, number, id);
}

} // namespace khattama::storage
