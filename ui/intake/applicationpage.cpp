// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/applicationpage.h"

#include "ui/intake/earlierentries.h"
#include "ui/intake/earlierpanel.h"
#include "ui/intake/missinglist.h"
#include "ui/intake/outcomebar.h"
#include "ui/intake/unfinishedstrip.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

const QString kSplitter = u"receiving/splitter"_s;
constexpr int kWideCharacters = 115; ///< from here on form and list stand side by side
constexpr auto kMinute = 60s;

QString freshSubject()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The draft goes in the same job: should the window be locked meanwhile, an application that is registered does not
/// come back as an unfinished one.
Result<expertise::Receiving::Registration> registerEntry(Services &services, const intake::Application &application,
                                                         const QString &subject)
{
    KHATTAMA_TRY(auto registration, services.receiving.registerApplication(application, services.user));
    if (registration.record)
        KHATTAMA_CHECK(services.drafts.remove(services.user.login, kApplicationForm, subject));
    return registration;
}

} // namespace

ApplicationPage::ApplicationPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_entries(new EarlierEntries(context.jobs, this)),
      m_form(new ApplicationForm(context, *m_entries, this)), m_splitter(new QSplitter(this)),
      m_unfinished(new UnfinishedStrip(context, this)), m_messages(new MessageBar(this)),
      m_hours(new MessageLine(this)), m_outcome(new OutcomeBar(this)), m_earlierPanel(new EarlierPanel(context, this)),
      m_missing(new MissingList(this)), m_register(new QPushButton(this)),
      m_drafting(
          context, kApplicationForm,
          [this] {
              ApplicationDraft draft = m_form->draft();
              draft.beingTyped = m_beingTyped;
              return toJson(draft);
          },
          this)
{
    build();
    makeActions();
    beginEntry(freshSubject());
    connect(m_form, &ApplicationForm::changed, &m_drafting, &Drafting::touch);
    connect(m_form, &ApplicationForm::remarksChanged, this, [this] { m_missing->setRemarks(m_form->remarks()); });
    connect(m_form, &ApplicationForm::iinEntered, this, &ApplicationPage::lookUp);
    connect(m_missing, &MissingList::chosen, m_form, &ApplicationForm::goTo);
    connect(m_earlierPanel, &EarlierPanel::takeOverAsked, this, &ApplicationPage::takeOver);
    connect(m_earlierPanel, &EarlierPanel::caseChosen, this, [this](const QString &id) {
        Q_EMIT go({u"cases"_s, id});
    });
    connect(m_unfinished, &UnfinishedStrip::chosen, this, [this](const QString &subject) { open(subject, {}); });
    connect(m_outcome, &OutcomeBar::caseAsked, this, [this](const expertise::Case &record) {
        Q_EMIT go({u"cases"_s, record.id.toString()});
    });
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &ApplicationPage::refresh);
    clock->start(kMinute);
    m_missing->setRemarks(m_form->remarks());
    m_entries->start();
    refresh();
}

void ApplicationPage::build()
{
    auto *title = new QLabel(tr("Application for an examination"), this);
    title->setProperty("look", u"title"_s);
    title->setWordWrap(true);

    auto *sheet = new QWidget;
    auto *sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->addWidget(m_form);
    sheetLayout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"applicationScroll"_s);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->addWidget(m_earlierPanel);
    sideLayout->addWidget(m_missing, 1);

    m_splitter->addWidget(scroll);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(u"applicationSplitter"_s);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { context().settings.setValue(kSplitter, m_splitter->saveState()); });

    m_hours->setObjectName(u"hoursLine"_s);
    m_messages->setObjectName(u"applicationMessage"_s);
    auto *head = new QVBoxLayout;
    head->addWidget(title);
    head->addWidget(m_hours);
    head->addWidget(m_unfinished);
    head->addWidget(m_outcome);
    head->addWidget(m_messages);

    m_register->setObjectName(u"registerButton"_s);
    m_register->setText(tr("Register"));
    m_register->setToolTip(tr("Register the application (Ctrl+Enter)"));
    m_register->setDefault(true);
    connect(m_register, &QPushButton::clicked, this, &ApplicationPage::registerNow);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_register);
    foot->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(foot);
}

