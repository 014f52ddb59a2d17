// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpanel.h"

#include "ui/cases/casefile.h"
#include "ui/cases/casefilterbar.h"
#include "ui/cases/caselistfeed.h"
#include "ui/cases/caselistmodel.h"
#include "ui/shell/copyrecord.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QList<RecordColumn> columns()
{
    return {{u"registration"_s, 11}, {u"act"_s, 11},
            {u"name"_s, 34},         {u"iin"_s, 14},
            {u"form"_s, 18},         {u"state"_s, 22},
            {u"received"_s, 18},     {u"due"_s, 18},
            {u"concluded"_s, 12},    {u"formNumber"_s, 14, false}};
}

CaseFilter openCases()
{
    using expertise::CaseState;
    CaseFilter filter;
    for (auto state = CaseState::Pending; state <= CaseState::Annulled;
         state = static_cast<CaseState>(static_cast<int>(state) + 1)) {
        if (expertise::isOpen(state))
            filter.states.append(state);
    }
    return filter;
}

QString counted(int number)
{
    return QLocale(QLocale::Russian, QLocale::Kazakhstan).toString(number);
}

} // namespace

CaseListPanel::CaseListPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_saved(context.settings), m_model(new CaseListModel(context, this)),
      m_feed(new CaseListFeed(context.jobs, *m_model, this)), m_search(new QLineEdit(this)), m_count(new QLabel(this)),
      m_views(new QPushButton(tr("Vie&ws"), this)), m_viewsMenu(new QMenu(this)),
      m_filters(new CaseFilterBar(context, this)), m_messages(new MessageBar(this)),
      m_table(new RecordTable(context.settings, u"tables/cases"_s, this))
{
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_views->setObjectName(u"viewsButton"_s);
    m_views->setMenu(m_viewsMenu);
    auto *searchLabel = new QLabel(tr("&Name, IIN, number:"), this);
    searchLabel->setBuddy(m_search);

    auto *top = new QHBoxLayout;
    top->addWidget(searchLabel);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    top->addWidget(m_views);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);

    setFocusProxy(m_search);
    addActions();
    makeTable();
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &CaseListPanel::makeViewsMenu);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearchText(text);
        if (m_table->currentIndex().isValid())
            m_table->scrollTo(m_table->currentIndex());
        showCount();
    });
    connect(m_filters, &CaseFilterBar::filterChanged, this, &CaseListPanel::apply);
    connect(m_feed, &CaseListFeed::progressed, this, [this] {
        m_messages->clear();
        showCount();
    });
    connect(m_feed, &CaseListFeed::failed, this, &CaseListPanel::showFailure);
    connect(m_messages, &MessageBar::actionTriggered, this, &CaseListPanel::refresh);
    showCount();
}

void CaseListPanel::makeTable()
{
    m_table->setObjectName(u"casesTable"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setProperty("recordText", true);
    m_table->setDefaultSort(static_cast<int>(CaseColumn::Received), Qt::DescendingOrder);
    m_table->setArrangedRecords(m_model, columns());
    connect(m_table, &RecordTable::recordActivated, this, &CaseListPanel::choose);
    connect(m_table, &RecordTable::selectedCopied, this, [this] {
        QStringList cases;
        for (const int row : m_table->selectedRecords())
            cases.append(m_model->caseAt(row).toString());
        recordCopy(m_context, this, u"cases"_s, cases);
    });
    connect(m_table, &RecordTable::currentRecordChanged, this,
            [this](int row) { m_showIin->setEnabled(row >= 0 && !m_model->blindAt(row)); });
}

void CaseListPanel::addActions()
{
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions.append(action);
        return action;
    };
    QAction *const open = add(tr("Open case"), u"openCaseAction"_s, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(open, &QAction::triggered, this, &CaseListPanel::chooseCurrent);
    m_showIin = add(tr("Show IIN"), u"showIinAction"_s, QKeySequence(Qt::CTRL | Qt::Key_I));
    m_showIin->setEnabled(false);
    connect(m_showIin, &QAction::triggered, this, &CaseListPanel::showIin);
    m_table->addActions({open, m_showIin});
    QAction *const save = add(tr("Save view …"), u"saveViewAction"_s, {});
    connect(save, &QAction::triggered, this, &CaseListPanel::saveView);
    QWidget::addActions(m_actions);
}

void CaseListPanel::refresh()
{
    m_model->followClock();
    m_feed->refresh();
    showCount();
}

void CaseListPanel::apply(const CaseFilter &filter)
{
    m_model->setFilter(filter);
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
    showCount();
}

void CaseListPanel::setFilter(const CaseFilter &filter)
{
    m_filters->setFilter(filter);
    apply(filter);
}

const CaseFilter &CaseListPanel::filter() const
{
    return m_filters->filter();
}

void CaseListPanel::makeViewsMenu()
{
    m_viewsMenu->clear();
    const auto offer = [this](const QString &text, const CaseFilter &filter) {
        connect(m_viewsMenu->addAction(text), &QAction::triggered, this, [this, filter] { setFilter(filter); });
    };
    offer(tr("All cases"), {});
    offer(tr("In hand"), openCases());
    offer(tr("Overdue"), {.due = DueFilter::Overdue});
    if (m_context.may(people::Permission::Vote))
        offer(tr("Waits for my vote"), {.mineToVote = true});
    m_viewsMenu->addSeparator();
    const QStringList names = m_saved.names();
    for (const QString &name : names) {
        connect(m_viewsMenu->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name] { applyView(name); });
    }
    if (!names.isEmpty())
        m_viewsMenu->addSeparator();
    connect(m_viewsMenu->addAction(tr("Save view …")), &QAction::triggered, this, &CaseListPanel::saveView);
    QMenu *const removal = m_viewsMenu->addMenu(tr("Remove view"));
    removal->setEnabled(!names.isEmpty());
    for (const QString &name : names) {
        connect(removal->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name] { m_saved.remove(name); });
    }
}

