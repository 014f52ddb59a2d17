// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/messagekinds.h"

#include "core/base/codes.h"
#include "core/base/placeholders.h"
#include "core/rules/ruleeditions.h"
#include "core/rules/rulejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::outbox {

namespace {

constexpr CodeTable<MessageKind::Term, 2> kTerms{{
    {MessageKind::Term::Dispatch, "dispatch"},
    {MessageKind::Term::MilitaryNotice, "military_notice"},
}};

/// Nothing where the JSON does not say what it must.
std::optional<MessageKind> kindFrom(const QJsonObject &object)
{
    const auto text = [&](const QString &key) { return object.value(key).toString(); };
    const std::optional<Channel> channel = channelFromCode(text(u"channel"_s));
    const std::optional<MessageKind::Term> term = valueOf(kTerms, text(u"term"_s));
    MessageKind kind;
    kind.id = text(u"kind"_s);
    kind.paragraph = text(u"paragraph"_s);
    kind.occasion = text(u"occasion"_s);
    kind.addressee = text(u"addressee"_s);
    kind.conditions = rules::stringsFrom(object.value(u"conditions"_s).toArray());
    kind.withoutPhone = text(u"without_phone"_s);
    kind.text = LocalizedText::fromJson(object.value(u"text"_s).toObject());
    kind.fields = rules::stringsFrom(object.value(u"fields"_s).toArray());
    if (!channel || !term || kind.id.isEmpty() || kind.occasion.isEmpty() || kind.text.kk.isEmpty()
        || kind.text.ru.isEmpty())
        return std::nullopt;
    kind.channel = *channel;
    kind.term = *term;
    return kind;
}

} // namespace

Result<MessageKinds> MessageKinds::load(const DataFiles &files, QDate day)
{
    const QString file = u"rules/outbox.json"_s;
    KHATTAMA_TRY(const rules::RuleEditions editions, rules::RuleEditions::load(files, file));
    KHATTAMA_TRY(const rules::RuleEdition edition, editions.on(day));
    MessageKinds result;
    const QJsonArray messages = edition.content.value(u"messages"_s).toArray();
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const std::optional<MessageKind> kind = kindFrom(messages.at(i).toObject());
        if (!kind)
            return failure(rules::malformedRules(file, u"messages[%1]"_s.arg(i)));
        result.m_kinds.append(*kind);
    }
    const QJsonObject phrases = edition.content.value(u"phrases"_s).toObject();
    for (auto phrase = phrases.begin(); phrase != phrases.end(); ++phrase)
        result.m_phrases.insert(phrase.key(), LocalizedText::fromJson(phrase.value().toObject()));
    return result;
}

const MessageKind *MessageKinds::find(const QString &id) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&](const MessageKind &kind) { return kind.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

QString MessageKinds::phrase(const QString &id, Language language, const QMap<QString, QString> &values) const
{
    return withValues(m_phrases.value(id).in(language), values);
}

} // namespace khattama::outbox
