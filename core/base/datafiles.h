// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace khattama {

/// Finds the data files of the program (lists, rules, forms, messages) by a relative name such as
/// `rules/deadlines.json`. A department's own folder, when there is one, comes before what is built in,
/// so that a phrase or a list is replaced without a rebuild.
class DataFiles
{
public:
    /// Only what is built in (the Qt resource `:/khattama`).
    DataFiles();
    explicit DataFiles(const QString &departmentFolder);

    /// Errors: `data.missing`, `data.unreadable` (Trouble) with argument `file`.
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;
    /// As read(), and `data.malformed` (Damaged) with `file` and `offset` when it is no JSON object.
    [[nodiscard]] Result<QJsonObject> readJson(const QString &name) const;

private:
    QStringList m_roots;
};

} // namespace khattama
