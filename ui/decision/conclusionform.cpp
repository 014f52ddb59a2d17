// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/conclusionform.h"

#include "ui/decision/certificatespart.h"
#include "ui/decision/diagnosispart.h"
#include "ui/decision/disabilitypart.h"
#include "ui/decision/executionpart.h"
#include "ui/decision/generallosspart.h"
#include "ui/decision/participantspart.h"
#include "ui/decision/professionallosspart.h"
#include "ui/decision/programmepart.h"
#include "ui/decision/rulingpart.h"
#include "ui/decision/typedvalues.h"
#include "ui/decision/visitpart.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kFields = u"fields"_s;
const QString kFocus = u"focus"_s;
const QString kEstablished = u"established"_s;
const QString kRuling = u"ruling"_s;
} // namespace

ConclusionForm::ConclusionForm(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
                               Icd10Items &icd10, QWidget *parent)
    : QWidget(parent),
      m_form(new VisitedForm(context.wording, context.language, this)), m_desk{context, opened, *m_form,
                                                                               phrases, icd10,  context.today()}
{
    m_form->setMaximumColumns(2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch(1);
    // In the order of the columns of the protocol; each part puts its fields into the form as it is made.
    m_parts.append(new DiagnosisPart(m_desk, this));
    if (!opened.record.controlGoal().isEmpty())
        m_parts.append(m_ruling = new RulingPart(m_desk, this));
    m_place.first = m_form->mark();
    if (!opened.record.isConsultation()) {
        m_establishing.append(m_disability = new DisabilityPart(m_desk, this));
        m_establishing.append(new GeneralLossPart(m_desk, this));
        m_establishing.append(new ProfessionalLossPart(m_desk, this));
        m_establishing.append(new ProgrammePart(m_desk, this));
        m_establishing.append(new CertificatesPart(m_desk, this));
        if (opened.record.isRepeat() || opened.earlier)
            m_establishing.append(new ExecutionPart(m_desk, this));
    }
    m_place.second = m_form->mark();
    m_parts += m_establishing;
    m_parts.append(new ParticipantsPart(m_desk, this));
    if (opened.record.visit && opened.record.visit->leftAt.isValid())
        m_parts.append(new VisitPart(m_desk, this));
    for (ConclusionPart *part : std::as_const(m_parts))
        connect(part, &ConclusionPart::changed, this, &ConclusionForm::settle);
    settle();
}

bool ConclusionForm::decidesAnew() const
{
    expertise::Conclusion ruled;
    if (m_ruling != nullptr)
        m_ruling->write(ruled);
    return ruled.decidesAnew() && (m_ruling == nullptr || !ruled.ruling.isEmpty());
}

QList<ConclusionPart *> ConclusionForm::answeringParts() const
{
    QList<ConclusionPart *> parts = m_parts;
    if (!decidesAnew())
        parts.removeIf([this](ConclusionPart *part) { return m_establishing.contains(part); });
    return parts;
}

expertise::Conclusion ConclusionForm::conclusion() const
{
    expertise::Conclusion conclusion;
    for (const ConclusionPart *part : answeringParts())
        part->write(conclusion);
    const bool disabled = conclusion.establishesDisability();
    const bool loss = conclusion.uot || !conclusion.upt.isEmpty();
    // A denied disability does not deny what else is established; unanswered, nothing is denied yet.
    conclusion.established = disabled || loss || !conclusion.disability;
    if (!disabled && !loss)
        conclusion.gapReason.clear(); // p. 69 speaks of terms that are set anew
    return conclusion;
}

bool ConclusionForm::answered() const
{
    return !decidesAnew() || m_disability->answered();
}

void ConclusionForm::settle()
{
    if (m_retyping)
        return;
    const expertise::Conclusion now = conclusion();
    m_form->setPartShown(m_place.first, m_place.second, decidesAnew());
    for (ConclusionPart *part : answeringParts())
        part->arrange(now);
    Q_EMIT changed();
}

void ConclusionForm::show(const ConsideredConclusion &considered)
{
    QList<Finding> findings = considered.findings;
    if (m_ruling != nullptr && considered.conclusion.ruling.isEmpty()) { // first of all this is to be answered
        findings.removeIf(
            [](const Finding &finding) { return finding.field == kRuling || finding.field == kEstablished; });
        findings.append({kRuling, u"conclusion.value_missing"_s});
    }
    if (!answered()) {
        findings.removeIf([](const Finding &finding) { return finding.field == kEstablished; });
        findings.append({kEstablished, u"conclusion.not_answered"_s});
    }
    for (ConclusionPart *part : answeringParts())
        findings = part->show(considered, findings);
    m_homeless = m_form->tell(findings);
}

bool ConclusionForm::goToWrong()
{
    m_form->visitAll();
    for (ConclusionPart *part : answeringParts())
        part->visitAll();
    const QString wrong = m_form->firstWrongField();
    const QString path = wrong.isEmpty() ? m_form->firstFieldWithError() : wrong;
    if (!path.isEmpty()) {
        m_form->focusField(path);
        return true;
    }
    for (ConclusionPart *part : answeringParts()) {
        if (part->focusWrong())
            return true;
    }
    return false;
}

QJsonObject ConclusionForm::typed() const
{
    QJsonObject fields;
    for (const QString &path : m_form->paths())
        fields.insert(path, typedIn(m_form->field(path)->editor()));
    QJsonObject typed{{kFields, fields}, {kFocus, m_form->focusedPath()}};
    for (const ConclusionPart *part : m_parts) {
        const QJsonObject own = part->typed();
        for (auto value = own.begin(); value != own.end(); ++value)
            typed.insert(value.key(), value.value());
    }
    return typed;
}

void ConclusionForm::retype(const QJsonObject &typed)
{
    m_retyping = true;
    const QJsonObject fields = typed.value(kFields).toObject();
    for (const QString &path : m_form->paths()) {
        if (fields.contains(path))
            ui::retype(m_form->field(path)->editor(), fields.value(path));
    }
    for (ConclusionPart *part : std::as_const(m_parts))
        part->retype(typed);
    m_retyping = false;
    settle();
    if (const QString focus = typed.value(kFocus).toString(); !focus.isEmpty())
        m_form->focusField(focus);
}

void ConclusionForm::focusFirst()
{
    m_form->focusField(m_form->paths().first());
}

} // namespace khattama::ui
