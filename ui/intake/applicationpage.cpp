// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/applicationpage.h"

#include "ui/intake/attachmentjobs.h"
#include "ui/intake/documentfiles.h"
#include "ui/intake/earlierentries.h"
#include "ui/intake/earlierpanel.h"
#include "ui/intake/missinglist.h"
#include "ui/intake/outcomebar.h"
#include "ui/intake/paperdialog.h"
#include "ui/intake/refusalpanel.h"
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
#include <QStackedLayout>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

namespace {

const QString kSplitter = u"receiving/splitter"_s;
constexpr int kWideCharacters = 115; ///< from here on form and list stand side by side
constexpr int kSideCharacters = 28;
constexpr auto kMinute = 60s;

QString freshSubject()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

using expertise::Receiving;

/// What is to be stored of an entry: registered, or refused where a ground is given.
struct Entry {
    QString subject; ///< of its draft
    intake::Application application;
    QList<FilesOfLine> files;
    std::optional<intake::RefusalGround> ground{};
    std::optional<expertise::CaseId> completed{}; ///< the case in which the application stands already
};

Result<Receiving::Registration> storeRecord(Services &services, const Entry &entry, const Receiving::Attachments &files)
{
    if (entry.completed)
        return services.receiving.withdrawRefusal(*entry.completed, entry.application, services.user, files);
    if (entry.ground)
        return services.receiving.refuseApplication(entry.application, *entry.ground, services.user, files);
    return services.receiving.registerApplication(entry.application, services.user, files);
}

/// The draft goes in the same job: should the window be locked meanwhile, an application that is stored does not come
/// back as an unfinished one.
Result<Receiving::Registration> store(Services &services, const Entry &entry)
{
    KHATTAMA_TRY(const auto files, readAttachments(services, entry.files));
    KHATTAMA_TRY(auto registration, storeRecord(services, entry, files));
    if (registration.record)
        KHATTAMA_CHECK(services.drafts.remove(services.user.login, kApplicationForm, entry.subject));
    return registration;
}

} // namespace

ApplicationPage::ApplicationPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_entries(new EarlierEntries(context.jobs, this)),
      m_form(new ApplicationForm(context, *m_entries, this)), m_splitter(new QSplitter(this)),
      m_stack(new QStackedLayout), m_entry(new QWidget(this)), m_refusal(new RefusalPanel(context, this)),
      m_unfinished(new UnfinishedStrip(context, this)), m_messages(new MessageBar(this)),
      m_hours(new MessageLine(this)), m_outcome(new OutcomeBar(this)), m_earlierPanel(new EarlierPanel(context, this)),
      m_missing(new MissingList(this)), m_register(new QPushButton(this)), m_refuse(new QPushButton(this)),
      m_completing(new MessageLine(this)), m_drafting(
                                               context, kApplicationForm, [this] { return toJson(draft()); }, this)
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
    connect(m_refusal, &RefusalPanel::changed, &m_drafting, &Drafting::touch);
    connect(m_refusal, &RefusalPanel::backAsked, this, &ApplicationPage::closeRefusal);
    connect(m_refusal, &RefusalPanel::refuseAsked, this, &ApplicationPage::refuseNow);
    connect(m_outcome, &OutcomeBar::printAsked, this, &ApplicationPage::printPaper);
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
    m_hours->setObjectName(u"hoursLine"_s);
    m_completing->setObjectName(u"completingLine"_s);
    m_messages->setObjectName(u"applicationMessage"_s);
    buildEntry();
    m_stack->addWidget(m_entry);
    m_stack->addWidget(m_refusal);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_hours);
    layout->addWidget(m_completing);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_outcome);
    layout->addWidget(m_messages);
    layout->addLayout(m_stack, 1);
}

