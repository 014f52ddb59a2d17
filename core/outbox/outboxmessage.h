// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

namespace khattama::outbox {

struct OutboxMessageTag;
using OutboxMessageId = Id<OutboxMessageTag>;

/// Where a message stands (rules, section 7).
enum class MessageState { Due, HandedOver, Confirmed, Void };
/// "due", "handed_over", "confirmed", "void"
[[nodiscard]] QString messageStateCode(MessageState state);
[[nodiscard]] std::optional<MessageState> messageStateFromCode(const QString &code);
[[nodiscard]] QStringList allMessageStateCodes();

/// How a message goes out: as an SMS, into a system of the state, or as a letter.
enum class Channel { Sms, System, Post };
/// "sms", "system", "post"
[[nodiscard]] QString channelCode(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromCode(const QString &code);

/// One message that the Rules send to others about a case (p. 15, 45, 48, 53, 73-1), as it was made.
struct OutboxMessage {
    OutboxMessageId id;
    expertise::CaseId caseId;
    int revision = 0; ///< 0 before the first save
    QString kind{};   ///< id of list `notices`, as S2, return_notice
    Channel channel = Channel::System;
    MessageState state = MessageState::Due;
    QDateTime madeAt{}; ///< UTC
    QDateTime dueAt{};

    QString addressee{};   ///< id of list `addressees`
    QString destination{}; ///< telephone number of an SMS, address of a letter
    QString recipient{};   ///< who reads it: the person or the representative; empty where that is no person
    QString person{};      ///< full name of whom the case is about
    Language language = Language::Kazakh; ///< of an SMS: the one the person chose
    LocalizedText text{};
    QMap<QString, QString> fields{}; ///< what a system reads: messageId, formNumber, iin, actNumber …
    QStringList codes{};             ///< failed codes of Appendix 5

    QDateTime handedOverAt{};
    QString handedOverBy{}; ///< login
    QDateTime confirmedAt{};
    QString number{}; ///< given by who received it
    QString voidReason{};

    /// What goes out: an SMS in the language of the person, everything else in both.
    [[nodiscard]] QString body() const;
    [[nodiscard]] bool overdue(const QDateTime &now) const { return state == MessageState::Due && dueAt < now; }
    friend bool operator==(const OutboxMessage &, const OutboxMessage &) = default;
};

} // namespace khattama::outbox
