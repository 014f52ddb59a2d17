// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/formtexts.h"

#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

Align alignOf(const QString &name)
{
    return name == u"centre"_s ? Align::Centre : name == u"right"_s ? Align::Right : Align::Left;
}

} // namespace

Result<FormTexts> FormTexts::load(const DataFiles &data, const QString &name)
{
    KHATTAMA_TRY(rules::FormEditions editions, rules::FormEditions::load(data, name));
    return FormTexts(std::move(editions));
}

Paragraph FormTexts::paragraph(const QJsonObject &item, const QString &key, const FormValues &values)
{
    Paragraph result;
    result.size = item.value(u"size"_s).toInt(result.size);
    result.before = item.value(u"before"_s).toInt(2) * kPoint;
    result.align = alignOf(item.value(u"align"_s).toString());
    result.indent = item.value(u"narrow"_s).toBool() ? millimetres(75) : 0;
    if (item.value(u"indent"_s).toBool())
        result.text = QString(6, QChar::Nbsp);

    const QString source = item.value(key).toString();
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : source.indexOf(u'}', open);
        if (close < 0) {
            result.text += source.mid(at);
            break;
        }
        result.text += source.mid(at, open - at);
        const QString place = source.mid(open + 1, close - open - 1);
        const qsizetype start = result.text.size();
        bool underlined = true;
        if (place.startsWith(u'?')) {
            const qsizetype bar = place.indexOf(u'|');
            result.text += place.mid(bar + 1);
            underlined = values.applies.contains(place.mid(1, bar - 1));
        } else if (place.startsWith(u'!')) {
            result.text += values.texts.value(place.mid(1));
            underlined = false;
        } else {
            const QString name = place.section(u':', 0, 0);
            const int blanks = place.contains(u':') ? place.section(u':', 1).toInt() : 20;
            const QString value = values.texts.value(name);
            const bool endsLine = close == source.size() - 1 && result.align == Align::Left;
            result.text += value.isEmpty() && !endsLine ? QString(blanks, u'_') : value;
            underlined = !value.isEmpty();
            result.fillsLine = result.fillsLine || endsLine;
        }
        if (underlined)
            result.underlines.append({start, result.text.size() - start});
        at = close + 1;
    }
    return result;
}

QList<Paragraph> FormTexts::paragraphs(const QJsonArray &items, const QString &key, const FormValues &values)
{
    QList<Paragraph> result;
    for (const QJsonValue &item : items)
        result.append(paragraph(item.toObject(), key, values));
    return result;
}

QString FormTexts::bilingual(const QJsonValue &value)
{
    const LocalizedText words = LocalizedText::fromJson(value.toObject());
    return words.kk + u'\n' + words.ru;
}

QString FormTexts::filled(const QString &text, const QHash<QString, QString> &texts)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        result += text.mid(at, open - at) + texts.value(text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return result + text.mid(at);
}

} // namespace khattama::rendering
