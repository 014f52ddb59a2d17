// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/language.h"

#include <QHash>

namespace khattama::journal {

/// The words of journal cells, from `resources/forms/journal_cells.json`.
class CellTexts
{
public:
    [[nodiscard]] static Result<CellTexts> load(const DataFiles &files);

    /// The phrase `id` with each {name} replaced.
    [[nodiscard]] QString text(const QString &id, Language language, const QMap<QString, QString> &values = {}) const;

private:
    QHash<QString, LocalizedText> m_phrases;
};

} // namespace khattama::journal
