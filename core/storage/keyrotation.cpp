// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/keyrotation.h"

#include "core/expertise/casejson.h"
#include "core/storage/backup.h"
#include "core/storage/heldkeys.h"
#include "core/storage/sealedtables.h"
#include "core/storage/sqlitecaserepository.h"
#include "core/storage/sqlitepersonblocks.h"
#include "core/storage/statement.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;
using khattama::security::FieldCipher;
using khattama::security::KeyRing;
using khattama::security::RecoveryKey;

namespace khattama::storage {

namespace {

const QString kTable = u"key_rotation"_s;
const QString kCases = u"case_file"_s;
const QString kBlocks = u"person_block"_s;
const QString kRevisions = u"revision"_s;
const QString kPublicKey = u"public_key"_s;
constexpr qsizetype kPublicKeyBytes = 32;
constexpr quint8 kLastVersion = 0xff; ///< one byte in every sealed value
constexpr int kRowsAtOnce = 200;
constexpr qint64 kBytesAtOnce = 8 * 1024 * 1024; ///< sealed anew in one unit of work, for which others wait
constexpr unsigned long kBreathMs = 5;           ///< between two units of work, so that others come to write

bool goesOn(const RotationStep &step, const KeyState &state, qint64 resealed)
{
    return !step || step(std::min(state.done + resealed, state.total), state.total);
}

Result<QStringList> logins(const Database &database, const QString &condition)
{
    Statement select(database, u"SELECT login FROM account WHERE blocked = 0 AND "_s + condition + u" ORDER BY login");
    QStringList found;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return found;
        found.append(select.text(0));
    }
}

/// "a = ? OR b = ?": some column is not sealed with the version that is bound.
QString underAnother(const StoredTable &table)
{
    QStringList conditions;
    for (const QString &column : table.sealedColumns())
        conditions.append(u"substr("_s + column + u", 2, 1) <> ?");
    return conditions.join(u" OR "_s);
}

} // namespace

/// One row with sealed columns, as it stands.
struct KeyRotation::Row {
    QString id;
    std::optional<int> revision{}; ///< of table revision alone, as the two that follow
    QString subjectTable{};
    QString subjectId{};
    bool proven = false; ///< it stands as the chain saw it last
};

Result<KeyState> KeyRotation::state() const
{
    KeyState state;
    {
        Statement select(m_keeper.database(), u"SELECT version, state = 'under_way', began_at, finished_at, done, "
                                              "total FROM key_rotation"_s);
        KHATTAMA_TRY(const bool found, select.next());
        if (found) {
            state.version = select.smallInteger(0);
            state.underWay = select.integer(1) != 0;
            state.beganAt = select.dateTime(2);
            state.finishedAt = select.dateTime(3);
            state.done = select.integer(4);
            state.total = select.integer(5);
        }
    }
    KHATTAMA_TRY(state.leftOut, logins(m_keeper.database(), u"public_key IS NULL AND length(wrapped_keys) > 0"_s));
    KHATTAMA_TRY(state.withoutKeys, logins(m_keeper.database(), u"length(wrapped_keys) = 0"_s));
    Statement recovery(m_keeper.database(), u"SELECT public_key FROM recovery"_s);
    KHATTAMA_TRY(const bool found, recovery.next());
    const auto known =
        m_keeper.open({kRecoveryTable, kRecoveryTable, kPublicKey}, found ? recovery.blob(0) : QByteArray());
    state.recoveryKeyNeeded = !known || known->size() != kPublicKeyBytes;
    return state;
}

Result<RotationReport> KeyRotation::rotate(const QString &actor, const std::optional<RecoveryKey> &recoveryKey,
                                           const RotationStep &step)
{
    KHATTAMA_TRY(KeyState before, state());
    RotationReport report;
    if (!before.underWay) {
        if (m_keeper.keys().currentVersion() == kLastVersion)
            return failure(refused(u"keys.no_more_versions"_s));
        if (before.recoveryKeyNeeded && !recoveryKey)
            return failure(refused(u"keys.recovery_key_needed"_s));
        if (before.recoveryKeyNeeded)
            KHATTAMA_CHECK(learnRecoveryKey(*recoveryKey, actor));
        KHATTAMA_TRY(report.backup, copyBefore(step));
        KHATTAMA_CHECK(begin(actor));
    }
    // What was sealed anew is asked again from the beginning, until nothing is left: that is the proof.
    KHATTAMA_TRY(Place place, keptPlace());
    for (bool whole = false; !whole;) {
        whole = place.table == 0 && place.row == 0;
        KHATTAMA_TRY(const qint64 resealed, resealFrom(place, report, actor, step));
        whole = whole && resealed == 0;
        place = {};
    }
    KHATTAMA_CHECK(finish(actor));
    KHATTAMA_TRY(const KeyState after, state());
    report.version = after.version;
    report.resealed = after.done;
    report.withoutKeys = after.withoutKeys;
    return report;
}

