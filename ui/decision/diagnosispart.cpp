// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/diagnosispart.h"

#include "ui/decision/icd10items.h"
#include "ui/decision/narrative.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/codelistfield.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// The diagnosis the person was referred with.
intake::Diagnosis referredWith(const expertise::Case &record)
{
    if (record.form031)
        return record.form031->mainDiagnosis;
    if (record.application)
        return {record.application->form031.icd10, record.application->form031.text};
    return {};
}

} // namespace

DiagnosisPart::DiagnosisPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_codes(new CodeListField)
{
    desk.form.addSection(tr("Diagnosis"));
    Narrative narrative = makeNarrative(desk.context, desk.phrases, u"diagnosis"_s, SuggestedEditor::Place::Beside);
    m_text = narrative.edit;
    m_text->setObjectName(u"diagnosisEdit"_s);
    desk.form.addField(u"diagnosis.text"_s, tr("Clinical-expert diagnosis"), narrative.field, FieldForm::Width::Row)
        ->setRequired(true);

    m_codes->setObjectName(u"icd10Field"_s);
    m_codes->entry()->setOtherCodes(icd10Code);
    m_codes->setItems(desk.icd10.codes());
    auto *codes = new SuggestedEditor(m_codes, SuggestedEditor::Place::Beside);
    desk.form.addField(u"diagnosis.icd10"_s, tr("ICD-10 codes"), codes, FieldForm::Width::Row)->setRequired(true);

    const intake::Diagnosis referred = referredWith(desk.opened.record);
    if (!referred.text.trimmed().isEmpty()) {
        narrative.field->suggest(u"referred"_s, tr("Referred with: %1").arg(referred.text.trimmed()),
                                 [this, referred] { m_text->setPlainText(referred.text.trimmed()); });
    }
    if (const QString code = icd10Code(referred.icd10); !code.isEmpty()) {
        codes->suggest(u"referred"_s, tr("Referred with: %1").arg(code),
                       [this, code] { m_codes->setCodes(QStringList{code}); });
    }
    if (desk.opened.earlier) {
        const expertise::Conclusion &earlier = desk.opened.earlier->conclusion;
        narrative.field->suggest(u"earlier"_s, earlierText(earlier.diagnosis),
                                 [this, earlier] { m_text->setPlainText(earlier.diagnosis); });
        codes->suggest(u"earlier"_s, earlierText(earlier.icd10.join(u", "_s)),
                       [this, earlier] { m_codes->setCodes(earlier.icd10); });
    }

    connect(&desk.icd10, &Icd10Items::changed, this, [this, &icd10 = desk.icd10] { m_codes->setItems(icd10.codes()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConclusionPart::changed);
    connect(m_codes, &CodeListField::codesChanged, this, &ConclusionPart::changed);
}

void DiagnosisPart::write(expertise::Conclusion &conclusion) const
{
    conclusion.diagnosis = m_text->toPlainText().trimmed();
    conclusion.icd10 = m_codes->codes();
}

} // namespace khattama::ui
