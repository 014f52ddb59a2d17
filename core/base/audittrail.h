// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace khattama {

/// An action as the record of them tells it.
struct RecordedAction {
    QDateTime at; ///< UTC
    Action action;
};

/// The hash-chained record of what was done; implemented by storage. Changes of records append to it
/// by themselves; views, prints and exports are recorded through it.
class AuditTrail
{
public:
    virtual ~AuditTrail() = default;
    /// `subject` names a record by id ("case/0190…"); needs no unit of work of its own.
    [[nodiscard]] virtual Result<void> record(const Action &action, const QString &subject) = 0;
    /// First 16 hexadecimal digits of the chain's head, printed at the foot of closed protocols.
    [[nodiscard]] virtual Result<QString> head() const = 0;
    /// What was done to a record and to the documents that belong to it, oldest first; `subject` as for record().
    [[nodiscard]] virtual Result<QList<RecordedAction>> actionsOn(const QString &subject) const = 0;
};

} // namespace khattama
