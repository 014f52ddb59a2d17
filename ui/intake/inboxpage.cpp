// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxpage.h"

#include "ui/intake/inboxdetails.h"
#include "ui/intake/inboxfolder.h"
#include "ui/intake/inboxmodel.h"
#include "ui/intake/inboxsetaside.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace khattama::ui {

using expertise::CaseId;
using expertise::CaseSummary;

namespace {

constexpr auto kPause = 120ms;
constexpr auto kWhileReading = 400ms;
const QString kSplitter = u"inbox/splitter"_s;

struct Listing {
    QList<CaseSummary> forms;
    int waiting = 0;
};

Result<Listing> listing(Services &services, InboxFilter filter, const QList<CaseId> &batch)
{
    Listing listing;
    KHATTAMA_TRY(listing.forms, listForms(services, filter, batch));
    KHATTAMA_TRY(listing.waiting, countWaiting(services));
    return listing;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

InboxPage::InboxPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new InboxModel(context.deadlines.time(), context.language, this)),
      m_reading(new InboxReading(context, this)), m_folder(new InboxFolder(context, this)),
      m_filter(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_inPerson(new QCheckBox(tr("For an in-person examination"), this)), m_message(new MessageBar(this)),
      m_setAside(new InboxSetAside(context, this)), m_table(new RecordTable(context.settings, u"tables/inbox"_s, this)),
      m_details(new InboxDetails(context, this)), m_add(new QAction(tr("Add forms …"), this)),
      m_watch(new QAction(tr("Watch a folder …"), this)), m_unwatch(new QAction(tr("Stop watching the folder"), this))
{
    setObjectName(u"inboxPage"_s);
    setAcceptDrops(true);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(makeTopLine());
    layout->addWidget(m_message);
    layout->addWidget(m_setAside);
    layout->addWidget(makeContent(), 1);
    setFocusProxy(m_table);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_listing.setSingleShot(true);
    m_listing.setInterval(kWhileReading);
    connect(&m_pause, &QTimer::timeout, this, &InboxPage::openCurrent);
    connect(&m_listing, &QTimer::timeout, this, &InboxPage::list);
    connect(m_reading, &InboxReading::received, this, &InboxPage::take);
    connect(m_reading, &InboxReading::rejected, m_setAside, &InboxSetAside::addRejected);
    connect(m_reading, &InboxReading::read, m_folder, &InboxFolder::remember);
    connect(m_reading, &InboxReading::ended, this, &InboxPage::tellEnd);
    connect(m_setAside, &InboxSetAside::caseChosen, this, &InboxPage::openCase);
    connect(m_folder, &InboxFolder::found, this,
            [this](const QStringList &paths) { m_reading->add(paths, false, InboxReading::Source::Folder); });
    connect(m_folder, &InboxFolder::failed, this,
            [this](const Error &error) { m_message->show(MessageKind::Warning, this->context().worded(error)); });
    connect(m_details, &InboxDetails::go, this, &InboxPage::go);
    connect(m_details, &InboxDetails::told, this, &InboxPage::told);
    showFilter();
    showFolder();
}

void InboxPage::makeActions()
{
    m_add->setObjectName(u"addFormsAction"_s);
    m_add->setShortcut(QKeySequence::Open);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_watch->setObjectName(u"watchFolderAction"_s);
    addAction(m_add);
    for (QAction *action : {m_details->mainAction(), m_details->printAction()})
        addAction(action);
    for (QAction *action :
         {m_details->mainAction(), m_details->settleAction(), m_details->reviewAction(), m_details->printAction()})
        m_table->addAction(action);
    connect(m_add, &QAction::triggered, this, &InboxPage::askForFiles);
    connect(m_watch, &QAction::triggered, this, &InboxPage::askForFolder);
    connect(m_unwatch, &QAction::triggered, this, [this] {
        m_folder->setPath({});
        showFolder();
    });
}

QLayout *InboxPage::makeTopLine()
{
    m_filter->setObjectName(u"verdictFilterBox"_s);
    m_filter->setAccessibleName(tr("Which forms are listed"));
    const auto offer = [this](const QString &text, InboxFilter filter) {
        m_filter->addItem(text, inboxFilterCode(filter));
    };
    offer(tr("To do: pending and to be returned"), InboxFilter::ToDo);
    offer(tr("Pending"), InboxFilter::Pending);
    offer(tr("Returned"), InboxFilter::Returned);
    offer(tr("Accepted"), InboxFilter::Accepted);
    offer(tr("All forms"), InboxFilter::All);
    m_search->setObjectName(u"inboxSearchEdit"_s);
    m_search->setAccessibleName(tr("Search in the list (Ctrl+F)"));
    m_search->setPlaceholderText(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(14);
    m_inPerson->setObjectName(u"inPersonBox"_s);
    m_inPerson->setToolTip(tr("The forms added next belong to an in-person examination: F010, F011 and F013 are not "
                              "asked, and no experts vote."));
    auto *add = new QPushButton(m_add->text(), this);
    add->setObjectName(u"addFormsButton"_s);
    add->setToolTip(tr("Ctrl+O, or drop packages onto this page"));
    auto *folder = new QToolButton(this);
    folder->setObjectName(u"folderButton"_s);
    folder->setText(tr("Watched folder"));
    folder->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(folder);
    menu->addActions({m_watch, m_unwatch});
    folder->setMenu(menu);
    connect(m_filter, &QComboBox::activated, this, [this] {
        showFilter();
        list();
    });
    connect(m_search, &QLineEdit::textChanged, m_table, &RecordTable::setFilterText);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);

    auto *line = new QHBoxLayout;
    line->addWidget(m_filter);
    line->addWidget(m_search, 1);
    line->addWidget(m_inPerson);
    line->addWidget(add);
    line->addWidget(folder);
    return line;
}

QSplitter *InboxPage::makeContent()
{
    m_table->setObjectName(u"inboxTable"_s);
    m_table->setAccessibleName(tr("Forms 031"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRecords(m_model, {{u"received"_s, 18},
                                  {u"number"_s, 11},
                                  {u"name"_s, 26},
                                  {u"organization"_s, 18},
                                  {u"state"_s, 16},
                                  {u"due"_s, 16}});
    m_table->setDefaultSort(InboxModel::Received, Qt::DescendingOrder);
    connect(m_table, &RecordTable::currentRecordChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_table, &RecordTable::recordActivated, this, [this] {
        m_pause.stop();
        openCurrent();
        m_details->mainAction()->trigger();
    });

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"inboxSplitter"_s);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(context().settings.value(kSplitter).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { context().settings.setValue(kSplitter, splitter->saveState()); });
    return splitter;
}

InboxFilter InboxPage::filter() const
{
    return inboxFilterFromCode(m_filter->currentData().toString()).value_or(InboxFilter::ToDo);
}

void InboxPage::setFilter(InboxFilter filter)
{
    const QString code = inboxFilterCode(filter);
    if (filter == InboxFilter::Batch && m_filter->findData(code) < 0)
        m_filter->insertItem(0, tr("Added now"), code);
    m_filter->setCurrentIndex(m_filter->findData(code));
    showFilter();
}

void InboxPage::showFilter()
{
    m_table->setEmptyText(filter() == InboxFilter::ToDo
                              ? tr("Nothing waits. Drop packages of forms 031 onto this page, or add them with Ctrl+O.")
                              : tr("There are no such forms. Choose another filter above, or add forms with Ctrl+O."));
}

void InboxPage::open(const QString &subject, const QJsonObject &state)
{
    if (const auto filter = inboxFilterFromCode(state.value("filter"_L1).toString()))
        setFilter(*filter);
    if (const auto id = CaseId::fromString(subject)) {
        m_wanted = subject;
        m_details->open(*id);
    }
}

QString InboxPage::subject() const
{
    return m_details->id() ? m_details->id()->toString() : QString();
}

QJsonObject InboxPage::state() const
{
    const InboxFilter left = filter() == InboxFilter::Batch ? InboxFilter::ToDo : filter();
    return {{u"filter"_s, inboxFilterCode(left)}};
}

void InboxPage::refresh()
{
    m_folder->scan();
    m_details->reload();
    if (m_reading->isReading())
        listSoon();
    else
        list();
}

void InboxPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void InboxPage::keepTyping()
{
    m_details->keepTyping();
    m_setAside->keepTyping();
}

QList<QAction *> InboxPage::pageActions() const
{
    return {m_details->mainAction(),
            m_details->settleAction(),
            m_details->reviewAction(),
            m_details->printAction(),
            m_add,
            m_watch,
            m_unwatch};
}

void InboxPage::listSoon()
{
    if (!m_listing.isActive())
        m_listing.start();
}

void InboxPage::list()
{
    if (std::exchange(m_busy, true)) {
        m_stale = true;
        return;
    }
    context().jobs.read(
        this, [filter = filter(), batch = m_batch](Services &services) { return listing(services, filter, batch); },
        [this, asked = filter()](const Result<Listing> &listing) {
            m_busy = false;
            if (std::exchange(m_stale, false) || asked != filter())
                list();
            if (!listing) {
                m_message->show(MessageKind::Error, context().worded(listing.error()));
                return;
            }
            Q_EMIT waitingChanged(listing->waiting);
            if (asked != filter())
                return;
            m_model->setForms(listing->forms);
            if (!m_wanted.isEmpty() && m_table->setCurrentId(m_wanted))
                m_wanted.clear();
        });
}

void InboxPage::openCurrent()
{
    const int row = m_table->currentRecord();
    if (row >= 0)
        m_details->open(m_model->form(row).id);
}

/// A case that came as a form is shown here; it may not be in the list as it is filtered now.
void InboxPage::openCase(const QString &id)
{
    open(id, {{u"filter"_s, inboxFilterCode(InboxFilter::All)}});
    list();
    m_details->setFocus();
}

void InboxPage::askForFiles()
{
    addFiles(context().prompt.filesToOpen(this, tr("Add forms 031"), tr("Forms 031 (*.mse031 *.xml);;All files (*)")));
}

void InboxPage::askForFolder()
{
    const QString folder = context().prompt.folderToOpen(this, tr("Folder in which forms 031 arrive"));
    if (folder.isEmpty())
        return;
    m_message->clear();
    m_folder->setPath(folder);
    showFolder();
}

void InboxPage::showFolder()
{
    const QString path = m_folder->path();
    auto *button = findChild<QToolButton *>(u"folderButton"_s);
    button->setToolTip(path.isEmpty() ? tr("No folder is watched") : path);
    m_unwatch->setEnabled(!path.isEmpty());
}

void InboxPage::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_message->clear();
    if (!m_reading->isReading())
        m_batch.clear();
    setFilter(InboxFilter::Batch); // the verdicts appear as they come
    list();
    m_reading->add(paths, m_inPerson->isChecked(), InboxReading::Source::Person);
    m_inPerson->setChecked(false); // said for these forms alone
}

void InboxPage::take(const Reception &reception, InboxReading::Source source)
{
    const bool told = reception.kind == Reception::Kind::Known && source == InboxReading::Source::Person;
    if (told || reception.kind == Reception::Kind::AcceptedBefore)
        m_setAside->addKnown(reception);
    if (source == InboxReading::Source::Person && reception.kind != Reception::Kind::AcceptedBefore)
        m_batch.append(reception.id);
    listSoon();
}

void InboxPage::tellEnd(const InboxReading::Summary &summary)
{
    list();
    if (summary.trouble) {
        m_message->show(MessageKind::Error, tr("%1 The rest (%n package(s)) was not read.", nullptr, summary.left)
                                                .arg(context().worded(*summary.trouble)));
        return;
    }
    QStringList sentences;
    if (summary.stored > 0)
        sentences.append(tr("%n form(s) received: %1 accepted, %2 pending, %3 to be returned.", nullptr, summary.stored)
                             .arg(summary.accepted)
                             .arg(summary.pending)
                             .arg(summary.toReturn));
    if (summary.setAside > 0)
        sentences.append(tr("%n package(s) set aside.", nullptr, summary.setAside));
    if (summary.left > 0)
        sentences.append(tr("%n package(s) not read: cancelled.", nullptr, summary.left));
    if (sentences.isEmpty())
        sentences.append(tr("There are no packages of forms 031 among what was added."));
    Q_EMIT told(sentences.join(u' '));
}

void InboxPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InboxPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addFiles(localFiles(event->mimeData()));
}

} // namespace khattama::ui
