// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/celltexts.h"

#include "core/base/placeholders.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::journal {

Result<CellTexts> CellTexts::load(const DataFiles &files)
{
    KHATTAMA_TRY(const QJsonObject object, files.readJson(u"forms/journal_cells.json"_s));
    KHATTAMA_TRY(rules::FormEditions appendix17, rules::FormEditions::load(files, u"appendix17"_s));
    KHATTAMA_TRY(rules::FormEditions appendix18, rules::FormEditions::load(files, u"appendix18"_s));
    CellTexts texts(std::move(appendix17), std::move(appendix18));
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

QList<LocalizedText> CellTexts::headings(people::DepartmentKind kind, QDate day) const
{
    const QJsonObject form = (kind == people::DepartmentKind::Mse ? m_appendix17 : m_appendix18).on(day);
    QList<LocalizedText> headings;
    const QJsonArray columns = form.value(u"columns"_s).toArray();
    for (const QJsonValue &column : columns)
        headings.append(LocalizedText::fromJson(column.toObject()));
    return headings;
}

} // namespace khattama::journal
