// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>

#include <algorithm>

namespace khattama {

/// Something wrong or doubtful at one field of what was entered. All findings are told together.
struct Finding {
    enum class Weight {
        Blocks, ///< a legal contradiction, or something that is missing
        Warns,  ///< an unverified combination: shown, and the user goes on
    };
    QString field; ///< path in the entered document, as disability.category or upt[0].percent
    QString code;
    QMap<QString, QString> arguments{};
    Weight weight = Weight::Blocks;

    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] inline bool anyBlocks(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.weight == Finding::Weight::Blocks; });
}

} // namespace khattama
