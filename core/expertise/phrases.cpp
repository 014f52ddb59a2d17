// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/phrases.h"

#include "core/base/collation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::expertise {

using people::Permission;
using people::StaffMember;

Result<QList<Phrase>> Phrases::all(const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(QList<Phrase> phrases, m_repository.phrases());
    const Collation alphabet;
    std::sort(phrases.begin(), phrases.end(), [&](const Phrase &a, const Phrase &b) {
        const int order = alphabet.compare(a.text, b.text);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return phrases;
}

Result<QString> Phrases::fit(const QString &field, const QString &text, const std::optional<PhraseId> &self) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(refused(u"phrase.empty"_s));
    KHATTAMA_TRY(const QList<Phrase> phrases, m_repository.phrases());
    const bool exists = std::any_of(phrases.begin(), phrases.end(), [&](const Phrase &phrase) {
        return phrase.field == field && phrase.text == trimmed && phrase.id != self;
    });
    if (exists)
        return failure(refused(u"phrase.exists"_s));
    return trimmed;
}

Result<Phrase> Phrases::add(const QString &field, const QString &text, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const QString fitting, fit(field, text, std::nullopt));
    return m_repository.add(field, fitting, {by.login, u"phrase.add"_s, {}});
}

Result<Phrase> Phrases::change(const Phrase &phrase, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    Phrase changed = phrase;
    KHATTAMA_TRY(changed.text, fit(phrase.field, phrase.text, phrase.id));
    return m_repository.change(changed, {by.login, u"phrase.change"_s, {}});
}

Result<void> Phrases::remove(const PhraseId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    return m_repository.remove(id, {by.login, u"phrase.remove"_s, {}});
}

} // namespace khattama::expertise
