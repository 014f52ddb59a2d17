// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/generallosspart.h"

#include "core/base/numberwords.h"
#include "ui/decision/percentfield.h"
#include "ui/decision/wrappedbutton.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/datefield.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

QString percentInWords(std::optional<int> percent, Language language)
{
    if (!percent)
        return {};
    return GeneralLossPart::tr("In words: %1 per cent", nullptr, *percent).arg(numberInWords(*percent, language));
}

GeneralLossPart::GeneralLossPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_desk(desk),
      m_asked(new WrappedCheckBox(tr("A degree of loss of general working capacity is set"))),
      m_percent(new PercentField), m_cause(new CodeField), m_from(new DateField(desk.today)),
      m_until(new DateField(desk.today)), m_percentField(new SuggestedEditor(m_percent, SuggestedEditor::Place::Below)),
      m_fromField(new SuggestedEditor(m_from, SuggestedEditor::Place::Below)),
      m_untilField(new SuggestedEditor(m_until, SuggestedEditor::Place::Below))
{
    m_asked->setObjectName(u"uotCheck"_s);
    m_percent->setObjectName(u"uotPercentField"_s);
    m_cause->setObjectName(u"uotCauseField"_s);
    m_cause->setItems(choicesFor(desk, u"causes"_s));
    m_from->setObjectName(u"uotFromField"_s);
    m_until->setObjectName(u"uotUntilField"_s);
    m_asked->setChecked(desk.opened.record.purposes().contains(u"uot"_s));
    addFields();
    suggestEarlier();

    connect(m_asked, &QCheckBox::toggled, this, &ConclusionPart::changed);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_percent), static_cast<QLineEdit *>(m_cause),
                            static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_until)})
        connect(line, &QLineEdit::textChanged, this, &ConclusionPart::changed);
}

void GeneralLossPart::addFields()
{
    VisitedForm &form = m_desk.form;
    form.addSection(tr("Loss of general working capacity"));
    form.addField(u"uot"_s, {}, m_asked, FieldForm::Width::Row);
    form.addField(u"uot.percent"_s, tr("Degree, %"), m_percentField)->setRequired(true);
    form.addField(u"uot.cause"_s, tr("Cause"), m_cause)->setRequired(true);
    form.addField(u"uot.from"_s, tr("Counted from"), m_fromField);
    form.addField(u"uot.until"_s, tr("Set until"), m_untilField);
}

void GeneralLossPart::suggestEarlier()
{
    if (!m_desk.opened.earlier || !m_desk.opened.earlier->conclusion.uot)
        return;
    const int earlier = m_desk.opened.earlier->conclusion.uot->percent;
    m_percentField->suggest(u"earlier"_s, earlierText(u"%1 %"_s.arg(earlier)),
                            [this, earlier] { m_percent->setPercent(earlier); });
}

void GeneralLossPart::write(expertise::Conclusion &conclusion) const
{
    if (m_asked->isChecked()) {
        conclusion.uot =
            expertise::GeneralLoss{m_percent->percent().value_or(0), m_cause->code(), m_from->date(), m_until->date()};
    }
}

void GeneralLossPart::arrange(const expertise::Conclusion &conclusion)
{
    for (const QString &path : {u"uot.percent"_s, u"uot.cause"_s, u"uot.from"_s, u"uot.until"_s})
        m_desk.form.field(path)->setVisible(conclusion.uot.has_value());
    m_percentField->suggest(u"words"_s, percentInWords(m_percent->percent(), m_desk.context.language), nullptr);
}

QList<Finding> GeneralLossPart::show(const ConsideredConclusion &considered, const QList<Finding> &findings)
{
    if (considered.proposed.uot) {
        proposeDate(*m_fromField, considered.proposed.uot->from);
        proposeDate(*m_untilField, considered.proposed.uot->until);
    }
    return findings;
}

} // namespace khattama::ui
