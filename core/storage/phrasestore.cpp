// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/phrasestore.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace khattama::storage {

using expertise::Phrase;
using expertise::PhraseId;

namespace {

const QString kTable = u"phrase"_s;

security::FieldAddress textOf(const PhraseId &id)
{
    return {kTable, id.toString(), u"sealed"_s};
}

} // namespace

Result<QList<Phrase>> PhraseStore::phrases() const
{
    Statement select(m_keeper.database(), u"SELECT id, revision, field, sealed FROM phrase"_s);
    QList<Phrase> phrases;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return phrases;
        const auto id = PhraseId::fromString(select.text(0));
        if (!id)
            return failure(trouble(u"storage.corrupt"_s, {{u"file"_s, m_keeper.database().path()}}, kTable));
        KHATTAMA_TRY(const QByteArray text, m_keeper.open(textOf(*id), select.blob(3)));
        phrases.append({*id, select.smallInteger(1), select.text(2), QString::fromUtf8(text)});
    }
}

Result<void> PhraseStore::keepRevision(const Phrase &phrase, const Action &action)
{
    return m_keeper.keepRevision(kTable, phrase.id.toString(), phrase.revision, phrase.text.toUtf8(), action);
}

Result<Phrase> PhraseStore::add(const QString &field, const QString &text, const Action &action)
{
    const auto id = PhraseId::fromString(m_keeper.newRowId());
    Q_ASSERT(id);
    const Phrase phrase{*id, 1, field, text};
    const Result<void> written = m_keeper.database().inUnit([&]() -> Result<void> {
        Statement insert(m_keeper.database(),
                         u"INSERT INTO phrase (id, revision, field, sealed) VALUES (?, ?, ?, ?)"_s);
        insert.bind(phrase.id).bind(phrase.revision).bind(phrase.field);
        KHATTAMA_CHECK(insert.bind(m_keeper.seal(textOf(phrase.id), phrase.text.toUtf8())).run());
        return keepRevision(phrase, action);
    });
    KHATTAMA_CHECK(written);
    return phrase;
}

Result<Phrase> PhraseStore::change(const Phrase &phrase, const Action &action)
{
    Phrase changed = phrase;
    ++changed.revision;
    const Result<void> written = m_keeper.database().inUnit([&]() -> Result<void> {
        Statement current(m_keeper.database(), u"SELECT 1 FROM phrase WHERE id = ? AND revision = ?"_s);
        KHATTAMA_TRY(const bool found, current.bind(phrase.id).bind(phrase.revision).next());
        if (!found)
            return failure(refused(u"phrase.changed_meanwhile"_s));
        Statement update(m_keeper.database(), u"UPDATE phrase SET revision = ?, field = ?, sealed = ? WHERE id = ?"_s);
        update.bind(changed.revision).bind(changed.field);
        update.bind(m_keeper.seal(textOf(changed.id), changed.text.toUtf8()));
        KHATTAMA_CHECK(update.bind(changed.id).run());
        return keepRevision(changed, action);
    });
    KHATTAMA_CHECK(written);
    return changed;
}

Result<void> PhraseStore::remove(const PhraseId &id, const Action &action)
{
    return m_keeper.database().inUnit([&]() -> Result<void> {
        Statement stored(m_keeper.database(), u"SELECT 1 FROM phrase WHERE id = ?"_s);
        KHATTAMA_TRY(const bool found, stored.bind(id).next());
        if (!found)
            return {};
        KHATTAMA_CHECK(Statement(m_keeper.database(), u"DELETE FROM phrase WHERE id = ?"_s).bind(id).run());
        return m_keeper.audit().wrote(action, kTable, id.toString());
    });
}

} // namespace khattama::storage
