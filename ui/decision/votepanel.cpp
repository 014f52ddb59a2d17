// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/votepanel.h"

#include "core/base/datetext.h"
#include "ui/decision/choicerow.h"
#include "ui/decision/narrative.h"
#include "ui/decision/statepanel.h"
#include "ui/decision/typedvalues.h"
#include "ui/decision/visitedform.h"
#include "ui/review/form031sheet.h"
#include "ui/shell/jobs.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/detailsview.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CaseState;
using expertise::Outcome;
using expertise::Vote;

namespace {
const QString kDecision = u"decision"_s;
const QString kNote = u"note"_s;
const QString kFocus = u"focus"_s;
} // namespace

VotePanel::VotePanel(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
                     QWidget *parent)
    : DecisionPanel(parent), m_context(context), m_case(opened.record.id), m_signedBefore(opened.signedVotes),
      m_decision(new ChoiceRow), m_form(new VisitedForm(context.wording, context.language)),
      m_next(new QPushButton(tr("Sign…"))), m_confirmation(makeConfirmation()),
      m_drafting(
          context, u"vote"_s, [this] { return typed(); }, this)
{
    setObjectName(u"votePanel"_s);
    m_decision->setChoices(decisions(opened.age));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSheet(opened));
    splitter->addWidget(makeForm(phrases));
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3000, 2000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);

    connect(m_decision, &ChoiceRow::codeChanged, this, [this] {
        arrange();
        m_drafting.touch();
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        tell(false);
        m_drafting.touch();
    });
    arrange();
    m_drafting.setSubject(m_case.toString());
    m_form->setEnabled(false); // until the draft is there: nothing can be typed that it would replace
    m_drafting.load([this](const std::optional<QJsonObject> &draft) { takeDraft(draft); });
}

QWidget *VotePanel::makeSheet(const OpenedDecision &opened)
{
    auto *sheet = new DetailsView(this);
    sheet->setObjectName(u"medicalSheet"_s);
    sheet->setAccessibleName(tr("Medical part of the form"));
    if (opened.record.form031)
        Form031Sheet(m_context).write(*sheet, {*opened.record.form031, opened.age});
    return sheet;
}

