// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/programmepart.h"

#include "ui/decision/checkrow.h"
#include "ui/decision/narrative.h"
#include "ui/decision/wrappedbutton.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/datefield.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

ProgrammePart::ProgrammePart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_desk(desk), m_programme(new WrappedCheckBox(tr("An individual programme is drawn up"))),
      m_parts(new CheckRow(choicesFor(desk, u"programme_parts"_s))), m_until(new DateField(desk.today)),
      m_helpNeeded(new WrappedCheckBox(tr("The injured worker needs additional help or care"))),
      m_partsField(new SuggestedEditor(m_parts, SuggestedEditor::Place::Below)),
      m_untilField(new SuggestedEditor(m_until, SuggestedEditor::Place::Below))
{
    m_programme->setObjectName(u"programmeCheck"_s);
    m_parts->setObjectName(u"programmePartsRow"_s);
    m_until->setObjectName(u"programmeUntilField"_s);
    m_helpNeeded->setObjectName(u"helpCheck"_s);
    const QStringList purposes = desk.opened.record.purposes();
    m_programme->setChecked(purposes.contains(u"ipr.form"_s) || purposes.contains(u"ipr.correct"_s));
    m_helpNeeded->setChecked(purposes.contains(u"extra_help"_s));
    addFields();
    suggestEarlier();

    for (QCheckBox *box : {m_programme, m_helpNeeded})
        connect(box, &QCheckBox::toggled, this, &ConclusionPart::changed);
    connect(m_parts, &CheckRow::codesChanged, this, &ConclusionPart::changed);
    connect(m_until, &QLineEdit::textChanged, this, &ConclusionPart::changed);
    for (SpellCheckedEdit *edit : {m_help, m_measures})
        connect(edit, &QPlainTextEdit::textChanged, this, &ConclusionPart::changed);
}

void ProgrammePart::addFields()
{
    VisitedForm &form = m_desk.form;
    form.addSection(tr("Programme, help and care"));
    form.addField(u"ipr"_s, {}, m_programme, FieldForm::Width::Row);
    form.addField(u"ipr.parts"_s, tr("Parts of the programme"), m_partsField, FieldForm::Width::Row)->setRequired(true);
    form.addField(u"ipr.until"_s, tr("Programme until"), m_untilField);
    form.addField(u"helpNeeded"_s, {}, m_helpNeeded, FieldForm::Width::Row);
    Narrative help = makeNarrative(m_desk.context, m_desk.phrases, u"extraHelp"_s, SuggestedEditor::Place::Beside);
    m_help = help.edit;
    m_helpField = help.field;
    m_help->setObjectName(u"extraHelpEdit"_s);
    form.addField(u"extraHelp"_s, tr("Kinds of additional help and care"), m_helpField, FieldForm::Width::Row)
        ->setRequired(true);
    Narrative measures = makeNarrative(m_desk.context, m_desk.phrases, u"measures"_s, SuggestedEditor::Place::Beside);
    m_measures = measures.edit;
    m_measuresField = measures.field;
    m_measures->setObjectName(u"measuresEdit"_s);
    form.addField(u"measures"_s, tr("Rehabilitation measures"), m_measuresField, FieldForm::Width::Row);
}

void ProgrammePart::suggestEarlier()
{
    if (!m_desk.opened.earlier)
        return;
    const expertise::Conclusion earlier = m_desk.opened.earlier->conclusion;
    if (earlier.ipr) {
        QStringList parts;
        for (const QString &part : earlier.ipr->parts)
            parts.append(m_desk.context.lists.text(u"programme_parts"_s, part, m_desk.context.language));
        m_partsField->suggest(u"earlier"_s, earlierText(parts.join(u", "_s)),
                              [this, earlier] { m_parts->setCodes(earlier.ipr->parts); });
    }
    m_helpField->suggest(u"earlier"_s, earlierText(earlier.extraHelp),
                         [this, earlier] { m_help->setPlainText(earlier.extraHelp); });
    m_measuresField->suggest(u"earlier"_s, earlierText(earlier.measures),
                             [this, earlier] { m_measures->setPlainText(earlier.measures); });
}

void ProgrammePart::write(expertise::Conclusion &conclusion) const
{
    if (m_programme->isChecked())
        conclusion.ipr = expertise::Programme{m_parts->codes(), m_until->date()};
    if (m_helpNeeded->isChecked())
        conclusion.extraHelp = m_help->toPlainText().trimmed();
    if (m_programme->isChecked() || m_helpNeeded->isChecked())
        conclusion.measures = m_measures->toPlainText().trimmed();
}

void ProgrammePart::arrange(const expertise::Conclusion &conclusion)
{
    VisitedForm &form = m_desk.form;
    for (const QString &path : {u"ipr.parts"_s, u"ipr.until"_s})
        form.field(path)->setVisible(conclusion.ipr.has_value());
    form.field(u"extraHelp"_s)->setVisible(m_helpNeeded->isChecked());
    form.field(u"measures"_s)->setVisible(m_programme->isChecked() || m_helpNeeded->isChecked());
}

QList<Finding> ProgrammePart::show(const ConsideredConclusion &considered, const QList<Finding> &findings)
{
    if (considered.proposed.ipr)
        proposeDate(*m_untilField, considered.proposed.ipr->until);
    return findings;
}

} // namespace khattama::ui
