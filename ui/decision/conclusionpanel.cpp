// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/conclusionpanel.h"

#include "core/base/datetext.h"
#include "ui/decision/conclusionform.h"
#include "ui/decision/rowpreview.h"
#include "ui/decision/statepanel.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {
constexpr auto kPause = 250ms; ///< after the last key, before the conclusion is considered
const QString kSplitter = u"decisions/conclusionSplitter"_s;
} // namespace

ConclusionPanel::ConclusionPanel(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
                                 Icd10Items &icd10, QWidget *parent)
    : DecisionPanel(parent), m_context(context), m_opened(opened), m_case(opened.record.id),
      m_form(new ConclusionForm(context, m_opened, phrases, icd10, this)),
      m_row(new RowPreview(context.department.kind, opened.headings, this)), m_area(new QScrollArea(this)),
      m_splitter(new QSplitter(this)), m_draftLine(new MessageLine(this)), m_findings(new MessageLine(this)),
      m_decide(new QPushButton(mainText(), this)),
      m_drafting(
          context, u"conclusion"_s, [this] { return m_form->typed(); }, this)
{
    setObjectName(u"conclusionPanel"_s);
    m_draftLine->setObjectName(u"draftLine"_s);
    m_form->setObjectName(u"conclusionForm"_s);
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_splitter->addWidget(m_row);
    m_splitter->addWidget(m_area);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    if (!m_splitter->restoreState(context.settings.value(kSplitter).toByteArray()))
        m_splitter->setSizes({2000, 3000});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(kSplitter, m_splitter->saveState()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_draftLine);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFoot());

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ConclusionPanel::consider);
    connect(m_form, &ConclusionForm::changed, this, &ConclusionPanel::change);
    m_drafting.setSubject(m_case.toString());
    m_form->setEnabled(false); // until the draft is there: nothing can be typed that it would replace
    m_drafting.load([this](const std::optional<QJsonObject> &draft) { takeDraft(draft); });
    consider();
}

/// The earlier conclusion whose words stand in grey beside the fields, as far as it is one of this department.
QWidget *ConclusionPanel::makeHead()
{
    auto *head = new QLabel(this);
    head->setObjectName(u"earlierLabel"_s);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    head->setProperty("look", u"hint"_s);
    if (!m_opened.earlier)
        head->setText(tr("No earlier conclusion is known."));
    else if (m_opened.earlier->actNumber.isEmpty())
        head->setText(tr("What stands in grey as earlier is told by the referral."));
    else
        head->setText(tr("What stands in grey as earlier is of the act No. %1 of %2.")
                          .arg(m_opened.earlier->actNumber, shortDate(m_opened.earlier->concludedOn)));
    QStringList lines{head->text()};
    lines += consultations();
    head->setText(lines.join(u'\n'));
    head->setProperty("recordText", true);
    return head;
}

/// What the ОМК was asked and has answered (Appendix 3, item 5, 3)); in an ОМК, what the department asks.
QStringList ConclusionPanel::consultations() const
{
    QStringList lines;
    for (const expertise::Consultation &consultation : m_opened.record.consultations) {
        const QString sent = momentText(m_context, consultation.sentAt);
        if (consultation.waits())
            lines.append(tr("At the ОМК for consultation since %1; its answer is not entered yet.").arg(sent));
        else if (consultation.answeredAt.isValid())
            lines.append(
                tr("Answer of the ОМК of %1: %2").arg(shortDate(consultation.answerDate), consultation.answer));
    }
    if (m_opened.record.isConsultation()) {
        const intake::ControlledExamination &asked = *m_opened.record.application->controlled;
        lines.append(tr("Preliminary conclusion of the department: %1").arg(asked.preliminary));
        if (!asked.question.trimmed().isEmpty())
            lines.append(tr("It asks: %1").arg(asked.question));
    }
    return lines;
}

QString ConclusionPanel::preliminary() const
{
    constexpr int kFirst = 9; // columns 10 to 13 of Appendix 17
    constexpr int kLast = 12;
    QStringList parts;
    if (!m_form->conclusion().diagnosis.isEmpty())
        parts.append(m_form->conclusion().diagnosis);
    for (int column = kFirst; m_form->answered() && column <= kLast; ++column)
        parts.append(m_cells.value(column));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QWidget *ConclusionPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_findings->setObjectName(u"findingsLine"_s);
    m_decide->setObjectName(u"decideButton"_s);
    m_decide->setDefault(true);
    m_decide->setToolTip(tr("Give the conclusion (Ctrl+Enter)"));
    connect(m_decide, &QPushButton::clicked, this, &ConclusionPanel::mainAction);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_findings, 1);
    layout->addWidget(m_decide, 0, Qt::AlignBottom | Qt::AlignRight);
    return foot;
}