QWidget *VotePanel::makeForm(DepartmentPhrases &phrases)
{
    m_decision->setObjectName(u"decisionChoice"_s);
    m_next->setObjectName(u"signButton"_s);
    m_next->setDefault(true);
    m_next->setToolTip(tr("Sign the decision (Ctrl+Enter)"));
    connect(m_next, &QPushButton::clicked, this, &VotePanel::mainAction);
    auto *signedSoFar = new QLabel(tr("%1 of %2 experts have signed. What they signed is sealed until all have.")
                                       .arg(m_signedBefore)
                                       .arg(expertise::kVotesNeeded));
    signedSoFar->setObjectName(u"signedLabel"_s);
    signedSoFar->setWordWrap(true);
    signedSoFar->setProperty("look", u"hint"_s);
    m_form->setMaximumColumns(1);
    Field *decision = m_form->addField(kDecision, tr("Your decision"), m_decision, FieldForm::Width::Row);
    decision->setRequired(true);
    decision->setReason(tr("Three experts decide, each by himself. If all give the same group, the head concludes; "
                           "otherwise the person is summoned (p. 45)."));
    Narrative note = makeNarrative(m_context, phrases, u"note"_s, SuggestedEditor::Place::Below);
    m_note = note.edit;
    m_note->setObjectName(u"voteNoteEdit"_s);
    m_form->addField(kNote, tr("What does not fit"), note.field, FieldForm::Width::Row)->setRequired(true);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(signedSoFar);
    layout->addWidget(m_form);
    layout->addWidget(m_next, 0, Qt::AlignLeft);
    layout->addWidget(m_confirmation);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QFrame *VotePanel::makeConfirmation()
{
    auto *frame = new QFrame;
    frame->setObjectName(u"voteConfirmation"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    m_confirmText = new QLabel(frame);
    m_confirmText->setObjectName(u"voteConfirmText"_s);
    m_confirmText->setTextFormat(Qt::PlainText);
    m_confirmText->setWordWrap(true);
    m_sign = new QPushButton(tr("Sign for good"), frame);
    m_sign->setObjectName(u"signForGoodButton"_s);
    m_sign->setDefault(true);
    auto *back = new QPushButton(tr("Change"), frame);
    back->setObjectName(u"changeVoteButton"_s);
    connect(m_sign, &QPushButton::clicked, this, &VotePanel::sign);
    connect(back, &QPushButton::clicked, this, [this] { setConfirming(false); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sign);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(m_confirmText);
    layout->addLayout(buttons);
    frame->hide();
    return frame;
}

/// The groups of the age and their denial, then the three mismatches.
QList<CodeItem> VotePanel::decisions(std::optional<int> age) const
{
    QList<CodeItem> decisions;
    for (const rules::ListValue &category : m_context.lists.values(u"categories"_s, m_context.today())) {
        if (!age || category.fitsAge(*age))
            decisions.append({category.code, category.text.in(m_context.language)});
    }
    for (const Outcome outcome : {Outcome::MisDiagnosis, Outcome::MisGoal, Outcome::MisData}) {
        const QString code = expertise::outcomeCode(outcome);
        decisions.append({code, m_context.lists.text(u"outcomes"_s, code, m_context.language)});
    }
    return decisions;
}

Vote VotePanel::vote() const
{
    const std::optional<Outcome> mismatch = expertise::outcomeFromCode(m_decision->code());
    if (mismatch)
        return {{}, *mismatch, {}, m_note->toPlainText().trimmed(), {}};
    return {{}, Outcome::Agree, m_decision->code(), {}, {}};
}

bool VotePanel::isMismatch() const
{
    return expertise::outcomeFromCode(m_decision->code()).has_value();
}

QJsonObject VotePanel::typed() const
{
    return {{kDecision, typedIn(m_decision)}, {kNote, typedIn(m_note)}, {kFocus, m_form->focusedPath()}};
}

void VotePanel::takeDraft(const std::optional<QJsonObject> &draft)
{
    m_form->setEnabled(true);
    if (m_focusWanted)
        focusFirst();
    if (!draft)
        return;
    const QSignalBlocker noChoice(m_decision); // what comes back is no typing
    const QSignalBlocker noNote(m_note);
    retype(m_decision, draft->value(kDecision));
    retype(m_note, draft->value(kNote));
    arrange();
    if (const QString focus = draft->value(kFocus).toString(); !focus.isEmpty())
        m_form->focusField(focus);
}

void VotePanel::arrange()
{
    m_form->field(kNote)->setVisible(isMismatch());
    tell(false);
}

void VotePanel::tell(bool all)
{
    QList<Finding> findings;
    if (m_decision->code().isEmpty())
        findings.append({kDecision, u"conclusion.value_missing"_s});
    if (isMismatch() && m_note->toPlainText().trimmed().isEmpty())
        findings.append({kNote, u"vote.note_missing"_s});
    const QList<Finding> homeless = m_form->tell(findings);
    Q_UNUSED(homeless) // both stand at their fields
    if (all)
        m_form->visitAll();
}

QString VotePanel::mainText() const
{
    return confirming() ? tr("Sign for good") : tr("Sign…");
}

bool VotePanel::confirming() const
{
    return !m_confirmation->isHidden();
}

void VotePanel::mainAction()
{
    if (!m_form->isEnabled() && !confirming())
        return;
    if (confirming()) {
        sign();
        return;
    }
    tell(true);
    if (const QString wrong = m_form->firstFieldWithError(); !wrong.isEmpty())
        m_form->focusField(wrong);
    else
        setConfirming(true);
}

void VotePanel::setConfirming(bool on)
{
    m_form->setEnabled(!on);
    m_next->setVisible(!on);
    m_confirmText->setText(
        tr("You sign: %1.\nWhat is signed cannot be changed or taken back.").arg(voteText(m_context, vote())));
    m_confirmation->setVisible(on);
    if (on)
        m_sign->setFocus();
    else
        focusFirst();
    Q_EMIT mainTextChanged();
}

bool VotePanel::stepBack()
{
    if (!confirming())
        return false;
    setConfirming(false);
    return true;
}

void VotePanel::sign()
{
    if (!m_sign->isEnabled())
        return;
    m_sign->setEnabled(false);
    m_context.jobs.save(
        this,
        [id = m_case, vote = vote()](Services &services) { return services.deciding.vote(id, vote, services.user); },
        [this](const Result<Case> &record) { take(record); });
}

void VotePanel::take(const Result<Case> &record)
{
    m_sign->setEnabled(true);
    if (!record) {
        setConfirming(false);
        Q_EMIT failed(m_context.worded(record.error()));
        return;
    }
    m_drafting.drop();
    Q_EMIT done(outcomeOf(*record));
}

/// What came of it; of sealed decisions only how many there are.
DecisionOutcome VotePanel::outcomeOf(const Case &record) const
{
    if (record.state == CaseState::Agreed) {
        const QString given = m_context.lists.text(u"categories"_s, record.votes.first().category, m_context.language);
        return {MessageKind::Done,
                tr("Signed. All three experts gave the same: %1. The head gives the conclusion.").arg(given)};
    }
    if (record.state == CaseState::Summoned && record.summons) {
        const rules::Deadlines &deadlines = m_context.deadlines;
        const rules::AppearanceWindow window = deadlines.appear(record.summons->sentAt);
        const QDate from = deadlines.noShowReturnableFrom(deadlines.time().dateOf(record.summons->sentAt));
        return {
            MessageKind::Warning,
            tr("Signed. The three decisions do not agree: the person is summoned (p. 45). To come until %1, from %2 "
               "to %3; the conclusion is due until %4; without a visit the form may go back from %5.")
                .arg(shortDate(window.lastDay), window.from.toString(u"HH:mm"_s), window.to.toString(u"HH:mm"_s),
                     momentText(m_context, record.dueAt), shortDate(from))};
    }
    return {MessageKind::Done, tr("Signed. %1 of %2 experts have signed; until all have, nobody sees any decision.")
                                   .arg(record.votes.size())
                                   .arg(expertise::kVotesNeeded)};
}

void VotePanel::focusFirst()
{
    m_focusWanted = true;
    if (m_form->isEnabled())
        m_form->focusField(kDecision);
}

} // namespace khattama::ui
