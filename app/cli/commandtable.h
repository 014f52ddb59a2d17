// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace khattama::cli {

/// One command of `exchange.md`: its words, how it is written, what it takes, and what does it.
struct Command {
    QStringList words;
    QString usage;
    qsizetype leastOperands = 0;
    qsizetype mostOperands = 0; ///< -1: any number
    QStringList options;        ///< besides the general --db --lang --json --at
    std::function<Result<Reply>(const Desk &, const Arguments &)> withoutLogin{};
    std::function<Result<Reply>(Workplace &, const Desk &, const Arguments &)> withLogin{};
};

[[nodiscard]] const QList<Command> &commandTable();

/// The command that the words begin with; its words are taken off the arguments' front but for the first one, so
/// that operand(arguments, 0) is the first operand. Errors (Usage): `cli.unknown_command`, `cli.wrong_operands`,
/// `cli.unknown_option`.
[[nodiscard]] Result<Command> commandFor(Arguments &arguments);

} // namespace khattama::cli
