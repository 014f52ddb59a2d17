// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/disabilitypart.h"

#include "core/base/datetext.h"
#include "ui/decision/choicerow.h"
#include "ui/decision/narrative.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/datefield.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

const QString kYes = u"yes"_s;
const QString kNo = u"no"_s;
const QString kOther = u"other"_s; ///< disability is no matter of this examination
const QString kNone = u"NONE"_s;

bool isDisabled(const std::optional<expertise::Disability> &disability)
{
    return disability && disability->category != kNone;
}

} // namespace

DisabilityPart::DisabilityPart(const ConclusionDesk &desk, QObject *parent)
    : ConclusionPart(parent), m_desk(desk), m_established(new ChoiceRow), m_category(new ChoiceRow),
      m_cause(new CodeField), m_term(new ChoiceRow), m_from(new DateField(desk.today)),
      m_until(new DateField(desk.today)),
      m_categoryField(new SuggestedEditor(m_category, SuggestedEditor::Place::Below)),
      m_causeField(new SuggestedEditor(m_cause, SuggestedEditor::Place::Below)),
      m_termField(new SuggestedEditor(m_term, SuggestedEditor::Place::Below)),
      m_fromField(new SuggestedEditor(m_from, SuggestedEditor::Place::Below)),
      m_untilField(new SuggestedEditor(m_until, SuggestedEditor::Place::Below))
{
    m_established->setObjectName(u"establishedChoice"_s);
    m_established->setChoices({{kYes, tr("Established")}, {kNo, tr("Not established")}, {kOther, tr("Not asked for")}});
    m_category->setObjectName(u"categoryChoice"_s);
    QList<CodeItem> categories = choicesFor(desk, u"categories"_s);
    categories.removeIf([](const CodeItem &category) { return category.code == kNone; });
    m_category->setChoices(categories);
    m_cause->setObjectName(u"causeField"_s);
    m_cause->setItems(choicesFor(desk, u"causes"_s));
    m_term->setObjectName(u"termChoice"_s);
    m_term->setChoices(terms());
    m_from->setObjectName(u"fromField"_s);
    m_until->setObjectName(u"untilField"_s);
    addFields();
    suggestEarlier();
    answerAsFarAsKnown();

    for (ChoiceRow *choice : {m_established, m_category, m_term})
        connect(choice, &ChoiceRow::codeChanged, this, &ConclusionPart::changed);
    for (QLineEdit *line :
         {static_cast<QLineEdit *>(m_cause), static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_until)})
        connect(line, &QLineEdit::textChanged, this, &ConclusionPart::changed);
    connect(m_gapReason, &QPlainTextEdit::textChanged, this, &ConclusionPart::changed);
}

/// The terms usual for the age first; of the others only those that can still be: «until 7» for no adult.
QList<CodeItem> DisabilityPart::terms() const
{
    QList<CodeItem> usual;
    QList<CodeItem> others;
    const QStringList usualCodes =
        m_desk.opened.age ? m_desk.context.termsByAge.usualFor(*m_desk.opened.age) : QStringList();
    for (const rules::ListValue &term : m_desk.context.lists.values(u"terms"_s, m_desk.today)) {
        const int toAge = term.attributes.value("to_age"_L1).toInt();
        if (toAge > 0 && m_desk.opened.age && *m_desk.opened.age >= toAge)
            continue;
        (usualCodes.contains(term.code) ? usual : others).append({term.code, term.text.in(m_desk.context.language)});
    }
    return usual + others;
}

void DisabilityPart::addFields()
{
    VisitedForm &form = m_desk.form;
    form.addSection(tr("Disability"));
    form.addField(u"established"_s, tr("Is disability established?"), m_established, FieldForm::Width::Row)
        ->setRequired(true);
    form.addField(u"disability.category"_s, tr("Group or category"), m_categoryField, FieldForm::Width::Row)
        ->setRequired(true);
    form.addField(u"disability.cause"_s, tr("Cause of disability"), m_causeField, FieldForm::Width::Row)
        ->setRequired(true);
    form.addField(u"disability.term"_s, tr("Term"), m_termField, FieldForm::Width::Row)->setRequired(true);
    form.addField(u"disability.from"_s, tr("Counted from"), m_fromField)
        ->setReason(tr("At a first examination the day of the conclusion; at a re-examination the end of the earlier "
                       "term (p. 72), as long as it has not passed or the gap is excused (p. 69)."));
    form.addField(u"disability.until"_s, tr("Set until"), m_untilField);

    Narrative gap = makeNarrative(m_desk.context, m_desk.phrases, u"gapReason"_s, SuggestedEditor::Place::Below);
    m_gapReason = gap.edit;
    m_gapReason->setObjectName(u"gapReasonEdit"_s);
    const QDate earlier = m_desk.opened.record.earlier().until;
    form.addField(u"gapReason"_s, tr("Why there is a gap since %1").arg(shortDate(earlier)), gap.field,
                  FieldForm::Width::Row)
        ->setReason(tr("The earlier term has ended. With a reason the new term is counted from its end, without one "
                       "from the day of the conclusion (p. 69)."));
}