Result<QString> KeyRotation::copyBefore(const RotationStep &step) const
{
    const QString stem = m_keeper.database().path() + u".keys-v" + QString::number(m_keeper.keys().currentVersion());
    QString copy = stem + u".backup";
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = stem + u"-%1.backup"_s.arg(number);
    const CopyStep goOn = [&](int) { return !step || step(0, 0); };
    KHATTAMA_CHECK(backUp(m_keeper.database(), copy, goOn));
    return copy;
}

Result<void> KeyRotation::learnRecoveryKey(const RecoveryKey &key, const QString &actor)
{
    return m_keeper.database().inUnit([&]() -> Result<void> {
        QByteArray wrapped;
        {
            Statement select(m_keeper.database(), u"SELECT wrapped_keys FROM recovery"_s);
            KHATTAMA_CHECK(select.next());
            wrapped = select.blob(0);
        }
        if (!KeyRing::unwrap(wrapped, key.wrappingKey(), kRecoveryTable))
            return failure(refused(u"security.recovery_key_wrong"_s));
        return giveToRecoveryKey(m_keeper.database(), m_keeper.audit(), m_keeper.keys(), key,
                                 {actor, u"rotation.recovery_key"_s, {}});
    });
}

Result<void> KeyRotation::begin(const QString &actor)
{
    KeyRing ring = m_keeper.keys().clone();
    ring.addVersion();
    const int version = ring.currentVersion();
    const Result<void> begun = m_keeper.database().inUnit([&]() -> Result<void> {
        qint64 total = 0;
        for (const StoredTable &table : kStoredTables) {
            if (table.sealedColumns().isEmpty())
                continue;
            KHATTAMA_TRY(const qint64 rows,
                         m_keeper.database().number(u"SELECT count(*) FROM "_s + QLatin1String(table.name)));
            total += rows;
        }
        Statement write(m_keeper.database(),
                        u"INSERT INTO key_rotation (id, version, state, began_at, total, done, place_table, place_row) "
                        "VALUES (?, ?, 'under_way', ?, ?, 0, '', 0) "
                        "ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, "
                        "began_at = excluded.began_at, finished_at = NULL, total = excluded.total, "
                        "done = excluded.done, place_table = excluded.place_table, place_row = excluded.place_row"_s);
        KHATTAMA_CHECK(write.bind(kTable).bind(version).bind(m_keeper.now()).bind(total).run());
        KHATTAMA_CHECK(m_keeper.audit().wrote({actor, u"rotation.begin"_s, {{u"version"_s, QString::number(version)}}},
                                              kTable, kTable));
        return giveKeys(ring, actor);
    });
    KHATTAMA_CHECK(begun);
    m_cipher = FieldCipher(std::move(ring));
    m_keeper.database().expectKeyVersion(&m_keeper, version);
    return {};
}

/// Wraps `ring` to every holder who is known. Who is blocked, or is not known, gets none, and what opened the keys
/// until now is overwritten: a password of former times must not open the key that took the place of a leaked one.
Result<void> KeyRotation::giveKeys(const KeyRing &ring, const QString &actor)
{
    const FieldCipher next(ring.clone());
    struct Holder {
        QString table;
        QString id;
        std::optional<QByteArray> publicKey{};
    };
    QList<Holder> holders;
    const auto read = [&](const QString &table, const QString &columns) -> Result<void> {
        Statement select(m_keeper.database(), u"SELECT "_s + columns + u" FROM " + table);
        for (;;) {
            KHATTAMA_TRY(const bool more, select.next());
            if (!more)
                return {};
            Holder holder{table, select.text(0)};
            const auto known = m_keeper.open({table, holder.id, kPublicKey}, select.blob(1));
            if (known && known->size() == kPublicKeyBytes && select.integer(2) == 0)
                holder.publicKey = *known;
            holders.append(std::move(holder));
        }
    };
    KHATTAMA_CHECK(read(kAccountTable, u"id, public_key, blocked"_s));
    KHATTAMA_CHECK(read(kRecoveryTable, u"id, public_key, 0"_s));
    for (const Holder &holder : std::as_const(holders)) {
        Statement update(m_keeper.database(),
                         u"UPDATE "_s + holder.table + u" SET wrapped_keys = ?, public_key = ? WHERE id = ?");
        if (holder.publicKey) {
            update.bind(ring.wrapFor(*holder.publicKey, holder.id));
            update.bind(next.seal({holder.table, holder.id, kPublicKey}, *holder.publicKey));
        } else {
            update.bind(QByteArray()).bind(std::optional<QByteArray>());
        }
        KHATTAMA_CHECK(update.bind(holder.id).run());
        KHATTAMA_CHECK(m_keeper.audit().wrote({actor, u"rotation.give"_s, {}}, holder.table, holder.id));
    }
    return {};
}