void ApplicationPage::buildEntry()
{
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
    side->setMinimumWidth(fontMetrics().averageCharWidth() * kSideCharacters);
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

    m_register->setObjectName(u"registerButton"_s);
    m_register->setText(tr("Register"));
    m_register->setToolTip(tr("Register the application (Ctrl+Enter)"));
    m_register->setDefault(true);
    connect(m_register, &QPushButton::clicked, this, &ApplicationPage::registerNow);
    m_refuse->setObjectName(u"openRefusalButton"_s);
    m_refuse->setText(tr("Refuse …"));
    m_refuse->setToolTip(tr("Refuse the service on a ground of Appendix 3, item 11"));
    connect(m_refuse, &QPushButton::clicked, this, &ApplicationPage::openRefusal);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_register);
    foot->addWidget(m_refuse);
    foot->addStretch();

    auto *layout = new QVBoxLayout(m_entry);
    layout->setContentsMargins({});
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
    // The main action is that of what stands in front, the entry or its refusal.
    const QList<QKeySequence> mainKeys{Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter};
    m_registerAction =
        addPageAction(tr("Register the application"), u"registerAction"_s, {}, &ApplicationPage::registerNow);
    m_registerAction->setShortcuts(mainKeys);
    m_openRefusalAction = addPageAction(tr("Refuse …"), u"openRefusalAction"_s, {}, &ApplicationPage::openRefusal);
    m_refuseAction = addPageAction(tr("Refuse the service"), u"refuseAction"_s, {}, &ApplicationPage::refuseNow);
    m_refuseAction->setShortcuts(mainKeys);
    addPageAction(tr("New application"), u"newApplicationAction"_s, QKeySequence::New, &ApplicationPage::startNew);
    addPageAction(tr("Throw this entry away …"), u"discardAction"_s, {}, &ApplicationPage::discard);
    enableActions();
}

QList<QAction *> ApplicationPage::pageActions() const
{
    return m_actions + m_form->files()->fileActions();
}

ApplicationDraft ApplicationPage::draft() const
{
    ApplicationDraft draft = m_form->draft();
    draft.beingTyped = m_beingTyped;
    draft.refusal = m_refusal->typed();
    draft.refusalOpen = refusing();
    return draft;
}

void ApplicationPage::bringBack(const Opened &opened)
{
    setCompleted(opened.completes ? std::optional(opened.completes->id) : std::nullopt);
    if (!opened.draft) {
        if (opened.completes)
            m_form->write(*opened.completes->application);
        find();
        return; // without a case: registered or thrown away meanwhile
    }
    const ApplicationDraft draft = draftFromJson(*opened.draft);
    m_form->restore(draft);
    m_refusal->restore(draft.refusal);
    if (draft.refusalOpen && !m_completed)
        openRefusal();
    else
        m_form->putCursor(draft.cursor);
    m_drafting.touch(); // from now on it is the one being typed
}

void ApplicationPage::setCompleted(const std::optional<expertise::CaseId> &id)
{
    m_completed = id;
    m_completing->setMessage(MessageKind::Info, id ? tr("This application waits with a drafted refusal. To register "
                                                        "it withdraws the refusal.")
                                                   : QString());
    m_refuse->setVisible(!id);
    enableActions();
    showEarlier(m_earlier);
}

void ApplicationPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * kWideCharacters;
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == orientation)
        return;
    m_splitter->setOrientation(orientation);
    const int room = wide ? width() : height();
    m_splitter->setSizes({room * 3 / 4, room / 4});
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
    context().jobs.read(
        this, [subject](Services &services) { return openEntry(services, subject); },
        [this, subject](const Result<Opened> &opened) {
            if (subject != m_drafting.subject())
                return;
            if (opened)
                bringBack(*opened);
            else
                m_messages->show(MessageKind::Error, context().worded(opened.error()));
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
    m_refusal->clear();
    m_stack->setCurrentWidget(m_entry);
    setCompleted({});
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
    m_form->files()->refresh();
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
    (void)m_form->focusField(m_form->paths().first());
}

void ApplicationPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (refusing()) {
        m_refusal->takeCursor();
        return;
    }
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
    else if (m_refuse->hasFocus())
        openRefusal();
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
    if (m_completed) // it is no earlier one
        m_earlier.cases.removeIf([this](const EarlierCase &one) { return one.id == m_completed; });
    m_earlierPanel->show(m_earlier);
    QList<Finding> open;
    for (const EarlierCase &one : m_earlier.cases) {
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
    m_entry->setEnabled(!busy);
    m_refusal->setEnabled(!busy);
    enableActions();
}

void ApplicationPage::enableActions()
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!m_busy);
    m_registerAction->setEnabled(!m_busy && !refusing());
    m_openRefusalAction->setEnabled(!m_busy && !refusing() && !m_completed);
    m_refuseAction->setEnabled(!m_busy && refusing());
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
    Entry entry{m_drafting.subject(), m_form->application(), filesOf(m_form->documents()->lines())};
    entry.completed = m_completed;
    setBusy(true);
    context().jobs.save(
        this, [entry](Services &services) { return store(services, entry); },
        [this](const Result<Receiving::Registration> &outcome) { showRegistration(outcome); });
}

