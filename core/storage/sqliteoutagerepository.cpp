// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteoutagerepository.h"

#include "core/outage/outagejson.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace khattama::outage;

namespace khattama::storage {

namespace {

const QString kActs = u"outage_act"_s;
const QString kMarks = u"transfer_mark"_s;

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<bool> SqliteOutageRepository::isCurrent(const QString &table, const QString &id, int revision) const
{
    Statement current(m_keeper.database(), u"SELECT revision FROM "_s + table + u" WHERE id = ?");
    KHATTAMA_TRY(const bool found, current.bind(id).next());
    return (found ? current.smallInteger(0) : 0) == revision;
}

Result<OutageAct> SqliteOutageRepository::save(const OutageAct &act, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    const QString id = act.id.toString();
    KHATTAMA_TRY(const bool current, isCurrent(kActs, id, act.revision));
    if (!current)
        return failure(refused(u"outage.changed_meanwhile"_s));
    OutageAct saved = act;
    ++saved.revision;
    const QByteArray json = bytesOf(toJson(saved));
    Statement write(m_keeper.database(),
                    u"INSERT INTO outage_act (id, revision, number, dated, began_at, ended_at, sealed) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, "
                    "number = excluded.number, dated = excluded.dated, began_at = excluded.began_at, "
                    "ended_at = excluded.ended_at, sealed = excluded.sealed"_s);
    write.bind(id).bind(saved.revision).bind(saved.number).bind(saved.date).bind(saved.from);
    write.bind(present(saved.until)).bind(m_keeper.seal({kActs, id, u"sealed"_s}, json));
    KHATTAMA_CHECK(write.run());
    KHATTAMA_CHECK(m_keeper.keepRevision(kActs, id, saved.revision, json, action));
    return saved;
}

Result<OutageAct> SqliteOutageRepository::read(const Statement &row) const
{
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kActs, row.text(0), u"sealed"_s}, row.blob(2)));
    KHATTAMA_TRY(OutageAct act, outageActFromJson(QJsonDocument::fromJson(json).object()));
    act.revision = row.smallInteger(1);
    return act;
}

Result<OutageAct> SqliteOutageRepository::byId(const OutageActId &id) const
{
    Statement select(m_keeper.database(), u"SELECT id, revision, sealed FROM outage_act WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(id).next());
    return found ? read(select) : failure(refused(u"outage.not_found"_s, {{u"act"_s, id.toString()}}));
}

Result<QList<OutageAct>> SqliteOutageRepository::acts() const
{
    Statement select(m_keeper.database(), u"SELECT id, revision, sealed FROM outage_act ORDER BY began_at, number"_s);
    QList<OutageAct> acts;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return acts;
        KHATTAMA_TRY(const OutageAct act, read(select));
        acts.append(act);
    }
}

Result<TransferMark> SqliteOutageRepository::save(const TransferMark &mark, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    const QString id = mark.caseId.toString();
    KHATTAMA_TRY(const bool current, isCurrent(kMarks, id, mark.revision));
    if (!current)
        return failure(refused(u"transfer.changed_meanwhile"_s));
    TransferMark saved = mark;
    ++saved.revision;
    const QByteArray json = bytesOf(toJson(saved));
    Statement write(m_keeper.database(),
                    u"INSERT INTO transfer_mark (id, revision, state, sealed) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO "
                    "UPDATE SET revision = excluded.revision, state = excluded.state, sealed = excluded.sealed"_s);
    write.bind(id).bind(saved.revision).bind(transferStateCode(saved.state));
    KHATTAMA_CHECK(write.bind(m_keeper.seal({kMarks, id, u"sealed"_s}, json)).run());
    KHATTAMA_CHECK(m_keeper.keepRevision(kMarks, id, saved.revision, json, action));
    return saved;
}

Result<TransferMark> SqliteOutageRepository::markOf(const expertise::CaseId &id) const
{
    Statement select(m_keeper.database(), u"SELECT revision, sealed FROM transfer_mark WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(id).next());
    if (!found)
        return TransferMark{id};
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kMarks, id.toString(), u"sealed"_s}, select.blob(1)));
    KHATTAMA_TRY(TransferMark mark, transferMarkFromJson(QJsonDocument::fromJson(json).object()));
    mark.revision = select.smallInteger(0);
    return mark;
}

} // namespace khattama::storage
