// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/applicationjobs.h"

#include "core/expertise/blindview.h"
#include "ui/intake/applicationdraft.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

EarlierCase earlierCase(const expertise::Case &record, const rules::LegalTime &time)
{
    EarlierCase earlier{record.id,
                        record.registration ? record.registration->toString() : QString(),
                        time.dateOf(record.receivedAt),
                        {},
                        expertise::isOpen(record.state),
                        false,
                        {},
                        {}};
    if (record.conclusion) {
        earlier.concludedOn = time.dateOf(record.conclusion->at);
        earlier.established = record.conclusion->established;
        if (record.conclusion->disability) {
            earlier.category = record.conclusion->disability->category;
            earlier.until = record.conclusion->disability->until;
        }
    }
    return earlier;
}

/// The state before the next examination (column 8 of Appendix 17) is what this conclusion has set.
intake::EarlierState stateAfter(const expertise::Conclusion &conclusion)
{
    intake::EarlierState state;
    if (conclusion.disability) {
        state.group = conclusion.disability->category;
        state.cause = conclusion.disability->cause;
        state.until = conclusion.disability->until;
    }
    if (conclusion.uot)
        state.uot = QString::number(conclusion.uot->percent);
    QStringList degrees;
    for (const expertise::ProfessionalLoss &loss : conclusion.upt)
        degrees.append(QString::number(loss.percent));
    state.upt = degrees.join(u", "_s);
    return state;
}

} // namespace

Result<Opened> openEntry(Services &services, const QString &subject)
{
    Opened opened;
    KHATTAMA_TRY(const std::optional<Draft> draft,
                 services.drafts.load(services.user.login, kApplicationForm, subject));
    if (draft)
        opened.draft = QJsonDocument::fromJson(draft->content).object();
    const auto id = expertise::CaseId::fromString(subject);
    if (!id)
        return opened;
    const Result<expertise::Case> record = services.cases.byId(*id);
    if (!record && record.error().code != "case.not_found"_L1) // the id of the entry itself
        return failure(record.error());
    if (record && record->application && record->refusalWaits() && record->state == expertise::CaseState::Pending)
        opened.completes = *record;
    return opened;
}

Result<EarlierPerson> loadEarlierPerson(Services &services, const QString &iin)
{
    EarlierPerson found;
    KHATTAMA_TRY(const QList<expertise::CaseId> ids, services.cases.byIin(iin));
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        KHATTAMA_TRY(const expertise::Case record, services.cases.byId(*id));
        if (expertise::isBlindFor(record, services.user))
            continue;
        KHATTAMA_CHECK(services.audit.record({services.user.login, u"case.look_up"_s, {{u"by"_s, u"iin"_s}}},
                                             u"case_file/"_s + id->toString()));
        if (!found.person) {
            found.person = record.person();
            found.representative = record.representative();
        }
        if (!found.state && record.conclusion)
            found.state = stateAfter(*record.conclusion);
        found.cases.append(earlierCase(record, services.deadlines.time()));
    }
    return found;
}

Result<QList<Unfinished>> loadUnfinished(Services &services)
{
    KHATTAMA_TRY(const QList<Draft> drafts, services.drafts.all(services.user.login));
    QList<Unfinished> unfinished;
    for (const Draft &draft : drafts) {
        if (draft.form != kApplicationForm)
            continue;
        const QJsonObject content = QJsonDocument::fromJson(draft.content).object();
        unfinished.append({draft.subject, draftedName(content), draft.savedAt, isBeingTyped(content)});
    }
    return unfinished;
}

} // namespace khattama::ui
