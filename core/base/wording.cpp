// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"

#include "core/base/datetext.h"
#include "core/base/placeholders.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace khattama {

namespace {

/// One file for each part of the program.
const QStringList kFiles{u"rules"_s,     u"evidence"_s, u"intake"_s,  u"expertise"_s, u"outbox"_s,
                         u"journal"_s,   u"outage"_s,   u"storage"_s, u"security"_s,  u"exchange"_s,
                         u"rendering"_s, u"printing"_s, u"audit"_s,   u"app"_s};

QString shown(const QString &value)
{
    static const QRegularExpression isoDate(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression isoMonth(u"^(\\d{4})-(\\d{2})$"_s);
    if (isoDate.match(value).hasMatch())
        return shortDate(QDate::fromString(value, Qt::ISODate));
    if (const auto month = isoMonth.match(value); month.hasMatch())
        return month.captured(2) + u'.' + month.captured(1);
    return value;
}

} // namespace

Result<Wording> Wording::load(const DataFiles &files)
{
    Wording wording;
    for (const QString &file : kFiles) {
        KHATTAMA_TRY(const QJsonObject sentences, files.readJson(u"messages/%1.json"_s.arg(file)));
        for (auto sentence = sentences.begin(); sentence != sentences.end(); ++sentence)
            wording.m_sentences.insert(sentence.key(), LocalizedText::fromJson(sentence.value().toObject()));
    }
    return wording;
}

QString Wording::text(const QString &code, const QMap<QString, QString> &arguments, Language language) const
{
    QMap<QString, QString> values;
    const QString own = u'.' + languageCode(language);
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        QString name = argument.key();
        if (name.endsWith(own))
            name.chop(own.size());
        values.insert(name, shown(argument.value()));
    }
    if (const auto sentence = m_sentences.constFind(code); sentence != m_sentences.cend())
        return withValues(sentence->in(language), values);
    QStringList parts{code};
    for (auto value = values.begin(); value != values.end(); ++value)
        parts.append(value.key() + u'=' + value.value());
    return parts.join(u' ');
}

} // namespace khattama
