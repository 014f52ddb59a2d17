// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxpage.h"

#include "core/base/writefile.h"
#include "ui/outbox/outboxmodel.h"
#include "ui/printing/pdfpanel.h"
#include "ui/shell/copyrecord.h"
#include "ui/shell/jobs.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using outbox::MessageState;
using outbox::OutboxMessage;
using outbox::OutboxMessageId;

namespace {

const QString kSplitter = u"outbox/splitter"_s;
const QString kOverdue = u"overdue"_s;

/// A file for each message.
Result<void> exportTo(Services &services, const QList<OutboxMessage> &messages, const QString &folder)
{
    for (const OutboxMessage &message : messages) {
        KHATTAMA_TRY(const QByteArray bytes, services.outbox.exported(message, services.user));
        KHATTAMA_CHECK(writeFile(QDir(folder).filePath(outbox::fileNameOf(message)), bytes));
    }
    return {};
}

} // namespace

OutboxPage::OutboxPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new OutboxModel(context, this)), m_filter(new QComboBox(this)),
      m_search(new QLineEdit(this)), m_table(new RecordTable(context.settings, u"tables/outbox"_s, this)),
      m_counts(new QLabel(this)), m_messages(new MessageBar(this)), m_details(new DetailsView(this)),
      m_content(new QStackedWidget(this)), m_text(new QPlainTextEdit(this)), m_letter(new PdfPanel(context, this)),
      m_buttons(new FlowLayout), m_splitter(new QSplitter(this))
{
    setObjectName(u"outboxPage"_s);
    m_splitter->setObjectName(u"outboxSplitter"_s);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeMessage());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({600, 400});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->restoreState(context.settings.value(kSplitter).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { this->context().settings.setValue(kSplitter, m_splitter->saveState()); });

    m_handOver = addOffer(tr("Hand over"), u"handOverAction"_s, &OutboxPage::handOver);
    m_handOver->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_confirm = addOffer(tr("Confirm with a number …"), u"confirmAction"_s, &OutboxPage::confirm);
    m_copy = addOffer(tr("Copy the text"), u"copyTextAction"_s, &OutboxPage::copyText);
    m_paper = addOffer(tr("Show on paper"), u"showOnPaperAction"_s, &OutboxPage::showOnPaper);
    m_export = addOffer(tr("Export …"), u"exportAction"_s, &OutboxPage::exportFiles);
    m_case = addOffer(tr("Open the case"), u"openCaseAction"_s, &OutboxPage::openCase);
    m_void = addOffer(tr("Make void …"), u"voidAction"_s, &OutboxPage::makeVoid);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    connect(m_letter, &PdfPanel::told, this, &OutboxPage::told);
    showCurrent();
}

QWidget *OutboxPage::makeList()
{
    auto *side = new QWidget(this);
    m_filter->setObjectName(u"outboxFilter"_s);
    m_filter->setAccessibleName(tr("Which messages"));
    m_filter->addItem(tr("To hand over"), messageStateCode(MessageState::Due));
    m_filter->addItem(tr("Overdue"), kOverdue);
    m_filter->addItem(tr("Handed over"), messageStateCode(MessageState::HandedOver));
    m_filter->addItem(tr("Confirmed"), messageStateCode(MessageState::Confirmed));
    m_filter->addItem(tr("Void"), messageStateCode(MessageState::Void));
    m_filter->addItem(tr("All"), u"all"_s);
    m_search->setObjectName(u"filterEdit"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Filter the messages (Ctrl+F)"));
    m_search->setAccessibleName(tr("Filter the messages"));
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setRecords(m_model, OutboxModel::columns());
    m_table->setDefaultSort(0, Qt::AscendingOrder);
    m_counts->setObjectName(u"countsLabel"_s);
    m_counts->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter);
    top->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_counts);
    setFocusProxy(m_table);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &OutboxPage::refresh);
    connect(m_search, &QLineEdit::textChanged, m_table, &RecordTable::setFilterText);
    connect(m_table, &RecordTable::currentRecordChanged, this, &OutboxPage::showCurrent);
    connect(m_table, &RecordTable::selectedRecordsChanged, this, &OutboxPage::showOffers);
    connect(m_table, &RecordTable::recordActivated, this, &OutboxPage::openCase);
    connect(m_table, &RecordTable::selectedCopied, this, [this] {
        QStringList cases;
        for (const OutboxMessage &message : selected())
            cases.append(message.caseId.toString());
        recordCopy(this->context(), this, u"messages"_s, cases);
    });
    return side;
}

QWidget *OutboxPage::makeMessage()
{
    auto *side = new QWidget(this);
    m_details->setObjectName(u"outboxDetails"_s);
    m_details->setFitsContent(true);
    m_text->setObjectName(u"outboxText"_s);
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_content->addWidget(m_text);
    m_content->addWidget(m_letter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_details);
    layout->addWidget(m_content, 1);
    layout->addLayout(m_buttons);
    return side;
}

