// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/staffstore.h"

#include "core/people/iin.h"
#include "core/storage/heldkeys.h"
#include "core/storage/logingate.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;
using khattama::security::PasswordLock;

namespace khattama::storage {

namespace {

const QString kTable = kAccountTable;
const QString kIin = u"iin"_s;

Error unknown(const QString &login)
{
    return refused(u"security.account_unknown"_s, {{u"login"_s, login}});
}

} // namespace

Result<QList<people::StaffMember>> StaffStore::staff() const
{
    Statement select(m_keeper.database(), u"SELECT id, login, role, name, blocked FROM account ORDER BY login"_s);
    QList<people::StaffMember> staff;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return staff;
        KHATTAMA_TRY(const QByteArray name, m_keeper.open({kTable, select.text(0), u"name"_s}, select.blob(3)));
        const auto role = people::roleFromCode(select.text(2));
        if (!role)
            return failure(trouble(u"storage.corrupt"_s, {{u"file"_s, m_keeper.database().path()}}, kTable));
        staff.append({select.text(1), QString::fromUtf8(name), *role, select.integer(4) != 0});
    }
}

Result<people::StaffMember> StaffStore::member(const QString &login) const
{
    KHATTAMA_TRY(const auto all, staff());
    for (const people::StaffMember &one : all) {
        if (one.login == login)
            return one;
    }
    return failure(unknown(login));
}

Result<QString> StaffStore::idOf(const QString &login) const
{
    Statement select(m_keeper.database(), u"SELECT id FROM account WHERE login = ?"_s);
    KHATTAMA_TRY(const bool found, select.bind(login).next());
    return found ? Result<QString>(select.text(0)) : failure(unknown(login));
}

Result<QMap<QString, QString>> StaffStore::iins() const
{
    Statement select(m_keeper.database(), u"SELECT id, login, iin FROM account WHERE iin IS NOT NULL"_s);
    QMap<QString, QString> iins;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return iins;
        KHATTAMA_TRY(const QByteArray iin, m_keeper.open({kTable, select.text(0), kIin}, select.blob(2)));
        iins.insert(select.text(1), QString::fromLatin1(iin));
    }
}

Result<std::optional<QByteArray>> StaffStore::sealedIin(const QString &id, const QString &iin) const
{
    if (iin.isEmpty())
        return std::nullopt;
    KHATTAMA_TRY(const people::Iin parsed, people::Iin::parse(iin));
    return std::optional(m_keeper.seal({kTable, id, kIin}, parsed.text().toLatin1()));
}

Result<void> StaffStore::add(const NewAccount &account, int minimumLength, const Action &action)
{
    if (account.login.trimmed().isEmpty())
        return failure(refused(u"security.login_empty"_s));
    KHATTAMA_CHECK(checkNewPassword(account.password, minimumLength));
    if (idOf(account.login))
        return failure(refused(u"security.login_taken"_s, {{u"login"_s, account.login}}));
    const QString id = m_keeper.newRowId();
    KHATTAMA_TRY(const std::optional<QByteArray> iin, sealedIin(id, account.iin));
    KHATTAMA_TRY(const auto lock, PasswordLock::lock(m_keeper.keys(), account.password, id, m_cost));
    return m_keeper.database().inUnit([&]() -> Result<void> {
        KHATTAMA_TRY(const HeldKeys held, heldKeys(m_keeper.database(), m_keeper.keys(), kTable, id, lock.publicKey()));
        Statement insert(m_keeper.database(),
                         u"INSERT INTO account (id, login, role, name, salt, kdf_operations, kdf_memory, wrapped_keys, "
                         "public_key, created_at, iin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(id).bind(account.login).bind(people::roleCode(account.role));
        insert.bind(m_keeper.seal({kTable, id, u"name"_s}, account.name.toUtf8()));
        insert.bind(lock.salt()).bind(static_cast<qint64>(lock.cost().operations));
        insert.bind(static_cast<qint64>(lock.cost().memoryBytes)).bind(held.wrappedKeys).bind(held.publicKey);
        KHATTAMA_CHECK(insert.bind(m_keeper.now()).bind(iin).run());
        return m_keeper.audit().wrote(action, kTable, id);
    });
}

Result<void> StaffStore::setBlocked(const QString &login, bool blocked, const Action &action)
{
    KHATTAMA_TRY(const QString id, idOf(login));
    return m_keeper.database().inUnit([&]() -> Result<void> {
        Statement update(m_keeper.database(), u"UPDATE account SET blocked = ? WHERE id = ?"_s);
        KHATTAMA_CHECK(update.bind(blocked ? 1 : 0).bind(id).run());
        return m_keeper.audit().wrote(action, kTable, id);
    });
}

Result<void> StaffStore::setRole(const QString &login, people::Role role, const Action &action)
{
    KHATTAMA_TRY(const QString id, idOf(login));
    return m_keeper.database().inUnit([&]() -> Result<void> {
        Statement update(m_keeper.database(), u"UPDATE account SET role = ? WHERE id = ?"_s);
        KHATTAMA_CHECK(update.bind(people::roleCode(role)).bind(id).run());
        return m_keeper.audit().wrote(action, kTable, id);
    });
}

Result<void> StaffStore::setIin(const QString &login, const QString &iin, const Action &action)
{
    KHATTAMA_TRY(const QString id, idOf(login));
    KHATTAMA_TRY(const std::optional<QByteArray> sealed, sealedIin(id, iin));
    return m_keeper.database().inUnit([&]() -> Result<void> {
        Statement update(m_keeper.database(), u"UPDATE account SET iin = ? WHERE id = ?"_s);
        KHATTAMA_CHECK(update.bind(sealed).bind(id).run());
        return m_keeper.audit().wrote(action, kTable, id);
    });
}

Result<void> StaffStore::setPassword(const QString &login, const QString &password, int minimumLength,
                                     const Action &action)
{
    KHATTAMA_CHECK(checkNewPassword(password, minimumLength));
    KHATTAMA_TRY(const QString id, idOf(login));
    KHATTAMA_TRY(const auto lock, PasswordLock::lock(m_keeper.keys(), password, id, m_cost));
    return m_keeper.database().inUnit([&]() -> Result<void> {
        KHATTAMA_TRY(const HeldKeys held, heldKeys(m_keeper.database(), m_keeper.keys(), kTable, id, lock.publicKey()));
        Statement update(m_keeper.database(),
                         u"UPDATE account SET salt = ?, kdf_operations = ?, kdf_memory = ?, wrapped_keys = ?, "
                         "public_key = ?, failed_attempts = 0, last_failure_at = NULL WHERE id = ?"_s);
        update.bind(lock.salt()).bind(static_cast<qint64>(lock.cost().operations));
        update.bind(static_cast<qint64>(lock.cost().memoryBytes)).bind(held.wrappedKeys).bind(held.publicKey);
        KHATTAMA_CHECK(update.bind(id).run());
        return m_keeper.audit().wrote(action, kTable, id);
    });
}

} // namespace khattama::storage
