// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/summonspanel.h"

#include "core/base/datetext.h"
#include "ui/decision/choicerow.h"
#include "ui/decision/narrative.h"
#include "ui/decision/statepanel.h"
#include "ui/decision/typedvalues.h"
#include "ui/decision/visitedform.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/spelling/spellcheckededit.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/pdfview.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

using expertise::Case;
using people::Permission;

namespace {
constexpr auto kPause = 400ms; ///< after the last key, before the notice is drawn anew
const QString kNoShow = u"no_show"_s;
const QString kRefused = u"refused_to_come"_s;
const QString kCause = u"cause"_s;
const QString kReason = u"reason"_s;
} // namespace

SummonsPanel::SummonsPanel(const PageContext &context, const OpenedDecision &opened, DepartmentPhrases &phrases,
                           QWidget *parent)
    : DecisionPanel(parent), m_context(context), m_case(opened.record.id),
      m_summons(opened.record.summons.value_or(expertise::Summons())),
      m_returnableFrom(context.deadlines.noShowReturnableFrom(context.deadlines.time().dateOf(m_summons.sentAt))),
      m_mayReturn(context.may(Permission::ConfirmReturn)), m_course(new DetailsView),
      m_came(new QPushButton(tr("The person came"))), m_remind(new QPushButton(tr("The reminder is sent"))),
      m_drafting(
          context, u"summons"_s, [this] { return typed(); }, this)
{
    setObjectName(u"summonsPanel"_s);
    m_course->setObjectName(u"summonsCourse"_s);
    m_course->setAccessibleName(tr("Course of the summons"));
    m_course->setFitsContent(true);
    writeCourse(opened);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_course);
    column->addWidget(makeSteps());
    if (m_mayReturn)
        column->addWidget(makeReturn(phrases));
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!m_mayReturn) {
        layout->addWidget(area, 1);
        return;
    }
    m_notice = new PdfView;
    m_notice->setObjectName(u"noticeView"_s);
    auto *splitter = new QSplitter;
    splitter->addWidget(area);
    splitter->addWidget(m_notice);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({2000, 2000});
    layout->addWidget(splitter, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SummonsPanel::drawNotice);
    m_drafting.setSubject(m_case.toString());
    m_form->setEnabled(false); // until the draft is there: nothing can be typed that it would replace
    m_drafting.load([this](const std::optional<QJsonObject> &draft) { takeDraft(draft); });
}

void SummonsPanel::writeCourse(const OpenedDecision &opened)
{
    const rules::Deadlines &deadlines = m_context.deadlines;
    const rules::AppearanceWindow window = deadlines.appear(m_summons.sentAt);
    const bool over = window.until < m_context.clock.now();
    m_course->addSection(tr("Summons"));
    m_course->addRow(tr("SMS to come"), momentText(m_context, m_summons.sentAt));
    m_course->addRow(tr("To come"), tr("until %1, from %2 to %3")
                                        .arg(shortDate(window.lastDay), window.from.toString(u"HH:mm"_s),
                                             window.to.toString(u"HH:mm"_s)));
    if (m_summons.reminderAt.isValid())
        m_course->addRow(tr("Reminder"), tr("sent %1").arg(momentText(m_context, m_summons.reminderAt)));
    else if (!m_summons.cameAt.isValid())
        m_course->addRow(tr("Reminder"),
                         over ? tr("is due: the person did not come in time")
                              : tr("when the person does not come until %1").arg(momentText(m_context, window.until)));
    m_course->addRow(tr("Visit"),
                     m_summons.cameAt.isValid() ? momentText(m_context, m_summons.cameAt) : tr("not come yet"));
    m_course->addRow(tr("Conclusion due"), momentText(m_context, opened.record.dueAt));
    if (!m_summons.cameAt.isValid())
        m_course->addRow(tr("May be returned"), tr("from %1, when nobody comes").arg(shortDate(m_returnableFrom)));
    writeVotes(*m_course, m_context, opened);
}

QWidget *SummonsPanel::makeSteps()
{
    auto *steps = new QWidget;
    auto *layout = new QHBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    m_came->setObjectName(u"cameButton"_s);
    m_came->setDefault(true);
    m_remind->setObjectName(u"remindButton"_s);
    connect(m_came, &QPushButton::clicked, this, &SummonsPanel::recordVisit);
    connect(m_remind, &QPushButton::clicked, this, &SummonsPanel::recordReminder);
    layout->addWidget(m_came);
    layout->addWidget(m_remind);
    layout->addStretch(1);
    const bool absent = !m_summons.cameAt.isValid();
    m_came->setVisible(absent); // now that it has a parent: without one it would be a window of its own
    m_remind->setVisible(absent && !m_summons.reminderAt.isValid());
    return steps;
}

