// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"

#include <QDate>
#include <QList>

namespace khattama::rules {

/// An official form in its editions (`resources/forms`): {"editions": [{"effectiveFrom": "2026-07-12", …}, …]}. A
/// document takes the edition in force on its own date.
class FormEditions
{
public:
    /// `name` as appendix17. Errors: those of DataFiles; `rules.malformed`.
    [[nodiscard]] static Result<FormEditions> load(const DataFiles &files, const QString &name);

    /// The edition in force on `date`; the first one for an earlier or invalid date.
    [[nodiscard]] QJsonObject on(QDate date) const;

private:
    QList<QJsonObject> m_editions; ///< in order of date; at least one
};

} // namespace khattama::rules
