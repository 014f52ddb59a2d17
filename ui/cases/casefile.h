// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/expertise/caserepository.h"
#include "core/expertise/duedates.h"
#include "core/outage/outageact.h"
#include "core/outbox/outbox.h"
#include "ui/cases/recorddifferences.h"

namespace khattama::ui {

struct Services;

/// Everything the page of a case shows, as its reader may see it: blinded where he votes on it, the votes sealed until
/// all three are given.
struct CaseFile {
    expertise::Case record;
    bool blind = false;
    std::optional<int> age{}; ///< on the day of receipt
    QStringList voters{};     ///< logins of those who have voted, sealed or not
    QList<RecordedAction> actions{};
    QList<expertise::DueDate> due{};
    QMap<QString, QString> staff{};               ///< names by login
    QList<outage::OutageAct> acts{};              ///< on which it may be made to lean (p. 72)
    QList<std::pair<QString, QString>> experts{}; ///< login and name of those who may vote now
    std::optional<outbox::ControlCall> control{}; ///< ОМК: the person is still to come (p. 73-1)

    /// The protocol in which its row stands.
    struct Protocol {
        int number = 0;
        QDate date;
        QDateTime closedAt;
        QString closedBy; ///< login
    };
    std::optional<Protocol> protocol{};

    [[nodiscard]] bool votesSealed() const { return record.votes.size() < voters.size(); }
    [[nodiscard]] QString staffName(const QString &login) const { return staff.value(login, login); }
};

/// Errors: those of CaseRepository::byId().
[[nodiscard]] Result<CaseFile> readCaseFile(Services &services, const expertise::CaseId &id);
/// The same for somebody who opens the case, which is recorded.
[[nodiscard]] Result<CaseFile> openCaseFile(Services &services, const expertise::CaseId &id);

/// Records that the IIN of a case was shown whole; what cannot be recorded is not shown.
[[nodiscard]] Result<void> recordIinShown(Services &services, const expertise::CaseId &id);

/// What one save changed.
struct RevisionChanges {
    expertise::CaseRepository::Revision revision;
    QList<FieldDifference> differences; ///< to the revision before; empty for the first
};
/// All revisions, oldest first, with what may be seen of them.
[[nodiscard]] Result<QList<RevisionChanges>> readHistory(Services &services, const expertise::CaseId &id);

/// The stored files of a case. Error `permission.denied` for whoever may see it only blind: they name the person.
[[nodiscard]] Result<QList<expertise::CaseDocument>> readDocuments(Services &services, const expertise::CaseId &id);

} // namespace khattama::ui