QWidget *SummonsPanel::makeReturn(DepartmentPhrases &phrases)
{
    m_form = new VisitedForm(m_context.wording, m_context.language);
    m_cause = new ChoiceRow;
    m_cause->setObjectName(u"returnCauseChoice"_s);
    QList<CodeItem> causes{{kRefused, tr("The person refuses to come")}};
    if (!m_summons.cameAt.isValid())
        causes.prepend({kNoShow, tr("The person did not come")});
    m_cause->setChoices(causes);
    Narrative reason = makeNarrative(m_context, phrases, u"returnReason"_s, SuggestedEditor::Place::Below);
    m_reason = reason.edit;
    m_reason->setObjectName(u"returnReasonEdit"_s);
    m_return = new QPushButton(tr("Return the form…"));
    m_return->setObjectName(u"returnButton"_s);
    m_form->setMaximumColumns(1);
    m_form->addSection(tr("Return as filled in poorly"));
    m_form->addField(kCause, tr("Why the form goes back"), m_cause, FieldForm::Width::Row)
        ->setReason(tr("The form goes back when the person has not come in 4 working days after the SMS, or refuses to "
                       "come (p. 45)."));
    m_form->addField(kReason, tr("Circumstances, as they stand in the notice"), reason.field, FieldForm::Width::Row);
    m_form->addRow(m_return);
    connect(m_cause, &ChoiceRow::codeChanged, this, &SummonsPanel::change);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SummonsPanel::change);
    connect(m_return, &QPushButton::clicked, this, &SummonsPanel::returnForm);
    return m_form;
}

bool SummonsPanel::refusedToCome() const
{
    return m_cause->code() == kRefused;
}

QString SummonsPanel::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QJsonObject SummonsPanel::typed() const
{
    return {{kCause, typedIn(m_cause)}, {kReason, typedIn(m_reason)}};
}

void SummonsPanel::takeDraft(const std::optional<QJsonObject> &draft)
{
    m_form->setEnabled(true);
    if (draft) {
        const QSignalBlocker noChoice(m_cause); // what comes back is no typing
        const QSignalBlocker noReason(m_reason);
        retype(m_cause, draft->value(kCause));
        retype(m_reason, draft->value(kReason));
    }
    drawNotice();
}

void SummonsPanel::change()
{
    m_drafting.touch();
    m_form->clearMessages();
    m_pause.start();
}

void SummonsPanel::drawNotice()
{
    m_context.jobs.read(
        this,
        [id = m_case, reason = reason()](Services &services) {
            return services.papers.previewReturn(id, reason, services.user);
        },
        [this](const Result<QByteArray> &pdf) {
            if (pdf)
                m_notice->setDocument(*pdf);
            else
                Q_EMIT failed(m_context.worded(pdf.error()));
        });
}

QString SummonsPanel::mainText() const
{
    return m_summons.cameAt.isValid() ? QString() : m_came->text();
}

void SummonsPanel::mainAction()
{
    if (!m_summons.cameAt.isValid())
        recordVisit();
}

void SummonsPanel::focusFirst()
{
    if (!m_summons.cameAt.isValid())
        m_came->setFocus();
    else if (m_form != nullptr)
        m_form->focusField(kCause);
}

void SummonsPanel::recordVisit()
{
    m_context.jobs.save(
        this, [id = m_case](Services &services) { return services.deciding.recordVisit(id, services.user); },
        [this](const Result<Case> &record) {
            if (record)
                Q_EMIT done({MessageKind::Done, tr("The visit is recorded. The conclusion is given today, by the head "
                                                   "(p. 45).")});
            else
                Q_EMIT failed(m_context.worded(record.error()));
        });
}

void SummonsPanel::recordReminder()
{
    m_context.jobs.save(
        this, [id = m_case](Services &services) { return services.deciding.recordReminder(id, services.user); },
        [this](const Result<Case> &record) {
            if (record)
                Q_EMIT done({MessageKind::Done, tr("The reminder is recorded.")});
            else
                Q_EMIT failed(m_context.worded(record.error()));
        });
}

void SummonsPanel::returnForm()
{
    QList<Finding> findings;
    if (m_cause->code().isEmpty())
        findings.append({kCause, u"conclusion.value_missing"_s});
    else if (!refusedToCome() && m_context.today() < m_returnableFrom)
        findings.append({kCause, u"summons.too_early"_s, {{u"from"_s, m_returnableFrom.toString(Qt::ISODate)}}});
    if (refusedToCome() && reason().isEmpty())
        findings.append({kReason, u"summons.reason_missing"_s});
    m_form->visitAll();
    const QList<Finding> homeless = m_form->tell(findings);
    Q_UNUSED(homeless) // both stand at their fields
    if (const QString wrong = m_form->firstFieldWithError(); !wrong.isEmpty()) {
        m_form->focusField(wrong);
        return;
    }
    const Question question{tr("Return the form"),
                            tr("The form goes back to the medical organisation, and the case is closed here. This "
                               "cannot be undone."),
                            tr("Return")};
    if (!m_context.prompt.confirm(this, question))
        return;
    m_return->setEnabled(false);
    m_context.jobs.save(
        this,
        [id = m_case, refused = refusedToCome(), reason = reason()](Services &services) {
            return services.papers.returnNotice(id, refused, reason, services.user);
        },
        [this](const Result<expertise::CasePapers::Notice> &notice) {
            m_return->setEnabled(true);
            if (!notice) {
                Q_EMIT failed(m_context.worded(notice.error()));
                return;
            }
            m_drafting.drop();
            Q_EMIT done({MessageKind::Done,
                         tr("The form is returned, and the notice is kept with the case."),
                         {u"inbox"_s, m_case.toString()},
                         tr("Open the notice")});
        });
}

} // namespace khattama::ui
