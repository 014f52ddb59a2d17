// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decisionspage.h"

#include "core/base/datetext.h"
#include "ui/cases/casesteps.h"
#include "ui/decision/conclusionpanel.h"
#include "ui/decision/decisionheader.h"
#include "ui/decision/departmentphrases.h"
#include "ui/decision/icd10items.h"
#include "ui/decision/statepanel.h"
#include "ui/decision/summonspanel.h"
#include "ui/decision/votepanel.h"
#include "ui/decision/waitinglist.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseId;
using expertise::CaseState;
using people::Permission;

namespace {
const QString kSplitter = u"decisions/splitter"_s;
const QString kCourse = u"course"_s;
} // namespace

DecisionsPage::DecisionsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_phrases(new DepartmentPhrases(context, this)), m_icd10(new Icd10Items(context, this)),
      m_list(new WaitingList(context, this)), m_bar(new MessageBar(this)), m_splitter(new QSplitter(this)),
      m_nothing(new QWidget(this)), m_main(new QAction(this)),
      m_documents(new QAction(tr("Documents of the case"), this)),
      m_course(new QAction(tr("Course of the summons"), this)),
      m_consult(new QAction(tr("Send to consultation …"), this))
{
    setObjectName(u"decisionsPage"_s);
    makeActions();
    makeContent();
    updateActions();
}

void DecisionsPage::makeActions()
{
    m_main->setObjectName(u"mainAction"_s);
    m_main->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_documents->setObjectName(u"documentsAction"_s);
    m_course->setObjectName(u"courseAction"_s);
    m_course->setCheckable(true);
    m_consult->setObjectName(u"consultAction"_s);
    for (QAction *action : {m_main, m_documents, m_course, m_consult}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_main, &QAction::triggered, this, [this] {
        if (m_panel != nullptr)
            m_panel->mainAction();
    });
    connect(m_documents, &QAction::triggered, this, [this] { Q_EMIT go({u"review"_s, m_case}); });
    connect(m_course, &QAction::triggered, this, &DecisionsPage::toggleCourse);
    connect(m_consult, &QAction::triggered, this, &DecisionsPage::consult);
}

void DecisionsPage::makeContent()
{
    m_bar->setObjectName(u"decisionsBar"_s);
    auto *hint = new QLabel(tr("Choose a case on the left to vote or to give its conclusion."), m_nothing);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setProperty("look", u"hint"_s);
    (new QVBoxLayout(m_nothing))->addWidget(hint);
    auto *right = new QWidget;
    m_right = new QVBoxLayout(right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->addWidget(m_bar);
    m_right->addWidget(m_nothing, 1);

    m_splitter->setObjectName(u"decisionsSplitter"_s);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(context().settings.value(kSplitter).toByteArray()))
        m_splitter->setSizes({fontMetrics().averageCharWidth() * 34, fontMetrics().averageCharWidth() * 120});
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { context().settings.setValue(kSplitter, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);

    connect(m_list, &WaitingList::opened, this, [this](const QString &caseId) {
        m_focusPanel = true;
        m_showsCourse = false;
        m_bar->clear();
        openCase(caseId);
    });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] { Q_EMIT go(m_link); });
}

void DecisionsPage::open(const QString &subject, const QJsonObject &state)
{
    m_list->clearFilter();
    m_showsCourse = state.value(kCourse).toBool();
    m_focusPanel = !subject.isEmpty();
    openCase(subject);
}

QJsonObject DecisionsPage::state() const
{
    QJsonObject state;
    if (m_showsCourse)
        state.insert(kCourse, true);
    return state;
}

void DecisionsPage::openCase(const QString &caseId)
{
    m_case = caseId;
    m_list->setCurrent(caseId);
    m_revision = 0;
    if (CaseId::fromString(caseId))
        read();
    else
        setPanel(nullptr, nullptr);
}

void DecisionsPage::refresh()
{
    list();
    m_phrases->refresh();
    m_icd10->grow();
    if (!m_case.isEmpty())
        read();
}

void DecisionsPage::list()
{
    context().jobs.read(this, &loadWaitingCases, [this](const Result<QList<WaitingCase>> &cases) {
        if (!cases) {
            m_bar->show(MessageKind::Error, context().worded(cases.error()));
            return;
        }
        m_list->setCases(*cases);
        Q_EMIT waitingChanged(static_cast<int>(
            std::count_if(cases->begin(), cases->end(), [](const WaitingCase &waiting) { return waiting.calls; })));
    });
}

void DecisionsPage::read()
{
    const auto id = CaseId::fromString(m_case);
    context().jobs.read(
        this,
        [id = *id, opens = std::exchange(m_recorded, m_case) != m_case](Services &services) -> Result<OpenedDecision> {
            KHATTAMA_TRY(OpenedDecision opened, openDecision(services, id));
            if (opens) {
                KHATTAMA_CHECK(
                    services.audit.record({services.user.login, u"case.view"_s, {}}, u"case_file/"_s + id.toString()));
            }
            return opened;
        },
        [this, caseId = m_case](const Result<OpenedDecision> &opened) {
            if (caseId == m_case)
                show(opened);
        });
}