Result<KeyRotation::Place> KeyRotation::keptPlace() const
{
    Statement select(m_keeper.database(), u"SELECT place_table, place_row FROM key_rotation"_s);
    KHATTAMA_TRY(const bool found, select.next());
    for (std::size_t table = 0; found && table < kStoredTables.size(); ++table) {
        if (select.text(0) == QLatin1String(kStoredTables.at(table).name))
            return Place{table, select.integer(1)};
    }
    return Place{};
}

Result<void> KeyRotation::keepPlace(Place place, qint64 resealed, const QString &actor)
{
    Statement update(m_keeper.database(),
                     u"UPDATE key_rotation SET place_table = ?, place_row = ?, done = min(total, done + ?)"_s);
    update.bind(QString::fromLatin1(kStoredTables.at(place.table).name)).bind(place.row).bind(resealed);
    KHATTAMA_CHECK(update.run());
    return m_keeper.audit().wrote({actor, kResealed, {}}, kTable, kTable);
}

/// Answers how many rows were sealed anew. Those that no key opens are counted in the report.
Result<qint64> KeyRotation::resealFrom(Place place, RotationReport &report, const QString &actor,
                                       const RotationStep &step)
{
    KHATTAMA_TRY(const KeyState before, state());
    qint64 resealed = 0;
    report.damaged = 0;
    for (; place.table < kStoredTables.size(); ++place.table, place.row = 0) {
        const StoredTable &table = kStoredTables.at(place.table);
        if (table.sealedColumns().isEmpty())
            continue;
        for (;;) {
            if (!goesOn(step, before, resealed))
                return failure(refused(u"job.cancelled"_s));
            KHATTAMA_TRY(const QList<qint64> rows, rowsBehind(table, place.row, step));
            if (rows.isEmpty())
                break;
            const Result<void> done = m_keeper.database().inUnit([&]() -> Result<void> {
                qint64 bytes = 0;
                qint64 written = 0;
                for (const qint64 row : rows) {
                    KHATTAMA_TRY(const std::optional<qint64> sealed, reseal(table, row, actor));
                    place.row = row;
                    if (!sealed)
                        continue;
                    (*sealed > 0 ? written : report.damaged) += 1;
                    bytes += *sealed;
                    if (bytes > kBytesAtOnce)
                        break;
                }
                resealed += written;
                return written > 0 ? keepPlace(place, written, actor) : Result<void>();
            });
            KHATTAMA_CHECK(done);
            QThread::msleep(kBreathMs);
        }
    }
    return resealed;
}

/// The next rows with a value under another key. Looked for outside of a unit of work, since it may take a while, and
/// nobody writes any more under the key before.
Result<QList<qint64>> KeyRotation::rowsBehind(const StoredTable &table, qint64 row, const RotationStep &step)
{
    const QByteArray version(1, static_cast<char>(m_keeper.keys().currentVersion()));
    QList<qint64> rows;
    const auto look = [&]() -> Result<void> {
        Statement select(m_keeper.database(), u"SELECT rowid FROM "_s + QLatin1String(table.name)
                                                  + u" NOT INDEXED WHERE rowid > ? AND (" + underAnother(table)
                                                  + u") ORDER BY rowid LIMIT ?");
        select.bind(row);
        for (qsizetype column = 0; column < table.sealedColumns().size(); ++column)
            select.bind(version);
        select.bind(kRowsAtOnce);
        for (;;) {
            KHATTAMA_TRY(const bool more, select.next());
            if (!more)
                return {};
            rows.append(select.integer(0));
        }
    };
    if (!step) {
        KHATTAMA_CHECK(look());
        return rows;
    }
    KHATTAMA_TRY(const KeyState now, state());
    KHATTAMA_CHECK(m_keeper.database().interruptible([&] { return goesOn(step, now, 0); }, look));
    return rows;
}

