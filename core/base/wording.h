// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/finding.h"
#include "core/base/language.h"

#include <QHash>

namespace khattama {

/// The words for the codes of errors, findings and evidence, from `resources/messages/*.json`; shared by the
/// window and the command line, so that both say the same thing.
class Wording
{
public:
    [[nodiscard]] static Result<Wording> load(const DataFiles &files);

    /// The sentence for a code; the code with its arguments where no sentence stands (shown rather than lost).
    /// Dates in ISO form become dd.MM.yyyy, months MM.yyyy. An argument that itself has words comes as `name.kk` and
    /// `name.ru`.
    [[nodiscard]] QString text(const QString &code, const QMap<QString, QString> &arguments, Language language) const;
    [[nodiscard]] QString text(const Error &error, Language language) const
    {
        return text(error.code, error.arguments, language);
    }
    [[nodiscard]] bool knows(const QString &code) const { return m_sentences.contains(code); }

private:
    QHash<QString, LocalizedText> m_sentences;
};

} // namespace khattama
