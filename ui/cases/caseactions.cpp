// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseactions.h"

#include "core/base/datetext.h"
#include "ui/cases/casesteps.h"
#include "ui/cases/refusaldialog.h"
#include "ui/cases/visitdialog.h"
#include "ui/outage/actchoice.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::CaseState;
using expertise::ExaminationForm;
using people::Permission;

CaseActions::CaseActions(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_flow(new FlowLayout(this))
{
    m_flow->setSpacing(8);
    add(tr("Confirm the refusal …"), u"confirmRefusalAction"_s, &CaseActions::isForHeadsRefusal,
        &CaseActions::confirmRefusal);
    add(tr("Enter the answer of the ОМК …"), u"answerAction"_s, &CaseActions::isForAnswer, &CaseActions::enterAnswer);
    add(tr("Call to control by SMS"), u"callBySmsAction"_s, &CaseActions::isForCall, &CaseActions::callBySms);
    add(tr("Call to control by post"), u"callByPostAction"_s, &CaseActions::isForCall, &CaseActions::callByPost);
    add(tr("The person came"), u"appearAction"_s, &CaseActions::isForAppearance, &CaseActions::recordCame);
    add(tr("The person did not come …"), u"absentAction"_s, &CaseActions::isForAppearance, &CaseActions::recordAbsence);
    add(tr("Answer the consultation"), u"adviseAction"_s, &CaseActions::isForAdvice, &CaseActions::goToDecisions);
    add(tr("Vote"), u"voteAction"_s, &CaseActions::isForVote, &CaseActions::goToDecisions);
    add(tr("Give the conclusion"), u"concludeAction"_s, &CaseActions::isForConclusion, &CaseActions::goToDecisions);
    add(tr("Record the visit"), u"visitAction"_s, &CaseActions::isForVisit, &CaseActions::recordVisit);
    add(tr("Put on the list of visits …"), u"planVisitAction"_s, &CaseActions::mayBeVisited, &CaseActions::planVisit);
    add(tr("Strike off the list of visits …"), u"strikeVisitAction"_s, &CaseActions::isOnVisitList,
        &CaseActions::strikeVisit);
    add(tr("Send to consultation …"), u"consultAction"_s, &CaseActions::isForConsultation, &CaseActions::consult);
    add(tr("Withdraw from consultation …"), u"withdrawConsultationAction"_s, &CaseActions::isForWithdrawal,
        &CaseActions::withdrawConsultation);
    add(tr("Give to other experts …"), u"redistributeAction"_s, &CaseActions::isForRedistribution,
        &CaseActions::redistribute);
    add(tr("Open among the forms 031"), u"inboxAction"_s, &CaseActions::isForInbox, &CaseActions::goToInbox);
    add(tr("Open in the review"), u"reviewAction"_s, &CaseActions::isForReview, &CaseActions::goToReview);
    add(tr("Withdraw the refusal …"), u"withdrawRefusalAction"_s, &CaseActions::hasDraftedRefusal,
        &CaseActions::withdrawRefusal);
    add(tr("Complete the application"), u"completeAction"_s, &CaseActions::isForCompletion,
        &CaseActions::goToReceiving);
    add(tr("Refuse the service …"), u"refuseCaseAction"_s, &CaseActions::mayBeRefused, &CaseActions::refuse);
    add(tr("Lean on an outage act …"), u"leanAction"_s, &CaseActions::mayLean, &CaseActions::lean);
    add(tr("Print the refusal"), u"refusalAction"_s, &CaseActions::hasRefusal, &CaseActions::makeRefusal);
    add(tr("Print the return notice"), u"returnNoticeAction"_s, &CaseActions::hasReturnNotice,
        &CaseActions::makeReturnNotice);
    add(tr("Print the notice of the result"), u"resultNoticeAction"_s, &CaseActions::hasResultNotice,
        &CaseActions::makeResultNotice);
    add(tr("Print the list of expert decisions"), u"expertDecisionsAction"_s, &CaseActions::hasExpertDecisions,
        &CaseActions::makeExpertDecisions);
    add(tr("Open the letter"), u"letterAction"_s, &CaseActions::hasConsultationLetter, &CaseActions::goToLetter);
    add(tr("Print the application"), u"applicationAction"_s, &CaseActions::hasApplication,
        &CaseActions::makeApplication);
    clear();
}

void CaseActions::add(const QString &text, const QString &name, bool (CaseActions::*fits)(const CaseFile &) const,
                      void (CaseActions::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    QPushButton *button = actionButton(action, this);
    m_flow->addWidget(button);
    connect(action, &QAction::triggered, this, run);
    m_offers.append({action, button, fits});
}

void CaseActions::show(const CaseFile &file)
{
    m_file = file;
    bool main = true;
    for (const Offer &offer : std::as_const(m_offers)) {
        const bool fits = (this->*offer.fits)(file);
        offer.action->setVisible(fits);
        offer.action->setShortcut(fits && main ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence());
        offer.button->setDefault(fits && main);
        main = main && !fits;
    }
    setVisible(!offered().isEmpty());
}

void CaseActions::clear()
{
    m_file.reset();
    for (const Offer &offer : std::as_const(m_offers)) {
        offer.action->setVisible(false);
        offer.button->hide();
    }
    hide();
}

QList<QAction *> CaseActions::offered() const
{
    QList<QAction *> actions;
    for (const Offer &offer : m_offers) {
        if (offer.action->isVisible())
            actions.append(offer.action);
    }
    return actions;
}

bool CaseActions::isForInbox(const CaseFile &file) const
{
    return (file.record.state == CaseState::Pending || file.record.state == CaseState::Returned)
           && !file.record.application && m_context.department.kind == people::DepartmentKind::Mse
           && m_context.may(Permission::Receive);
}

bool CaseActions::isForVote(const CaseFile &file) const
{
    return file.record.state == CaseState::UnderReview && m_context.may(Permission::Vote)
           && !file.voters.contains(m_context.user.login)
           && !file.record.expertsOnLeave().contains(m_context.user.login);
}

bool CaseActions::isForConclusion(const CaseFile &file) const
{
    const CaseState state = file.record.state;
    const bool waits = state == CaseState::Agreed || state == CaseState::Registered || state == CaseState::Summoned;
    return waits && !file.record.isConsultation()
           && m_context.may(file.record.form == ExaminationForm::Proactive ? Permission::ApproveConclusion
                                                                           : Permission::TakePart);
}

bool CaseActions::isForReview(const CaseFile &file) const
{
    return file.record.form031.has_value() && expertise::isOpen(file.record.state)
           && m_context.may(Permission::Receive);
}

bool CaseActions::isForVisit(const CaseFile &file) const
{
    return file.record.state == CaseState::Summoned && file.record.summons && !file.record.summons->cameAt.isValid()
           && m_context.may(Permission::Receive);
}

bool CaseActions::isForAdvice(const CaseFile &file) const
{
    return file.record.isConsultation() && file.record.state == CaseState::Registered
           && m_context.may(Permission::TakePart);
}

/// p. 73-1: the person has not come to the control examination yet, and is not called, or did not follow the call.
bool CaseActions::isForCall(const CaseFile &file) const
{
    return isForAppearance(file) && !file.control->call;
}

bool CaseActions::isForAppearance(const CaseFile &file) const
{
    return file.control.has_value() && m_context.may(Permission::Receive);
}

/// Appendix 3, item 5, 3).
bool CaseActions::isForConsultation(const CaseFile &file) const
{
    return m_context.department.kind == people::DepartmentKind::Mse && expertise::mayBeConsulted(file.record)
           && m_context.may(Permission::TakePart);
}

bool CaseActions::isForAnswer(const CaseFile &file) const
{
    return file.record.waitingConsultation() != nullptr && expertise::isOpen(file.record.state)
           && m_context.may(Permission::Receive);
}

bool CaseActions::isForWithdrawal(const CaseFile &file) const
{
    return isForAnswer(file) && m_context.may(Permission::TakePart);
}

bool CaseActions::isForRedistribution(const CaseFile &file) const
{
    return file.record.state == CaseState::UnderReview && m_context.may(Permission::ApproveConclusion);
}

bool CaseActions::hasConsultationLetter(const CaseFile &file) const
{
    return !file.record.consultations.isEmpty()
           || (file.record.isConsultation() && file.record.state == CaseState::Concluded);
}

/// Nobody applies for a consultation: the department sends it.
bool CaseActions::hasApplication(const CaseFile &file) const
{
    return file.record.application.has_value() && !file.record.isConsultation() && m_context.may(Permission::Receive);
}

bool CaseActions::hasReturnNotice(const CaseFile &file) const
{
    return file.record.state == CaseState::Returned && m_context.may(Permission::Receive);
}

bool CaseActions::isForHeadsRefusal(const CaseFile &file) const
{
    return file.record.refusalWaits() && m_context.may(Permission::ConfirmReturn);
}

bool CaseActions::hasDraftedRefusal(const CaseFile &file) const
{
    return file.record.refusalWaits() && m_context.may(Permission::Receive);
}

/// What was missing may have been brought meanwhile.
bool CaseActions::isForCompletion(const CaseFile &file) const
{
    return hasDraftedRefusal(file) && file.record.state == CaseState::Pending;
}

bool CaseActions::mayBeRefused(const CaseFile &file) const
{
    return file.record.state == CaseState::Registered && file.record.application && !file.record.refusalWaits()
           && !file.record.isConsultation() && !file.record.isControl() // nobody applied
           && m_context.may(Permission::Receive);
}

bool CaseActions::hasRefusal(const CaseFile &file) const
{
    return file.record.refusal.has_value() && m_context.may(Permission::Receive);
}

bool CaseActions::hasResultNotice(const CaseFile &file) const
{
    return file.record.conclusion && file.record.conclusion->deniesDisability() && m_context.may(Permission::Receive);
}

bool CaseActions::hasExpertDecisions(const CaseFile &file) const
{
    return file.record.votes.size() >= expertise::kVotesNeeded && m_context.may(Permission::Receive);
}

/// Appendix 3, other requirements: the application asks for an examination away from the department.
bool CaseActions::mayBeVisited(const CaseFile &file) const
{
    if (file.record.state != CaseState::Registered || !file.record.application || !m_context.may(Permission::Receive))
        return false;
    const rules::ListValue *const place = m_context.lists.find(u"places"_s, file.record.application->place);
    const bool left = file.record.visit && file.record.visit->leftAt.isValid();
    return place != nullptr && place->attributes.value("away"_L1).toBool() && !left;
}

bool CaseActions::isOnVisitList(const CaseFile &file) const
{
    return file.record.state == CaseState::Registered && file.record.visit && m_context.may(Permission::Receive);
}

bool CaseActions::mayLean(const CaseFile &file) const
{
    return !file.acts.isEmpty();
}

/// p. 72: an act that was entered after the case.
void CaseActions::lean()
{
    auto *choice = new ActChoice(m_context, m_file->acts, window());
    connect(choice, &ActChoice::chosen, this, &CaseActions::leanOn);
    choice->open();
}

void CaseActions::leanOn(const QString &act)
{
    if (!m_file)
        return;
    m_context.jobs.save(
        this,
        [id = m_file->record.id, act](Services &services) { return services.receiving.leanOn(id, act, services.user); },
        [this](const Result<expertise::Case> &record) {
            if (record)
                Q_EMIT told(tr("The case leans on act No. %1.").arg(record->outage->number));
            else
                Q_EMIT failed(record.error());
        });
}

void CaseActions::goTo(const QString &section)
{
    Q_EMIT go({section, m_file->record.id.toString()});
}

void CaseActions::recordVisit()
{
    m_context.jobs.save(
        this, [id = m_file->record.id](Services &services) { return services.deciding.recordVisit(id, services.user); },
        [this](const Result<expertise::Case> &record) {
            if (record)
                Q_EMIT told(tr("The visit is recorded."));
            else
                Q_EMIT failed(record.error());
        });
}

void CaseActions::callToControl(bool phoneRegistered)
{
    m_context.jobs.save(
        this,
        [id = m_file->record.id, phoneRegistered](Services &services) {
            return services.outbox.callToControl(id, phoneRegistered, services.user);
        },
        [this](const Result<outbox::OutboxMessage> &message) {
            if (message)
                Q_EMIT go({u"outbox"_s, message->id.toString()});
            else
                Q_EMIT failed(message.error());
        });
}

void CaseActions::recordAbsence()
{
    // Within the term only a reason, as a refusal to come, makes it known that nobody will come.
    QString note;
    const bool termIsOver = m_file->control->until.isValid() && m_file->control->until < m_context.clock.now();
    if (!termIsOver) {
        const auto typed = m_context.prompt.askText(
            this,
            {tr("The person did not come"),
             tr("The term of the call is not over yet: write down how it is known that the person will not come."),
             tr("Record")});
        if (!typed)
            return;
        note = *typed;
    }
    recordAppearance(false, note);
}

void CaseActions::recordAppearance(bool came, const QString &note)
{
    m_context.jobs.save(
        this,
        [id = m_file->record.id, came, note](Services &services) {
            return services.outbox.recordAppearance(id, came, note, services.user);
        },
        [this, came](const Result<expertise::Case> &record) {
            if (record)
                Q_EMIT told(came ? tr("The person came: the conclusion is given today.")
                                 : tr("It is recorded that the person did not come; the person may be called again."));
            else
                Q_EMIT failed(record.error());
        });
}

void CaseActions::consult()
{
    CaseSteps::consult(m_context, m_file->record, {}, window(), [this](const expertise::Case &record) {
        const QDate due = m_context.deadlines.time().dateOf(record.dueAt);
        Q_EMIT told(tr("Sent to consultation; the case is due on %1.").arg(shortDate(due)));
    });
}

void CaseActions::enterAnswer()
{
    CaseSteps::enterAnswer(m_context, m_file->record, window(),
                           [this](const expertise::Case &) { Q_EMIT told(tr("The answer of the ОМК is entered.")); });
}

void CaseActions::withdrawConsultation()
{
    const auto reason = m_context.prompt.askText(
        this, {tr("Withdraw from consultation"),
               tr("The case is due again as before it was sent. Why is it withdrawn?"), tr("Withdraw")});
    if (!reason)
        return;
    m_context.jobs.save(
        this,
        [id = m_file->record.id, reason = *reason](Services &services) {
            return services.consulting.withdraw(id, reason, services.user);
        },
        [this](const Result<expertise::Case> &record) {
            if (record)
                Q_EMIT told(tr("The consultation is withdrawn."));
            else
                Q_EMIT failed(record.error());
        });
}

void CaseActions::redistribute()
{
    CaseSteps::redistribute(m_context, m_file->record, m_file->voters, m_file->experts, window(),
                            [this](const expertise::Case &record) {
                                const QDate due = m_context.deadlines.time().dateOf(record.dueAt);
                                Q_EMIT told(tr("Given to other experts; the case is due on %1.").arg(shortDate(due)));
                            });
}

void CaseActions::goToLetter()
{
    const QString kind = m_file->record.isConsultation() ? u"consultation_answer"_s : u"consultation"_s;
    m_context.jobs.read(
        this,
        [id = m_file->record.id, kind](Services &services) {
            return services.outbox.list({.caseId = id, .kinds = {kind}}, services.user);
        },
        [this](const Result<QList<outbox::OutboxMessage>> &letters) {
            if (!letters)
                Q_EMIT failed(letters.error());
            else if (!letters->isEmpty())
                Q_EMIT go({u"outbox"_s, letters->last().id.toString()});
        });
}

QString CaseActions::fileName(const QString &what) const
{
    const auto &registration = m_file->record.registration;
    const QString number =
        registration ? registration->toString().replace(u'/', u'-') : m_file->record.id.toString().right(8);
    return what + u'-' + number + u".pdf"_s;
}

void CaseActions::takePaper(const Result<QByteArray> &pdf, PdfPaper paper)
{
    if (!pdf) {
        Q_EMIT failed(pdf.error());
        return;
    }
    paper.bytes = *pdf;
    Q_EMIT paperMade(paper);
}

void CaseActions::makeApplication()
{
    const PdfPaper paper{{}, tr("Application"), fileName(u"application"_s)};
    m_context.jobs.read(
        this,
        [id = m_file->record.id, language = m_context.language](Services &services) {
            return services.papers.application(id, language, services.user);
        },
        [this, paper](const Result<QByteArray> &pdf) { takePaper(pdf, paper); });
}

void CaseActions::makeReturnNotice()
{
    const bool confirmed =
        std::any_of(m_file->actions.begin(), m_file->actions.end(),
                    [](const RecordedAction &recorded) { return recorded.action.code == "case.confirm_return"_L1; });
    if (!confirmed && m_context.may(Permission::ConfirmReturn)
        && !m_context.prompt.confirm(
            this,
            {tr("Confirm the return"),
             tr("Your print confirms the return: the notice is kept as it is now and cannot be changed any more."),
             tr("Confirm and print")}))
        return;
    const PdfPaper paper{{}, tr("Return notice"), fileName(u"return-notice"_s)};
    m_context.jobs.save(
        this,
        [id = m_file->record.id](Services &services) {
            return services.papers.returnNotice(id, false, {}, services.user)
                .map([](const expertise::CasePapers::Notice &notice) { return notice.pdf; });
        },
        [this, paper](const Result<QByteArray> &pdf) { takePaper(pdf, paper); });
}

bool CaseActions::taken(const Result<expertise::Receiving::Registration> &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return false;
    }
    QStringList sentences;
    for (const Finding &finding : outcome->findings) {
        if (finding.weight == Finding::Weight::Blocks)
            sentences.append(m_context.wording.text(finding.code, finding.arguments, m_context.language));
    }
    sentences.removeDuplicates();
    if (!outcome->record)
        Q_EMIT stopped(sentences.join(u'\n'));
    return outcome->record.has_value();
}

void CaseActions::refuse()
{
    auto *dialog = new RefusalDialog(m_context, m_file->record, window());
    connect(dialog, &RefusalDialog::refused, this, &CaseActions::takeRefusal);
    dialog->open();
}

void CaseActions::takeRefusal(const expertise::Case &record)
{
    Q_EMIT told(record.refusal->number ? tr("The service is refused, No. %1.").arg(record.refusal->number->toString())
                                       : tr("The refusal is drafted; the head's word refuses."));
    if (m_file && m_file->record.id == record.id) {
        m_file->record = record;
        makeRefusal();
    }
}

void CaseActions::confirmRefusal()
{
    if (!m_context.prompt.confirm(
            this, {tr("Confirm the refusal"),
                   tr("The service will be refused to %1: the refusal takes its number and cannot be taken back.")
                       .arg(m_file->record.person().name.full()),
                   tr("Refuse")}))
        return;
    m_context.jobs.save(
        this,
        [id = m_file->record.id](Services &services) {
            return services.receiving.refuse(id, std::nullopt, services.user);
        },
        [this](const Result<expertise::Receiving::Registration> &outcome) {
            if (taken(outcome))
                takeRefusal(*outcome->record);
        });
}

void CaseActions::withdrawRefusal()
{
    const bool registers = m_file->record.state == CaseState::Pending;
    if (registers
        && !m_context.prompt.confirm(this, {tr("Withdraw the refusal"),
                                            tr("The application of %1 will be registered and gets its number.")
                                                .arg(m_file->record.person().name.full()),
                                            tr("Register")}))
        return;
    m_context.jobs.save(
        this,
        [id = m_file->record.id](Services &services) {
            return services.receiving.withdrawRefusal(id, std::nullopt, services.user);
        },
        [this, registers](const Result<expertise::Receiving::Registration> &outcome) {
            if (!taken(outcome))
                return;
            Q_EMIT told(registers ? tr("The refusal is withdrawn; the application is registered under No. %1.")
                                        .arg(outcome->record->registration->toString())
                                  : tr("The refusal is withdrawn."));
        });
}

void CaseActions::makeRefusal()
{
    const auto number = m_file->record.refusalNumber();
    const QString stem =
        u"refusal-"_s + (number ? number->toString().replace(u'/', u'-') : m_file->record.id.toString().right(8));
    const PdfPaper paper{{}, tr("Refusal of the service"), stem + u".pdf"_s};
    m_context.jobs.save(
        this,
        [id = m_file->record.id](Services &services) {
            return services.papers.refusalNotice(id, services.user)
                .map([](const expertise::CasePapers::Notice &notice) { return notice.pdf; });
        },
        [this, paper](const Result<QByteArray> &pdf) { takePaper(pdf, paper); });
}

void CaseActions::makeResultNotice()
{
    const PdfPaper paper{{}, tr("Notice of the result"), fileName(u"result-notice"_s)};
    m_context.jobs.save(
        this,
        [id = m_file->record.id](Services &services) {
            return services.papers.resultNotice(id, services.user).map([](const expertise::CasePapers::Notice &notice) {
                return notice.pdf;
            });
        },
        [this, paper](const Result<QByteArray> &pdf) { takePaper(pdf, paper); });
}

void CaseActions::makeExpertDecisions()
{
    const PdfPaper paper{{}, tr("List of expert decisions"), fileName(u"expert-decisions"_s)};
    m_context.jobs.read(
        this,
        [id = m_file->record.id](Services &services) { return services.papers.expertDecisions(id, services.user); },
        [this, paper](const Result<QByteArray> &pdf) { takePaper(pdf, paper); });
}

void CaseActions::planVisit()
{
    m_context.jobs.read(
        this, [](Services &services) { return services.staff.staff(); },
        [this, record = m_file->record](const Result<QList<people::StaffMember>> &staff) {
            if (!staff) {
                Q_EMIT failed(staff.error());
                return;
            }
            QList<people::StaffMember> experts = *staff;
            experts.removeIf([](const people::StaffMember &member) {
                return member.blocked || !people::may(member.role, Permission::TakePart);
            });
            auto *dialog = new VisitDialog(m_context, record.person().name.full(), experts, window());
            connect(dialog, &VisitDialog::chosen, this, [this, id = record.id](QDate day, const QStringList &logins) {
                m_context.jobs.save(
                    this,
                    [id, day, logins](Services &services) {
                        return services.visiting.plan(id, day, logins, services.user);
                    },
                    [this, day](const Result<expertise::Case> &saved) {
                        if (saved)
                            Q_EMIT told(tr("On the list of visits of %1.").arg(shortDate(day)));
                        else
                            Q_EMIT failed(saved.error());
                    });
            });
            dialog->open();
        });
}

void CaseActions::strikeVisit()
{
    QString reason;
    if (m_file->record.act) {
        const std::optional<QString> typed = m_context.prompt.askText(
            this, {tr("Strike off the list of visits"),
                   tr("Why was nobody examined? The act number %1 is annulled and not given again.")
                       .arg(m_file->record.actNumber()),
                   tr("Annul the number")});
        if (!typed)
            return;
        reason = *typed;
    }
    m_context.jobs.save(
        this,
        [id = m_file->record.id, reason](Services &services) {
            return services.visiting.strike(id, reason, services.user);
        },
        [this](const Result<expertise::Case> &saved) {
            if (saved)
                Q_EMIT told(tr("Struck off the list of visits."));
            else
                Q_EMIT failed(saved.error());
        });
}

} // namespace khattama::ui