/// Answers how many bytes were sealed anew: 0 where no value opens that should be. Nothing where the row has gone, as a
/// draft does, or somebody else sealed it anew meanwhile.
Result<std::optional<qint64>> KeyRotation::reseal(const StoredTable &table, qint64 rowid, const QString &actor)
{
    const QString name = QLatin1String(table.name);
    Row row;
    QStringList columns;
    QList<std::optional<QByteArray>> values;
    qint64 bytes = 0;
    bool damaged = false;
    {
        Statement select(m_keeper.database(), u"SELECT * FROM "_s + name + u" WHERE rowid = ?");
        KHATTAMA_TRY(const bool found, select.bind(rowid).next());
        if (!found)
            return std::nullopt;
        QHash<QString, int> places;
        for (int column = 0; column < select.columns(); ++column)
            places.insert(select.columnName(column), column);
        row.id = select.text(places.value(u"id"_s));
        if (name == kRevisions) {
            row.subjectTable = select.text(places.value(u"subject_table"_s));
            row.subjectId = select.text(places.value(u"subject_id"_s));
            row.revision = select.smallInteger(places.value(u"revision"_s));
        }
        for (const QString &column : table.sealedColumns()) {
            const QByteArray sealed = select.blob(places.value(column));
            if (select.isNull(places.value(column))
                || FieldCipher::versionOf(sealed) == m_keeper.keys().currentVersion())
                continue;
            const auto plain = m_keeper.open({name, row.id, column}, sealed);
            damaged = damaged || !plain;
            if (!plain)
                continue; // the key before opens it no more than the new one
            if (name == kCases && column == u"sealed") {
                KHATTAMA_TRY(const auto record, expertise::caseFromJson(QJsonDocument::fromJson(*plain).object()));
                const CaseFingerprints marks = fingerprintsOf(record, security::BlindIndex(m_keeper.keys()));
                columns += {u"iin_index"_s, u"surname_index"_s, u"certificate_index"_s};
                values += {marks.iin, marks.surname, marks.certificates};
            }
            if (name == kBlocks && column == u"sealed") {
                KHATTAMA_TRY(const auto block,
                             expertise::personBlockFromJson(QJsonDocument::fromJson(*plain).object()));
                columns.append(u"iin_index"_s);
                values.append(fingerprintOf(block, security::BlindIndex(m_keeper.keys())));
            }
            columns.append(column);
            values.append(m_keeper.seal({name, row.id, column}, *plain));
            bytes += sealed.size();
        }
        if (columns.isEmpty())
            return damaged ? std::optional<qint64>(0) : std::nullopt;
        if (table.audited) {
            KHATTAMA_TRY(const auto seen, row.revision
                                              ? m_keeper.audit().lastSeen(row.subjectTable, row.subjectId, row.revision)
                                              : m_keeper.audit().lastSeen(name, row.id));
            row.proven = seen == rowHash(select);
        }
    }
    Statement update(m_keeper.database(),
                     u"UPDATE "_s + name + u" SET " + columns.join(u" = ?, "_s) + u" = ? WHERE rowid = ?");
    for (const std::optional<QByteArray> &value : std::as_const(values))
        update.bind(value);
    KHATTAMA_CHECK(update.bind(rowid).run());
    KHATTAMA_CHECK(tellChain(table, row, actor));
    return std::optional(bytes);
}

Result<void> KeyRotation::tellChain(const StoredTable &table, const Row &row, const QString &actor)
{
    if (!table.audited)
        return {};
    const Action action{actor, kResealed, {}};
    const QString name = QLatin1String(table.name);
    if (!row.proven) // changed behind the program's back: `verify` must go on naming it
        return m_keeper.audit().record(action, name + u'/' + row.id);
    if (row.revision)
        return m_keeper.audit().wroteSnapshot(action, row.subjectTable, row.subjectId, *row.revision, row.id);
    return m_keeper.audit().wrote(action, name, row.id);
}

Result<void> KeyRotation::finish(const QString &actor)
{
    KeyRing ring = m_keeper.keys().currentOnly();
    const Result<void> finished = m_keeper.database().inUnit([&]() -> Result<void> {
        KHATTAMA_TRY(const KeyState now, state());
        if (!now.underWay)
            return {}; // by another program that went on with it at the same time
        KHATTAMA_CHECK(giveKeys(ring, actor));
        Statement update(m_keeper.database(),
                         u"UPDATE key_rotation SET state = 'finished', finished_at = ?, place_table = '', "
                         "place_row = 0"_s);
        KHATTAMA_CHECK(update.bind(m_keeper.now()).run());
        return m_keeper.audit().wrote(
            {actor, u"rotation.finish"_s, {{u"version"_s, QString::number(ring.currentVersion())}}}, kTable, kTable);
    });
    KHATTAMA_CHECK(finished);
    m_cipher = FieldCipher(std::move(ring));
    // The log still holds pages under the key before. Where another program reads it just now, it is overwritten later.
    (void)m_keeper.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return {};
}

} // namespace khattama::storage