QString ConclusionPanel::mainText() const
{
    return m_opened.record.isConsultation() ? tr("Answer") : tr("Decide");
}

void ConclusionPanel::takeDraft(const std::optional<QJsonObject> &draft)
{
    m_form->setEnabled(true);
    if (m_focusWanted)
        m_form->focusFirst();
    if (!draft)
        return;
    const QSignalBlocker quiet(m_form); // what comes back is no typing
    m_form->retype(*draft);
    m_draftLine->setMessage(MessageKind::Info, tr("What you had typed here is back."));
    consider();
}

void ConclusionPanel::focusFirst()
{
    m_focusWanted = true;
    if (m_form->isEnabled())
        m_form->focusFirst();
}

void ConclusionPanel::change()
{
    m_drafting.touch();
    m_pause.start();
}

void ConclusionPanel::consider()
{
    m_pause.stop();
    const int asked = ++m_asked;
    m_context.jobs.read(
        this,
        [&lists = m_context.lists, id = m_case, conclusion = m_form->conclusion()](Services &services) {
            return considerConclusion(services, lists, id, conclusion);
        },
        [this, asked](const Result<ConsideredConclusion> &considered) {
            if (asked == m_asked)
                settle(considered);
        });
}

void ConclusionPanel::settle(const Result<ConsideredConclusion> &considered)
{
    if (!considered) {
        m_deciding = false;
        Q_EMIT failed(m_context.worded(considered.error()));
        return;
    }
    m_form->show(*considered);
    m_cells = considered->cells;
    m_row->setCells(m_cells);
    m_findings->setMessage(anyBlocks(m_form->homeless()) ? MessageKind::Error : MessageKind::Warning,
                           worded(m_form->homeless()));
    if (m_deciding)
        giveDecision();
}

QString ConclusionPanel::worded(const QList<Finding> &findings) const
{
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(m_context.wording.text(finding.code, finding.arguments, m_context.language));
    return sentences.join(u'\n');
}

void ConclusionPanel::mainAction()
{
    if (m_deciding || !m_form->isEnabled())
        return;
    m_decide->setFocus(); // the line that is being typed in settles
    m_deciding = true;
    consider();
}

/// What was typed has just been considered: what is wrong is gone to, else the conclusion is given.
void ConclusionPanel::giveDecision()
{
    if (m_form->goToWrong()) {
        m_deciding = false;
        Q_EMIT failed(tr("The conclusion is not given yet: mend what is marked in red."));
        return;
    }
    m_decide->setEnabled(false);
    m_context.jobs.save(
        this,
        [id = m_case, conclusion = m_form->conclusion()](Services &services) {
            return services.deciding.decide(id, conclusion, services.user);
        },
        [this](const Result<expertise::Deciding::Decision> &decision) { take(decision); });
}

void ConclusionPanel::take(const Result<expertise::Deciding::Decision> &decision)
{
    m_deciding = false;
    m_decide->setEnabled(true);
    if (!decision) {
        Q_EMIT failed(m_context.worded(decision.error()));
        return;
    }
    if (!decision->record) { // refused by what has come in between, as a protocol that was closed
        QList<Finding> blocking = decision->findings;
        blocking.removeIf([](const Finding &finding) { return finding.weight != Finding::Weight::Blocks; });
        Q_EMIT failed(worded(blocking));
        consider();
        return;
    }
    m_drafting.drop();
    const expertise::Case &record = *decision->record;
    const QDate day = m_context.deadlines.time().dateOf(record.conclusion->at);
    if (record.isConsultation()) {
        Q_EMIT done(
            {MessageKind::Done,
             tr("The consultation is answered. It stands in the protocol of %1; the letter to the department is "
                "in the outbox.")
                 .arg(shortDate(day)),
             {u"outbox"_s},
             tr("Open the outbox")});
        return;
    }
    Q_EMIT done({MessageKind::Done,
                 tr("The conclusion is given: act No. %1. It stands in the protocol of %2.")
                     .arg(record.actNumber(), shortDate(day)),
                 {u"protocol"_s, day.toString(Qt::ISODate)},
                 tr("Open the protocol")});
}

} // namespace khattama::ui
