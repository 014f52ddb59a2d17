// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casesteps.h"

#include "core/base/datetext.h"
#include "ui/cases/stepdialog.h"
#include "ui/shell/jobs.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::CaseSteps)
};

const QString kPerson = u"person"_s;
const QString kDocuments = u"documents"_s;

/// Where an error of a step is told.
QString fieldOf(const QString &code)
{
    static const QHash<QString, QString> fields{
        {u"consultation.nothing_sent"_s, u"sent"_s},       {u"consultation.preliminary_missing"_s, u"preliminary"_s},
        {u"consultation.answer_missing"_s, u"answer"_s},   {u"consultation.answer_date"_s, u"answerDate"_s},
        {u"redistribution.reason_missing"_s, u"reason"_s}, {u"redistribution.unknown_expert"_s, u"experts"_s},
        {u"redistribution.expert_voted"_s, u"experts"_s},
    };
    return fields.value(code);
}

QString aboutConsultation(const PageContext &context, const expertise::Case &record)
{
    const bool first = !record.wasConsulted();
    const QDateTime due = first ? context.deadlines.extendedDecision(context.clock.now()) : record.dueAt;
    const QString day = shortDate(context.deadlines.time().dateOf(due));
    return first ? Words::tr("The case stays open and is due within ten working days from now, by %1 (Appendix 3, item "
                             "5, 3)). The letter of referral is made for the outbox.")
                       .arg(day)
                 : Words::tr("The case stays open and is due by %1 as before: asking once more does not begin the ten "
                             "working days anew. The letter of referral is made for the outbox.")
                       .arg(day);
}

/// Gives the step to the Workroom when the dialog takes it.
template <typename Work>
void take(const PageContext &context, StepDialog *dialog, const Work &workOf, const CaseSteps::Then &then)
{
    QObject::connect(dialog, &StepDialog::taken, dialog, [&context, dialog, workOf, then] {
        context.jobs.save(dialog, workOf(), [dialog, then](const Result<expertise::Case> &record) {
            if (dialog->isHidden()) // closed meanwhile, as by a lock: what it stands on may be gone
                return;
            if (!record) {
                dialog->refuse(record.error(), fieldOf(record.error().code));
                return;
            }
            dialog->finish();
            then(*record);
        });
    });
    dialog->begin();
}

} // namespace

void CaseSteps::consult(const PageContext &context, const expertise::Case &record, const QString &preliminary,
                        QWidget *parent, const Then &then)
{
    auto *dialog = new StepDialog(context, record.id.toString(),
                                  {u"consultation"_s, Words::tr("To the ОМК for consultation"),
                                   aboutConsultation(context, record), Words::tr("Send")},
                                  parent);
    dialog
        ->addChecks(u"sent"_s, Words::tr("What is sent"),
                    {{kDocuments, Words::tr("Documents")}, {kPerson, Words::tr("The person")}})
        ->setRequired(true);
    dialog->addText(u"preliminary"_s, Words::tr("Preliminary expert conclusion"))->setRequired(true);
    dialog->addText(u"question"_s, Words::tr("What is asked"));
    dialog->setCodes(u"sent"_s, {kDocuments});
    dialog->setText(u"preliminary"_s, preliminary);
    take(
        context, dialog,
        [dialog, id = record.id] {
            const QStringList sent = dialog->codes(u"sent"_s);
            const expertise::Consulting::Referral referral{sent.contains(kPerson), sent.contains(kDocuments),
                                                           dialog->text(u"preliminary"_s), dialog->text(u"question"_s)};
            return [id, referral](Services &services) { return services.consulting.send(id, referral, services.user); };
        },
        then);
}

void CaseSteps::enterAnswer(const PageContext &context, const expertise::Case &record, QWidget *parent,
                            const Then &then)
{
    auto *dialog = new StepDialog(context, record.id.toString(),
                                  {u"consultationAnswer"_s, Words::tr("Answer of the ОМК"),
                                   Words::tr("Conclusion and recommendations as they stand in the letter. The decision "
                                             "stays with the department."),
                                   Words::tr("Enter the answer")},
                                  parent);
    dialog->addText(u"answer"_s, Words::tr("Conclusion and recommendations"))->setRequired(true);
    dialog->addLine(u"answerNumber"_s, Words::tr("Number of the letter"));
    dialog->addDate(u"answerDate"_s, Words::tr("Date of the letter"));
    take(
        context, dialog,
        [dialog, id = record.id] {
            const expertise::Consulting::Answer answer{dialog->text(u"answer"_s), dialog->text(u"answerNumber"_s),
                                                       dialog->date(u"answerDate"_s)};
            return [id, answer](Services &services) { return services.consulting.answer(id, answer, services.user); };
        },
        then);
}

void CaseSteps::redistribute(const PageContext &context, const expertise::Case &record, const QStringList &voters,
                             const QList<std::pair<QString, QString>> &experts, QWidget *parent, const Then &then)
{
    QList<CodeItem> choices;
    const QStringList onLeave = record.expertsOnLeave();
    for (const auto &[login, name] : experts) {
        if (!voters.contains(login) && !onLeave.contains(login))
            choices.append({login, name});
    }
    auto *dialog = new StepDialog(
        context, record.id.toString(),
        {u"redistribution"_s, Words::tr("Give to other experts"),
         Words::tr("Experts are on sick leave: the case is due within ten working days (Appendix 3, item 5, 3)). Votes "
                   "that are signed stay; who is on leave votes no more on this case."),
         Words::tr("Redistribute")},
        parent);
    dialog->addChecks(u"experts"_s, Words::tr("On sick leave"), choices)->setRequired(true);
    dialog->addText(u"reason"_s, Words::tr("Reason, as the number and dates of the sick leave"))->setRequired(true);
    take(
        context, dialog,
        [dialog, id = record.id] {
            return [id, gone = dialog->codes(u"experts"_s), reason = dialog->text(u"reason"_s)](Services &services) {
                return services.deciding.redistribute(id, gone, reason, services.user);
            };
        },
        then);
}

} // namespace khattama::ui
