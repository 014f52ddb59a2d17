// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/personcopypdf.h"

#include "core/audit/auditwords.h"
#include "core/base/datetext.h"
#include "core/outage/transferfields.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

using audit::PersonCopy;

namespace {

constexpr int kTableSize = 9; ///< points
constexpr int kMomentWidth = millimetres(30);
constexpr int kNameWidth = millimetres(55);

} // namespace

Result<PersonCopyPdf> PersonCopyPdf::load(const DataFiles &data, const rules::ReferenceLists &lists,
                                          const rules::LegalTime &time)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"person_copy"_s));
    return PersonCopyPdf(face.file(), std::move(form), lists, time);
}

QString PersonCopyPdf::moment(const QDateTime &at) const
{
    return at.isValid() ? QString(shortDate(m_time.dateOf(at)) + u' ' + m_time.timeOf(at).toString(u"HH:mm"_s))
                        : QString();
}

QByteArray PersonCopyPdf::personCopy(const people::Department &department, const PersonCopy &copy,
                                     Language language) const
{
    Typeface face(m_font);
    const QDate date = m_time.dateOf(copy.madeAt);
    const QJsonObject form = m_form.on(date);
    const audit::AuditWords words(m_lists, language);
    FormValues values;
    values.texts = {{u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"iin"_s, copy.iin},
                    {u"request"_s, copy.request.number},
                    {u"requestDate"_s, shortDate(copy.request.date)},
                    {u"ground"_s, copy.request.ground},
                    {u"made"_s, moment(copy.madeAt)},
                    {u"by"_s, copy.madeBy},
                    {u"date"_s, shortDate(date)}};
    Flow flow(face);
    const auto add = [&](const QString &part) {
        flow.add(FormTexts::paragraphs(form.value(part).toArray(), u"text"_s, values));
    };
    const auto addTable = [&](const QString &part, const FlowTable &table) {
        if (table.rows.isEmpty())
            return;
        add(part);
        flow.add(table);
    };
    add(u"head"_s);
    for (const PersonCopy::Part &part : copy.parts) {
        const QString name = LocalizedText::fromJson(form.value(u"caseName"_s).toObject()).in(language);
        values.texts.insert(u"case"_s, part.record.registration
                                           ? QString(name + u" № " + part.record.registration->toString())
                                           : QString(name + u' ' + moment(part.record.receivedAt)));
        add(u"case"_s);
        FlowTable data = tableOf(form.value(u"fieldColumns"_s), {kNameWidth, 0}, flow.width(), kTableSize);
        for (const outage::TransferField &field : outage::transferFields(part.record, m_lists, m_time, language))
            data.rows.append({field.label, field.value});
        addTable(u"data"_s, data);
        if (part.protocol > 0) {
            values.texts.insert(u"protocol"_s, QString::number(part.protocol));
            values.texts.insert(u"protocolDate"_s, shortDate(part.protocolDate));
            values.texts.insert(u"cells"_s, part.cells.join(u" | "_s));
            add(u"row"_s);
        }
        FlowTable files = tableOf(form.value(u"fileColumns"_s), {kNameWidth, 0}, flow.width(), kTableSize);
        for (const PersonCopy::File &file : part.files)
            files.rows.append({file.entry.name, file.path});
        addTable(u"files"_s, files);
        FlowTable messages = tableOf(form.value(u"messageColumns"_s), {kMomentWidth, 0}, flow.width(), kTableSize);
        for (const outbox::OutboxMessage &message : part.messages)
            messages.rows.append({moment(message.madeAt), message.body()});
        addTable(u"messages"_s, messages);
        FlowTable actions =
            tableOf(form.value(u"actionColumns"_s), {kMomentWidth, kNameWidth, 0}, flow.width(), kTableSize);
        for (const audit::AuditRecord &record : part.actions) {
            actions.rows.append({moment(record.at), copy.names.value(record.action.actor, record.action.actor),
                                 words.action(record.action.code)});
        }
        addTable(u"actions"_s, actions);
    }
    FlowTable blocks =
        tableOf(form.value(u"blockColumns"_s), {kMomentWidth, 0, kMomentWidth, kNameWidth}, flow.width(), kTableSize);
    for (const expertise::PersonBlock &block : copy.blocks) {
        blocks.rows.append({u"№ "_s + block.request + u"\n" + shortDate(block.requestDate), block.ground,
                            moment(block.blockedAt),
                            QString(moment(block.liftedAt) + u'\n' + block.liftedBecause).trimmed()});
    }
    addTable(u"blocks"_s, blocks);
    flow.add(SignatureLine::ofForm(form, department.kind, {}));
    return documentOf(flow.sheets(), bilingualForm(form, values, date), face).pdf;
}

} // namespace khattama::rendering