void ApplicationPage::showRegistration(const Result<Receiving::Registration> &outcome)
{
    setBusy(false);
    if (!outcome) {
        m_messages->show(MessageKind::Error, context().worded(outcome.error()));
        m_form->files()->recheck(); // it may be about one of them
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
    finishEntry(record,
                tr("Registered under No. %1: %2").arg(record.registration->toString(), record.person().name.full()),
                tr("Print the application"));
}

void ApplicationPage::finishEntry(const expertise::Case &record, const QString &sentence, const QString &print)
{
    m_form->files()->settle();
    m_drafting.drop();
    beginEntry(freshSubject());
    m_outcome->show(record, sentence, print);
    find();
}

void ApplicationPage::printPaper(const expertise::Case &record)
{
    auto *dialog = new PaperDialog(context(), record, this);
    connect(dialog, &PaperDialog::told, this, &ApplicationPage::told);
    dialog->open();
}

bool ApplicationPage::refusing() const
{
    return m_stack->currentWidget() == m_refusal;
}

void ApplicationPage::openRefusal()
{
    if (m_busy || refusing() || m_completed)
        return;
    m_messages->clear();
    if (m_form->goToFirstBlockOfRefusal()) {
        m_form->tellEverything();
        m_messages->show(MessageKind::Error,
                         tr("To refuse, it has to be told who is refused, and what is typed has to be right: see what "
                            "is missing."));
        return;
    }
    m_stack->setCurrentWidget(m_refusal);
    enableActions();
    m_refusal->begin(m_form->application());
    m_drafting.touch();
}

void ApplicationPage::closeRefusal()
{
    m_stack->setCurrentWidget(m_entry);
    enableActions();
    m_drafting.touch(); // ground and note stay, should the refusal be opened again
    m_refuse->setFocus(Qt::OtherFocusReason);
}

void ApplicationPage::refuseNow()
{
    const intake::RefusalGround ground = m_refusal->ground();
    if (m_busy || ground.id.isEmpty())
        return;
    const intake::Application application = m_form->application();
    if (context().may(people::Permission::ConfirmReturn)
        && !context().prompt.confirm(
            this, {tr("Refuse the service"),
                   tr("The service will be refused to %1: the refusal takes its number and cannot be taken back.")
                       .arg(application.person.name.full()),
                   tr("Refuse")}))
        return;
    m_drafting.touch();
    m_drafting.keep();
    setBusy(true);
    context().jobs.save(
        this,
        [entry = Entry{m_drafting.subject(), application, filesOf(m_form->documents()->lines()), ground}](
            Services &services) { return store(services, entry); },
        [this](const Result<Receiving::Registration> &outcome) { showRefusal(outcome); });
}

void ApplicationPage::showRefusal(const Result<Receiving::Registration> &outcome)
{
    setBusy(false);
    if (!outcome) {
        m_refusal->tell(context().worded(outcome.error()));
        m_form->files()->recheck();
        m_refusal->takeCursor();
        return;
    }
    if (!outcome->record) {
        closeRefusal();
        m_form->setOtherFindings(outcome->findings);
        (void)m_form->goToFirstBlock();
        m_messages->show(MessageKind::Error, tr("The service was not refused: see what is missing."));
        return;
    }
    const expertise::Case &record = *outcome->record;
    const auto number = record.refusalNumber();
    const QString name = record.person().name.full();
    finishEntry(record,
                number ? tr("The service is refused, No. %1: %2").arg(number->toString(), name)
                       : tr("The refusal waits for the word of the head: %1").arg(name),
                number ? tr("Print the refusal") : tr("Print the draft"));
    m_outcome->focusPrint();
}

} // namespace khattama::ui
