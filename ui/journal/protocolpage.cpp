// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/protocolpage.h"

#include "core/base/datetext.h"
#include "ui/journal/correctionspanel.h"
#include "ui/journal/daychooser.h"
#include "ui/journal/protocolrowsmodel.h"
#include "ui/journal/signaturelines.h"
#include "ui/journal/signdialog.h"
#include "ui/journal/visitspanel.h"
#include "ui/look/icons.h"
#include "ui/printing/pdfpanel.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statechip.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {
const QString kSplitter = u"protocol/splitter"_s;
constexpr int kMostDetails = 9; ///< lines that the rows above make room for
} // namespace

ProtocolPage::ProtocolPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_chooser(new DayChooser(context.language, this)), m_chip(new StateChip(this)),
      m_earlier(new QToolButton(this)), m_proposal(new QToolButton(this)), m_closeButton(new QPushButton(this)),
      m_closeAction(new QAction(tr("Close the day …"), this)), m_signButton(new QPushButton(this)),
      m_signAction(new QAction(tr("Sign …"), this)), m_openCase(new QAction(tr("Open the case"), this)),
      m_messages(new MessageBar(this)), m_rows(new ProtocolRowsModel(context.department.kind, this)),
      m_filter(new QLineEdit(this)), m_table(new RecordTable(context.settings, u"tables/protocol"_s, this)),
      m_counts(new QLabel(this)), m_details(new DetailsView(this)),
      m_corrections(new CorrectionsPanel(context, *m_rows, this)), m_visits(new VisitsPanel(context, this)),
      m_panel(new PdfPanel(context, this)), m_splitter(new QSplitter(this))
{
    setObjectName(u"protocolPage"_s);
    makeActions();
    m_splitter->setObjectName(u"protocolSplitter"_s);
    m_splitter->addWidget(makeRows());
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->restoreState(context.settings.value(kSplitter).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { this->context().settings.setValue(kSplitter, m_splitter->saveState()); });

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeTop());
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);

    connect(m_chooser, &DayChooser::dayChosen, this, &ProtocolPage::goToDay);
    connect(m_panel, &PdfPanel::told, this, &ProtocolPage::told);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] { goToDay(m_linked); });
    m_chooser->setDay(context.today(), context.today());
    showState();
}

QWidget *ProtocolPage::makeTop()
{
    auto *top = new QWidget(this);
    m_chip->setObjectName(u"protocolState"_s);
    m_closeButton->setObjectName(u"closeDayButton"_s);
    m_closeButton->setText(m_closeAction->text());
    m_closeButton->setDefault(true);
    m_closeButton->setVisible(context().may(people::Permission::CloseProtocol));
    connect(m_closeButton, &QPushButton::clicked, m_closeAction, &QAction::trigger);
    m_signButton->setObjectName(u"signProtocolButton"_s);
    m_signButton->setText(m_signAction->text());
    m_signButton->setAutoDefault(false);
    connect(m_signButton, &QPushButton::clicked, m_signAction, &QAction::trigger);
    m_earlier->setObjectName(u"earlierDayButton"_s);
    m_earlier->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_earlier->setIcon(icon(u"pending"_s, palette(), Role::Pending));
    m_earlier->setFocusPolicy(Qt::TabFocus);
    connect(m_earlier, &QToolButton::clicked, this, [this] { goToDay(m_day.earlierOpen()); });
    m_proposal->setObjectName(u"proposalDayButton"_s);
    m_proposal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_proposal->setIcon(icon(u"edit"_s, palette(), Role::Pending));
    m_proposal->setFocusPolicy(Qt::TabFocus);
    connect(m_proposal, &QToolButton::clicked, this, [this] { goToDay(dayToApprove()); });
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins({});
    layout->addWidget(m_chooser);
    layout->addWidget(m_chip);
    layout->addWidget(m_earlier);
    layout->addWidget(m_proposal);
    layout->addStretch();
    layout->addWidget(m_closeButton);
    return top;
}

