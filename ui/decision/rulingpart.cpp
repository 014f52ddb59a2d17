// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/rulingpart.h"

#include "ui/decision/choicerow.h"
#include "ui/decision/narrative.h"
#include "ui/spelling/spellcheckededit.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kAdvice = u"ADVICE"_s;
} // namespace

RulingPart::RulingPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_desk(desk), m_consultation(desk.opened.record.isConsultation())
{
    VisitedForm &form = desk.form;
    form.addSection(m_consultation ? tr("Answer to the department") : tr("Decision of the department"));
    if (!m_consultation) {
        m_ruling = new ChoiceRow;
        m_ruling->setObjectName(u"rulingChoice"_s);
        QList<CodeItem> rulings = choicesFor(desk, u"omk_rulings"_s);
        rulings.removeIf([](const CodeItem &ruling) { return ruling.code == kAdvice; });
        m_ruling->setChoices(rulings);
        form.addField(u"ruling"_s, tr("What becomes of the decision"), m_ruling, FieldForm::Width::Row)
            ->setRequired(true);
        connect(m_ruling, &ChoiceRow::codeChanged, this, &ConclusionPart::changed);
    }
    Narrative narrative =
        makeNarrative(desk.context, desk.phrases, u"recommendations"_s, SuggestedEditor::Place::Beside);
    m_recommendations = narrative.edit;
    m_recommendations->setObjectName(u"recommendationsEdit"_s);
    Field *const field = form.addField(u"recommendations"_s,
                                       m_consultation ? tr("Conclusion and recommendations") : tr("Recommendations"),
                                       narrative.field, FieldForm::Width::Row);
    field->setRequired(m_consultation);
    field->setReason(m_consultation ? tr("They go to the department as a letter and stand in column 9 of the protocol; "
                                         "nothing is established here (Appendix 3, item 5, 3); Appendix 18).")
                                    : tr("They stand in column 9 of the protocol (Appendix 18)."));
    connect(m_recommendations, &QPlainTextEdit::textChanged, this, &ConclusionPart::changed);
}

void RulingPart::write(expertise::Conclusion &conclusion) const
{
    conclusion.ruling = m_consultation ? kAdvice : m_ruling->code();
    conclusion.recommendations = m_recommendations->toPlainText().trimmed();
}

void RulingPart::arrange(const expertise::Conclusion &conclusion)
{
    if (!m_consultation) // until it is answered, nothing is recommended
        m_desk.form.field(u"recommendations"_s)->setVisible(!conclusion.ruling.isEmpty());
}

} // namespace khattama::ui
