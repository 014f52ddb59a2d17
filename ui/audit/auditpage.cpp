// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "core/base/writefile.h"
#include "core/people/iin.h"
#include "ui/audit/auditmodel.h"
#include "ui/audit/headpanel.h"
#include "ui/audit/incidentpanel.h"
#include "ui/audit/persondatapanel.h"
#include "ui/printing/pdfpanel.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using audit::AuditRecord;
using expertise::CaseId;
using people::Permission;

namespace {

constexpr int kPageEntries = 200;
const QString kEntries = u"entries"_s;
const QString kHead = u"head"_s;
const QString kIncident = u"incident"_s;

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_messages(new MessageBar(this)), m_tabs(new QTabWidget(this)),
      m_model(new AuditModel(context, this)), m_table(new RecordTable(context.settings, u"tables/audit"_s, this)),
      m_from(new DateField(context.today(), this)), m_to(new DateField(context.today(), this)),
      m_actor(new QComboBox(this)), m_kind(new QComboBox(this)), m_subject(new QLineEdit(this)),
      m_counts(new QLabel(this)), m_head(new HeadPanel(context, this))
{
    setObjectName(u"auditPage"_s);
    m_tabs->setObjectName(u"auditTabs"_s);
    m_tabs->setDocumentMode(true);
    addTab(makeEntries(), kEntries, tr("Entries"));
    addTab(m_head, kHead, tr("Check a printed head"));
    if (context.may(Permission::ReadAudit)) {
        m_incident = new IncidentPanel(context, this);
        addTab(m_incident, kIncident, tr("Incident report"));
        connect(m_incident->paper(), &PdfPanel::told, this, &AuditPage::told);
    }
    if (context.may(Permission::GuardPersonalData)) {
        m_persons = new PersonDataPanel(context, this);
        addTab(m_persons, u"person"_s, tr("Personal data"));
        connect(m_persons, &PersonDataPanel::told, this, &AuditPage::told);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_table);
    connect(m_head, &HeadPanel::verifyAsked, this, [this] { Q_EMIT go({u"administration"_s, u"database"_s}); });
    readStaff();
    showOffers();
}

void AuditPage::addTab(QWidget *page, const QString &id, const QString &title)
{
    page->setObjectName(id);
    m_tabs->addTab(page, title);
}

QWidget *AuditPage::makeEntries()
{
    auto *side = new QWidget(this);
    auto *row = new FlowLayout;
    makeFilter(*row);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Entries of the audit"));
    m_table->setArrangedRecords(m_model, AuditModel::columns());
    m_table->setSortingEnabled(false); // the order is that of the chain
    m_table->setEmptyText(tr("There are no such entries. Change the period or the other conditions."));
    m_counts->setObjectName(u"auditCountsLabel"_s);
    m_counts->setTextFormat(Qt::PlainText);
    auto *buttons = new FlowLayout;
    m_case = addOffer(*buttons, tr("Open the case"), u"openCaseAction"_s, &AuditPage::openCase);
    m_export = addOffer(*buttons, tr("Export the entries …"), u"exportAuditAction"_s, &AuditPage::exportEntries);
    auto *layout = new QVBoxLayout(side);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    layout->addLayout(buttons);
    connect(m_table, &RecordTable::currentRecordChanged, this, &AuditPage::showOffers);
    connect(m_table, &RecordTable::recordActivated, this, &AuditPage::openCase);
    connect(m_model, &AuditModel::olderWanted, this, &AuditPage::readOlder);
    return side;
}

void AuditPage::makeFilter(FlowLayout &row)
{
    const auto add = [&](const QString &text, QWidget *editor, const QString &name, int characters) {
        auto *part = new QWidget(this);
        auto *label = new QLabel(text, part);
        label->setBuddy(editor);
        editor->setObjectName(name);
        editor->setAccessibleName(text);
        editor->setFixedWidth(fontMetrics().averageCharWidth() * characters);
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins({});
        layout->setSpacing(2);
        layout->addWidget(label);
        layout->addWidget(editor);
        row.addWidget(part);
    };
    add(tr("From"), m_from, u"auditFromEdit"_s, 16);
    add(tr("To"), m_to, u"auditToEdit"_s, 16);
    add(tr("Who"), m_actor, u"auditActorBox"_s, 34);
    m_actor->setProperty("recordText", true); // names with their logins
    add(tr("What kind"), m_kind, u"auditKindBox"_s, 26);
    m_actor->addItem(tr("All"), QString());
    m_kind->addItem(tr("All"), QString());
    const bool all = context().may(Permission::ReadAudit);
    for (const rules::ListValue &kind : context().lists.allValues(u"audit_kinds"_s)) {
        if (all || kind.code == "login"_L1 || kind.code == "administration"_L1)
            m_kind->addItem(kind.text.in(context().language), kind.code);
    }
    if (all) {
        add(tr("Number of the case or IIN"), m_subject, u"auditSubjectEdit"_s, 30);
        m_subject->setClearButtonEnabled(true);
        connect(m_subject, &QLineEdit::editingFinished, this, &AuditPage::lookUp);
    } else {
        m_subject->hide();
    }
    connect(m_from, &DateField::dateChanged, this, &AuditPage::filterAnew);
    connect(m_to, &DateField::dateChanged, this, &AuditPage::filterAnew);
    connect(m_actor, &QComboBox::activated, this, &AuditPage::filterAnew);
    connect(m_kind, &QComboBox::activated, this, &AuditPage::filterAnew);
}

QAction *AuditPage::addOffer(FlowLayout &buttons, const QString &text, const QString &name, void (AuditPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    addAction(action);
    m_table->addAction(action);
    buttons.addWidget(actionButton(action, this));
    connect(action, &QAction::triggered, this, run);
    return action;
}

QList<QAction *> AuditPage::pageActions() const
{
    QList<QAction *> actions{m_export};
    if (m_case->isVisible())
        actions.prepend(m_case);
    if (m_incident != nullptr)
        actions += {m_incident->paper()->printAction(), m_incident->paper()->saveAction()};
    return actions;
}

void AuditPage::open(const QString &subject, const QJsonObject &state)
{
    if (QWidget *const tab = m_tabs->findChild<QWidget *>(state.value("tab"_L1).toString()))
        m_tabs->setCurrentWidget(tab);
    const auto day = [&](const QString &key) { return QDate::fromString(state.value(key).toString(), Qt::ISODate); };
    m_from->setDate(day(u"from"_s));
    m_to->setDate(day(u"to"_s));
    m_wantedActor = state.value("actor"_L1).toString();
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(m_wantedActor)));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.value("kind"_L1).toString())));
    m_cases.reset();
    m_subject->clear();
    if (const auto id = CaseId::fromString(subject); id && context().may(Permission::ReadAudit)) {
        m_cases = QList<CaseId>{*id};
        m_subject->setText(id->toString());
    }
    filterAnew();
}

