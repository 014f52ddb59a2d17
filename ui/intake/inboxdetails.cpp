// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxdetails.h"

#include "core/base/datetext.h"
#include "ui/intake/checkspanel.h"
#include "ui/intake/inboxreturn.h"
#include "ui/intake/inboxwords.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page.h"
#include "ui/widgets/detailsview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statechip.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CaseId;
using expertise::CaseState;
using intake::Verdict;

namespace {

const QString kCaseLink = u"case:"_s;

QLabel *sentenceLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

InboxDetails::InboxDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedLayout(this)),
      m_notice(sentenceLabel(u"inboxNoticeLabel"_s, this)), m_page(new QWidget(this)),
      m_name(sentenceLabel(u"formNameLabel"_s, m_page)), m_chip(new StateChip(m_page)),
      m_facts(new DetailsView(m_page)), m_next(sentenceLabel(u"nextStepLabel"_s, m_page)),
      m_message(new MessageBar(m_page)), m_checks(new ChecksPanel(context, m_page)),
      m_return(new InboxReturn(context, this)), m_mainButton(new QPushButton(m_page)), m_main(new QAction(this)),
      m_review(new QAction(tr("Read the documents"), this)), m_print(new QAction(tr("Print the return notice"), this))
{
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setProperty("look", u"hint"_s);
    m_name->setProperty("look", u"title"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chip->setObjectName(u"verdictChip"_s);
    m_facts->setObjectName(u"formFactsView"_s);
    m_facts->setAccessibleName(tr("The form and who sent it"));
    m_facts->setFitsContent(true);
    m_mainButton->setObjectName(u"mainActionButton"_s);
    m_mainButton->setDefault(true);
    m_main->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_main->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_review->setObjectName(u"reviewAction"_s);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto *review = new QPushButton(m_review->text(), m_page);
    review->setObjectName(u"reviewButton"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(review);
    buttons->addStretch();
    buttons->addWidget(m_mainButton);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_message);
    layout->addWidget(m_next);
    layout->addWidget(m_checks, 1);
    layout->addLayout(buttons);
    for (QWidget *widget : {static_cast<QWidget *>(m_notice), m_page, static_cast<QWidget *>(m_return)})
        m_stack->addWidget(widget);

    connect(m_mainButton, &QPushButton::clicked, m_main, &QAction::trigger);
    connect(review, &QPushButton::clicked, m_review, &QAction::trigger);
    connect(m_main, &QAction::triggered, this, &InboxDetails::doMain);
    connect(m_print, &QAction::triggered, this, [this] {
        if (m_return->isOpen())
            m_return->print();
        else
            doMain();
    });
    connect(m_review, &QAction::triggered, this, [this] {
        if (m_id)
            Q_EMIT go({u"review"_s, m_id->toString()});
    });
    connect(m_facts, &DetailsView::linkChosen, this, &InboxDetails::follow);
    connect(m_checks, &ChecksPanel::settled, this, &InboxDetails::tellSettled);
    connect(m_return, &InboxReturn::closed, this, [this] {
        m_stack->setCurrentWidget(m_page);
        m_mainButton->setFocus();
    });
    connect(m_return, &InboxReturn::confirmed, this, [this](const Case &record) {
        const QString number = record.form031 ? record.form031->number : QString();
        Q_EMIT told(tr("The return of form No. %1 is confirmed.").arg(number));
        read(false);
    });
    clear();
}

QAction *InboxDetails::settleAction() const
{
    return m_checks->settleAction();
}

void InboxDetails::open(const CaseId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_form.reset();
    m_return->close();
    m_message->clear();
    read(true);
}

void InboxDetails::reload()
{
    if (m_id)
        read(false);
}

void InboxDetails::clear()
{
    m_id.reset();
    m_form.reset();
    m_return->close();
    m_checks->clear();
    m_notice->setText(tr("Choose a form in the list to see its checks."));
    m_stack->setCurrentWidget(m_notice);
    for (QAction *action : {m_main, m_review, m_print})
        action->setEnabled(false);
}

void InboxDetails::keepTyping()
{
    m_checks->keepTyping();
}

void InboxDetails::read(bool opened)
{
    m_context.jobs.read(
        this, [id = *m_id, opened](Services &services) { return readForm(services, id, opened); },
        [this, id = *m_id](const Result<ReceivedForm> &form) {
            if (m_id == id)
                take(form);
        });
}

void InboxDetails::take(const Result<ReceivedForm> &form)
{
    if (form) {
        showForm(*form);
        return;
    }
    const QString sentence = m_context.worded(form.error());
    if (m_form) {
        m_message->show(MessageKind::Error, sentence);
        return;
    }
    m_notice->setText(sentence);
    m_stack->setCurrentWidget(m_notice);
}

void InboxDetails::showForm(const ReceivedForm &form)
{
    m_form = form;
    const people::Person &person = form.record.person();
    m_name->setText(form.blind                     ? sexAndAge(person.sex, form.age, m_context.language)
                    : person.name.full().isEmpty() ? tr("No form in the package")
                                                   : person.name.full());
    m_chip->setState(inboxStateRole(form.state), inboxStateWord(form.state));
    showFacts(form);
    m_next->setText(nextStep(form));
    m_checks->showChecks(form.record);
    showDeed(form);
    if (!m_return->isOpen())
        m_stack->setCurrentWidget(m_page);
}

void InboxDetails::showFacts(const ReceivedForm &form)
{
    const rules::LegalTime &time = m_context.deadlines.time();
    const people::Person &person = form.record.person();
    m_facts->clear();
    if (form.blind)
        m_facts->addRow(tr("Blind review"), tr("You vote on this case: only sex and age are shown."));
    m_facts->addRow(tr("IIN"), person.iin);
    if (person.birthDate.isValid()) {
        m_facts->addRow(tr("Born"),
                        form.age ? u"%1, %2"_s.arg(shortDate(person.birthDate), ageText(*form.age, m_context.language))
                                 : shortDate(person.birthDate));
    }
    m_facts->addRow(tr("Phone"), person.phone);
    if (form.record.form031) {
        m_facts->addRow(tr("Form No."), form.record.form031->number);
        m_facts->addRow(tr("Formed"), momentText(form.record.form031->formedAt, time));
        m_facts->addRow(tr("Organization"), form.record.form031->organization);
    }
    m_facts->addRow(tr("Received"), momentText(form.record.receivedAt, time));
    m_facts->addRow(tr("Decision due"), momentText(form.record.dueAt, time));
    if (form.record.registration)
        m_facts->addRow(tr("Registered"), tr("No. %1").arg(form.record.registration->toString()));
    if (form.first)
        m_facts->addLink(tr("Sent again after"), linkText(*form.first), kCaseLink + form.first->id.toString());
    if (form.openCase)
        m_facts->addLink(tr("Open case (F017)"), linkText(*form.openCase), kCaseLink + form.openCase->id.toString());
}

QString InboxDetails::linkText(const LinkedCase &linked) const
{
    const QString day = shortDate(m_context.deadlines.time().dateOf(linked.receivedAt));
    return linked.number.isEmpty() ? tr("receipt of %1").arg(day)
                                   : tr("No. %1, received on %2").arg(linked.number, day);
}

QString InboxDetails::nextStep(const ReceivedForm &form) const
{
    const auto codes = [&](Verdict verdict) { return intake::codesWith(form.record.checks, verdict); };
    switch (form.state) {
    case InboxState::Pending:
        return tr("%n check(s) could not be asked: settle them, or wait for the answer.", nullptr,
                  int(codes(Verdict::Unknown).size()));
    case InboxState::ToReturn:
        if (!form.record.returnReason.isEmpty())
            return tr("To be returned as filled in poorly (p. 45): %1").arg(form.record.returnReason);
        return m_context.may(people::Permission::ConfirmReturn)
                   ? tr("To be returned: %1. Printing the notice confirms the return.")
                         .arg(codes(Verdict::Failed).join(u", "_s))
                   : tr("To be returned: %1. The head of the department confirms the return.")
                         .arg(codes(Verdict::Failed).join(u", "_s));
    case InboxState::Returned:
        return tr("Returned; the notice is kept.");
    case InboxState::Accepted:
        return form.record.state == CaseState::UnderReview
                   ? tr("All checks passed: the draft act is made, three experts decide.")
                   : tr("All checks passed: the case is registered.");
    }
    Q_UNREACHABLE();
}

void InboxDetails::showDeed(const ReceivedForm &form)
{
    switch (form.state) {
    case InboxState::Pending:
        m_main->setText(tr("Settle …"));
        break;
    case InboxState::ToReturn:
        m_main->setText(tr("Return …"));
        break;
    case InboxState::Returned:
        m_main->setText(tr("Show the notice"));
        break;
    case InboxState::Accepted:
        m_main->setText(form.blind ? tr("Read and vote") : tr("Open the case"));
        break;
    }
    m_mainButton->setText(m_main->text());
    m_mainButton->setToolTip(tr("Ctrl+Enter"));
    m_main->setEnabled(true);
    m_review->setEnabled(true);
    m_print->setEnabled(form.state == InboxState::ToReturn || form.state == InboxState::Returned);
}

void InboxDetails::doMain()
{
    if (!m_form)
        return;
    switch (m_form->state) {
    case InboxState::Pending:
        m_checks->settleFirst();
        break;
    case InboxState::ToReturn:
    case InboxState::Returned:
        m_return->open(m_form->record, m_form->state == InboxState::Returned);
        m_stack->setCurrentWidget(m_return);
        break;
    case InboxState::Accepted:
        Q_EMIT go({m_form->blind ? u"review"_s : u"cases"_s, m_id->toString()});
        break;
    }
}

void InboxDetails::follow(const QString &link)
{
    if (link.startsWith(kCaseLink))
        Q_EMIT go({u"cases"_s, link.mid(kCaseLink.size())});
}

void InboxDetails::tellSettled(const Case &record)
{
    if (record.registration) {
        m_message->show(
            MessageKind::Done,
            tr("All checks passed. The form is registered as No. %1.").arg(record.registration->toString()));
    } else if (record.state == CaseState::Returned) {
        m_message->show(MessageKind::Warning, tr("A reason for return stands: the form goes back with its notice."));
    }
    read(false);
}

} // namespace khattama::ui
