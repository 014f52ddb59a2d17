// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/departmentphrases.h"

#include "ui/shell/jobs.h"

namespace khattama::ui {

using expertise::Phrase;
using expertise::PhraseId;

DepartmentPhrases::DepartmentPhrases(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{}

void DepartmentPhrases::refresh()
{
    m_context.jobs.read(
        this, [](Services &services) { return services.phrases.all(services.user); },
        [this](const Result<QList<Phrase>> &phrases) {
            if (!phrases || *phrases == m_phrases)
                return; // without phrases one still can write
            m_phrases = *phrases;
            Q_EMIT changed();
        });
}

QList<Phrase> DepartmentPhrases::of(const QString &field) const
{
    QList<Phrase> phrases;
    std::copy_if(m_phrases.begin(), m_phrases.end(), std::back_inserter(phrases),
                 [&](const Phrase &phrase) { return phrase.field == field; });
    return phrases;
}

template <typename Work>
void DepartmentPhrases::save(Work work, const Then &then)
{
    m_context.jobs.save(this, std::move(work), [this, then](const auto &result) {
        refresh(); // also after a refusal: somebody else may have changed them
        then(result ? QString() : m_context.worded(result.error()));
    });
}

void DepartmentPhrases::add(const QString &field, const QString &text, const Then &then)
{
    save([field, text](Services &services) { return services.phrases.add(field, text, services.user); }, then);
}

void DepartmentPhrases::change(const Phrase &phrase, const Then &then)
{
    save([phrase](Services &services) { return services.phrases.change(phrase, services.user); }, then);
}

void DepartmentPhrases::remove(const PhraseId &id, const Then &then)
{
    save([id](Services &services) { return services.phrases.remove(id, services.user); }, then);
}

} // namespace khattama::ui