QString AuditPage::subject() const
{
    return m_cases && m_cases->size() == 1 ? m_cases->first().toString() : QString();
}

QJsonObject AuditPage::state() const
{
    return {{u"tab"_s, m_tabs->currentWidget()->objectName()},
            {u"from"_s, m_from->date().toString(Qt::ISODate)},
            {u"to"_s, m_to->date().toString(Qt::ISODate)},
            {u"actor"_s, m_actor->currentData().toString()},
            {u"kind"_s, m_kind->currentData().toString()}};
}

void AuditPage::find()
{
    m_tabs->setCurrentIndex(0);
    QLineEdit *const edit = m_incident != nullptr ? m_subject : static_cast<QLineEdit *>(m_from);
    edit->setFocus(Qt::ShortcutFocusReason);
    edit->selectAll();
}

void AuditPage::keepTyping()
{
    if (m_incident != nullptr)
        m_incident->keepTyping();
    if (m_persons != nullptr)
        m_persons->keepTyping();
}

void AuditPage::refresh()
{
    read();
    if (m_persons != nullptr)
        m_persons->refresh();
}

void AuditPage::readStaff()
{
    context().jobs.read(
        this, [](Services &services) { return services.staff.staff(); },
        [this](const Result<QList<people::StaffMember>> &staff) {
            if (staff)
                takeStaff(people::namesOf(*staff));
        });
}

void AuditPage::takeStaff(const QMap<QString, QString> &names)
{
    m_model->setNames(names);
    if (m_incident != nullptr)
        m_incident->setStaff(names);
    for (auto name = names.begin(); name != names.end(); ++name)
        m_actor->addItem(QString(name.value() + u" ("_s + name.key() + u')'), name.key());
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(m_wantedActor)));
    if (!m_wantedActor.isEmpty())
        filterAnew();
}

