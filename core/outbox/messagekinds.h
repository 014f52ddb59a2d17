// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/outbox/outboxmessage.h"

namespace khattama::outbox {

/// What an edition of `rules/outbox.json` says of one kind of message.
struct MessageKind {
    enum class Term { Dispatch, MilitaryNotice };

    QString id; ///< of list `notices`
    QString paragraph;
    QString occasion; ///< returned | summoned | reminded | not_come | concluded | consulted | control
    QString addressee;
    Channel channel = Channel::System;
    Term term = Term::Dispatch;
    QStringList conditions; ///< all of them hold, with ! not: see Outbox
    QString withoutPhone;   ///< SMS: the kind that goes instead where there is no number to send it to
    LocalizedText text;
    QStringList fields; ///< values that a system gets beside the text
};

/// The kinds of messages of one edition, and the phrases their texts are put together from.
class MessageKinds
{
public:
    /// The edition in force on `day`. Errors: those of RuleEditions; `rules.malformed`.
    [[nodiscard]] static Result<MessageKinds> load(const DataFiles &files, QDate day);

    [[nodiscard]] const QList<MessageKind> &all() const { return m_kinds; }
    [[nodiscard]] const MessageKind *find(const QString &id) const;
    [[nodiscard]] QString phrase(const QString &id, Language language, const QMap<QString, QString> &values) const;

private:
    QList<MessageKind> m_kinds;
    QHash<QString, LocalizedText> m_phrases;
};

} // namespace khattama::outbox
