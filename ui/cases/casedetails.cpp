// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casedetails.h"

#include "core/base/datetext.h"
#include "core/expertise/casejson.h"
#include "core/intake/intakejson.h"
#include "core/people/personjson.h"
#include "ui/cases/casecourse.h"
#include "ui/cases/casewords.h"
#include "ui/intake/inboxwords.h"
#include "ui/shell/pagecontext.h"
#include "ui/widgets/detailsview.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::ui {

void CaseDetails::write(DetailsView &view, const QList<RecordWords::Row> &rows) const
{
    QString section;
    for (const RecordWords::Row &row : rows) {
        if (row.section != section) {
            section = row.section;
            view.addSection(section);
        }
        view.addRow(row.label, row.value);
    }
}

void CaseDetails::course(DetailsView &view, bool withViews) const
{
    const rules::LegalTime &legalTime = m_context.deadlines.time();
    QDate day;
    const QList<CourseEvent> events = CaseCourse(m_context).of(m_file);
    for (const CourseEvent &event : events) {
        if (event.view && !withViews)
            continue;
        if (const QDate date = legalTime.dateOf(event.at); date != day) {
            day = date;
            view.addSection(shortDate(day));
        }
        view.addRow(legalTime.timeOf(event.at).toString(u"HH:mm"_s),
                    event.who.isEmpty() ? event.text : tr("%1 · %2").arg(event.text, event.who));
    }
}

void CaseDetails::person(DetailsView &view) const
{
    const expertise::Case &record = m_file.record;
    write(view, m_words.rows(people::toJson(record.person()), RecordFields::ofPerson()));
    if (const auto &representative = record.representative()) {
        view.addSection(tr("Legal representative"));
        for (const auto &row : m_words.rows(people::toJson(*representative), RecordFields::ofRepresentative()))
            view.addRow(row.label, row.value);
    }
}

void CaseDetails::form(DetailsView &view) const
{
    const QJsonObject record = expertise::toJson(m_file.record);
    if (m_file.record.form031) {
        write(view, m_words.rows(record.value("form031"_L1).toObject(), RecordFields::ofForm031()));
        const QJsonObject signature = record.value("signature"_L1).toObject();
        view.addSection(tr("Digital signature"));
        for (const auto &row : m_words.rows(signature, RecordFields::ofSignature()))
            view.addRow(row.label, row.value);
    }
    if (m_file.record.application)
        write(view, m_words.rows(record.value("application"_L1).toObject(), RecordFields::ofApplication()));
}

/// What a МӘС department asked and was answered; in an ОМК, what was asked of it.
void CaseDetails::consultations(DetailsView &view) const
{
    const QJsonArray all = expertise::toJson(m_file.record).value("consultations"_L1).toArray();
    for (const QJsonValue &one : all) {
        view.addSection(tr("Consultation of %1")
                            .arg(momentText(QDateTime::fromString(one["sentAt"_L1].toString(), Qt::ISODateWithMs),
                                            m_context.deadlines.time())));
        for (const auto &row : m_words.rows(one.toObject(), RecordFields::ofConsultation()))
            view.addRow(row.label, row.value);
    }
    const QJsonArray appearances = expertise::toJson(m_file.record).value("appearances"_L1).toArray();
    if (!appearances.isEmpty())
        view.addSection(tr("Appearance at the control examination"));
    for (const QJsonValue &one : appearances) {
        for (const auto &row : m_words.rows(one.toObject(), RecordFields::ofAppearance()))
            view.addRow(row.label, row.value);
    }
}

void CaseDetails::votes(DetailsView &view) const
{
    const QJsonArray redistributions = expertise::toJson(m_file.record).value("redistributions"_L1).toArray();
    for (const QJsonValue &one : redistributions) {
        view.addSection(tr("Given to other experts"));
        for (const auto &row : m_words.rows(one.toObject(), RecordFields::ofRedistribution()))
            view.addRow(row.label, row.value);
    }
    for (const expertise::Vote &vote : m_file.record.votes) {
        view.addSection(m_file.staffName(vote.expert));
        view.addRow(tr("Decision"),
                    m_context.lists.text(u"outcomes"_s, expertise::outcomeCode(vote.outcome), m_context.language));
        if (!vote.category.isEmpty())
            view.addRow(tr("Group or category"),
                        m_context.lists.text(u"categories"_s, vote.category, m_context.language));
        view.addRow(tr("Note"), vote.note);
        view.addRow(tr("Given"), momentText(vote.at, m_context.deadlines.time()));
    }
}

void CaseDetails::refusal(DetailsView &view) const
{
    const QJsonObject record = expertise::toJson(m_file.record);
    write(view, m_words.rows(record.value("refusal"_L1).toObject(), RecordFields::ofRefusal()));
}

void CaseDetails::conclusion(DetailsView &view) const
{
    if (m_file.record.conclusion)
        write(view, m_words.rows(expertise::toJson(*m_file.record.conclusion), RecordFields::ofConclusion()));
}

void CaseDetails::deadlines(DetailsView &view) const
{
    for (const expertise::DueDate &due : m_file.due) {
        const QString when = due.id == "no_show"_L1 ? shortDate(m_context.deadlines.time().dateOf(due.dueAt))
                                                    : momentText(due.dueAt, m_context.deadlines.time());
        view.addRow(CaseWords::deadline(due.id), due.overdue ? tr("%1, overdue").arg(when) : when);
    }
}

void CaseDetails::changes(DetailsView &view, const RevisionChanges &changes) const
{
    const RecordFieldList fields = RecordFields::ofCase();
    for (const FieldDifference &difference : changes.differences) {
        const RecordWords::Named named = m_words.named(difference.path, fields);
        if (named.label.isEmpty())
            continue;
        const QString after = m_words.value(named.field, difference.after);
        view.addRow(named.label, difference.before.isUndefined()
                                     ? after
                                     : tr("%1 → %2").arg(m_words.value(named.field, difference.before), after));
    }
}

} // namespace khattama::ui