audit::AuditFilter AuditPage::filter() const
{
    audit::AuditFilter filter{.from = m_from->date(), .to = m_to->date(), .cases = m_cases};
    filter.actor = m_actor->currentData().toString();
    if (const QString kind = m_kind->currentData().toString(); !kind.isEmpty())
        filter.kinds = {kind};
    return filter;
}

void AuditPage::lookUp()
{
    const QString typed = m_subject->text().trimmed();
    if (m_cases && m_cases->size() == 1 && m_cases->first().toString() == typed)
        return;
    m_messages->clear();
    if (typed.isEmpty()) {
        if (std::exchange(m_cases, std::nullopt))
            filterAnew();
        return;
    }
    context().jobs.read(
        this, [typed](Services &services) { return services.auditing.casesNamed(typed, services.user); },
        [this, typed](const Result<QList<CaseId>> &cases) { takeCases(typed, cases); });
}

void AuditPage::takeCases(const QString &typed, const Result<QList<CaseId>> &cases)
{
    if (m_subject->text().trimmed() != typed)
        return;
    if (!cases) {
        m_messages->show(MessageBar::Kind::Error, context().worded(cases.error()));
        return;
    }
    m_cases = *cases;
    filterAnew();
}

void AuditPage::filterAnew()
{
    ++m_round;
    m_wantedActor = m_actor->currentIndex() > 0 ? m_actor->currentData().toString() : m_wantedActor;
    m_model->clear();
    read();
}

void AuditPage::read()
{
    context().jobs.read(
        this,
        [filter = filter()](Services &services) {
            return services.auditing.page(filter, std::nullopt, kPageEntries, services.user);
        },
        [this, round = m_round](const Result<QList<AuditRecord>> &records) {
            if (round != m_round)
                return;
            if (!records) {
                m_messages->show(MessageBar::Kind::Error, context().worded(records.error()));
                return;
            }
            m_model->setNewest(*records, records->size() < kPageEntries);
            showOffers();
        });
    showCount();
}

void AuditPage::readOlder(qint64 before)
{
    context().jobs.read(
        this,
        [filter = filter(), before](Services &services) {
            return services.auditing.page(filter, before, kPageEntries, services.user);
        },
        [this, round = m_round](const Result<QList<AuditRecord>> &records) {
            if (round == m_round && records)
                m_model->appendOlder(*records, records->size() < kPageEntries);
        });
}

void AuditPage::showCount()
{
    context().jobs.read(
        this, [filter = filter()](Services &services) { return services.auditing.count(filter, services.user); },
        [this, round = m_round](const Result<int> &count) {
            if (round == m_round && count)
                m_counts->setText(tr("%n entry(-ies)", nullptr, *count));
        });
}

void AuditPage::showOffers()
{
    const int row = m_table->currentRecord();
    m_case->setVisible(context().may(Permission::SeeCases));
    m_case->setEnabled(row >= 0 && row < m_model->rowCount() && !m_model->records().at(row).caseId.isEmpty());
    m_export->setEnabled(m_model->rowCount() > 0);
}

void AuditPage::openCase()
{
    if (m_case->isVisible() && m_case->isEnabled())
        Q_EMIT go({u"cases"_s, m_model->records().at(m_table->currentRecord()).caseId});
}

void AuditPage::exportEntries()
{
    m_messages->clear();
    const QString path = context().prompt.fileToSave(this, tr("Export the entries"),
                                                     u"audit-%1.xlsx"_s.arg(context().today().toString(Qt::ISODate)),
                                                     tr("Spreadsheet (*.xlsx);;Text with semicolons (*.csv)"));
    if (path.isEmpty())
        return;
    using Format = audit::AuditTable::Format;
    const Format format = path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? Format::Csv : Format::Xlsx;
    context().jobs.longSave(
        tr("The entries are being exported"), this,
        [filter = filter(), format, language = context().language, path](Services &services,
                                                                         Progress &) -> Result<void> {
            KHATTAMA_TRY(const QByteArray bytes, services.auditing.exported(filter, format, language, services.user));
            return writeFile(path, bytes);
        },
        [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT told(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_messages->show(MessageBar::Kind::Error, context().worded(written.error()));
        });
}

} // namespace khattama::ui
