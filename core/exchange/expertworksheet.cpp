// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/expertworksheet.h"

#include "core/exchange/workbook.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

QStringList wordsOf(const QJsonArray &texts, Language language)
{
    QStringList words;
    for (const QJsonValue &text : texts)
        words.append(LocalizedText::fromJson(text.toObject()).in(language));
    return words;
}

} // namespace

Result<ExpertWorkSheet> ExpertWorkSheet::load(const DataFiles &files, const rules::ReferenceLists &lists)
{
    KHATTAMA_TRY(rules::FormEditions form, rules::FormEditions::load(files, u"expert_work"_s));
    return ExpertWorkSheet(std::move(form), lists);
}

Result<QByteArray> ExpertWorkSheet::write(const people::Department &, QDate month,
                                          const QList<journal::ExpertMonth> &experts, Language language) const
{
    const QJsonObject form = m_form.on(month);
    const auto word = [&](const QString &key) {
        return LocalizedText::fromJson(form.value(key).toObject()).in(language);
    };
    const QList<rules::ListValue> parts = m_lists.values(u"expert_parts"_s, month);

    WorkbookTable summary{word(u"summarySheet"_s), wordsOf(form.value(u"summaryColumns"_s).toArray(), language), {}};
    for (const rules::ListValue &part : parts)
        summary.header.append(part.text.in(language));
    WorkbookTable list{word(u"listSheet"_s), QStringList(word(u"expertColumn"_s)), {}};
    list.header += wordsOf(form.value(u"columns"_s).toArray(), language).mid(1); // the rows number themselves
    for (const journal::ExpertMonth &expert : experts) {
        QVariantList counts{expert.name, static_cast<int>(expert.decisions.size())};
        for (const rules::ListValue &part : parts)
            counts.append(expert.count(part.code));
        summary.rows.append(counts);
        for (const journal::ExpertDecision &decision : expert.decisions) {
            list.rows.append(
                {expert.name, decision.on, decision.protocol > 0 ? QVariant(decision.protocol) : QVariant(),
                 decision.registration, decision.act,
                 m_lists.text(u"examination_forms"_s, expertise::examinationFormCode(decision.form), language),
                 m_lists.text(u"expert_parts"_s, decision.part, language),
                 journal::decisionText(decision, m_lists, language)});
        }
    }
    return workbook({summary, list});
}

} // namespace khattama::exchange
