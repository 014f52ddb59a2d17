// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/case.h"

#include "core/base/codes.h"

#include <algorithm>

namespace khattama::expertise {

namespace {
constexpr CodeTable<ExaminationForm, 3> kForms{{
    {ExaminationForm::InPerson, "in_person"},
    {ExaminationForm::Absentee, "absentee"},
    {ExaminationForm::Proactive, "proactive"},
}};
} // namespace

QString examinationFormCode(ExaminationForm form)
{
    return codeOf(kForms, form);
}

std::optional<ExaminationForm> examinationFormFromCode(const QString &code)
{
    return valueOf(kForms, code);
}

std::optional<SequenceNumber> SequenceNumber::fromString(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    bool numberRead = false;
    bool yearRead = false;
    const SequenceNumber read{parts.at(1).toInt(&yearRead), parts.at(0).toInt(&numberRead)};
    if (!numberRead || !yearRead || read.number < 1)
        return std::nullopt;
    return read;
}

QString Case::actNumber() const
{
    if (!actFromCentralBank.isEmpty())
        return actFromCentralBank;
    return act ? act->toString() : QString();
}

std::optional<SequenceNumber> Case::refusalNumber() const
{
    return refusal ? refusal->number : std::nullopt;
}

const people::Person &Case::person() const
{
    static const people::Person nobody; // a package without a form (F002) names nobody
    if (application)
        return application->person;
    return form031 ? form031->patient : nobody;
}

const std::optional<people::Representative> &Case::representative() const
{
    static const std::optional<people::Representative> none;
    if (application)
        return application->representative;
    return form031 ? form031->representative : none;
}

QStringList Case::purposes() const
{
    if (application)
        return application->purposes;
    return form031 ? form031->purposes : QStringList();
}

const intake::EarlierState &Case::toldEarlier() const
{
    static const intake::EarlierState none;
    if (application)
        return application->earlier;
    return form031 ? form031->earlier : none;
}

const intake::EarlierState &Case::earlier() const
{
    const intake::EarlierState &told = toldEarlier();
    return told == intake::EarlierState() && knownEarlier ? *knownEarlier : told;
}

std::optional<intake::TemporaryDisability> Case::sickLeave() const
{
    if (application)
        return application->sickLeave;
    return form031 ? form031->temporaryDisability : std::nullopt;
}

const Consultation *Case::waitingConsultation() const
{
    return consultations.isEmpty() || !consultations.last().waits() ? nullptr : &consultations.last();
}

bool Case::wasConsulted() const
{
    return std::any_of(consultations.begin(), consultations.end(),
                       [](const Consultation &sent) { return !sent.withdrawnAt.isValid(); });
}

void Case::setUsualTerm(const QDateTime &due)
{
    const auto extending = std::find_if(consultations.begin(), consultations.end(),
                                        [](const Consultation &sent) { return !sent.withdrawnAt.isValid(); });
    if (extending != consultations.end())
        extending->termBefore = due;
    else if (!isConsultation() && !isControl())
        dueAt = due;
}

bool Case::termIsExtended() const
{
    return wasConsulted() || summons || !redistributions.isEmpty() || isConsultation();
}

QStringList Case::expertsOnLeave() const
{
    QStringList logins;
    for (const Redistribution &redistribution : redistributions)
        logins += redistribution.experts;
    return logins;
}

QString Case::controlGoal() const
{
    return application && application->controlled ? application->controlled->goal : QString();
}

QDateTime Case::appearedAt() const
{
    return !appearances.isEmpty() && appearances.last().came ? appearances.last().at : QDateTime();
}

Case withSealedVotes(Case record)
{
    if (record.votes.size() < kVotesNeeded)
        record.votes.clear();
    return record;
}

bool Case::isRepeat() const
{
    const QStringList all = purposes();
    return all.contains(QLatin1String("disability.repeat")) || all.contains(QLatin1String("disability.cause_change"))
           || !toldEarlier().group.isEmpty();
}

} // namespace khattama::expertise