QWidget *ProtocolPage::makeRows()
{
    auto *side = new QWidget(this);
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter the rows (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_table->setObjectName(u"protocolTable"_s);
    m_table->setAccessibleName(tr("Rows of the protocol"));
    m_table->setRecords(m_rows, m_rows->columns());
    m_table->addAction(m_openCase);
    m_counts->setObjectName(u"countsLabel"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_details->setObjectName(u"protocolDetails"_s);
    m_details->setFitsContent(true);
    m_details->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded); // nothing of many signatures is cut off
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_counts, 1);
    below->addWidget(m_signButton);
    layout->addLayout(below);
    layout->addWidget(m_details);
    layout->addWidget(m_visits);
    layout->addWidget(m_corrections);
    connect(m_visits, &VisitsPanel::caseAsked, this, [this](const QString &caseId) {
        Q_EMIT go({u"cases"_s, caseId});
    });
    connect(m_visits, &VisitsPanel::paperMade, m_panel, &PdfPanel::setPaper);
    connect(m_visits, &VisitsPanel::told, this, &ProtocolPage::told);
    connect(m_visits, &VisitsPanel::failed, this, [this](const Error &error) { tellRefusal(error); });
    connect(m_corrections, &CorrectionsPanel::beginAsked, this,
            [this] { m_corrections->begin(m_table->currentRecord()); });
    connect(m_corrections, &CorrectionsPanel::typingChanged, this, &ProtocolPage::showDetails);
    connect(m_corrections, &CorrectionsPanel::chosenChanged, this, &ProtocolPage::showPaper);
    connect(m_corrections, &CorrectionsPanel::chosenChanged, this, &ProtocolPage::showDetails);
    connect(m_corrections, &CorrectionsPanel::signAsked, this, &ProtocolPage::signCorrection);
    connect(m_corrections, &CorrectionsPanel::failed, this, [this](const Error &error) { tellRefusal(error); });
    connect(m_corrections, &CorrectionsPanel::done, this, [this](const QString &sentence, const QString &told) {
        m_messages->show(MessageBar::Kind::Done, sentence);
        Q_EMIT this->told(told);
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, m_table, &RecordTable::setFilterText);
    connect(m_table, &RecordTable::recordActivated, m_openCase, &QAction::trigger);
    return side;
}

void ProtocolPage::makeActions()
{
    m_closeAction->setObjectName(u"closeDayAction"_s);
    m_closeAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    addAction(m_closeAction);
    m_signAction->setObjectName(u"signProtocolAction"_s);
    connect(m_signAction, &QAction::triggered, this, &ProtocolPage::sign);
    m_openCase->setObjectName(u"openCaseAction"_s);
    connect(m_closeAction, &QAction::triggered, this, &ProtocolPage::closeDay);
    connect(m_openCase, &QAction::triggered, this, [this] {
        if (const int row = m_table->currentRecord(); row >= 0)
            Q_EMIT go({u"cases"_s, m_rows->rows().at(row).caseId});
    });
}

QList<QAction *> ProtocolPage::pageActions() const
{
    QList<QAction *> actions{m_panel->printAction(), m_panel->saveAction(), m_openCase};
    if (context().may(people::Permission::CloseProtocol))
        actions.append(m_closeAction);
    if (context().may(people::Permission::TakePart))
        actions.append(m_signAction);
    return actions + m_visits->actions() + m_corrections->actions() + m_chooser->steps();
}

void ProtocolPage::open(const QString &subject, const QJsonObject &state)
{
    const QDate day = QDate::fromString(subject, Qt::ISODate);
    m_closeAsked = state.value("close"_L1).toBool();
    m_correctionAsked = state.value("correct"_L1).toBool();
    goToDay(day.isValid() ? day : context().today());
}

QString ProtocolPage::subject() const
{
    return m_followsToday ? QString() : m_chooser->day().toString(Qt::ISODate);
}

void ProtocolPage::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ProtocolPage::keepTyping()
{
    m_corrections->keepTyping();
}

void ProtocolPage::goToDay(QDate day)
{
    m_messages->clear();
    m_followsToday = day == context().today();
    if (day != m_chooser->day()) {
        m_loaded = false;
        m_rows->setRows({}, {});
        m_panel->clear(tr("The sheets of the day are being drawn …"));
    }
    m_chooser->setDay(day, context().today());
    refresh();
}

void ProtocolPage::refresh()
{
    const QDate today = context().today();
    if (m_followsToday && m_chooser->day() != today) { // midnight has passed
        goToDay(today);
        return;
    }
    const QDate day = m_chooser->day();
    m_visits->setDay(day);
    context().jobs.read(
        this, [day, today](Services &services) { return loadProtocolDay(services, day, today); },
        [this, day](const Result<ProtocolDay> &loaded) {
            if (day == m_chooser->day())
                take(loaded);
        });
}

void ProtocolPage::take(const Result<ProtocolDay> &loaded)
{
    if (!loaded) {
        m_closeAsked = m_correctionAsked = false;
        m_panel->clear({});
        m_messages->show(MessageBar::Kind::Error, context().worded(loaded.error()));
        return;
    }
    m_day = *loaded;
    m_loaded = true;
    m_chooser->setDay(m_day.date, context().today());
    m_chooser->setMarks(m_day.days);
    m_rows->setRows(m_day.document.rows, m_day.corrections);
    m_corrections->setDay(m_day);
    showState();
    showPaper();
    showDetails();
    Q_EMIT waitingChanged(m_day.waitingToday);
    if (std::exchange(m_closeAsked, false))
        closeDay();
    if (std::exchange(m_correctionAsked, false))
        m_corrections->begin(m_table->currentRecord());
}

bool ProtocolPage::mayClose() const
{
    return context().may(people::Permission::CloseProtocol) && m_loaded && m_day.isOpen();
}

bool ProtocolPage::maySign() const
{
    return m_loaded && m_day.closed && m_day.signatures.maySign(context().user.login);
}

void ProtocolPage::sign()
{
    if (!maySign())
        return;
    m_messages->clear();
    const QString document =
        tr("Protocol No. %1 of %2").arg(QString::number(m_day.document.number), shortDate(m_day.date));
    openSigning(document, m_day.signatures, [day = m_day.date](Services &services) {
        return services.signing.draftOfProtocol(day, services.user);
    });
}

void ProtocolPage::signCorrection()
{
    const journal::Correction *correction = m_corrections->chosen();
    const journal::SignatureState *state = m_corrections->signatures();
    if (correction == nullptr || state == nullptr)
        return;
    m_messages->clear();
    const QString document = tr("Correction No. %1 of protocol No. %2")
                                 .arg(QString::number(correction->number), QString::number(m_day.document.number));
    openSigning(document, *state, [id = correction->id](Services &services) {
        return services.signing.draftOfCorrection(id, services.user);
    });
}

void ProtocolPage::openSigning(const QString &document, const journal::SignatureState &state, SignDialog::Draft draft)
{
    auto *dialog = new SignDialog(context(), document, state, std::move(draft), this);
    connect(dialog, &SignDialog::documentSigned, this, [this, document](const journal::SignatureState &given) {
        SignDialog::tell(*m_messages, context(), tr("%1 is signed.").arg(document), given.notStamped);
        Q_EMIT told(tr("%1 is signed.").arg(document));
        refresh();
    });
    dialog->open();
}

QDate ProtocolPage::dayToApprove() const
{
    if (!context().may(people::Permission::ApproveCorrection))
        return {};
    QList<QDate> days = m_day.proposals;
    days.removeAll(m_day.date);
    return days.value(0);
}

void ProtocolPage::showState()
{
    const QDate today = context().today();
    if (m_day.closed)
        m_chip->setState(ColourRole::Done, tr("No. %1, closed").arg(m_day.document.number));
    else if (m_day.isOpen())
        m_chip->setState(ColourRole::Pending, tr("open, without number"));
    else
        m_chip->setState(ColourRole::Neutral, tr("no conclusions"));
    const QDate earlier = m_day.earlierOpen();
    m_earlier->setVisible(earlier.isValid());
    m_earlier->setText(tr("%1 is still open").arg(shortDate(earlier)));
    const QDate waits = dayToApprove();
    m_proposal->setVisible(waits.isValid() && !earlier.isValid()); // one thing after the other
    m_proposal->setText(tr("%1: a correction waits").arg(shortDate(waits)));
    m_closeAction->setEnabled(mayClose());
    m_closeButton->setEnabled(mayClose());
    m_signAction->setEnabled(maySign());
    m_signButton->setVisible(maySign());
    m_table->setEmptyText(m_chooser->day() == today ? tr("Nothing has been concluded today yet.")
                                                    : tr("Nothing was concluded on that day, so it has no protocol."));
    const auto rows = static_cast<int>(m_day.document.rows.size());
    m_counts->setText(rows == 0
                          ? QString()
                          : tr("%1 on %2", "12 rows on 3 sheets")
                                .arg(tr("%n row(s)", nullptr, rows), tr("%n sheet(s)", nullptr, m_day.sheets.sheets)));
}

void ProtocolPage::showPaper()
{
    if (const journal::Correction *correction = m_corrections->chosen())
        showCorrection(*correction);
    else
        showProtocol();
}

void ProtocolPage::showCorrection(const journal::Correction &correction)
{
    const QString date = shortDate(correction.date);
    PdfPaper paper{{}, {}, {}, {}, u"correction/"_s + correction.id.toString()};
    if (correction.state == journal::CorrectionState::Approved) {
        const QString number = QString::number(correction.number);
        paper.title = tr("Correction No. %1 of the protocol of %2").arg(number, date);
        paper.suggestedFileName = u"correction-%1-%2.pdf"_s.arg(correction.date.toString(Qt::ISODate), number);
        paper.recordedAs = u"correction"_s;
    } else {
        paper.title = tr("Draft of a correction of the protocol of %1").arg(date);
        paper.suggestedFileName = u"correction-%1-draft.pdf"_s.arg(correction.date.toString(Qt::ISODate));
        paper.recordedAs = u"correction_draft"_s;
    }
    context().jobs.read(
        this, [id = correction.id](Services &services) { return services.correcting.sheets(id, services.user); },
        [this, paper, id = correction.id](const Result<journal::RenderedDocument> &sheets) mutable {
            if (const journal::Correction *chosen = m_corrections->chosen(); chosen == nullptr || chosen->id != id)
                return;
            if (!sheets) {
                m_messages->show(MessageBar::Kind::Error, context().worded(sheets.error()));
                return;
            }
            paper.bytes = sheets->pdf;
            m_panel->setPaper(paper);
        });
}

void ProtocolPage::showProtocol()
{
    if (m_day.sheets.pdf.isEmpty()) {
        m_panel->clear(tr("There are no sheets: a day without conclusions has no protocol (p. 49)."));
        return;
    }
    const QString iso = m_day.date.toString(Qt::ISODate);
    const QString date = shortDate(m_day.date);
    PdfPaper paper{m_day.sheets.pdf, {}, {}, {}, u"protocol/"_s + iso};
    if (m_day.closed) {
        paper.title = tr("Protocol No. %1 of %2").arg(m_day.document.number).arg(date);
        paper.suggestedFileName = u"protocol-%1.pdf"_s.arg(iso);
        paper.recordedAs = u"protocol"_s;
    } else {
        paper.title = tr("Draft of the protocol of %1").arg(date);
        paper.suggestedFileName = u"protocol-%1-draft.pdf"_s.arg(iso);
        paper.recordedAs = u"protocol_draft"_s;
    }
    m_panel->setPaper(paper);
}

void ProtocolPage::showDetails()
{
    m_details->clear();
    if (m_day.closed) {
        const rules::LegalTime &time = context().deadlines.time();
        QStringList participants;
        for (const journal::Signatory &signatory : m_day.document.participants)
            participants.append(signatory.name);
        m_details->addRow(tr("Closed"),
                          u"%1 %2, %3"_s.arg(shortDate(time.dateOf(m_day.closed->closedAt)),
                                             time.timeOf(m_day.closed->closedAt).toString(u"HH:mm"_s), m_day.closedBy));
        m_details->addRow(tr("Participants"), participants.join(u", "_s));
        m_details->addRow(tr("SHA-256"), m_day.closed->sha256);
        const journal::SignatureState *ofCorrection = m_corrections->signatures();
        if (ofCorrection != nullptr && !ofCorrection->given.isEmpty())
            m_details->addRow(tr("Sheet"), tr("correction No. %1").arg(m_corrections->chosen()->number));
        SignatureLines::add(*m_details, ofCorrection != nullptr ? *ofCorrection : m_day.signatures, context());
    }
    m_details->setMinimumHeight(
        std::min(m_details->heightForWidth(m_details->width()), kMostDetails * fontMetrics().height()));
    m_details->setVisible(m_day.closed && !m_corrections->isTyping()); // the form needs the room
}

void ProtocolPage::closeDay()
{
    if (!mayClose())
        return;
    m_messages->clear();
    m_closeAction->setEnabled(false);
    m_closeButton->setEnabled(false);
    context().jobs.read(
        this, [day = m_day.date](Services &services) { return services.days.prospect(day, services.user); },
        [this](const Result<journal::DayClosing::Prospect> &prospect) {
            showState();
            if (prospect)
                ask(*prospect);
            else
                tellRefusal(prospect.error());
        });
}

void ProtocolPage::ask(const journal::DayClosing::Prospect &prospect)
{
    const journal::ProtocolSheetSet &document = prospect.document;
    QStringList participants;
    for (const journal::Signatory &signatory : document.participants)
        participants.append(signatory.name);
    const auto rows = static_cast<int>(document.rows.size());
    const QString size = tr("%1 on %2", "12 rows on 3 sheets")
                             .arg(tr("%n row(s)", nullptr, rows), tr("%n sheet(s)", nullptr, prospect.sheets));
    const QString text = participants.isEmpty() ? tr("Protocol No. %1 of %2 will be closed with %3, signed by the head "
                                                     "%4 alone; afterwards nothing in it can be "
                                                     "changed.")
                                                      .arg(QString::number(document.number), shortDate(document.date),
                                                           size, document.head.name)
                                                : tr("Protocol No. %1 of %2 will be closed with %3, signed by the head "
                                                     "%4 and the participants %5; afterwards "
                                                     "nothing in it can be changed.")
                                                      .arg(QString::number(document.number), shortDate(document.date),
                                                           size, document.head.name, participants.join(u", "_s));
    if (context().prompt.confirm(this, {tr("Close the day"), text, tr("Close the day")}))
        close(document.date);
}

void ProtocolPage::close(QDate day)
{
    m_closeAction->setEnabled(false);
    m_closeButton->setEnabled(false);
    context().jobs.longSave(
        tr("Closing the day"), this,
        [day](Services &services, Progress &) { return services.days.close(day, services.user); },
        [this](const Result<journal::ClosedProtocol> &closed) {
            showState();
            if (closed)
                tellClosed(*closed);
            else
                tellRefusal(closed.error());
        });
}

void ProtocolPage::tellClosed(const journal::ClosedProtocol &protocol)
{
    const QString number = QString::number(protocol.document.number);
    const QString date = shortDate(protocol.document.date);
    m_messages->show(MessageBar::Kind::Done,
                     tr("Protocol No. %1 of %2 is closed; the fingerprint of its sheets (SHA-256) is "
                        "%3. Print it now for the signatures and the stamp.")
                         .arg(number, date, protocol.sha256));
    Q_EMIT told(tr("Protocol No. %1 of %2 is closed.").arg(number, date));
    refresh();
}

void ProtocolPage::tellRefusal(const Error &error)
{
    m_linked = error.code == "protocol.earlier_open"_L1
                   ? QDate::fromString(error.arguments.value(u"date"_s), Qt::ISODate)
                   : QDate();
    const QString action = m_linked.isValid() ? tr("Go to %1").arg(shortDate(m_linked)) : QString();
    m_messages->show(MessageBar::Kind::Error, context().worded(error), action);
}

} // namespace khattama::ui