QAction *OutboxPage::addOffer(const QString &text, const QString &name, void (OutboxPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    addAction(action);
    m_table->addAction(action);
    QPushButton *button = actionButton(action, this);
    button->setDefault(m_offers.isEmpty()); // the first is the main one
    m_buttons->addWidget(button);
    connect(action, &QAction::triggered, this, run);
    m_offers.append(action);
    return action;
}

QList<QAction *> OutboxPage::pageActions() const
{
    QList<QAction *> actions{m_letter->printAction(), m_letter->saveAction()};
    for (QAction *offer : m_offers) {
        if (offer->isVisible())
            actions.append(offer);
    }
    return actions;
}

void OutboxPage::open(const QString &subject, const QJsonObject &state)
{
    m_wanted = subject;
    if (const int filter = m_filter->findData(state.value("filter"_L1).toString()); filter >= 0)
        m_filter->setCurrentIndex(filter);
    else if (!subject.isEmpty())
        m_filter->setCurrentIndex(m_filter->findData(u"all"_s));
    refresh();
}

QString OutboxPage::subject() const
{
    const OutboxMessage *message = current();
    return message != nullptr ? message->id.toString() : QString();
}

QJsonObject OutboxPage::state() const
{
    return {{u"filter"_s, m_filter->currentData().toString()}};
}

void OutboxPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

outbox::OutboxQuery OutboxPage::query() const
{
    const QString filter = m_filter->currentData().toString();
    outbox::OutboxQuery query;
    if (const auto state = outbox::messageStateFromCode(filter))
        query.states = {*state};
    if (filter == kOverdue) {
        query.states = {MessageState::Due};
        query.dueBefore = context().clock.now();
    }
    return query;
}

void OutboxPage::refresh()
{
    context().jobs.read(
        this, [query = query()](Services &services) { return services.outbox.list(query, services.user); },
        [this](const Result<QList<OutboxMessage>> &messages) { take(messages); });
    context().jobs.read(
        this, [](Services &services) { return services.outbox.load(services.user); },
        [this](const Result<outbox::Outbox::Load> &load) {
            if (load)
                Q_EMIT waitingChanged(load->due);
        });
}

void OutboxPage::take(const Result<QList<OutboxMessage>> &messages)
{
    if (!messages) {
        m_messages->show(MessageBar::Kind::Error, context().worded(messages.error()));
        return;
    }
    m_model->setMessages(*messages);
    const bool due = m_filter->currentData() == messageStateCode(MessageState::Due);
    m_table->setEmptyText(due ? tr("Nothing is to be handed over.") : tr("There are no such messages."));
    m_counts->setText(tr("%n message(s)", nullptr, static_cast<int>(messages->size())));
    if (!m_wanted.isEmpty())
        m_table->setCurrentId(std::exchange(m_wanted, {}));
    else if (m_table->currentRecord() < 0 && !messages->isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

const OutboxMessage *OutboxPage::current() const
{
    const int row = m_table->currentRecord();
    return row >= 0 && row < m_model->rowCount() ? &m_model->messages().at(row) : nullptr;
}

QList<OutboxMessage> OutboxPage::selected() const
{
    QList<OutboxMessage> messages;
    for (const int row : m_table->selectedRecords())
        messages.append(m_model->messages().at(row));
    return messages;
}

void OutboxPage::showCurrent()
{
    const OutboxMessage *message = current();
    m_details->clear();
    m_details->setVisible(message != nullptr);
    showOffers();
    if (message == nullptr) {
        m_shown.clear();
        m_text->clear();
        m_letter->clear({});
        m_content->setCurrentWidget(m_text);
        return;
    }
    showDetails(*message);
    if (const QString body = message->body(); m_text->toPlainText() != body)
        m_text->setPlainText(body);
    const bool letter = message->channel == outbox::Channel::Post || message->id.toString() == m_onPaper;
    m_content->setCurrentWidget(letter ? static_cast<QWidget *>(m_letter) : m_text);
    if (letter)
        showLetter(*message);
    else
        m_letter->clear({});
    m_shown = message->id.toString();
}

void OutboxPage::showDetails(const OutboxMessage &message)
{
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            m_details->addRow(label, value);
    };
    add(tr("Message"), m_model->kind(message));
    add(tr("To"), m_model->addressee(message));
    add(message.channel == outbox::Channel::Sms ? tr("Phone") : tr("Address"), message.destination);
    add(tr("About"), message.person);
    add(tr("Due"), m_model->moment(message.dueAt));
    add(tr("State"), m_model->state(message));
    add(tr("Codes"), message.codes.join(u", "_s));
    if (message.handedOverAt.isValid())
        add(tr("Handed over"), m_model->moment(message.handedOverAt) + u", "_s + message.handedOverBy);
    if (message.confirmedAt.isValid())
        add(tr("Confirmed"), m_model->moment(message.confirmedAt) + u", № "_s + message.number);
    add(tr("Made void because"), message.voidReason);
}

void OutboxPage::showLetter(const OutboxMessage &message)
{
    const QString id = message.id.toString();
    if (m_shown == id)
        return;
    m_letter->clear(tr("The letter is being drawn …"));
    const PdfPaper paper{{},
                         m_model->kind(message),
                         u"%1-%2.pdf"_s.arg(message.kind, id.right(8)),
                         u"outbox"_s,
                         u"outbox_message/"_s + id};
    context().jobs.read(
        this, [id = message.id](Services &services) { return services.outbox.previewLetter(id, services.user); },
        [this, id, paper](const Result<QByteArray> &pdf) {
            if (subject() != id)
                return;
            if (!pdf) {
                m_letter->clear(context().worded(pdf.error()));
                return;
            }
            PdfPaper drawn = paper;
            drawn.bytes = *pdf;
            m_letter->setPaper(drawn);
        });
}

void OutboxPage::showOffers()
{
    const OutboxMessage *message = current();
    const bool works = context().may(people::Permission::Receive);
    const QList<OutboxMessage> chosen = selected();
    const bool anyDue = std::any_of(chosen.begin(), chosen.end(),
                                    [](const OutboxMessage &one) { return one.state == MessageState::Due; });
    const auto stands = [&](MessageState state) { return message != nullptr && message->state == state; };
    m_handOver->setVisible(works);
    m_handOver->setEnabled(anyDue);
    m_confirm->setVisible(works);
    m_confirm->setEnabled(stands(MessageState::HandedOver));
    m_void->setVisible(works);
    m_void->setEnabled(stands(MessageState::Due) || stands(MessageState::HandedOver));
    m_copy->setEnabled(message != nullptr);
    m_paper->setEnabled(message != nullptr && message->channel == outbox::Channel::System
                        && message->id.toString() != m_onPaper);
    m_export->setEnabled(!chosen.isEmpty());
    m_case->setEnabled(message != nullptr);
}

template <typename Work>
void OutboxPage::change(Work work, const QString &done)
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

void OutboxPage::handOver()
{
    QList<OutboxMessageId> ids;
    for (const OutboxMessage &message : selected()) {
        if (message.state == MessageState::Due)
            ids.append(message.id);
    }
    if (ids.isEmpty())
        return;
    change(
        [ids](Services &services) -> Result<void> {
            Result<void> outcome; // one that may not go yet does not keep the others
            for (const OutboxMessageId &id : ids) {
                const auto handed = services.outbox.handOver(id, services.user);
                if (!handed && outcome)
                    outcome = failure(handed.error());
            }
            return outcome;
        },
        tr("%n message(s) handed over.", nullptr, static_cast<int>(ids.size())));
}

void OutboxPage::confirm()
{
    const OutboxMessage *message = current();
    if (message == nullptr)
        return;
    const auto number = context().prompt.askText(
        this, {tr("Confirm the message"), tr("Under which number was «%1» received?").arg(m_model->kind(*message)),
               tr("Confirm")});
    if (!number)
        return;
    change([id = message->id,
            number = *number](Services &services) { return services.outbox.confirm(id, number, services.user); },
           tr("The message is confirmed."));
}

void OutboxPage::makeVoid()
{
    const OutboxMessage *message = current();
    if (message == nullptr)
        return;
    const auto reason = context().prompt.askText(
        this, {tr("Make the message void"),
               tr("«%1» will not be sent. It stays in the list with the reason: why?").arg(m_model->kind(*message)),
               tr("Make void")});
    if (!reason)
        return;
    change([id = message->id,
            reason = *reason](Services &services) { return services.outbox.makeVoid(id, reason, services.user); },
           tr("The message is void."));
}

void OutboxPage::showOnPaper()
{
    m_onPaper = current()->id.toString();
    m_shown.clear();
    showCurrent();
    m_letter->setFocus();
}

void OutboxPage::copyText()
{
    if (const OutboxMessage *message = current()) {
        QGuiApplication::clipboard()->setText(message->body());
        recordCopy(context(), this, u"messages"_s, {message->caseId.toString()});
        Q_EMIT told(tr("The text is copied."));
    }
}

void OutboxPage::exportFiles()
{
    const QList<OutboxMessage> messages = selected();
    if (messages.isEmpty())
        return;
    const QString folder = context().prompt.folderToOpen(this, tr("Folder for the files of the messages"));
    if (folder.isEmpty())
        return;
    change([messages, folder](Services &services) { return exportTo(services, messages, folder); },
           tr("%n message(s) exported.", nullptr, static_cast<int>(messages.size())));
}

void OutboxPage::openCase()
{
    if (const OutboxMessage *message = current())
        Q_EMIT go({u"cases"_s, message->caseId.toString()});
}

} // namespace khattama::ui
