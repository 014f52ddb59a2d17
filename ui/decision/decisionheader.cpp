// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decisionheader.h"

#include "core/base/datetext.h"
#include "ui/decision/statepanel.h"
#include "ui/decision/waitingmodel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QString titleOf(const PageContext &context, const OpenedDecision &opened)
{
    const people::Person &person = opened.record.person();
    if (opened.blind)
        return blindTitle(person.sex, opened.age, context.language);
    QStringList parts{person.name.full()};
    if (opened.age)
        parts.append(ageText(*opened.age, context.language));
    return parts.join(u", "_s);
}

QString detailsOf(const PageContext &context, const OpenedDecision &opened)
{
    const expertise::Case &record = opened.record;
    QStringList parts;
    if (record.registration)
        parts.append(u"№ "_s + record.registration->toString());
    parts.append(
        context.lists.text(u"examination_forms"_s, expertise::examinationFormCode(record.form), context.language));
    if (!record.controlGoal().isEmpty()) {
        const intake::ControlledExamination &before = *record.application->controlled;
        parts.append(context.lists.text(u"omk_goals"_s, before.goal, context.language));
        parts.append(
            before.examinedOn.isValid()
                ? DecisionHeader::tr("department No. %1, %2").arg(before.department, shortDate(before.examinedOn))
                : DecisionHeader::tr("department No. %1").arg(before.department));
    }
    for (const QString &purpose : record.purposes())
        parts.append(context.lists.text(u"purposes"_s, purpose, context.language));
    if (record.dueAt.isValid())
        parts.append(DecisionHeader::tr("due %1").arg(momentText(context, record.dueAt)));
    if (record.isControl() && !record.appearedAt().isValid() && expertise::isOpen(record.state))
        parts.append(DecisionHeader::tr("the person has not come yet"));
    if (opened.blind)
        parts.append(DecisionHeader::tr("blind: nobody is named until all experts have signed"));
    return parts.join(u" · "_s);
}

} // namespace

DecisionHeader::DecisionHeader(const PageContext &context, const OpenedDecision &opened, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new QLabel(titleOf(context, opened), this);
    title->setObjectName(u"decisionTitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("look", u"title"_s);
    auto *details = new QLabel(detailsOf(context, opened), this);
    details->setObjectName(u"decisionDetails"_s);
    details->setTextFormat(Qt::PlainText);
    details->setWordWrap(true);
    auto *documents = new QPushButton(tr("Documents"), this);
    documents->setObjectName(u"documentsButton"_s);
    auto *record = new QPushButton(tr("Case"), this);
    record->setObjectName(u"caseButton"_s);
    const QString id = opened.record.id.toString();
    connect(documents, &QPushButton::clicked, this, [this, id] { Q_EMIT go({u"review"_s, id}); });
    connect(record, &QPushButton::clicked, this, [this, id] { Q_EMIT go({u"cases"_s, id}); });
    record->setVisible(!opened.blind);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(title);
    texts->addWidget(details);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(texts, 1);
    layout->addWidget(documents, 0, Qt::AlignTop);
    layout->addWidget(record, 0, Qt::AlignTop);
}

} // namespace khattama::ui
