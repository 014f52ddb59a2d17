// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

namespace khattama::cli {

/// A command line taken apart: the words of the command and its operands, and the options in any place.
struct Arguments {
    QStringList words;              ///< "case", "list", …
    QMap<QString, QString> options; ///< without dashes; a flag has the value "true"

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }

    /// Errors (Usage): `cli.unknown_option`, `cli.option_without_value`, with argument `option`.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &arguments);
};

} // namespace khattama::cli
