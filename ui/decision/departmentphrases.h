// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/phrases.h"
#include "ui/shell/pagecontext.h"

#include <QObject>

#include <functional>

namespace khattama::ui {

/// The phrase templates of the department as the page knows them; one for all fields of the page.
class DepartmentPhrases : public QObject
{
    Q_OBJECT

public:
    /// What went wrong, as a sentence; empty: it is done.
    using Then = std::function<void(const QString &)>;

    explicit DepartmentPhrases(const PageContext &context, QObject *parent);

    /// Reads them anew: others change them too.
    void refresh();
    /// Of one field (see expertise::Phrase::field), in the order of the alphabet.
    [[nodiscard]] QList<expertise::Phrase> of(const QString &field) const;

    void add(const QString &field, const QString &text, const Then &then);
    void change(const expertise::Phrase &phrase, const Then &then);
    void remove(const expertise::PhraseId &id, const Then &then);

Q_SIGNALS:
    void changed();

private:
    template <typename Work>
    void save(Work work, const Then &then);

    const PageContext &m_context;
    QList<expertise::Phrase> m_phrases;
};

} // namespace khattama::ui
