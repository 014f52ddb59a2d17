// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"

namespace khattama::intake {

/// How large a form 031/у package may be (`resources/rules/package_limits.json`). The files attached to an application
/// are held to the same: each to packageBytes, all together to unpackedBytes.
struct PackageLimits {
    int packageBytes = 0;   ///< the file itself
    int unpackedBytes = 0;  ///< all entries together, counted while they are inflated
    int formBytes = 0;      ///< form.xml
    int signatureBytes = 0; ///< form.xml.p7s
    int attachments = 0;
    int ratio = 0;               ///< unpacked to packed, of the whole package
    int ratioAskedFromBytes = 0; ///< the ratio is not asked of less than this unpacked: a blank page packs well

    /// Errors: those of DataFiles and of JsonReader; every limit must be there and above zero.
    [[nodiscard]] static Result<PackageLimits> load(const DataFiles &files,
                                                    const QString &name = QStringLiteral("rules/package_limits.json"));
};

} // namespace khattama::intake
