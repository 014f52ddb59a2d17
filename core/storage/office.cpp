// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office.h"

#include "core/storage/durablefile.h"
#include "core/storage/heldkeys.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using khattama::security::KeyRing;
using khattama::security::RecoveryKey;

namespace khattama::storage {

namespace {
const Action kCreate{u"system"_s, u"office.create"_s};
} // namespace

Office::Office(std::unique_ptr<Database> database, const OfficeEnvironment &environment)
    : m_environment(environment), m_database(std::move(database)), m_audit(*m_database, environment.clock),
      m_department(*m_database, m_audit, environment.clock),
      m_gate(*m_database, m_audit, environment.clock, environment.passwordCost)
{}

Result<QString> Office::create(const QString &path, const OfficeSetup &setup, const OfficeEnvironment &environment)
{
    if (QFileInfo::exists(path))
        return failure(trouble(u"storage.exists"_s, {{u"file"_s, path}}));
    const KeyRing keys = KeyRing::generate();
    const RecoveryKey recoveryKey = RecoveryKey::generate();
    const QString unfinished = path + u".new";
    removeDatabaseFiles(unfinished); // what a killed attempt left

    const auto make = [&]() -> Result<void> {
        KHATTAMA_TRY(const auto steps, shippedMigrations(environment.data));
        KHATTAMA_TRY(auto database, Database::open(unfinished, OpenMode::CreateNew, environment.openOptions));
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) { // SQLite gives later ones the rights of the file
            if (const QString file = unfinished + suffix; QFileInfo::exists(file) && !restrictToOwner(file))
                return failure(trouble(u"storage.io_error"_s, {{u"file"_s, file}}, u"chmod"_s));
        }
        KHATTAMA_CHECK(migrate(*database, steps));
        Office office(std::move(database), environment);
        KHATTAMA_CHECK(office.furnish(setup, keys, recoveryKey));
        // Closing writes the log back too, but tells nobody where the disk fails then; and without its log the file
        // that is moved into place would not be whole.
        return office.database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    };
    auto made = make(); // closed again: nothing stands beside the file
    if (made)
        made = moveIntoPlace(unfinished, path);
    if (!made) {
        removeDatabaseFiles(unfinished);
        return failure(made.error());
    }
    return recoveryKey.text();
}

Result<void> Office::furnish(const OfficeSetup &setup, const KeyRing &keys, const RecoveryKey &recoveryKey)
{
    return m_database->inUnit([&]() -> Result<void> {
        KHATTAMA_CHECK(m_department.save(setup.department, setup.settings, kCreate));
        Statement insert(*m_database, u"INSERT INTO recovery (id, wrapped_keys, created_at) VALUES (?, x'', ?)"_s);
        KHATTAMA_CHECK(insert.bind(kRecoveryTable).bind(m_environment.clock.now()).run());
        KHATTAMA_CHECK(giveToRecoveryKey(*m_database, m_audit, keys, recoveryKey, kCreate));
        const auto office = unlocked(keys.clone());
        for (const NewAccount &account : setup.accounts)
            KHATTAMA_CHECK(office->staff().add(account, minimumPasswordLength(setup.department.rehearsal), kCreate));
        return {};
    });
}

Result<std::unique_ptr<Office>> Office::open(const QString &path, OpenMode mode, const OfficeEnvironment &environment)
{
    Q_ASSERT(mode != OpenMode::CreateNew);
    KHATTAMA_TRY(const auto steps, shippedMigrations(environment.data));
    KHATTAMA_TRY(auto database, Database::open(path, mode, environment.openOptions));
    KHATTAMA_CHECK(migrate(*database, steps));
    return std::unique_ptr<Office>(new Office(std::move(database), environment));
}

std::unique_ptr<UnlockedOffice> Office::unlocked(KeyRing keys)
{
    return std::unique_ptr<UnlockedOffice>(
        new UnlockedOffice(*m_database, m_audit, m_department, m_environment, std::move(keys)));
}

Result<std::unique_ptr<UnlockedOffice>> Office::unlockedFor(const QString &login, KeyRing keys)
{
    auto office = unlocked(std::move(keys));
    KHATTAMA_TRY(office->m_user, office->staff().member(login));
    return office;
}

Result<int> Office::minimumPassword() const
{
    KHATTAMA_TRY(const people::Department department, m_department.department());
    return minimumPasswordLength(department.rehearsal);
}

Result<std::unique_ptr<UnlockedOffice>> Office::login(const QString &login, const QString &password)
{
    KHATTAMA_TRY(auto keys, m_gate.open(login, password));
    return unlockedFor(login, std::move(keys));
}

Result<void> Office::checkPassword(const QString &login, const QString &password)
{
    KHATTAMA_CHECK(m_gate.open(login, password));
    return {};
}

Result<void> Office::changePassword(const QString &login, const QString &oldPassword, const QString &newPassword)
{
    KHATTAMA_TRY(const int minimum, minimumPassword());
    KHATTAMA_CHECK(m_gate.changePassword(login, oldPassword, newPassword, minimum));
    return {};
}

Result<std::unique_ptr<UnlockedOffice>> Office::recover(const QString &recoveryKey, const QString &login,
                                                        const QString &newPassword)
{
    KHATTAMA_TRY(const int minimum, minimumPassword());
    KHATTAMA_TRY(auto keys, m_gate.recover(recoveryKey, login, newPassword, minimum));
    return unlockedFor(login, std::move(keys));
}

Result<void> UnlockedOffice::replaceRecoveryKey(const RecoveryKey &key, const Action &action)
{
    return m_keeper.database().inUnit([&]() -> Result<void> {
        Statement update(m_keeper.database(), u"UPDATE recovery SET created_at = ?"_s);
        KHATTAMA_CHECK(update.bind(m_keeper.now()).run());
        return giveToRecoveryKey(m_keeper.database(), m_keeper.audit(), m_keeper.keys(), key, action);
    });
}

} // namespace khattama::storage
