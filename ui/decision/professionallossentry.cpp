// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/professionallossentry.h"

#include "ui/decision/choicerow.h"
#include "ui/decision/generallosspart.h"
#include "ui/decision/percentfield.h"
#include "ui/decision/typedvalues.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

ProfessionalLossEntry::ProfessionalLossEntry(const ConclusionDesk &desk, QWidget *parent)
    : QGroupBox(parent), m_desk(desk), m_form(new VisitedForm(desk.context.wording, desk.context.language, this)),
      m_document(new QLineEdit), m_percent(new PercentField), m_cause(new ChoiceRow), m_from(new DateField(desk.today)),
      m_until(new DateField(desk.today)), m_percentField(new SuggestedEditor(m_percent, SuggestedEditor::Place::Below)),
      m_fromField(new SuggestedEditor(m_from, SuggestedEditor::Place::Below)),
      m_untilField(new SuggestedEditor(m_until, SuggestedEditor::Place::Below)),
      m_remove(new QPushButton(tr("Remove this entry"), this))
{
    m_document->setObjectName(u"uptDocumentField"_s);
    m_percent->setObjectName(u"uptPercentField"_s);
    m_cause->setObjectName(u"uptCauseChoice"_s);
    m_cause->setChoices(choicesFor(desk, u"upt_causes"_s));
    m_from->setObjectName(u"uptFromField"_s);
    m_until->setObjectName(u"uptUntilField"_s);
    m_remove->setObjectName(u"removeUptButton"_s);
    m_remove->setAutoDefault(false);

    m_form->setMaximumColumns(2);
    Field *document = m_form->addField(u"document"_s, tr("Accident act or court decision: number and date"), m_document,
                                       FieldForm::Width::Row);
    document->setRequired(true);
    document->setReason(tr("The degree rests on the act of the accident (document 9) or, where the employer is wound "
                           "up, on a court decision (document 12)."));
    m_form->addField(u"percent"_s, tr("Degree, %"), m_percentField)->setRequired(true);
    m_form->addField(u"cause"_s, tr("Cause"), m_cause)->setRequired(true);
    m_form->addField(u"from"_s, tr("Counted from"), m_fromField);
    m_form->addField(u"until"_s, tr("Set until"), m_untilField);
    m_form->addRow(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);

    const auto tell = [this] {
        m_percentField->suggest(u"words"_s, percentInWords(m_percent->percent(), m_desk.context.language), nullptr);
        Q_EMIT changed();
    };
    for (QLineEdit *line : {m_document, static_cast<QLineEdit *>(m_percent), static_cast<QLineEdit *>(m_from),
                            static_cast<QLineEdit *>(m_until)})
        connect(line, &QLineEdit::textChanged, this, tell);
    connect(m_cause, &ChoiceRow::codeChanged, this, tell);
    connect(m_remove, &QPushButton::clicked, this, &ProfessionalLossEntry::removalAsked);
}

expertise::ProfessionalLoss ProfessionalLossEntry::loss() const
{
    return {m_document->text().trimmed(), m_percent->percent().value_or(0), m_cause->code(), m_from->date(),
            m_until->date()};
}

void ProfessionalLossEntry::take(const expertise::ProfessionalLoss &loss)
{
    m_document->setText(loss.document);
    m_percent->setPercent(loss.percent);
    m_cause->setCode(loss.cause);
}

void ProfessionalLossEntry::setNumber(int number)
{
    setTitle(tr("Entry %1").arg(number));
}

void ProfessionalLossEntry::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void ProfessionalLossEntry::propose(const expertise::ProfessionalLoss &proposed)
{
    proposeDate(*m_fromField, proposed.from);
    proposeDate(*m_untilField, proposed.until);
}

QJsonObject ProfessionalLossEntry::typed() const
{
    QJsonObject typed;
    for (const QString &path : m_form->paths())
        typed.insert(path, typedIn(m_form->field(path)->editor()));
    return typed;
}

void ProfessionalLossEntry::retype(const QJsonObject &typed)
{
    for (const QString &path : m_form->paths())
        ui::retype(m_form->field(path)->editor(), typed.value(path));
}

} // namespace khattama::ui
