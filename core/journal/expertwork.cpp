// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/expertwork.h"

#include "core/base/collation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::journal {

using expertise::Case;
using expertise::CaseState;
using expertise::CaseSummary;

namespace {

const QString kVote = u"VOTE"_s;
const QString kConclusion = u"CONCLUSION"_s;
const QString kApproval = u"APPROVAL"_s;

/// Collects the decisions of a month by expert.
class Collector
{
public:
    Collector(QDate month, const rules::LegalTime &legalTime, const QHash<QDate, int> &protocols)
        : m_first(month), m_last(month.addMonths(1).addDays(-1)), m_legalTime(legalTime), m_protocols(protocols)
    {}

    void add(const Case &record)
    {
        for (const expertise::Vote &vote : record.votes)
            addVote(record, vote);
        if (!record.conclusion)
            return;
        const expertise::Conclusion &conclusion = *record.conclusion;
        ExpertDecision decision = decisionOn(record, conclusion.at, kConclusion);
        if (conclusion.disability)
            decision.category = conclusion.disability->category;
        // What three experts voted on each by himself is the head's conclusion, not theirs (p. 45).
        const bool voted = !record.votes.isEmpty() && !record.summons;
        for (const QString &login : conclusion.participants) {
            if (!voted)
                put(login, {}, decision);
        }
        for (const QString &name : conclusion.independentExperts)
            put({}, name, decision);
        if (!conclusion.participants.contains(conclusion.decidedBy) || voted) {
            decision.part = kApproval;
            put(conclusion.decidedBy, {}, decision);
        }
    }

    [[nodiscard]] QList<ExpertMonth> experts() const { return m_experts.values(); }

private:
    [[nodiscard]] ExpertDecision decisionOn(const Case &record, const QDateTime &at, const QString &part) const
    {
        ExpertDecision decision;
        decision.on = m_legalTime.dateOf(at);
        decision.part = part;
        decision.caseId = record.id.toString();
        decision.registration = record.registration ? record.registration->toString() : QString();
        decision.act = record.actNumber();
        decision.form = record.form;
        if (record.conclusion)
            decision.protocol = m_protocols.value(m_legalTime.dateOf(record.conclusion->at));
        return decision;
    }
    void addVote(const Case &record, const expertise::Vote &vote)
    {
        ExpertDecision decision = decisionOn(record, vote.at, kVote);
        if (vote.outcome == expertise::Outcome::Agree)
            decision.category = vote.category;
        else
            decision.outcome = expertise::outcomeCode(vote.outcome);
        put(vote.expert, {}, decision);
    }
    void put(const QString &login, const QString &name, const ExpertDecision &decision)
    {
        if (decision.on < m_first || decision.on > m_last)
            return;
        ExpertMonth &month = m_experts[{login, name}];
        month.login = login;
        month.name = name;
        month.decisions.append(decision);
    }

    QDate m_first;
    QDate m_last;
    const rules::LegalTime &m_legalTime;
    const QHash<QDate, int> &m_protocols;
    QMap<QPair<QString, QString>, ExpertMonth> m_experts;
};

} // namespace

QString decisionText(const ExpertDecision &decision, const rules::ReferenceLists &lists, Language language)
{
    if (!decision.outcome.isEmpty())
        return lists.text(u"outcomes"_s, decision.outcome, language);
    return decision.category.isEmpty() ? QString() : lists.text(u"categories"_s, decision.category, language);
}

int ExpertMonth::count(const QString &part) const
{
    return static_cast<int>(std::count_if(decisions.begin(), decisions.end(),
                                          [&](const ExpertDecision &decision) { return decision.part == part; }));
}

Result<QList<ExpertMonth>> ExpertWork::ofMonth(QDate month, const people::StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(people::Permission::SeeCases));
    const QDate last = month.addMonths(1).addDays(-1);
    // A case concluded later may have been voted on in the month, and so may one that is not concluded at all.
    KHATTAMA_TRY(QList<CaseSummary> candidates,
                 m.cases.list({.states = {CaseState::Concluded}, .concludedFrom = month}));
    candidates.removeIf([last](const CaseSummary &summary) {
        return summary.concludedOn > last && (summary.voters.isEmpty() || summary.draftActOn > last);
    });
    KHATTAMA_TRY(QList<CaseSummary> others, m.cases.list({.states = {CaseState::Agreed, CaseState::Summoned,
                                                                     CaseState::Returned, CaseState::Annulled},
                                                          .forms = {expertise::ExaminationForm::Proactive}}));
    others.removeIf([](const CaseSummary &summary) { return summary.voters.size() < expertise::kVotesNeeded; });

    KHATTAMA_TRY(const QList<ProtocolSummary> closed, m.journals.protocolSummaries(month, last.addYears(1)));
    QHash<QDate, int> protocols;
    for (const ProtocolSummary &protocol : closed)
        protocols.insert(protocol.date, protocol.number);
    Collector collector(month, m.legalTime, protocols);
    for (const CaseSummary &summary : candidates + others) {
        KHATTAMA_TRY(const Case record, m.cases.byId(summary.id));
        collector.add(record);
    }

    QList<ExpertMonth> experts = collector.experts();
    KHATTAMA_TRY(const QList<people::StaffMember> staff, m.staff.staff());
    for (ExpertMonth &expert : experts) {
        for (const people::StaffMember &member : staff) {
            if (member.login == expert.login)
                expert.name = member.name;
        }
        std::sort(expert.decisions.begin(), expert.decisions.end(),
                  [](const ExpertDecision &a, const ExpertDecision &b) {
                      return std::tuple(a.on, a.registration.size(), a.registration, a.part)
                             < std::tuple(b.on, b.registration.size(), b.registration, b.part);
                  });
    }
    const Collation collation;
    std::sort(experts.begin(), experts.end(),
              [&](const ExpertMonth &a, const ExpertMonth &b) { return collation.compare(a.name, b.name) < 0; });
    return experts;
}

Result<QByteArray> ExpertWork::document(QDate month, const QString &expert, Format format, Language language,
                                        const people::StaffMember &by) const
{
    KHATTAMA_TRY(QList<ExpertMonth> experts, ofMonth(month, by));
    experts.removeIf([&](const ExpertMonth &candidate) {
        return !expert.isEmpty() && candidate.login != expert && candidate.name != expert;
    });
    const QString text = month.toString(u"yyyy-MM"_s);
    if (experts.isEmpty())
        return failure(refused(u"experts.none"_s, {{u"month"_s, text}}));
    const bool pdf = format == Format::Pdf;
    KHATTAMA_TRY(const QByteArray bytes, (pdf ? m.pdf : m.xlsx).write(m.department, month, experts, language));
    KHATTAMA_CHECK(
        m.audit.record({by.login,
                        u"expert_work.export"_s,
                        {{u"format"_s, pdf ? u"pdf"_s : u"xlsx"_s}, {u"experts"_s, QString::number(experts.size())}}},
                       u"expert_work/"_s + text));
    return bytes;
}

} // namespace khattama::journal