QAction *ApplicationPage::addPageAction(const QString &text, const QString &name, const QKeySequence &keys,
                                        void (ApplicationPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions.append(action);
    return action;
}

void ApplicationPage::makeActions()
{
    QAction *const registering = addPageAction(tr("Register the application"), u"registerAction"_s,
                                               Qt::CTRL | Qt::Key_Return, &ApplicationPage::registerNow);
    registering->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    addPageAction(tr("New application"), u"newApplicationAction"_s, QKeySequence::New, &ApplicationPage::startNew);
    addPageAction(tr("Throw this entry away …"), u"discardAction"_s, {}, &ApplicationPage::discard);
}

void ApplicationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * kWideCharacters;
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    m_splitter->setSizes({3, 1});
}

QString ApplicationPage::subject() const
{
    return m_form->isBlank() ? QString() : m_drafting.subject();
}

void ApplicationPage::open(const QString &subject, const QJsonObject &)
{
    if (subject.isEmpty() || subject == m_drafting.subject())
        return;
    m_openedAny = true;
    putAside();
    beginEntry(subject);
    m_drafting.load([this](const std::optional<QJsonObject> &draft) {
        if (!draft) // registered or thrown away meanwhile
            return;
        const ApplicationDraft kept = draftFromJson(*draft);
        m_form->restore(kept);
        m_form->putCursor(kept.cursor);
        m_drafting.touch(); // from now on it is the one being typed
    });
    readUnfinished();
}

/// What stands in the form stays as a draft that waits in the list.
void ApplicationPage::putAside()
{
    if (m_form->isBlank())
        return;
    m_beingTyped = false;
    m_drafting.touch();
    m_drafting.keep();
    m_beingTyped = true;
}

void ApplicationPage::beginEntry(const QString &subject)
{
    m_drafting.setSubject(subject);
    m_form->clear();
    m_messages->clear();
    lookUp({});
}

void ApplicationPage::startNew()
{
    putAside();
    beginEntry(freshSubject());
    readUnfinished();
    find();
}

void ApplicationPage::discard()
{
    if (m_form->isBlank())
        return;
    const QString name = draftedName(toJson(m_form->draft()));
    const QString text = name.isEmpty() ? tr("What is typed in this application will be gone.")
                                        : tr("What is typed in the application of %1 will be gone.").arg(name);
    if (!context().prompt.confirm(this, {tr("Throw the entry away"), text, tr("Throw away")}))
        return;
    m_drafting.drop();
    beginEntry(freshSubject());
    find();
}

void ApplicationPage::keepTyping()
{
    if (m_busy || m_form->isBlank()) // what is being registered was kept before
        return;
    m_drafting.touch(); // the cursor may have moved since the last key
    m_drafting.keep();
}

void ApplicationPage::refresh()
{
    const bool inside = context().deadlines.insideReceptionHours(context().clock.now());
    m_hours->setMessage(MessageKind::Warning,
                        inside ? QString()
                               : context().wording.text(u"application.outside_hours"_s, {}, context().language));
    readUnfinished();
}

void ApplicationPage::readUnfinished()
{
    context().jobs.read(
        this, [](Services &services) { return loadUnfinished(services); },
        [this](const Result<QList<Unfinished>> &unfinished) {
            if (unfinished)
                showUnfinished(*unfinished);
            else
                m_messages->show(MessageKind::Error, context().worded(unfinished.error()));
        });
}

