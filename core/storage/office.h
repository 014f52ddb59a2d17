// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/calendarstore.h"
#include "core/storage/departmentstore.h"
#include "core/storage/draftstore.h"
#include "core/storage/keyrotation.h"
#include "core/storage/logingate.h"
#include "core/storage/phrasestore.h"
#include "core/storage/sqliteauditlog.h"
#include "core/storage/sqlitecaserepository.h"
#include "core/storage/sqlitejournalrepository.h"
#include "core/storage/sqliteoutagerepository.h"
#include "core/storage/sqliteoutboxrepository.h"
#include "core/storage/sqlitepersonblocks.h"
#include "core/storage/sqlitesignaturerepository.h"
#include "core/storage/staffstore.h"
#include "core/storage/verifier.h"

namespace khattama::storage {

/// What an office stands on; outlives it.
struct OfficeEnvironment {
    const Clock &clock;
    IdSource &ids;
    const DataFiles &data;
    security::PasswordCost passwordCost = security::PasswordCost::moderate();
    OpenOptions openOptions{};
};

/// What a new database begins with.
struct OfficeSetup {
    people::Department department;
    intake::IntakeSettings settings;
    QList<NewAccount> accounts;
};

/// An office after login: everything that needs the department's keys. Destroying it locks: keys and the
/// search index are wiped. Lives shorter than the Office it comes from. While it lives, the database begins no save
/// once the department's key was changed by somebody else (`storage.keys_changed`).
class UnlockedOffice
{
public:
    ~UnlockedOffice() { m_keeper.database().expectKeyVersion(&m_keeper, {}); }
    UnlockedOffice(const UnlockedOffice &) = delete;
    UnlockedOffice &operator=(const UnlockedOffice &) = delete;

    [[nodiscard]] const people::StaffMember &user() const { return m_user; }

    [[nodiscard]] Transactor &transactor() { return m_keeper.database(); }
    [[nodiscard]] AuditChain &audit() { return m_keeper.audit(); }
    [[nodiscard]] SqliteAuditLog &auditLog() { return m_auditLog; }
    [[nodiscard]] SqliteCaseRepository &cases() { return m_cases; }
    [[nodiscard]] SqliteJournalRepository &journals() { return m_journals; }
    [[nodiscard]] StaffStore &staff() { return m_staff; }
    [[nodiscard]] DraftStore &drafts() { return m_drafts; }
    [[nodiscard]] CalendarStore &calendar() { return m_calendar; }
    [[nodiscard]] PhraseStore &phrases() { return m_phrases; }
    [[nodiscard]] SqliteOutboxRepository &outbox() { return m_outbox; }
    [[nodiscard]] SqliteOutageRepository &outages() { return m_outages; }
    [[nodiscard]] SqlitePersonBlocks &personBlocks() { return m_personBlocks; }
    [[nodiscard]] SqliteSignatureRepository &signatures() { return m_signatures; }
    [[nodiscard]] KeyRotation &keyRotation() { return m_rotation; }
    /// From now on this recovery key opens the database, and the one before opens nothing any more (but the backups
    /// made until now).
    [[nodiscard]] Result<void> replaceRecoveryKey(const security::RecoveryKey &key, const Action &action);
    [[nodiscard]] Result<Verification> verify() const { return Verifier(m_keeper.database(), m_cipher).run(); }

private:
    friend class Office;
    UnlockedOffice(Database &database, AuditChain &audit, const DepartmentStore &department,
                   const OfficeEnvironment &environment, security::KeyRing keys)
        : m_cipher(std::move(keys)), m_keeper(database, audit, m_cipher, environment.clock, environment.ids),
          m_auditLog(database), m_cases(m_keeper), m_journals(m_keeper, department),
          m_staff(m_keeper, environment.passwordCost), m_drafts(m_keeper), m_calendar(m_keeper), m_phrases(m_keeper),
          m_outbox(m_keeper), m_outages(m_keeper), m_signatures(m_keeper), m_personBlocks(m_keeper),
          m_rotation(m_keeper, m_cipher)
    {
        database.expectKeyVersion(&m_keeper, m_cipher.keys().currentVersion());
    }

    security::FieldCipher m_cipher;
    RecordKeeper m_keeper;
    SqliteAuditLog m_auditLog;
    SqliteCaseRepository m_cases;
    SqliteJournalRepository m_journals;
    StaffStore m_staff;
    DraftStore m_drafts;
    CalendarStore m_calendar;
    PhraseStore m_phrases;
    SqliteOutboxRepository m_outbox;
    SqliteOutageRepository m_outages;
    SqliteSignatureRepository m_signatures;
    SqlitePersonBlocks m_personBlocks;
    KeyRotation m_rotation;
    people::StaffMember m_user;
};

/// The database of one department, open and locked.
class Office
{
public:
    /// Makes a new database with its keys and accounts; answers the text of the recovery key, which is kept
    /// nowhere. Where anything fails no file is left. Errors: `storage.exists` with `file`; those of
    /// StaffStore::add(), Database::open(), migrate().
    [[nodiscard]] static Result<QString> create(const QString &path, const OfficeSetup &setup,
                                                const OfficeEnvironment &environment);
    /// Opens and brings to the current schema. Errors: those of Database::open() and migrate().
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const QString &path, OpenMode mode,
                                                              const OfficeEnvironment &environment);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] DepartmentStore &department() { return m_department; }

    /// Errors: those of LoginGate::open().
    [[nodiscard]] Result<std::unique_ptr<UnlockedOffice>> login(const QString &login, const QString &password);
    /// Asks once more who sits there, before something that matters. Errors: those of LoginGate::open().
    [[nodiscard]] Result<void> checkPassword(const QString &login, const QString &password);
    /// Errors: those of LoginGate.
    [[nodiscard]] Result<void> changePassword(const QString &login, const QString &oldPassword,
                                              const QString &newPassword);
    [[nodiscard]] Result<std::unique_ptr<UnlockedOffice>> recover(const QString &recoveryKey, const QString &login,
                                                                  const QString &newPassword);

private:
    Office(std::unique_ptr<Database> database, const OfficeEnvironment &environment);
    [[nodiscard]] Result<void> furnish(const OfficeSetup &setup, const security::KeyRing &keys,
                                       const security::RecoveryKey &recoveryKey);
    [[nodiscard]] std::unique_ptr<UnlockedOffice> unlocked(security::KeyRing keys);
    [[nodiscard]] Result<std::unique_ptr<UnlockedOffice>> unlockedFor(const QString &login, security::KeyRing keys);
    [[nodiscard]] Result<int> minimumPassword() const;

    OfficeEnvironment m_environment;
    std::unique_ptr<Database> m_database;
    AuditChain m_audit;
    DepartmentStore m_department;
    LoginGate m_gate;
};

} // namespace khattama::storage
