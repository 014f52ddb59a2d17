// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/outagespage.h"

#include "core/base/datetext.h"
#include "core/base/writefile.h"
#include "ui/outage/actcasespanel.h"
#include "ui/outage/exportdialog.h"
#include "ui/outage/outageactdialog.h"
#include "ui/outage/outageactsmodel.h"
#include "ui/outage/packagedialog.h"
#include "ui/outage/transferpanel.h"
#include "ui/printing/pdfpanel.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseId;
using outage::OutageAct;
using outage::OutageActId;
using outage::TransferEntry;
using outage::TransferState;

namespace {

const QString kSplitter = u"outages/splitter"_s;
const QString kTransfer = u"transfer"_s;
const QString kCases = u"cases"_s;
const QString kAct = u"act"_s;
const QString kPaper = u"paper"_s;

/// How many were linked, and why others were not.
struct Linked {
    int cases = 0;
    QList<Error> refused;
};

Result<Linked> linkAll(Services &services, const OutageActId &act, const QList<CaseId> &cases)
{
    Linked linked;
    for (const CaseId &id : cases) {
        const auto leaning = services.receiving.leanOn(id, act.toString(), services.user);
        if (leaning)
            ++linked.cases;
        else if (leaning.error().kind == ErrorKind::Refused) // does not keep the others
            linked.refused.append(leaning.error());
        else
            return failure(leaning.error());
    }
    return linked;
}

/// How many cases of all acts have to be entered still.
Result<int> openEntries(Services &services)
{
    KHATTAMA_TRY(const QList<TransferEntry> entries, services.transfers.list({}, services.user));
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const TransferEntry &entry) {
        return entry.mark.state == TransferState::Open;
    }));
}

} // namespace

