// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/visitlistpdf.h"

#include "core/base/datetext.h"
#include "core/intake/addresstext.h"
#include "core/rendering/flow.h"
#include "core/rendering/pdfdocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kTableSize = 9; ///< points
constexpr int kNumberWidth = millimetres(8);
constexpr int kNumbersWidth = millimetres(21);
constexpr int kPersonWidth = millimetres(38);
constexpr int kPurposeWidth = millimetres(33);
constexpr int kResultWidth = millimetres(30);

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList written;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            written.append(part.trimmed());
    }
    return written.join(separator);
}

FlowTable::Row rowOf(const expertise::Case &record, qsizetype number, const rules::ReferenceLists &lists)
{
    const people::Person &person = record.person();
    const Language language = person.language;
    QStringList purposes;
    for (const QString &purpose : record.purposes())
        purposes.append(lists.text(u"purposes"_s, purpose, language));
    const QString place = record.application ? lists.text(u"places"_s, record.application->place, language) : QString();
    QString result;
    if (record.conclusion && record.conclusion->disability)
        result = lists.text(u"categories"_s, record.conclusion->disability->category, language);
    return {QString::number(number),
            joined({record.registration ? record.registration->toString() : QString(), record.actNumber()}, u"\n"_s),
            joined({person.name.full(), shortDate(person.birthDate)}, u"\n"_s),
            joined({place, intake::addressText(person.address, lists, language), person.phone}, u"\n"_s),
            joined(purposes, u"; "_s),
            result};
}

} // namespace

Result<VisitListPdf> VisitListPdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(const Typeface face, Typeface::load(data));
    KHATTAMA_TRY(FormTexts form, FormTexts::load(data, u"visit_list"_s));
    return VisitListPdf(face.file(), std::move(form));
}

journal::RenderedDocument VisitListPdf::render(const people::Department &department, QDate day,
                                               const QList<expertise::Case> &visits,
                                               const QMap<QString, QString> &experts, const QString &head,
                                               const rules::ReferenceLists &lists) const
{
    Typeface face(m_font);
    const QJsonObject form = m_form.on(day);
    QStringList names;
    QDateTime leftAt;
    QDateTime until;
    for (const expertise::Case &record : visits) {
        for (const QString &login : record.visit->experts) {
            if (const QString name = experts.value(login, login); !names.contains(name))
                names.append(name);
        }
        if (record.visit->leftAt.isValid() && (!leftAt.isValid() || record.visit->leftAt < leftAt)) {
            leftAt = record.visit->leftAt;
            until = record.termIsExtended() ? QDateTime() : record.dueAt; // of ten days there is no hour
        }
    }
    const auto hour = [this](const QDateTime &moment) {
        return moment.isValid() ? m_legalTime.timeOf(moment).toString(u"HH:mm"_s) : QString();
    };
    FormValues values;
    values.texts = {{u"department_kk"_s, department.name.kk},
                    {u"department_ru"_s, department.name.ru},
                    {u"date"_s, shortDate(day)},
                    {u"date_kk"_s, longDate(day, Language::Kazakh)},
                    {u"date_ru"_s, longDate(day, Language::Russian)},
                    {u"experts"_s, names.join(u", "_s)},
                    {u"left"_s, hour(leftAt)},
                    {u"until"_s, hour(until)}};
    Flow flow(face);
    flow.add(FormTexts::paragraphs(form.value(u"head"_s).toArray(), u"text"_s, values));
    const QJsonArray columns = form.value(u"columns"_s).toArray();
    const int left = flow.width() - kNumberWidth - kNumbersWidth - kPersonWidth - kPurposeWidth - kResultWidth;
    FlowTable table;
    table.size = kTableSize;
    table.columns = {
        {columns.at(0).toString(), kNumberWidth, Align::Centre}, {FormTexts::bilingual(columns.at(1)), kNumbersWidth},
        {FormTexts::bilingual(columns.at(2)), kPersonWidth},     {FormTexts::bilingual(columns.at(3)), left},
        {FormTexts::bilingual(columns.at(4)), kPurposeWidth},    {FormTexts::bilingual(columns.at(5)), kResultWidth}};
    for (const expertise::Case &record : visits)
        table.rows.append(rowOf(record, table.rows.size() + 1, lists));
    flow.add(table);
    flow.add(SignatureLine::ofForm(form, department.kind, head));
    return documentOf(flow.sheets(), bilingualForm(form, values, day), face);
}

} // namespace khattama::rendering
