// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outboxmessage.h"

#include "core/base/codes.h"

using namespace Qt::StringLiterals;

namespace khattama::outbox {

namespace {

constexpr CodeTable<MessageState, 4> kStates{{
    {MessageState::Due, "due"},
    {MessageState::HandedOver, "handed_over"},
    {MessageState::Confirmed, "confirmed"},
    {MessageState::Void, "void"},
}};

constexpr CodeTable<Channel, 3> kChannels{{
    {Channel::Sms, "sms"},
    {Channel::System, "system"},
    {Channel::Post, "post"},
}};

} // namespace

QString messageStateCode(MessageState state)
{
    return codeOf(kStates, state);
}

std::optional<MessageState> messageStateFromCode(const QString &code)
{
    return valueOf(kStates, code);
}

QStringList allMessageStateCodes()
{
    QStringList codes;
    for (const auto &[state, code] : kStates)
        codes.append(QString::fromLatin1(code));
    return codes;
}

QString channelCode(Channel channel)
{
    return codeOf(kChannels, channel);
}

std::optional<Channel> channelFromCode(const QString &code)
{
    return valueOf(kChannels, code);
}

QString OutboxMessage::body() const
{
    return channel == Channel::Sms ? text.in(language) : QString(text.kk + u"\n\n"_s + text.ru);
}

} // namespace khattama::outbox