void DecisionsPage::show(const Result<OpenedDecision> &opened)
{
    if (!opened) {
        setPanel(nullptr, nullptr);
        m_bar->show(MessageKind::Error, context().worded(opened.error()));
        return;
    }
    // What is being typed stays as long as the case is the one it is typed about.
    if (m_panel != nullptr && m_revision == opened->record.revision)
        return;
    m_revision = opened->record.revision;
    setPanel(panelFor(*opened), &*opened);
    if (m_focusPanel)
        m_panel->focusFirst();
    m_focusPanel = false;
}

DecisionPanel *DecisionsPage::panelFor(const OpenedDecision &opened)
{
    const CaseState state = opened.record.state;
    const bool mayConclude = opened.record.form == expertise::ExaminationForm::Proactive
                                 ? context().may(Permission::ApproveConclusion)
                                 : context().may(Permission::TakePart);
    if (state == CaseState::UnderReview && !opened.signedByUser && !opened.onLeave && context().may(Permission::Vote))
        return new VotePanel(context(), opened, *m_phrases);
    if (state == CaseState::Summoned) {
        const bool came = opened.record.summons && opened.record.summons->cameAt.isValid();
        if (!came || m_showsCourse || !mayConclude)
            return new SummonsPanel(context(), opened, *m_phrases);
        return new ConclusionPanel(context(), opened, *m_phrases, *m_icd10);
    }
    if ((state == CaseState::Agreed || state == CaseState::Registered) && mayConclude)
        return new ConclusionPanel(context(), opened, *m_phrases, *m_icd10);
    return new StatePanel(context(), opened);
}

void DecisionsPage::setPanel(DecisionPanel *panel, const OpenedDecision *opened)
{
    if (m_panel != nullptr) {
        m_panel->keepTyping();
        for (QWidget *old : {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_header)}) {
            old->hide();
            old->deleteLater();
        }
    }
    m_panel = panel;
    m_header = nullptr;
    m_consulted.reset();
    m_nothing->setVisible(panel == nullptr);
    if (panel != nullptr) {
        m_header = new DecisionHeader(context(), *opened);
        m_right->addWidget(m_header);
        m_right->addWidget(panel, 1);
        panel->show(); // at once: a field that is not shown yet cannot take the cursor
        connect(m_header, &DecisionHeader::go, this, &DecisionsPage::go);
        connect(panel, &DecisionPanel::go, this, &DecisionsPage::go);
        connect(panel, &DecisionPanel::mainTextChanged, this, &DecisionsPage::updateActions);
        connect(panel, &DecisionPanel::done, this, &DecisionsPage::settle);
        connect(panel, &DecisionPanel::failed, this,
                [this](const QString &sentence) { m_bar->show(MessageKind::Error, sentence); });
        const bool came = opened->record.state == CaseState::Summoned && opened->record.summons
                          && opened->record.summons->cameAt.isValid();
        m_course->setVisible(came && context().may(Permission::ApproveConclusion));
        m_course->setChecked(m_showsCourse);
        // Appendix 3, item 5, 3): whoever concludes may ask the ОМК first.
        if (qobject_cast<ConclusionPanel *>(panel) != nullptr && expertise::mayBeConsulted(opened->record)
            && context().department.kind == people::DepartmentKind::Mse)
            m_consulted = opened->record;
    }
    updateActions();
}

/// The step is done: the case and the list are read anew, and the message stays above what comes.
void DecisionsPage::settle(const DecisionOutcome &outcome)
{
    m_link = outcome.link;
    m_bar->show(outcome.kind, outcome.sentence, outcome.linkText);
    m_showsCourse = false;
    m_revision = 0;
    m_focusPanel = true;
    refresh();
}

void DecisionsPage::consult()
{
    const auto *const panel = qobject_cast<ConclusionPanel *>(m_panel);
    if (!m_consulted || panel == nullptr)
        return;
    CaseSteps::consult(context(), *m_consulted, panel->preliminary(), window(), [this](const expertise::Case &record) {
        settle({MessageKind::Done,
                tr("Sent to consultation; the case is due on %1.")
                    .arg(shortDate(context().deadlines.time().dateOf(record.dueAt))),
                {u"outbox"_s},
                tr("Open the outbox")});
    });
}

void DecisionsPage::toggleCourse()
{
    m_showsCourse = m_course->isChecked();
    m_revision = 0;
    m_focusPanel = true;
    read();
}

void DecisionsPage::updateActions()
{
    const QString main = m_panel != nullptr ? m_panel->mainText() : QString();
    m_main->setText(main);
    m_main->setVisible(!main.isEmpty());
    m_main->setEnabled(!main.isEmpty());
    m_documents->setVisible(m_panel != nullptr);
    m_consult->setVisible(m_panel != nullptr && m_consulted);
    if (m_panel == nullptr)
        m_course->setVisible(false);
}

QList<QAction *> DecisionsPage::pageActions() const
{
    QList<QAction *> actions{m_main, m_documents, m_course, m_consult};
    actions.removeIf([](const QAction *action) { return !action->isVisible(); });
    return actions;
}

void DecisionsPage::find()
{
    m_list->focusFilter();
}

void DecisionsPage::keepTyping()
{
    if (m_panel != nullptr)
        m_panel->keepTyping();
}

/// Esc: out of a step, then out of the case back to the list, then back to where one came from; nothing is lost.
void DecisionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool inPanel = m_panel != nullptr && m_panel->isAncestorOf(focusWidget());
    if (event->key() != Qt::Key_Escape || !inPanel) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_panel->stepBack())
        return;
    m_panel->keepTyping();
    m_list->focusList();
}

} // namespace khattama::ui
