// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/transferlistpdf.h"

#include "core/base/datetext.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

using outage::OutageAct;
using outage::TransferEntry;
using outage::TransferState;

namespace {

constexpr int kLabelWidth = millimetres(62);

int countOf(const QList<TransferEntry> &entries, TransferState state)
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(),
                                          [&](const TransferEntry &entry) { return entry.mark.state == state; }));
}

} // namespace

Result<TransferListPdf> TransferListPdf::load(const DataFiles &data, const rules::ReferenceLists &lists,
                                              const rules::LegalTime &time)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"transfer"_s));
    return TransferListPdf(face.file(), std::move(form), lists, time);
}

QString TransferListPdf::moment(const QDateTime &at) const
{
    return shortDate(m_time.dateOf(at)) + u' ' + m_time.timeOf(at).toString(u"HH:mm"_s);
}

QString TransferListPdf::actText(const QJsonObject &words, const OutageAct &act, Language language) const
{
    QStringList systems;
    for (const QString &system : act.systems)
        systems.append(m_lists.text(u"systems"_s, system, language));
    return FormTexts::filled(words.value(u"act"_s).toString(),
                             {{u"number"_s, act.number},
                              {u"date"_s, shortDate(act.date)},
                              {u"systems"_s, systems.join(u", "_s)},
                              {u"from"_s, moment(act.from)},
                              {u"until"_s, act.lasts() ? words.value(u"lasts"_s).toString() : moment(act.until)}});
}

QByteArray TransferListPdf::transferList(const outage::TransferContent &content, Language language, QDate date) const
{
    Typeface face(m_font);
    const QJsonObject words = m_form.on(date).value(languageCode(language)).toObject();
    const auto word = [&](const QString &name) { return words.value(name).toString(); };
    QStringList acts;
    for (const OutageAct &act : content.acts)
        acts.append(actText(words, act, language));
    FormValues values;
    values.texts = {{u"department"_s, content.department.name.in(language)},
                    {u"period"_s, FormTexts::filled(word(u"period"_s), {{u"from"_s, shortDate(content.from)},
                                                                        {u"to"_s, shortDate(content.to)}})},
                    {u"acts"_s, acts.join(u'\n')},
                    {u"all"_s, QString::number(content.entries.size())},
                    {u"entered"_s, QString::number(countOf(content.entries, TransferState::Entered))},
                    {u"differs"_s, QString::number(countOf(content.entries, TransferState::Differs))},
                    {u"date"_s, shortDate(date)}};
    Flow flow(face);
    flow.add(FormTexts::paragraphs(words.value(u"head"_s).toArray(), u"text"_s, values));
    FlowTable table;
    table.columns = {{word(u"field"_s), kLabelWidth}, {word(u"value"_s), flow.width() - kLabelWidth}};
    int number = 0;
    for (const TransferEntry &entry : content.entries) {
        const bool hasPerson = entry.record.form031 || entry.record.application;
        const QString person = hasPerson ? entry.record.person().name.full() : QString();
        table.rows.append({u"%1. %2, %3"_s.arg(QString::number(++number), moment(entry.at()), person)});
        for (const outage::TransferField &field : outage::transferFields(entry.record, m_lists, m_time, language))
            table.rows.append({field.label, field.value});
        table.rows.append({word(u"number"_s), entry.mark.number.isEmpty() ? word(u"blank"_s) : entry.mark.number});
        if (entry.mark.state != TransferState::Differs)
            continue;
        const QString field =
            entry.mark.field.isEmpty() ? QString() : m_lists.text(u"transfer_fields"_s, entry.mark.field, language);
        table.rows.append({word(u"differs"_s), QStringList{field, entry.mark.note}.join(u"\n"_s).trimmed()});
    }
    flow.add(table);
    const QString locale = language == Language::Kazakh ? u"kk-KZ"_s : u"ru-KZ"_s;
    return documentOf(flow.sheets(), {word(u"title"_s), locale, {locale}, date, a4Upright()}, face).pdf;
}

} // namespace khattama::rendering
