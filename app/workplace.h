// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lawbook.h"
#include "core/audit/auditing.h"
#include "core/audit/personaldata.h"
#include "core/exchange/auditsheet.h"
#include "core/exchange/departmentfile.h"
#include "core/exchange/expertworksheet.h"
#include "core/exchange/packagereader.h"
#include "core/exchange/transferpackages.h"
#include "core/expertise/casepapers.h"
#include "core/expertise/consulting.h"
#include "core/expertise/deciding.h"
#include "core/expertise/guardedcases.h"
#include "core/expertise/handingover.h"
#include "core/expertise/phrases.h"
#include "core/expertise/receiving.h"
#include "core/expertise/reviewing.h"
#include "core/expertise/visiting.h"
#include "core/journal/correcting.h"
#include "core/journal/expertwork.h"
#include "core/journal/signing.h"
#include "core/network/signingdesk.h"
#include "core/outage/transfers.h"
#include "core/outbox/outbox.h"
#include "core/rendering/caseformspdf.h"
#include "core/rendering/expertworkpdf.h"
#include "core/rendering/incidentpdf.h"
#include "core/rendering/journalpdf.h"
#include "core/rendering/letterpdf.h"
#include "core/rendering/personcopypdf.h"
#include "core/rendering/signedpdf.h"
#include "core/rendering/transferlistpdf.h"
#include "core/security/cmssignatureverifier.h"
#include "core/storage/office.h"
#include "core/storage/plannedbackups.h"

namespace khattama {

/// What a place of work stands on: the clock, the ids, the data files and the law read from them.
struct Surroundings {
    const Clock &clock;
    IdSource &ids;
    const DataFiles &files;
    const LawBook &law;
    QString ncaLayer = network::NcaLayer::usualAddress(); ///< where NCALayer listens on this computer
};

/// Makes the database of a department; answers the recovery key, which is kept nowhere. Errors: those of
/// storage::Office::create().
[[nodiscard]] Result<QString> createOffice(const QString &path, const exchange::DepartmentFile &file,
                                           const Surroundings &around);

/// Opens the database file with the password cost that belongs to it: a rehearsal database is cheap to unlock.
[[nodiscard]] Result<std::unique_ptr<storage::Office>> openOffice(const QString &path, const Surroundings &around);

/// The composition of the core for somebody who has logged in: the services over the unlocked database.
/// Used alike by the command line and the window.
class Workplace
{
public:
    /// Errors: those of storage::Office::login(), and of the data files.
    [[nodiscard]] static Result<std::unique_ptr<Workplace>> enter(storage::Office &office, const QString &login,
                                                                  const QString &password, const Surroundings &around);
    /// The same for an office that is unlocked already, as by the recovery key.
    [[nodiscard]] static Result<std::unique_ptr<Workplace>>
    enter(storage::Office &office, std::unique_ptr<storage::UnlockedOffice> unlocked, const Surroundings &around);

    [[nodiscard]] const people::StaffMember &user() const { return m_unlocked->user(); }
    [[nodiscard]] const people::Department &department() const { return m_department; }
    [[nodiscard]] const rules::Deadlines &deadlines() const { return m_deadlines; }
    [[nodiscard]] const rules::TermsByAge &termsByAge() const { return m_termsByAge; }
    [[nodiscard]] const intake::IntakeRuleBook &intakeRules() const { return m_intakeRules; }
    [[nodiscard]] const exchange::PackageReader &packages() const { return m_packages; }
    [[nodiscard]] const journal::ProtocolRows &rows() const { return m_rows; }

    /// As the user may have them.
    [[nodiscard]] expertise::CaseRepository &cases() { return m_cases; }
    [[nodiscard]] journal::JournalRepository &journals() { return m_unlocked->journals(); }
    [[nodiscard]] AuditTrail &audit() { return m_unlocked->audit(); }
    [[nodiscard]] storage::UnlockedOffice &unlocked() { return *m_unlocked; }
    [[nodiscard]] storage::Office &office() { return m_office; }

    /// What the department sets for itself; it holds from the next login on. Errors: `permission.denied`,
    /// `department.bad_time_stamps`.
    [[nodiscard]] Result<void> saveDepartment(const people::Department &department);

    /// Looks through the whole database, and at every signature.
    [[nodiscard]] Result<storage::Verification> verify();
    /// The same in worded codes.
    [[nodiscard]] Result<audit::CheckOutcome> check();
    /// A checked copy of the database, and its entry in the audit. Errors: `permission.denied`, those of
    /// storage::backUp().
    [[nodiscard]] Result<storage::CopyReport> backUp(const QString &target, const storage::CopyStep &step = {});
    /// Error `permission.denied`; those of storage::PlannedBackups::setPlan().
    [[nodiscard]] Result<void> planBackups(const std::optional<rules::BackupPlan> &plan);
    /// A backup to the plan that the administrator made; whoever has logged in makes it. Errors: those of
    /// storage::PlannedBackups::makePlanned().
    [[nodiscard]] Result<storage::PlannedBackup> makePlannedBackup(const storage::CopyStep &step = {});
    [[nodiscard]] Result<rules::BackupState> backups() { return m_backups.state(); }

