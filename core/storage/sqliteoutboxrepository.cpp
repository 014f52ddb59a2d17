// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteoutboxrepository.h"

#include "core/outbox/outboxjson.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace khattama::outbox;

namespace khattama::storage {

namespace {

const QString kTable = u"outbox_message"_s;
constexpr qsizetype kShortestIdEnd = 4;

Error notFound(const QString &reference)
{
    return refused(u"outbox.not_found"_s, {{u"message"_s, reference}});
}

/// "column IN (?, ?)".
QString oneOf(const QString &column, qsizetype count)
{
    return column + u" IN ("_s + QStringList(count, u"?"_s).join(u", "_s) + u')';
}

} // namespace

Result<OutboxMessage> SqliteOutboxRepository::read(const Statement &row) const
{
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kTable, row.text(0), u"sealed"_s}, row.blob(2)));
    KHATTAMA_TRY(OutboxMessage message, outboxMessageFromJson(QJsonDocument::fromJson(json).object()));
    message.revision = row.smallInteger(1);
    return message;
}

Result<OutboxMessage> SqliteOutboxRepository::save(const OutboxMessage &message, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    Statement current(m_keeper.database(), u"SELECT revision FROM outbox_message WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, current.bind(message.id).next());
    if ((found ? current.smallInteger(0) : 0) != message.revision)
        return failure(refused(u"outbox.changed_meanwhile"_s));

    OutboxMessage saved = message;
    ++saved.revision;
    const QString id = saved.id.toString();
    const QByteArray json = QJsonDocument(toJson(saved)).toJson(QJsonDocument::Compact);
    Statement write(m_keeper.database(),
                    u"INSERT INTO outbox_message (id, revision, case_id, kind, state, due_at, sealed) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, "
                    "state = excluded.state, due_at = excluded.due_at, sealed = excluded.sealed"_s);
    write.bind(id).bind(saved.revision).bind(saved.caseId).bind(saved.kind).bind(messageStateCode(saved.state));
    KHATTAMA_CHECK(write.bind(saved.dueAt).bind(m_keeper.seal({kTable, id, u"sealed"_s}, json)).run());
    KHATTAMA_CHECK(m_keeper.keepRevision(kTable, id, saved.revision, json, action));
    return saved;
}

Result<OutboxMessage> SqliteOutboxRepository::byId(const OutboxMessageId &id) const
{
    Statement select(m_keeper.database(), u"SELECT id, revision, sealed FROM outbox_message WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(id).next());
    return found ? read(select) : failure(notFound(id.toString()));
}

Result<OutboxMessageId> SqliteOutboxRepository::resolve(const QString &reference) const
{
    const QString wanted = reference.trimmed().toLower();
    if (wanted.size() < kShortestIdEnd)
        return failure(notFound(reference));
    Statement select(m_keeper.database(),
                     u"SELECT id FROM outbox_message WHERE substr(id, -"_s + QString::number(wanted.size()) + u") = ?");
    KHATTAMA_TRY(const bool found, select.bind(wanted).next());
    if (!found)
        return failure(notFound(reference));
    const QString id = select.text(0);
    KHATTAMA_TRY(const bool another, select.next());
    if (another)
        return failure(refused(u"outbox.ambiguous"_s, {{u"message"_s, reference}}));
    return *OutboxMessageId::fromString(id);
}

Result<QList<OutboxMessage>> SqliteOutboxRepository::list(const OutboxQuery &query) const
{
    QStringList conditions{u"1"_s};
    if (!query.states.isEmpty())
        conditions.append(oneOf(u"state"_s, query.states.size()));
    if (!query.kinds.isEmpty())
        conditions.append(oneOf(u"kind"_s, query.kinds.size()));
    if (query.dueBefore.isValid())
        conditions.append(u"due_at < ?"_s);
    if (query.caseId)
        conditions.append(u"case_id = ?"_s);
    Statement select(m_keeper.database(), u"SELECT id, revision, sealed FROM outbox_message WHERE "_s
                                              + conditions.join(u" AND "_s) + u" ORDER BY due_at, id");
    for (const MessageState state : query.states)
        select.bind(messageStateCode(state));
    for (const QString &kind : query.kinds)
        select.bind(kind);
    if (query.dueBefore.isValid())
        select.bind(query.dueBefore);
    if (query.caseId)
        select.bind(*query.caseId);
    QList<OutboxMessage> messages;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return messages;
        KHATTAMA_TRY(const OutboxMessage message, read(select));
        messages.append(message);
    }
}

} // namespace khattama::storage
