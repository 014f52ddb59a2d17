// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/executionpart.h"

#include "ui/decision/choicerow.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QString pathOf(const QString &part, const QString &field)
{
    return u"programmeExecution."_s + part + u'.' + field;
}

} // namespace

ExecutionPart::ExecutionPart(const ConclusionDesk &desk, QObject *parent) : ConclusionPart(parent), m_desk(desk)
{
    desk.form.addSection(tr("Earlier programme at the employer"));
    addLine(u"social"_s, tr("Social part"));
    addLine(u"professional"_s, tr("Professional part"));
}

void ExecutionPart::addLine(const QString &part, const QString &label)
{
    const Line line{part, new ChoiceRow, new QLineEdit, new QLineEdit};
    line.state->setObjectName(part + u"ExecutionChoice"_s);
    line.state->setChoices(choicesFor(m_desk, u"programme_execution"_s));
    line.employer->setObjectName(part + u"EmployerEdit"_s);
    line.note->setObjectName(part + u"ExecutionNoteEdit"_s);
    m_desk.form.addField(pathOf(part, u"state"_s), label, line.state, FieldForm::Width::Row)
        ->setReason(tr("What employers carry out of a programme is entered at the next examination from what the "
                       "examined person tells (p. 75)."));
    m_desk.form.addField(pathOf(part, u"employer"_s), tr("Employer"), line.employer);
    m_desk.form.addField(pathOf(part, u"note"_s), tr("What was done, or why not"), line.note);
    connect(line.state, &ChoiceRow::codeChanged, this, &ConclusionPart::changed);
    for (const QLineEdit *edit : {line.employer, line.note})
        connect(edit, &QLineEdit::textChanged, this, &ConclusionPart::changed);
    m_lines.append(line);
}

void ExecutionPart::write(expertise::Conclusion &conclusion) const
{
    for (const Line &line : m_lines) {
        if (!line.state->code().isEmpty()) {
            conclusion.execution.append(
                {line.part, line.employer->text().simplified(), line.state->code(), line.note->text().simplified()});
        }
    }
}

void ExecutionPart::arrange(const expertise::Conclusion &)
{
    for (const Line &line : m_lines) {
        for (const QString &field : {u"employer"_s, u"note"_s})
            m_desk.form.field(pathOf(line.part, field))->setVisible(!line.state->code().isEmpty());
    }
}

} // namespace khattama::ui