    /// A new recovery key, which counts when it was confirmed and not before. Asks for the password of who has logged
    /// in. Errors: `permission.denied`, those of storage::Office::checkPassword().
    [[nodiscard]] Result<QString> proposeRecoveryKey(const QString &password);
    /// Errors: those of RecoveryKey::parse(); `security.recovery_key_wrong` where it is not the one proposed.
    [[nodiscard]] Result<void> confirmRecoveryKey(const QString &typed);

    [[nodiscard]] Result<storage::KeyState> keyState();
    /// Changes the department's key, or goes on with a change that was interrupted. Asks for the password of who has
    /// logged in; `recoveryKey` from its sheet where KeyState says that it is needed, else empty. Errors:
    /// `permission.denied`, those of storage::Office::checkPassword(), RecoveryKey::parse() and
    /// storage::KeyRotation::rotate().
    [[nodiscard]] Result<storage::RotationReport> rotateKeys(const QString &password, const QString &recoveryKey,
                                                             const storage::RotationStep &step = {});
    /// Goes on with a change that was interrupted, for whoever has just logged in. Errors: `permission.denied`,
    /// `keys.none_under_way`, those of storage::KeyRotation::rotate().
    [[nodiscard]] Result<storage::RotationReport> goOnRotatingKeys(const storage::RotationStep &step = {});

    [[nodiscard]] outbox::Outbox &outbox() { return m_outbox; }
    [[nodiscard]] outage::OutageActs &outages() { return m_outages; }
    [[nodiscard]] outage::Transfers &transfers() { return m_transfers; }
    [[nodiscard]] expertise::Receiving &receiving() { return m_receiving; }
    [[nodiscard]] expertise::Reviewing &reviewing() { return m_reviewing; }
    [[nodiscard]] expertise::Deciding &deciding() { return m_deciding; }
    [[nodiscard]] expertise::Consulting &consulting() { return m_consulting; }
    [[nodiscard]] expertise::CasePapers &papers() { return m_papers; }
    [[nodiscard]] expertise::HandingOver &handingOver() { return m_handingOver; }
    [[nodiscard]] expertise::Visiting &visiting() { return m_visiting; }
    [[nodiscard]] expertise::Phrases &phrases() { return m_phrases; }
    [[nodiscard]] journal::DayClosing &days() { return m_days; }
    [[nodiscard]] journal::MonthSealing &months() { return m_months; }
    [[nodiscard]] journal::Correcting &correcting() { return m_correcting; }
    [[nodiscard]] journal::ExpertWork &expertWork() { return m_expertWork; }
    [[nodiscard]] journal::Signing &signing() { return m_signing; }
    [[nodiscard]] audit::Auditing &auditing() { return m_auditing; }
    [[nodiscard]] audit::PersonalData &personalData() { return m_personalData; }
    /// Usable from any thread, also when this is gone.
    [[nodiscard]] std::shared_ptr<const Signers> signers() const { return m_signers; }

private:
    struct Furniture; ///< what had to be loaded before the services could be made
    Workplace(storage::Office &office, Furniture furniture, const Surroundings &around);

    storage::Office &m_office;
    std::unique_ptr<storage::UnlockedOffice> m_unlocked;
    expertise::GuardedCases m_cases;
    people::Department m_department;
    rules::Deadlines m_deadlines;
    rules::TermsByAge m_termsByAge;
    exchange::PackageReader m_packages;
    security::CmsSignatureVerifier m_signatures;
    intake::IntakeRuleBook m_intakeRules;
    rendering::JournalPdf m_journalPdf;
    rendering::CaseFormsPdf m_caseForms;
    rendering::LetterPdf m_letters;
    rendering::ExpertWorkPdf m_expertWorkPdf;
    exchange::ExpertWorkSheet m_expertWorkSheet;
    journal::ProtocolRows m_rows;
    outbox::MessageKinds m_messageKinds;
    outbox::Outbox m_outbox;
    outage::OutageActs m_outages;
    expertise::Receiving m_receiving;
    expertise::Reviewing m_reviewing;
    expertise::Deciding m_deciding;
    expertise::Consulting m_consulting;
    expertise::CasePapers m_papers;
    expertise::HandingOver m_handingOver;
    expertise::Visiting m_visiting;
    expertise::Phrases m_phrases;
    journal::DayClosing m_days;
    journal::MonthSealing m_months;
    journal::Correcting m_correcting;
    journal::ExpertWork m_expertWork;
    exchange::TransferPackages m_transferPackages;
    std::shared_ptr<const network::SigningDesk> m_signers;
    rendering::TransferListPdf m_transferList;
    outage::Transfers m_transfers;
    rendering::SignedPdf m_signedPdf;
    journal::Signing m_signing;
    storage::PlannedBackups m_backups;
    exchange::AuditSheet m_auditSheet;
    rendering::IncidentPdf m_incidents;
    audit::Auditing m_auditing;
    rendering::PersonCopyPdf m_personCopies;
    audit::PersonalData m_personalData;
    std::optional<security::RecoveryKey> m_proposedKey;
};

} // namespace khattama