OutagesPage::OutagesPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new OutageActsModel(context, this)), m_search(new QLineEdit(this)),
      m_table(new RecordTable(context.settings, u"tables/outages"_s, this)), m_messages(new MessageBar(this)),
      m_tabs(new QTabWidget(this)), m_transfer(new TransferPanel(context, u"transfer"_s, this)),
      m_cases(new ActCasesPanel(context, this)), m_details(new DetailsView(this)), m_paper(new PdfPanel(context, this)),
      m_splitter(new QSplitter(this))
{
    setObjectName(u"outagesPage"_s);
    m_splitter->setObjectName(u"outagesSplitter"_s);
    m_splitter->addWidget(makeActs());
    m_splitter->addWidget(makeAct());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({400, 600});
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->restoreState(context.settings.value(kSplitter).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { this->context().settings.setValue(kSplitter, m_splitter->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
    connect(m_paper, &PdfPanel::told, this, &OutagesPage::told);
    connect(m_transfer, &TransferPanel::told, this, &OutagesPage::told);
    connect(m_transfer, &TransferPanel::currentChanged, this, &OutagesPage::showOffers);
    connect(m_transfer->list(), &RecordTable::recordActivated, this, &OutagesPage::openCase);
    connect(m_cases, &ActCasesPanel::linkAsked, this, &OutagesPage::link);
    connect(m_cases, &ActCasesPanel::caseAsked, this, [this](const QString &id) { Q_EMIT go({u"cases"_s, id}); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showPaper();
        showOffers();
    });
    showCurrent();
}

QWidget *OutagesPage::makeActs()
{
    auto *side = new QWidget(this);
    m_search->setObjectName(u"filterEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Filter the acts"));
    m_search->setAccessibleName(tr("Filter the acts"));
    m_table->setObjectName(u"outagesTable"_s);
    m_table->setAccessibleName(tr("Acts on technical failures"));
    m_table->setRecords(m_model, OutageActsModel::columns());
    m_table->setDefaultSort(1, Qt::DescendingOrder);
    m_table->setEmptyText(context().may(people::Permission::Receive) ? tr(
                              "There is no act. When systems are down, enter the act on it: it may also come later "
                              "than the cases that lean on it (p. 72).")
                                                                     : tr("There is no act."));
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    m_enter = addOffer(*buttons, tr("Enter an act …"), u"enterActAction"_s, &OutagesPage::enterAct);
    m_complete = addOffer(*buttons, tr("Complete the act …"), u"completeActAction"_s, &OutagesPage::completeAct);
    m_package = addOffer(*buttons, tr("Open a package …"), u"openPackageAction"_s, &OutagesPage::openPackage);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_search, &QLineEdit::textChanged, m_table, &RecordTable::setFilterText);
    connect(m_table, &RecordTable::currentRecordChanged, this, &OutagesPage::showCurrent);
    connect(m_table, &RecordTable::recordActivated, this, [this] { setTab(kAct); });
    return side;
}

void OutagesPage::addTab(QWidget *page, const QString &id, const QString &title)
{
    page->setProperty("tabId", id);
    m_tabs->addTab(page, title);
}

QWidget *OutagesPage::makeAct()
{
    auto *side = new QWidget(this);
    m_tabs->setObjectName(u"outageTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_details->setObjectName(u"outageDetails"_s);
    m_details->setAccessibleName(tr("Act"));
    addTab(m_transfer, kTransfer, tr("To be entered"));
    addTab(m_cases, kCases, tr("Cases of the period"));
    addTab(m_details, kAct, tr("Act"));
    addTab(m_paper, kPaper, tr("On paper"));
    m_transfer->setEmptyText(tr("Nothing was done during this failure."));
    auto *buttons = new FlowLayout;
    buttons->setSpacing(8);
    m_confirm = addOffer(*buttons, tr("Entered under No. …"), u"confirmTransferAction"_s, &OutagesPage::confirm);
    m_confirm->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_differs = addOffer(*buttons, tr("Differs …"), u"differsAction"_s, &OutagesPage::differs);
    m_undo = addOffer(*buttons, tr("Undo the tick"), u"undoTransferAction"_s, &OutagesPage::undo);
    m_case = addOffer(*buttons, tr("Open the case"), u"openCaseAction"_s, &OutagesPage::openCase);
    m_export = addOffer(*buttons, tr("Export a package …"), u"exportTransferAction"_s, &OutagesPage::exportPackage);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    for (QAction *action : {m_confirm, m_differs, m_undo, m_case})
        m_transfer->list()->addAction(action);
    return side;
}

QAction *OutagesPage::addOffer(FlowLayout &buttons, const QString &text, const QString &name,
                               void (OutagesPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    addAction(action);
    buttons.addWidget(actionButton(action, this));
    connect(action, &QAction::triggered, this, run);
    m_offers.append(action);
    return action;
}

QList<QAction *> OutagesPage::pageActions() const
{
    QList<QAction *> actions{m_paper->printAction(), m_paper->saveAction()};
    for (QAction *offer : m_offers) {
        if (offer->isVisible())
            actions.append(offer);
    }
    return actions;
}

void OutagesPage::open(const QString &subject, const QJsonObject &state)
{
    m_wanted = subject;
    m_wantedTab = state.value("tab"_L1).toString();
    refresh();
    if (state.value("enter"_L1).toBool() && context().may(people::Permission::Receive))
        enterAct();
}

QString OutagesPage::subject() const
{
    const OutageAct *act = current();
    return act != nullptr ? act->id.toString() : QString();
}

QJsonObject OutagesPage::state() const
{
    return {{u"tab"_s, m_tabs->currentWidget()->property("tabId").toString()}};
}

void OutagesPage::find()
{
    if (m_tabs->currentWidget() == m_transfer && current() != nullptr) {
        m_transfer->find();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void OutagesPage::keepTyping()
{
    if (auto *dialog = findChild<OutageActDialog *>())
        dialog->reject(); // its draft is kept
}

void OutagesPage::refresh()
{
    context().jobs.read(
        this, [](Services &services) { return services.outages.list(services.user); },
        [this](const Result<QList<OutageAct>> &acts) { take(acts); });
    context().jobs.read(this, openEntries, [this](const Result<int> &open) {
        if (open)
            Q_EMIT waitingChanged(*open);
    });
}

void OutagesPage::take(const Result<QList<OutageAct>> &acts)
{
    if (!acts) {
        m_messages->show(MessageBar::Kind::Error, context().worded(acts.error()));
        return;
    }
    m_model->setActs(*acts);
    if (!m_wanted.isEmpty())
        m_table->setCurrentId(std::exchange(m_wanted, {}));
    else if (m_table->currentRecord() < 0 && !acts->isEmpty())
        m_table->selectRow(0);
    if (!m_wantedTab.isEmpty())
        setTab(std::exchange(m_wantedTab, {}));
    showCurrent();
}

void OutagesPage::setTab(const QString &id)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->property("tabId") == id)
            m_tabs->setCurrentIndex(tab);
    }
}

const OutageAct *OutagesPage::current() const
{
    const int row = m_table->currentRecord();
    return row >= 0 && row < m_model->rowCount() ? &m_model->acts().at(row) : nullptr;
}

void OutagesPage::showCurrent()
{
    const OutageAct *act = current();
    if (act == nullptr || m_read != act->id.toString()) {
        m_read.clear();
        m_transfer->setEntries({});
        m_cases->setCases({}, 0);
        m_paper->clear({});
    }
    m_details->clear();
    if (act != nullptr) {
        showDetails(*act);
        readView();
    }
    m_tabs->setEnabled(act != nullptr);
    showOffers();
}

void OutagesPage::readView()
{
    context().jobs.read(
        this,
        [id = current()->id](Services &services) -> Result<View> {
            View view;
            KHATTAMA_TRY(view.entries, services.transfers.list({.act = id}, services.user));
            KHATTAMA_TRY(view.within, services.outages.casesWithin(id, services.user));
            KHATTAMA_TRY(const auto leaning, services.outages.casesOf(id, services.user));
            view.leaning = static_cast<int>(leaning.size());
            return view;
        },
        [this, id = subject()](const Result<View> &view) {
            if (subject() != id)
                return; // another one was chosen meanwhile
            m_read = id;
            takeView(view);
        });
}

void OutagesPage::takeView(const Result<View> &view)
{
    if (!view) {
        m_messages->show(MessageBar::Kind::Error, context().worded(view.error()));
        return;
    }
    m_transfer->setEntries(view->entries);
    m_cases->setCases(view->within, view->leaning);
    const auto titled = [](const QString &title, qsizetype count) {
        return count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title;
    };
    const auto open = std::count_if(view->entries.begin(), view->entries.end(),
                                    [](const TransferEntry &entry) { return entry.mark.state == TransferState::Open; });
    m_tabs->setTabText(m_tabs->indexOf(m_transfer), titled(tr("To be entered"), open));
    m_tabs->setTabText(m_tabs->indexOf(m_cases), titled(tr("Cases of the period"), view->within.size()));
    showPaper();
    showOffers();
}

void OutagesPage::showDetails(const OutageAct &act)
{
    m_details->addRow(tr("Act"), tr("No. %1 of %2").arg(act.number, shortDate(act.date)));
    m_details->addRow(tr("The failure began"), OutageActsModel::moment(context(), act.from));
    m_details->addRow(tr("It ended"), OutageActsModel::end(context(), act));
    m_details->addRow(tr("Systems that failed"), OutageActsModel::systems(context(), act));
    m_details->addRow(tr("Note"), act.note);
    m_details->addSection(tr("Signed by (p. 72)"));
    for (const rules::ListValue &capacity : context().lists.values(u"outage_signatories"_s, context().today())) {
        QStringList names;
        for (const outage::Signatory &signatory : act.signatories) {
            if (signatory.capacity == capacity.code)
                names.append(signatory.name);
        }
        m_details->addRow(capacity.text.in(context().language),
                          names.isEmpty() ? tr("not signed yet") : names.join(u", "_s));
    }
}

void OutagesPage::showPaper()
{
    const OutageAct *act = current();
    if (act == nullptr || m_tabs->currentWidget() != m_paper || m_read.isEmpty())
        return;
    const QString id = act->id.toString();
    context().jobs.read(
        this,
        [act = act->id, language = context().language](Services &services) {
            return services.transfers.preview({.act = act}, language, services.user);
        },
        [this, id](const Result<QByteArray> &pdf) {
            if (subject() != id)
                return;
            if (pdf)
                m_paper->setPaper({*pdf, tr("Transfer list"), u"transfer-%1.pdf"_s.arg(id.right(8)), u"transfer"_s,
                                   u"outage_act/"_s + id});
            else
                m_paper->clear(context().worded(pdf.error()));
        });
}

void OutagesPage::showOffers()
{
    const bool works = context().may(people::Permission::Receive);
    const OutageAct *act = current();
    const TransferEntry *entry = act != nullptr ? m_transfer->current() : nullptr;
    const bool listed = entry != nullptr && m_tabs->currentWidget() == m_transfer;
    for (QAction *action : {m_enter, m_complete, m_confirm, m_differs, m_undo, m_export})
        action->setVisible(works);
    m_complete->setEnabled(act != nullptr);
    m_confirm->setEnabled(listed);
    m_differs->setEnabled(listed);
    m_undo->setEnabled(listed && entry->mark.state != TransferState::Open);
    m_case->setEnabled(listed);
    m_export->setEnabled(entry != nullptr);
}

template <typename Work>
void OutagesPage::change(Work work, const QString &done)
{
    m_messages->clear();
    using Outcome = std::invoke_result_t<Work &, Services &>;
    context().jobs.save(this, std::move(work), [this, done](const Outcome &outcome) {
        if (outcome)
            Q_EMIT told(done);
        else
            m_messages->show(MessageBar::Kind::Error, context().worded(outcome.error()));
        refresh();
    });
}

void OutagesPage::enterAct()
{
    openDialog(std::nullopt);
}

void OutagesPage::completeAct()
{
    if (const OutageAct *act = current())
        openDialog(*act);
}

void OutagesPage::openDialog(const std::optional<OutageAct> &act)
{
    auto *dialog = new OutageActDialog(context(), act, this);
    connect(dialog, &OutageActDialog::entered, this, &OutagesPage::takeAct);
    dialog->open();
}

void OutagesPage::takeAct(const OutageAct &act, const QString &remarks)
{
    Q_EMIT told(tr("Act No. %1 is saved.").arg(act.number));
    if (remarks.isEmpty())
        m_messages->clear();
    else
        m_messages->show(MessageBar::Kind::Warning, remarks);
    m_wanted = act.id.toString();
    m_wantedTab = kCases; // what falls in its period is offered at once
    refresh();
}

void OutagesPage::link(const QList<CaseId> &cases)
{
    const OutageAct *act = current();
    if (act == nullptr || cases.isEmpty())
        return;
    m_messages->clear();
    context().jobs.save(
        this, [id = act->id, cases](Services &services) { return linkAll(services, id, cases); },
        [this](const Result<Linked> &linked) {
            if (!linked) {
                m_messages->show(MessageBar::Kind::Error, context().worded(linked.error()));
            } else {
                Q_EMIT told(tr("%n case(s) lean on the act now.", nullptr, linked->cases));
                QStringList sentences;
                for (const Error &error : linked->refused)
                    sentences.append(context().worded(error));
                sentences.removeDuplicates();
                if (!sentences.isEmpty())
                    m_messages->show(MessageBar::Kind::Error, sentences.join(u'\n'));
            }
            refresh();
        });
}

void OutagesPage::confirm()
{
    const TransferEntry *entry = m_transfer->current();
    if (entry == nullptr)
        return;
    const CaseId id = entry->record.id;
    const auto number = context().prompt.askText(
        this, {tr("Entered into the central data bank"),
               tr("Under which number does the central data bank hold case No. %1? The "
                  "printed act number stays as it is.")
                   .arg(entry->record.registration ? entry->record.registration->toString() : id.toString().right(8)),
               tr("Tick off")});
    if (!number)
        return;
    change([id, number = *number](Services &services) { return services.transfers.confirm(id, number, services.user); },
           tr("The case is ticked off."));
}

void OutagesPage::differs()
{
    const TransferEntry *entry = m_transfer->current();
    if (entry == nullptr)
        return;
    const CaseId id = entry->record.id;
    const outage::TransferField field = m_transfer->currentField();
    const auto note = context().prompt.askText(
        this, {tr("Differs in the central data bank"),
               tr("The field «%1» differs: what does the central data bank hold?").arg(field.label), tr("Mark")});
    if (!note)
        return;
    change([id, field = field.id, note = *note](
               Services &services) { return services.transfers.differs(id, field, note, {}, services.user); },
           tr("The difference is noted."));
}

void OutagesPage::undo()
{
    const TransferEntry *entry = m_transfer->current();
    if (entry == nullptr)
        return;
    change([id = entry->record.id](Services &services) { return services.transfers.undo(id, services.user); },
           tr("The case has to be entered still."));
}

void OutagesPage::openCase()
{
    if (const TransferEntry *entry = m_transfer->current())
        Q_EMIT go({u"cases"_s, entry->record.id.toString()});
}

void OutagesPage::exportPackage()
{
    const OutageAct *act = current();
    if (m_transfer->current() == nullptr || act == nullptr)
        return;
    auto *dialog = new ExportDialog(context(), {.act = act->id}, this);
    connect(dialog, &ExportDialog::packageMade, this, &OutagesPage::exportAs);
    dialog->open();
}

void OutagesPage::exportAs(const outage::TransferDraft &draft, const std::optional<MadeSignature> &made)
{
    const QString path =
        context().prompt.fileToSave(this, tr("Transfer package"), u"transfer-%1.msepkg"_s.arg(subject().right(8)),
                                    tr("Transfer packages (*.msepkg)"));
    if (path.isEmpty())
        return;
    change(
        [draft, made, path](Services &services) -> Result<void> {
            KHATTAMA_TRY(const outage::TransferExport package, services.transfers.exported(draft, made, services.user));
            return writeFile(path, package.bytes);
        },
        made ? tr("The package is exported and signed.") : tr("The package is exported unsigned."));
    if (made && made->notStamped)
        m_messages->show(MessageBar::Kind::Warning, context().worded(*made->notStamped));
}

void OutagesPage::openPackage()
{
    const QStringList files = context().prompt.filesToOpen(this, tr("Transfer package to read"),
                                                           tr("Transfer packages (*.msepkg);;All files (*)"));
    if (files.isEmpty())
        return;
    m_messages->clear();
    context().jobs.read(
        this, [path = files.first()](Services &services) { return services.transfers.read(path, services.user); },
        [this](const Result<outage::TransferPackage> &package) {
            if (!package) {
                m_messages->show(MessageBar::Kind::Error, context().worded(package.error()));
                return;
            }
            auto *dialog = new PackageDialog(context(), *package, this);
            connect(dialog, &PackageDialog::told, this, &OutagesPage::told);
            dialog->open();
        });
}

} // namespace khattama::ui
