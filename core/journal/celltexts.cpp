// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/celltexts.h"

#include "core/base/placeholders.h"

using namespace Qt::StringLiterals;

namespace khattama::journal {

Result<CellTexts> CellTexts::load(const DataFiles &files)
{
    KHATTAMA_TRY(const QJsonObject object, files.readJson(u"forms/journal_cells.json"_s));
    CellTexts texts;
    for (auto phrase = object.begin(); phrase != object.end(); ++phrase) {
        if (phrase.value().isObject())
            texts.m_phrases.insert(phrase.key(), LocalizedText::fromJson(phrase.value().toObject()));
    }
    return texts;
}

QString CellTexts::text(const QString &id, Language language, const QMap<QString, QString> &values) const
{
    const auto phrase = m_phrases.constFind(id);
    Q_ASSERT_X(phrase != m_phrases.cend(), "CellTexts", qPrintable(id));
    return withValues(phrase->in(language), values);
}

} // namespace khattama::journal
