// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include "core/exchange/zipwriter.h"

using namespace Qt::StringLiterals;

namespace khattama {

struct Workplace::Furniture {
    std::unique_ptr<storage::UnlockedOffice> unlocked;
    people::Department department;
    intake::IntakeSettings intakeSettings;
    rules::Deadlines deadlines;
    rules::TermsByAge termsByAge;
    intake::PackageLimits limits;
    exchange::PackageReader packages;
    rendering::JournalPdf journalPdf;
    rendering::CaseFormsPdf caseForms;
    rendering::LetterPdf letters;
    rendering::ExpertWorkPdf expertWorkPdf;
    exchange::ExpertWorkSheet expertWorkSheet;
    outbox::MessageKinds messageKinds;
    intake::PackageLimits transferLimits;
    rendering::TransferListPdf transferList;
    rendering::SignedPdf signedPdf;
    rules::BackupRules backupRules;
    exchange::AuditSheet auditSheet;
    rendering::IncidentPdf incidents;
    rendering::PersonCopyPdf personCopies;
};

namespace {

/// A rehearsal database holds nobody's data: its passwords need not cost a second each.
security::PasswordCost passwordCost(const people::Department &department)
{
    return department.rehearsal ? security::PasswordCost::interactive() : security::PasswordCost::moderate();
}

std::optional<network::TimeStampAuthority> authorityOf(const people::Department &department)
{
    if (department.timeStamps.isEmpty())
        return std::nullopt;
    return network::TimeStampAuthority(department.timeStamps);
}

} // namespace

Result<QString> createOffice(const QString &path, const exchange::DepartmentFile &file, const Surroundings &around)
{
    storage::OfficeSetup setup{file.department, file.settings, {}};
    for (const exchange::NewAccount &account : file.accounts)
        setup.accounts.append({account.login, account.role, account.name, account.password, account.iin});
    return storage::Office::create(path, setup,
                                   {around.clock, around.ids, around.files, passwordCost(file.department)});
}

Result<std::unique_ptr<storage::Office>> openOffice(const QString &path, const Surroundings &around)
{
    storage::OfficeEnvironment environment{around.clock, around.ids, around.files};
    KHATTAMA_TRY(auto office, storage::Office::open(path, storage::OpenMode::ReadWrite, environment));
    KHATTAMA_TRY(const people::Department department, office->department().department());
    if (!department.rehearsal)
        return office;
    office.reset();
    environment.passwordCost = passwordCost(department);
    return storage::Office::open(path, storage::OpenMode::ReadWrite, environment);
}

Result<std::unique_ptr<Workplace>> Workplace::enter(storage::Office &office, const QString &login,
                                                    const QString &password, const Surroundings &around)
{
    KHATTAMA_TRY(auto unlocked, office.login(login, password));
    return enter(office, std::move(unlocked), around);
}

Result<std::unique_ptr<Workplace>>
Workplace::enter(storage::Office &office, std::unique_ptr<storage::UnlockedOffice> unlocked, const Surroundings &around)
{
    KHATTAMA_TRY(people::Department department, office.department().department());
    KHATTAMA_TRY(intake::IntakeSettings settings, office.department().intakeSettings());
    KHATTAMA_TRY(const QList<rules::CalendarException> exceptions, unlocked->calendar().exceptions());
    const QDate today = around.law.legalTime.dateOf(around.clock.now());
    KHATTAMA_TRY(const rules::DeadlineRules deadlineRules, rules::loadDeadlineRules(around.files, today));
    rules::Deadlines deadlines(around.law.calendar.withExceptions(exceptions), around.law.legalTime, deadlineRules);
    KHATTAMA_TRY(rules::TermsByAge termsByAge, rules::TermsByAge::load(around.files, today));
    KHATTAMA_TRY(const intake::PackageLimits limits, intake::PackageLimits::load(around.files));
    KHATTAMA_TRY(exchange::PackageReader packages, exchange::PackageReader::create(around.files));
    KHATTAMA_TRY(rendering::JournalPdf journalPdf, rendering::JournalPdf::load(around.files));
    KHATTAMA_TRY(rendering::CaseFormsPdf caseForms, rendering::CaseFormsPdf::load(around.files, around.law.lists));
    KHATTAMA_TRY(rendering::LetterPdf letters, rendering::LetterPdf::load(around.files, around.law.lists));
    KHATTAMA_TRY(outbox::MessageKinds messageKinds, outbox::MessageKinds::load(around.files, today));
    KHATTAMA_TRY(rendering::ExpertWorkPdf expertWorkPdf,
                 rendering::ExpertWorkPdf::load(around.files, around.law.lists));
    KHATTAMA_TRY(exchange::ExpertWorkSheet expertWorkSheet,
                 exchange::ExpertWorkSheet::load(around.files, around.law.lists));
    KHATTAMA_TRY(const intake::PackageLimits transferLimits, exchange::TransferPackages::limits(around.files));
    KHATTAMA_TRY(rendering::TransferListPdf transferList,
                 rendering::TransferListPdf::load(around.files, around.law.lists, around.law.legalTime));
    KHATTAMA_TRY(rendering::SignedPdf signedPdf, rendering::SignedPdf::load(around.files));
    KHATTAMA_TRY(const rules::BackupRules backupRules, rules::BackupRules::load(around.files));
    KHATTAMA_TRY(exchange::AuditSheet auditSheet,
                 exchange::AuditSheet::load(around.files, around.law.lists, around.law.legalTime));
    KHATTAMA_TRY(rendering::IncidentPdf incidents,
                 rendering::IncidentPdf::load(around.files, around.law.lists, around.law.legalTime));
    KHATTAMA_TRY(rendering::PersonCopyPdf personCopies,
                 rendering::PersonCopyPdf::load(around.files, around.law.lists, around.law.legalTime));
    Furniture furniture{std::move(unlocked),
                        std::move(department),
                        std::move(settings),
                        std::move(deadlines),
                        std::move(termsByAge),
                        limits,
                        std::move(packages),
                        std::move(journalPdf),
                        std::move(caseForms),
                        std::move(letters),
                        std::move(expertWorkPdf),
                        std::move(expertWorkSheet),
                        std::move(messageKinds),
                        transferLimits,
                        std::move(transferList),
                        std::move(signedPdf),
                        backupRules,
                        std::move(auditSheet),
                        std::move(incidents),
                        std::move(personCopies)};
    return std::unique_ptr<Workplace>(new Workplace(office, std::move(furniture), around));
}

Workplace::Workplace(storage::Office &office, Furniture furniture, const Surroundings &around)
    : m_office(office), m_unlocked(std::move(furniture.unlocked)),
      m_cases(m_unlocked->cases(), m_unlocked->personBlocks(), m_unlocked->user()),
      m_department(std::move(furniture.department)), m_deadlines(std::move(furniture.deadlines)),
      m_termsByAge(std::move(furniture.termsByAge)), m_packages(std::move(furniture.packages)),
      m_signatures(furniture.intakeSettings.trustedCertificates, around.clock),
      m_intakeRules(around.files, furniture.intakeSettings), m_journalPdf(std::move(furniture.journalPdf)),
      m_caseForms(std::move(furniture.caseForms)), m_letters(std::move(furniture.letters)),
      m_expertWorkPdf(std::move(furniture.expertWorkPdf)), m_expertWorkSheet(std::move(furniture.expertWorkSheet)),
      m_rows(around.law.lists, around.law.cellTexts, around.law.legalTime),
      m_messageKinds(std::move(furniture.messageKinds)),
      m_outbox({m_unlocked->transactor(), m_unlocked->outbox(), m_cases, m_unlocked->audit(), m_messageKinds,
                around.law.lists, m_department, m_letters, m_deadlines, around.ids, around.clock}),
      m_outages({m_unlocked->transactor(), m_unlocked->outages(), m_cases, around.law.lists, around.law.legalTime,
                 around.ids, around.clock}),
      m_receiving({m_unlocked->transactor(), m_cases, m_signatures, m_intakeRules, around.law.lists,
                   around.law.requiredDocuments, m_deadlines, around.law.legalTime, furniture.limits, around.ids,
                   around.clock, m_outbox, m_outages, &m_unlocked->cases()}),
      m_reviewing({m_unlocked->transactor(), m_cases, around.clock}),
      m_deciding({m_unlocked->transactor(), m_cases, m_unlocked->journals(), m_unlocked->staff(), around.law.lists,
                  m_termsByAge, m_deadlines, around.law.legalTime, around.clock, m_outbox, m_outages}),
      m_consulting({m_unlocked->transactor(), m_cases, m_department, m_deadlines, around.clock, m_outbox}),
      m_papers({m_unlocked->transactor(), m_cases, m_unlocked->audit(), m_deciding, m_unlocked->staff(), m_caseForms,
                m_department, around.law.legalTime, around.clock}),
      m_handingOver({m_unlocked->transactor(), m_cases, around.law.lists, around.law.legalTime, around.clock}),
      m_visiting({m_unlocked->transactor(), m_cases, m_unlocked->journals(), m_unlocked->staff(), around.law.lists,
                  m_deadlines, around.clock, m_unlocked->audit(), m_caseForms, m_department}),
      m_phrases(m_unlocked->phrases()),
      m_days({m_unlocked->transactor(), m_cases, m_unlocked->journals(), m_unlocked->audit(), m_unlocked->staff(),
              m_department, m_journalPdf, m_rows, around.law.legalTime, around.ids, around.clock,
              m_unlocked->signatures()}),
      m_months({m_unlocked->transactor(), m_cases, m_unlocked->journals(), m_unlocked->audit(), m_days, m_department,
                m_journalPdf, around.law.legalTime, around.ids, around.clock, m_unlocked->signatures()}),
      m_correcting({m_unlocked->transactor(), m_unlocked->journals(), m_unlocked->audit(), m_months, m_department,
                    m_journalPdf, around.law.legalTime, around.ids, around.clock, m_unlocked->signatures()}),
      m_expertWork({m_unlocked->cases(), m_unlocked->journals(), m_unlocked->audit(), m_unlocked->staff(), m_department,
                    around.law.legalTime, m_expertWorkPdf, m_expertWorkSheet}),
      m_transferPackages(furniture.transferLimits, m_signatures),
      m_signers(std::make_shared<network::SigningDesk>(around.clock, network::NcaLayer(around.ncaLayer),
                                                       authorityOf(m_department))),
      m_transferList(std::move(furniture.transferList)),
      m_transfers({m_unlocked->transactor(), m_unlocked->outages(), m_outages, m_cases, m_unlocked->journals(),
                   m_unlocked->signatures(), m_unlocked->audit(), around.law.lists, m_department, m_transferPackages,
                   *m_signers, m_transferList, around.law.legalTime, around.clock}),
      m_signedPdf(std::move(furniture.signedPdf)),
      m_signing({m_unlocked->transactor(), m_unlocked->journals(), m_unlocked->signatures(), m_unlocked->staff(),
                 *m_signers, m_signedPdf, m_signatures, around.ids, around.clock}),
      m_backups({office.database(), m_unlocked->audit(), around.clock, furniture.backupRules, around.law.legalTime}),
      m_auditSheet(std::move(furniture.auditSheet)), m_incidents(std::move(furniture.incidents)),
      m_auditing({m_unlocked->auditLog(), m_unlocked->audit(), m_unlocked->cases(), m_unlocked->staff(), m_department,
                  around.law.lists, around.law.legalTime, around.clock, m_auditSheet, m_incidents,
                  [this] { return check(); }}),
      m_personCopies(std::move(furniture.personCopies)),
      m_personalData({m_unlocked->transactor(), m_unlocked->personBlocks(), m_unlocked->cases(), m_unlocked->outbox(),
                      m_unlocked->journals(), m_unlocked->auditLog(), m_unlocked->audit(), m_unlocked->staff(),
                      m_department, around.law.legalTime, around.ids, around.clock, m_personCopies, exchange::zipped})
{}

Result<void> Workplace::saveDepartment(const people::Department &department)
{
    KHATTAMA_CHECK(user().require(people::Permission::Administer));
    storage::DepartmentStore &store = m_office.department();
    KHATTAMA_TRY(const intake::IntakeSettings settings, store.intakeSettings());
    return store.save(department, settings, {user().login, u"department.save"_s, {}});
}

Result<storage::Verification> Workplace::verify()
{
    const QString family = u"storage.verify."_s;
    KHATTAMA_TRY(storage::Verification verification, m_unlocked->verify());
    KHATTAMA_TRY(const QList<journal::SignatureProblem> problems, m_signing.problems());
    for (const journal::SignatureProblem &problem : problems)
        verification.problems.append({u"signature"_s, problem.id, problem.code.mid(family.size())});
    return verification;
}

Result<audit::CheckOutcome> Workplace::check()
{
    KHATTAMA_TRY(const storage::Verification verification, verify());
    audit::CheckOutcome outcome{verification.entries, verification.documents, {}};
    for (const storage::Problem &problem : verification.problems) {
        outcome.problems.append({QString(problem.table + u' ' + problem.row),
                                 u"storage.verify."_s + problem.what,
                                 {{u"table"_s, problem.table}, {u"row"_s, problem.row}}});
    }
    return outcome;
}

Result<storage::CopyReport> Workplace::backUp(const QString &target, const storage::CopyStep &step)
{
    KHATTAMA_CHECK(user().require(people::Permission::Administer));
    return m_backups.make(target, user().login, step);
}

Result<void> Workplace::planBackups(const std::optional<rules::BackupPlan> &plan)
{
    KHATTAMA_CHECK(user().require(people::Permission::Administer));
    return m_backups.setPlan(plan, user().login);
}

Result<storage::PlannedBackup> Workplace::makePlannedBackup(const storage::CopyStep &step)
{
    return m_backups.makePlanned(user().login, step);
}

Result<QString> Workplace::proposeRecoveryKey(const QString &password)
{
    KHATTAMA_CHECK(user().require(people::Permission::Administer));
    KHATTAMA_CHECK(m_office.checkPassword(user().login, password));
    m_proposedKey = security::RecoveryKey::generate();
    return m_proposedKey->text();
}

Result<void> Workplace::confirmRecoveryKey(const QString &typed)
{
    KHATTAMA_CHECK(user().require(people::Permission::Administer));
    KHATTAMA_TRY(const security::RecoveryKey key, security::RecoveryKey::parse(typed));
    if (!m_proposedKey || key.text() != m_proposedKey->text())
        return failure(refused(u"security.recovery_key_wrong"_s)); // a slip of the hand, nothing that was not saved
    KHATTAMA_CHECK(m_unlocked->replaceRecoveryKey(key, {user().login, u"recovery.replace"_s, {}}));
    m_proposedKey.reset();
    return {};
}

Result<storage::KeyState> Workplace::keyState()
{
    KHATTAMA_CHECK(user().require(people::Permission::Administer));
    return m_unlocked->keyRotation().state();
}

Result<storage::RotationReport> Workplace::rotateKeys(const QString &password, const QString &recoveryKey,
                                                      const storage::RotationStep &step)
{
    KHATTAMA_CHECK(user().require(people::Permission::Administer));
    KHATTAMA_CHECK(m_office.checkPassword(user().login, password));
    std::optional<security::RecoveryKey> key;
    if (!recoveryKey.isEmpty()) {
        KHATTAMA_TRY(key, security::RecoveryKey::parse(recoveryKey));
    }
    return m_unlocked->keyRotation().rotate(user().login, key, step);
}

Result<storage::RotationReport> Workplace::goOnRotatingKeys(const storage::RotationStep &step)
{
    KHATTAMA_TRY(const storage::KeyState state, keyState());
    if (!state.underWay)
        return failure(refused(u"keys.none_under_way"_s));
    return m_unlocked->keyRotation().rotate(user().login, {}, step);
}

} // namespace khattama
