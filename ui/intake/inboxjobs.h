// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/receiving.h"
#include "ui/intake/inboxstate.h"

/// What the inbox asks of the database, in the thread of the jobs.
namespace khattama::ui {

struct Services;

/// The forms received, newest first, as the user may see them. `batch`: those that InboxFilter::Batch lists.
[[nodiscard]] Result<QList<expertise::CaseSummary>> listForms(Services &services, InboxFilter filter,
                                                              const QList<expertise::CaseId> &batch = {});
/// How many forms somebody has to do something about.
[[nodiscard]] Result<int> countWaiting(Services &services);

/// Another case that a form has to do with.
struct LinkedCase {
    expertise::CaseId id;
    QString number; ///< of registration; empty while it has none
    QDateTime receivedAt;
};

/// A received form, opened.
struct ReceivedForm {
    expertise::Case record; ///< blinded where the user sees it blind
    bool blind = false;
    std::optional<int> age{}; ///< on the day of receipt
    InboxState state = InboxState::Pending;
    std::optional<LinkedCase> first{};    ///< the receipt that this one repeats
    std::optional<LinkedCase> openCase{}; ///< F017
};
/// `opened`: the user has turned to this form just now, which is recorded.
[[nodiscard]] Result<ReceivedForm> readForm(Services &services, const expertise::CaseId &id, bool opened);

/// How a package came out.
struct Reception {
    QString file; ///< name, without its folder
    intake::FormVerdict verdict = intake::FormVerdict::Pending;
    expertise::CaseId id;
    QString number; ///< of registration; empty while there is none
    enum class Kind {
        New,
        Known,          ///< the very same package was received before
        AcceptedBefore, ///< another one under a message id that was accepted before (F016): nothing is stored of it
    } kind = Kind::New;
};
/// Errors: those of PackageSource and of Receiving::receive(); nothing of such a package is stored.
[[nodiscard]] Result<Reception> receivePackage(Services &services, const QString &path, bool inPerson);

/// The packages among the files, and in the folders among them; what is named as a file counts whatever its name.
[[nodiscard]] QStringList packagesAmong(const QStringList &paths);

} // namespace khattama::ui
