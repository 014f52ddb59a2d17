// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftstore.h"

#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace khattama::storage {

Result<void> DraftStore::save(const QString &login, const Draft &draft)
{
    return m_keeper.database().inUnit([&]() -> Result<void> {
        KHATTAMA_CHECK(remove(login, draft.form, draft.subject));
        const QString id = m_keeper.newRowId();
        Statement insert(m_keeper.database(), u"INSERT INTO draft (id, account, form, subject, saved_at, sealed) "
                                              "VALUES (?, ?, ?, ?, ?, ?)"_s);
        insert.bind(id).bind(login).bind(draft.form).bind(draft.subject).bind(m_keeper.now());
        return insert.bind(m_keeper.seal({u"draft"_s, id, u"sealed"_s}, draft.content)).run();
    });
}

Result<std::optional<Draft>> DraftStore::load(const QString &login, const QString &form, const QString &subject) const
{
    KHATTAMA_TRY(const QList<Draft> drafts, all(login));
    for (const Draft &draft : drafts) {
        if (draft.form == form && draft.subject == subject)
            return std::optional(draft);
    }
    return std::optional<Draft>();
}

Result<QList<Draft>> DraftStore::all(const QString &login) const
{
    Statement select(m_keeper.database(), u"SELECT id, form, subject, saved_at, sealed FROM draft WHERE account = ? "
                                          "ORDER BY saved_at DESC, id DESC"_s);
    select.bind(login);
    QList<Draft> drafts;
    for (;;) {
        KHATTAMA_TRY(const bool more, select.next());
        if (!more)
            return drafts;
        KHATTAMA_TRY(const QByteArray content,
                     m_keeper.open({u"draft"_s, select.text(0), u"sealed"_s}, select.blob(4)));
        drafts.append({select.text(1), select.text(2), content, select.dateTime(3)});
    }
}

Result<void> DraftStore::remove(const QString &login, const QString &form, const QString &subject)
{
    return m_keeper.database().inUnit([&] {
        return Statement(m_keeper.database(), u"DELETE FROM draft WHERE account = ? AND form = ? AND subject = ?"_s)
            .bind(login)
            .bind(form)
            .bind(subject)
            .run();
    });
}

} // namespace khattama::storage
