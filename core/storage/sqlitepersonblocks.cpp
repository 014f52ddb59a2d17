// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitepersonblocks.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace khattama::storage {

using expertise::CaseId;
using expertise::PersonBlock;
using security::BlindIndex;

namespace {
const QString kTable = u"person_block"_s;
} // namespace

QByteArray fingerprintOf(const PersonBlock &block, const BlindIndex &index)
{
    return index.of(u"iin"_s, block.iin.trimmed());
}

Result<PersonBlock> SqlitePersonBlocks::read(const Statement &row) const
{
    KHATTAMA_TRY(const QByteArray json, m_keeper.open({kTable, row.text(0), u"sealed"_s}, row.blob(2)));
    KHATTAMA_TRY(PersonBlock block, expertise::personBlockFromJson(QJsonDocument::fromJson(json).object()));
    block.revision = row.smallInteger(1);
    return block;
}

Result<PersonBlock> SqlitePersonBlocks::save(const PersonBlock &block, const Action &action)
{
    KHATTAMA_CHECK(m_keeper.requireUnit());
    const QString id = block.id.toString();
    Statement current(m_keeper.database(), u"SELECT revision FROM person_block WHERE id = ?"_s);
    KHATTAMA_TRY(const bool found, current.bind(id).next());
    if ((found ? current.smallInteger(0) : 0) != block.revision)
        return failure(refused(u"person.changed_meanwhile"_s));
    PersonBlock saved = block;
    ++saved.revision;
    const QByteArray json = QJsonDocument(toJson(saved)).toJson(QJsonDocument::Compact);
    Statement write(m_keeper.database(),
                    u"INSERT INTO person_block (id, revision, iin_index, holds, sealed) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, "
                    "iin_index = excluded.iin_index, holds = excluded.holds, "
                    "sealed = excluded.sealed"_s);
    write.bind(id)
        .bind(saved.revision)
        .bind(fingerprintOf(saved, BlindIndex(m_keeper.keys())))
        .bind(saved.holds() ? 1 : 0);
    KHATTAMA_CHECK(write.bind(m_keeper.seal({kTable, id, u"sealed"_s}, json)).run());
    KHATTAMA_CHECK(m_keeper.keepRevision(kTable, id, saved.revision, json, action));
    return saved;
}

Result<QList<PersonBlock>> SqlitePersonBlocks::all() const
{
    Statement select(m_keeper.database(), u"SELECT id, revision, sealed FROM person_block ORDER BY rowid DESC"_s);
    QList<PersonBlock> blocks;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return blocks;
        KHATTAMA_TRY(const PersonBlock block, read(select));
        blocks.append(block);
    }
}

Result<std::optional<PersonBlock>> SqlitePersonBlocks::holding(const QString &iin) const
{
    // While the key is being changed a fingerprint may be under either key.
    const QList<QByteArray> fingerprints = BlindIndex(m_keeper.keys()).every(u"iin"_s, iin.trimmed());
    for (const QByteArray &fingerprint : fingerprints) {
        Statement select(m_keeper.database(),
                         u"SELECT id, revision, sealed FROM person_block WHERE iin_index = ? AND holds = 1"_s);
        KHATTAMA_TRY(const bool found, select.bind(fingerprint).next());
        if (!found)
            continue;
        KHATTAMA_TRY(const PersonBlock block, read(select));
        return block;
    }
    return std::nullopt;
}

Result<QSet<CaseId>> SqlitePersonBlocks::blockedCases() const
{
    KHATTAMA_TRY(const QList<PersonBlock> blocks, all());
    const BlindIndex index(m_keeper.keys());
    QSet<CaseId> cases;
    for (const PersonBlock &block : blocks) {
        if (!block.holds())
            continue;
        const QList<QByteArray> fingerprints = index.every(u"iin"_s, block.iin.trimmed());
        for (const QByteArray &fingerprint : fingerprints) {
            Statement select(m_keeper.database(), u"SELECT id FROM case_file WHERE iin_index = ?"_s);
            select.bind(fingerprint);
            for (;;) {
                KHATTAMA_TRY(const bool more, select.next());
                if (!more)
                    break;
                cases.insert(*CaseId::fromString(select.text(0)));
            }
        }
    }
    return cases;
}

} // namespace khattama::storage