void DisabilityPart::suggestEarlier()
{
    if (!m_desk.opened.earlier || !m_desk.opened.earlier->conclusion.disability)
        return;
    const expertise::Disability earlier = *m_desk.opened.earlier->conclusion.disability;
    const auto listed = [this](const QString &list, const QString &code) {
        return code.isEmpty() ? QString() : m_desk.context.lists.text(list, code, m_desk.context.language);
    };
    const auto choices = m_category->choices();
    const bool fits = std::any_of(choices.begin(), choices.end(),
                                  [&](const CodeItem &choice) { return choice.code == earlier.category; });
    // A group of an age that has passed is told, and not offered.
    m_categoryField->suggest(u"earlier"_s, earlierText(listed(u"categories"_s, earlier.category)),
                             fits ? std::function<void()>([this, earlier] { m_category->setCode(earlier.category); })
                                  : nullptr);
    m_causeField->suggest(u"earlier"_s, earlierText(listed(u"causes"_s, earlier.cause)),
                          [this, earlier] { m_cause->setCode(earlier.cause); });
    m_termField->suggest(u"earlier"_s, earlierText(listed(u"terms"_s, earlier.term)),
                         [this, earlier] { m_term->setCode(earlier.term); });
    m_untilField->suggest(u"earlier"_s, earlierText(shortDate(earlier.until)), nullptr);
}

/// What three equal votes gave is what the conclusion gives (p. 45); without a purpose of disability it is not asked.
void DisabilityPart::answerAsFarAsKnown()
{
    const expertise::Case &record = m_desk.opened.record;
    if (expertise::votesAgree(record.votes).value_or(false) && !record.summons) {
        const QString agreed = record.votes.first().category;
        m_established->setCode(agreed == kNone ? kNo : kYes);
        m_category->setCode(agreed);
        m_categoryField->suggest(u"votes"_s,
                                 tr("Three experts gave: %1")
                                     .arg(m_desk.context.lists.text(u"categories"_s, agreed, m_desk.context.language)),
                                 nullptr);
        return;
    }
    const QStringList purposes = record.purposes();
    const bool asked = std::any_of(purposes.begin(), purposes.end(),
                                   [](const QString &purpose) { return purpose.startsWith("disability."_L1); });
    if (!asked && !purposes.isEmpty())
        m_established->setCode(kOther);
}

bool DisabilityPart::answered() const
{
    return !m_established->code().isEmpty();
}

void DisabilityPart::write(expertise::Conclusion &conclusion) const
{
    const QString answer = m_established->code();
    if (answer == kYes)
        conclusion.disability =
            expertise::Disability{m_category->code(), m_cause->code(), m_term->code(), m_from->date(), m_until->date()};
    if (answer == kNo)
        conclusion.disability = expertise::Disability{kNone, {}, {}, {}, {}};
    conclusion.gapReason = m_gapReason->toPlainText().trimmed();
}

void DisabilityPart::arrange(const expertise::Conclusion &conclusion)
{
    VisitedForm &form = m_desk.form;
    const bool disabled = isDisabled(conclusion.disability);
    for (const QString &path : {u"disability.category"_s, u"disability.cause"_s, u"disability.term"_s,
                                u"disability.from"_s, u"disability.until"_s})
        form.field(path)->setVisible(disabled);
    const rules::ListValue *term = m_desk.context.lists.find(u"terms"_s, m_term->code());
    if (term != nullptr && term->attributes.value("no_end"_L1).toBool() && m_until->text().isEmpty())
        form.field(u"disability.until"_s)->hide();

    const QDate earlier = m_desk.opened.record.earlier().until;
    const bool gap = earlier.isValid() && earlier < m_desk.today;
    form.field(u"gapReason"_s)->setVisible(gap && (disabled || conclusion.uot || !conclusion.upt.isEmpty()));
}

QList<Finding> DisabilityPart::show(const ConsideredConclusion &considered, const QList<Finding> &findings)
{
    if (const auto &proposed = considered.proposed.disability; isDisabled(proposed)) {
        proposeDate(*m_fromField, proposed->from);
        proposeDate(*m_untilField, proposed->until);
    }
    return findings;
}

} // namespace khattama::ui