void ApplicationPage::showUnfinished(const QList<Unfinished> &unfinished)
{
    if (!m_openedAny) { // the first answer: go on with what was being typed when the program ended
        m_openedAny = true;
        const auto typed =
            std::find_if(unfinished.begin(), unfinished.end(), [](const Unfinished &entry) { return entry.open; });
        if (typed != unfinished.end() && m_form->isBlank())
            open(typed->subject, {});
        else if (isVisible() && !m_form->isAncestorOf(QApplication::focusWidget()))
            find();
    }
    QList<Unfinished> others = unfinished;
    others.removeIf([this](const Unfinished &entry) { return entry.subject == m_drafting.subject(); });
    m_unfinished->show(others);
    Q_EMIT waitingChanged(static_cast<int>(others.size()));
}

void ApplicationPage::find()
{
    (void)m_form->focusField(u"iin"_s);
}

void ApplicationPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    const CursorPlace place = m_form->draft().cursor;
    if (place.path.isEmpty())
        find();
    else
        m_form->putCursor(place);
}

void ApplicationPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!enter || modifiers != Qt::NoModifier) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_register->hasFocus())
        registerNow();
    else
        m_register->setFocus(Qt::TabFocusReason); // the end of the form
}

void ApplicationPage::lookUp(const QString &iin)
{
    if (iin == m_lookedUp)
        return;
    m_lookedUp = iin;
    showEarlier({});
    if (iin.isEmpty())
        return;
    context().jobs.read(
        this, [iin](Services &services) { return loadEarlierPerson(services, iin); },
        [this, iin](const Result<EarlierPerson> &earlier) {
            if (iin != m_lookedUp)
                return;
            if (earlier)
                showEarlier(*earlier);
            else
                m_messages->show(MessageKind::Error, context().worded(earlier.error()));
        });
}

void ApplicationPage::showEarlier(const EarlierPerson &earlier)
{
    m_earlier = earlier;
    m_earlierPanel->show(earlier);
    QList<Finding> open;
    for (const EarlierCase &one : earlier.cases) {
        if (one.open) {
            const QString number = one.number.isEmpty() ? one.id.toString() : one.number;
            open.append({u"iin"_s, u"application.case_open"_s, {{u"case"_s, number}}});
        }
    }
    m_form->setOtherFindings(open);
}

void ApplicationPage::takeOver(const QList<ApplicationForm::Part> &parts)
{
    for (const ApplicationForm::Part part : parts)
        m_form->takeOver(part, m_earlier);
    m_drafting.touch();
}

void ApplicationPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_register->setEnabled(!busy);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!busy);
}

void ApplicationPage::registerNow()
{
    if (m_busy)
        return;
    m_messages->clear();
    m_form->tellEverything();
    if (m_form->goToFirstBlock()) {
        m_messages->show(MessageKind::Error, tr("The application cannot be registered yet: see what is missing."));
        return;
    }
    m_drafting.touch();
    m_drafting.keep();
    setBusy(true);
    context().jobs.save(
        this,
        [application = m_form->application(), subject = m_drafting.subject()](Services &services) {
            return registerEntry(services, application, subject);
        },
        [this](const Result<expertise::Receiving::Registration> &outcome) { showRegistration(outcome); });
}

void ApplicationPage::showRegistration(const Result<expertise::Receiving::Registration> &outcome)
{
    setBusy(false);
    if (!outcome) {
        m_messages->show(MessageKind::Error, context().worded(outcome.error()));
        m_form->putCursor(m_form->draft().cursor);
        return;
    }
    if (!outcome->record) {
        m_form->setOtherFindings(outcome->findings);
        (void)m_form->goToFirstBlock();
        m_messages->show(MessageKind::Error, tr("The application was not registered: see what is missing."));
        return;
    }
    const expertise::Case &record = *outcome->record;
    m_drafting.drop();
    beginEntry(freshSubject());
    m_outcome->show(record,
                    tr("Registered under No. %1: %2").arg(record.registration->toString(), record.person().name.full()),
                    tr("Print the application"));
    find();
}

} // namespace khattama::ui
