// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QJsonObject>
#include <QStringList>

namespace khattama::cli {

/// What a command answers: the JSON document of `exchange.md`, the same as lines for people, and what was said
/// beside the result (warnings), worded later in the user's language.
struct Reply {
    QJsonObject json;
    QStringList lines;
    QList<Finding> findings; ///< with a blocking one the command was refused by a rule
    int exitCode = 0;
};

/// Exit codes of `exchange.md`.
enum ExitCode { Done = 0, RefusedByRule = 1, WrongUsage = 2, DamagedInput = 3, StorageTrouble = 4 };

[[nodiscard]] inline int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
        return RefusedByRule;
    case ErrorKind::Usage:
        return WrongUsage;
    case ErrorKind::Damaged:
        return DamagedInput;
    case ErrorKind::Trouble:
        return StorageTrouble;
    }
    return StorageTrouble;
}

} // namespace khattama::cli
