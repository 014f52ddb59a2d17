// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefile.h"

#include "core/expertise/blindview.h"
#include "core/expertise/casejson.h"
#include "ui/shell/services.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CaseId;

namespace {

QString subjectOf(const CaseId &id)
{
    return u"case/"_s + id.toString();
}

QStringList votersOf(const Case &record)
{
    QStringList voters;
    for (const expertise::Vote &vote : record.votes)
        voters.append(vote.expert);
    return voters;
}

/// The acts whose failure falls in the time of a case that leans on none.
Result<QList<outage::OutageAct>> actsFor(const Services &services, const Case &record)
{
    using expertise::CaseState;
    const bool over = record.state == CaseState::Refused || record.state == CaseState::Annulled;
    if (record.outage || over || !people::may(services.user.role, people::Permission::Receive))
        return QList<outage::OutageAct>();
    KHATTAMA_TRY(QList<outage::OutageAct> acts, services.outages.list(services.user));
    const bool formed = record.form031 && record.form031->formedAt.isValid();
    const QDateTime begin = formed ? record.form031->formedAt : record.receivedAt;
    const QDateTime end = record.conclusion                     ? record.conclusion->at
                          : record.state == CaseState::Returned ? record.receivedAt
                                                                : services.clock.now();
    acts.removeIf([&](const outage::OutageAct &act) { return !act.ground().meets(begin, end); });
    return acts;
}

Result<std::optional<CaseFile::Protocol>> protocolOf(const Services &services, const Case &record)
{
    if (!record.conclusion)
        return std::nullopt;
    const QDate day = services.deadlines.time().dateOf(record.conclusion->at);
    KHATTAMA_TRY(const auto closed, services.journals.protocolOf(day));
    if (!closed)
        return std::nullopt;
    return CaseFile::Protocol{closed->document.number, closed->document.date, closed->closedAt, closed->closedBy};
}

} // namespace

Result<CaseFile> readCaseFile(Services &services, const CaseId &id)
{
    KHATTAMA_TRY(const Case record, services.cases.byId(id));
    const bool blind = expertise::isBlindFor(record, services.user);
    const Case open = expertise::withSealedVotes(record);
    CaseFile file{blind ? expertise::blinded(open) : open, blind};
    file.age = expertise::summaryOf(record, services.deadlines.time()).age;
    file.voters = votersOf(record);
    KHATTAMA_TRY(file.actions, services.audit.actionsOn(subjectOf(id)));
    file.due = expertise::dueDatesOf(record, services.deadlines, services.clock.now());
    KHATTAMA_TRY(const auto staff, services.staff.staff());
    for (const people::StaffMember &member : staff) {
        file.staff.insert(member.login, member.name);
        if (!member.blocked && people::may(member.role, people::Permission::Vote))
            file.experts.append({member.login, member.name});
    }
    if (record.isControl()) {
        KHATTAMA_TRY(const auto calls, services.outbox.controlCalls(services.user));
        for (const outbox::ControlCall &call : calls) {
            if (call.summary.id == id)
                file.control = call;
        }
        KHATTAMA_TRY(const auto due, services.outbox.dueDates(services.user, id));
        file.due += due;
    }
    KHATTAMA_TRY(file.protocol, protocolOf(services, record));
    KHATTAMA_TRY(file.acts, actsFor(services, record));
    return file;
}

Result<CaseFile> openCaseFile(Services &services, const CaseId &id)
{
    KHATTAMA_TRY(CaseFile file, readCaseFile(services, id));
    KHATTAMA_CHECK(services.audit.record({services.user.login, u"case.view"_s, {}}, subjectOf(id)));
    return file;
}

Result<void> recordIinShown(Services &services, const CaseId &id)
{
    return services.audit.record({services.user.login, u"case.show_iin"_s, {}}, subjectOf(id));
}

Result<QList<RevisionChanges>> readHistory(Services &services, const CaseId &id)
{
    KHATTAMA_TRY(const Case current, services.cases.byId(id));
    const bool blind = expertise::isBlindFor(current, services.user);
    const bool sealed = current.votes.size() < expertise::kVotesNeeded;
    KHATTAMA_TRY(const auto revisions, services.cases.revisions(id));
    QList<RevisionChanges> history;
    QJsonObject before;
    for (const auto &revision : revisions) {
        KHATTAMA_TRY(Case record, services.cases.revision(id, revision.number));
        if (sealed)
            record = expertise::withSealedVotes(std::move(record));
        const QJsonObject after = expertise::toJson(blind ? expertise::blinded(std::move(record)) : record);
        history.append({revision, history.isEmpty() ? QList<FieldDifference>() : recordDifferences(before, after)});
        before = after;
    }
    return history;
}

Result<QList<expertise::CaseDocument>> readDocuments(Services &services, const CaseId &id)
{
    KHATTAMA_TRY(const Case record, services.cases.byId(id));
    if (expertise::isBlindFor(record, services.user)) {
        return failure(trouble(u"permission.denied"_s, {{u"login"_s, services.user.login},
                                                        {u"role"_s, people::roleCode(services.user.role)},
                                                        {u"permission"_s, u"see_cases"_s}}));
    }
    return services.cases.documents(id);
}

} // namespace khattama::ui
