// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/packagelimits.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace khattama::exchange {

/// How an entry of a package is held.
struct EntryRule {
    int bytes = 0;        ///< the most it may have; 0: what the whole package may
    bool counted = false; ///< among the `attachments` of the limits
};
/// The rule for a name; nothing for an entry that has no place in the package.
using EntryRules = std::function<std::optional<EntryRule>(const QString &name)>;

/// The files of a ZIP by name, in memory: of a package that is damaged, too large or hostile none. `folders` may stand
/// in it as entries of their own.
///
/// Errors (Damaged); those of one entry carry `entry`, those of a limit `limit`: `package.damaged`,
/// `package.unpacked_too_large`, `package.ratio`, `package.too_many_attachments`, `package.entry_too_large`,
/// `package.encrypted`, `package.link`, `package.name_not_utf8`, `package.unsafe_name`, `package.unexpected_entry`,
/// `package.duplicate_entry`.
[[nodiscard]] Result<QMap<QString, QByteArray>> readEntries(const QByteArray &zip, const intake::PackageLimits &limits,
                                                            const QStringList &folders, const EntryRules &rules);

/// Error `package.too_large` with `limit`.
[[nodiscard]] Error overLimit(const QString &code, int limit, const QString &entry = {});

} // namespace khattama::exchange
