// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/openeddecision.h"

#include "core/expertise/blindview.h"
#include "core/expertise/conclusionchecks.h"
#include "core/expertise/resultdocuments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using expertise::Case;
using expertise::CaseId;
using expertise::CaseState;
using people::Permission;

namespace {

/// Per cent as the form tells it, often with a sign.
int percentIn(QString text)
{
    return text.remove(u'%').trimmed().toInt();
}

/// The state before this examination in the shape of a conclusion; nothing where none is told.
std::optional<EarlierDecision> toldBy(const Case &record)
{
    const intake::EarlierState &told = record.earlier();
    EarlierDecision earlier;
    expertise::Conclusion &conclusion = earlier.conclusion;
    if (!told.group.isEmpty())
        conclusion.disability = expertise::Disability{told.group, told.cause, {}, {}, told.until};
    if (const int percent = percentIn(told.uot); percent > 0)
        conclusion.uot = expertise::GeneralLoss{percent, {}, {}, {}};
    if (const int percent = percentIn(told.upt); percent > 0)
        conclusion.upt = {expertise::ProfessionalLoss{{}, percent, {}, {}, {}}};
    if (!conclusion.disability && !conclusion.uot && conclusion.upt.isEmpty())
        return std::nullopt;
    return earlier;
}

/// The latest conclusion of the department on the same person.
Result<std::optional<EarlierDecision>> earlierOf(const Services &services, const Case &record)
{
    std::optional<EarlierDecision> latest;
    if (record.person().iin.isEmpty())
        return latest;
    KHATTAMA_TRY(const QList<CaseId> all, services.cases.byIin(record.person().iin));
    for (const CaseId &id : all) {
        if (id == record.id)
            continue;
        KHATTAMA_TRY(const Case other, services.cases.byId(id));
        if (other.state != CaseState::Concluded || !other.conclusion)
            continue;
        const QDate day = services.deadlines.time().dateOf(other.conclusion->at);
        if (!latest || latest->concludedOn <= day)
            latest = EarlierDecision{*other.conclusion, other.actNumber(), day};
    }
    return latest ? latest : toldBy(record);
}

void clearDates(expertise::Conclusion &conclusion, bool from)
{
    const auto clear = [from](auto &part) {
        part.until = {};
        if (from)
            part.from = {};
    };
    if (conclusion.disability)
        clear(*conclusion.disability);
    if (conclusion.uot)
        clear(*conclusion.uot);
    for (expertise::ProfessionalLoss &loss : conclusion.upt)
        clear(loss);
    if (conclusion.ipr)
        conclusion.ipr->until = {};
}

expertise::Conclusion proposedDates(const expertise::Conclusion &typed, const Case &record, QDate day,
                                    const rules::ReferenceLists &lists)
{
    expertise::Conclusion begun = typed;
    clearDates(begun, true);
    begun = expertise::withProposedDates(std::move(begun), record, day, lists);
    expertise::Conclusion ended = typed;
    clearDates(ended, false);
    ended = expertise::withProposedDates(std::move(ended), record, day, lists);
    if (ended.disability)
        ended.disability->from = begun.disability->from;
    if (ended.uot)
        ended.uot->from = begun.uot->from;
    for (qsizetype i = 0; i < ended.upt.size(); ++i)
        ended.upt[i].from = begun.upt.at(i).from;
    return ended;
}

bool takesPart(const people::StaffMember &member)
{
    return !member.blocked && people::may(member.role, Permission::TakePart);
}

} // namespace

QString OpenedDecision::nameOf(const QString &login) const
{
    const auto found = std::find_if(staff.begin(), staff.end(),
                                    [&](const people::StaffMember &member) { return member.login == login; });
    return found == staff.end() ? login : found->name;
}

Result<OpenedDecision> openDecision(Services &services, const CaseId &id)
{
    KHATTAMA_CHECK(services.user.require(Permission::Receive));
    KHATTAMA_TRY(const Case record, services.cases.byId(id));
    const QDate today = services.deadlines.time().dateOf(services.clock.now());
    OpenedDecision opened{record};
    opened.age = people::ageOn(record.person().birthDate, today);
    opened.signedVotes = static_cast<int>(record.votes.size());
    opened.signedByUser = std::any_of(record.votes.begin(), record.votes.end(),
                                      [&](const expertise::Vote &vote) { return vote.expert == services.user.login; });
    opened.onLeave = record.expertsOnLeave().contains(services.user.login);
    opened.headings = services.rows.headings(services.department.kind, today);
    opened.blind = record.state == CaseState::UnderReview;
    opened.record = expertise::withSealedVotes(opened.blind ? expertise::blinded(record) : record);
    KHATTAMA_TRY(opened.staff, services.staff.staff());
    for (const people::StaffMember &member : std::as_const(opened.staff)) {
        if (takesPart(member))
            (member.role == people::Role::Head ? opened.heads : opened.chiefs).append(member);
    }
    if (!opened.blind) { // who was examined before is known by name
        KHATTAMA_TRY(opened.earlier, earlierOf(services, record));
    }
    return opened;
}

Result<ConsideredConclusion> considerConclusion(Services &services, const rules::ReferenceLists &lists,
                                                const CaseId &id, const expertise::Conclusion &conclusion)
{
    KHATTAMA_TRY(const expertise::Deciding::Consideration considered,
                 services.deciding.consider(id, conclusion, services.user));
    const Case &record = considered.record;
    const bool control = services.department.kind == people::DepartmentKind::Omk;
    const journal::ProtocolRow row =
        control ? services.rows.controlRow(record, 0) : services.rows.departmentRow(record);
    const QDate day = services.deadlines.time().dateOf(record.conclusion->at);
    return ConsideredConclusion{*record.conclusion, proposedDates(conclusion, record, day, lists), considered.findings,
                                row.cells, expertise::resultDocuments(*record.conclusion, record, day, lists)};
}

} // namespace khattama::ui