void CaseListPanel::applyView(const QString &name)
{
    Qt::SortOrder order = Qt::DescendingOrder;
    const ColumnSettings view(m_context.settings, m_saved.columnsKey(name));
    const int column = view.restore(*m_table->horizontalHeader(), columns(), order);
    m_table->sortByColumn(column < 0 ? static_cast<int>(CaseColumn::Received) : column, order);
    setFilter(m_saved.filter(name));
}

void CaseListPanel::saveView()
{
    const auto name = m_context.prompt.askText(
        this, {tr("Save view"), tr("The filters, columns and sort of now will be kept under this name."), tr("Save")});
    if (!name || name->trimmed().isEmpty())
        return;
    const QString kept = name->simplified();
    m_saved.save(kept, filter());
    const QHeaderView *const header = m_table->horizontalHeader();
    ColumnSettings(m_context.settings, m_saved.columnsKey(kept))
        .save(*header, columns(), header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void CaseListPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CaseListPanel::choose(int row)
{
    setFocusProxy(m_table); // whoever comes back goes on from there
    Q_EMIT caseChosen(m_model->caseAt(row));
}

void CaseListPanel::enterTable()
{
    if (m_model->rowCount() == 0)
        return;
    if (m_table->currentRecord() < 0)
        m_table->setCurrentRecord(0);
    m_table->setFocus(Qt::TabFocusReason);
}

void CaseListPanel::chooseCurrent()
{
    if (m_table->currentRecord() >= 0)
        choose(m_table->currentRecord());
}

void CaseListPanel::showIin()
{
    const int row = m_table->currentRecord();
    if (row < 0 || m_model->blindAt(row) || m_model->iinShown(row))
        return;
    const expertise::CaseId id = m_model->caseAt(row);
    m_context.jobs.read(
        this, [id](Services &services) { return recordIinShown(services, id); },
        [this, id](const Result<void> &recorded) {
            if (recorded)
                m_model->showIin(id);
            else
                m_messages->show(MessageBar::Kind::Error, m_context.worded(recorded.error()));
        });
}

bool CaseListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (key->modifiers() & ~Qt::KeypadModifier)
            return false;
        enterTable();
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

void CaseListPanel::showCount()
{
    const bool restricted = !m_search->text().trimmed().isEmpty() || !filter().isEmpty();
    if (!m_feed->complete())
        m_count->setText(m_feed->total() == 0
                             ? tr("The list is being read …")
                             : tr("%1 of %2 cases read").arg(counted(m_model->caseCount()), counted(m_feed->total())));
    else if (restricted)
        m_count->setText(tr("%1 of %2 cases").arg(counted(m_model->rowCount()), counted(m_model->caseCount())));
    else
        m_count->setText(tr("Cases: %1").arg(counted(m_model->caseCount())));
    if (!m_feed->complete() && m_model->caseCount() == 0)
        m_table->setEmptyText(tr("The list is being read …"));
    else
        m_table->setEmptyText(restricted ? tr("No case fits the search and the filters.")
                                         : tr("There is no case yet. Receive an application or a form 031 first."));
}

void CaseListPanel::showFailure(const Error &error)
{
    m_messages->show(MessageBar::Kind::Error, m_context.worded(error), tr("Try again"));
}

} // namespace khattama::ui
