// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outage/outageacts.h"

#include "core/intake/appendix5.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::outage {

using expertise::Case;
using expertise::CaseState;
using expertise::CaseSummary;
using expertise::OutageGround;
using people::Permission;
using people::StaffMember;

namespace {

constexpr qsizetype kShortestIdEnd = 4;
constexpr int kMonthOfDays = 31; ///< a form that is sent travels no longer: then it is out of date

Error notFound(const QString &reference)
{
    return refused(u"outage.not_found"_s, {{u"act"_s, reference}});
}

bool sameNumberAndDate(const OutageAct &entered, const OutageAct &other)
{
    return other.number == entered.number.trimmed() && other.date == entered.date;
}

/// The one of `acts` that an entry completes: by its id, and an act that was never stored by number and date.
std::optional<OutageAct> completedBy(const OutageAct &entered, const QList<OutageAct> &acts)
{
    auto found = std::find_if(acts.begin(), acts.end(), [&](const OutageAct &act) { return act.id == entered.id; });
    if (found == acts.end())
        found = std::find_if(acts.begin(), acts.end(),
                             [&](const OutageAct &act) { return sameNumberAndDate(entered, act); });
    return found == acts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<QList<Finding>> OutageActs::check(const OutageAct &act) const
{
    QList<Finding> findings;
    const auto block = [&](const QString &field, const QString &code, const QMap<QString, QString> &arguments = {}) {
        findings.append({field, code, arguments});
    };
    const QDateTime now = m.clock.now();
    if (act.number.trimmed().isEmpty())
        block(u"number"_s, u"outage.number_missing"_s);
    if (!act.date.isValid())
        block(u"date"_s, u"outage.date_missing"_s);
    else if (act.date > m.legalTime.dateOf(now))
        block(u"date"_s, u"outage.in_future"_s);
    if (!act.from.isValid())
        block(u"from"_s, u"outage.from_missing"_s);
    else if (act.from > now)
        block(u"from"_s, u"outage.in_future"_s);
    if (act.until.isValid() && act.until <= act.from)
        block(u"until"_s, u"outage.until_before_from"_s);
    else if (act.until.isValid() && act.until > now)
        block(u"until"_s, u"outage.in_future"_s);
    if (act.systems.isEmpty())
        block(u"systems"_s, u"outage.systems_missing"_s);
    for (qsizetype i = 0; i < act.systems.size(); ++i) {
        if (!m.lists.find(u"systems"_s, act.systems.at(i)))
            block(u"systems[%1]"_s.arg(i), u"outage.unknown_system"_s, {{u"system"_s, act.systems.at(i)}});
    }
    QSet<QString> signedAs;
    for (qsizetype i = 0; i < act.signatories.size(); ++i) {
        const Signatory &signatory = act.signatories.at(i);
        if (!m.lists.find(u"outage_signatories"_s, signatory.capacity))
            block(u"signatories[%1].capacity"_s.arg(i), u"outage.unknown_capacity"_s,
                  {{u"capacity"_s, signatory.capacity}});
        else if (signatory.name.trimmed().isEmpty())
            block(u"signatories[%1].name"_s.arg(i), u"outage.signatory_without_name"_s);
        signedAs.insert(signatory.capacity);
    }
    // p. 72 names them all; an act may be entered while it goes round for signature.
    for (const rules::ListValue &capacity : m.lists.values(u"outage_signatories"_s, m.legalTime.dateOf(now))) {
        if (!signedAs.contains(capacity.code))
            findings.append({u"signatories"_s,
                             u"outage.signatory_missing"_s,
                             {{u"capacity.kk"_s, capacity.text.kk}, {u"capacity.ru"_s, capacity.text.ru}},
                             Finding::Weight::Warns});
    }
    KHATTAMA_TRY(const QList<OutageAct> acts, m.acts.acts());
    const std::optional<OutageAct> before = completedBy(act, acts);
    if (!before)
        return findings;
    if (std::any_of(acts.begin(), acts.end(),
                    [&](const OutageAct &other) { return other.id != before->id && sameNumberAndDate(act, other); }))
        block(u"number"_s, u"outage.known"_s);
    KHATTAMA_TRY(const int leaning, m.cases.count({.outageAct = before->id.toString()}));
    const bool systemLeft = std::any_of(before->systems.begin(), before->systems.end(),
                                        [&](const QString &system) { return !act.systems.contains(system); });
    if (leaning > 0
        && (before->number != act.number.trimmed() || before->date != act.date || before->from != act.from
            || systemLeft))
        block(u"number"_s, u"outage.leaned_on"_s, {{u"cases"_s, QString::number(leaning)}});
    return findings;
}

Result<OutageActs::Entry> OutageActs::enter(OutageAct act, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const QList<Finding> findings, check(act));
    if (anyBlocks(findings))
        return Entry{std::nullopt, findings};
    KHATTAMA_TRY(const QList<OutageAct> acts, m.acts.acts());
    const std::optional<OutageAct> before = completedBy(act, acts);
    OutageAct entered = act;
    if (before && before->id != act.id) { // named by number and date alone, as by a file
        entered = OutageAct{before->id};
        entered.revision = before->revision;
        entered.date = act.date;
        entered.from = act.from;
        entered.until = act.until;
        entered.systems = act.systems;
        entered.signatories = act.signatories;
        entered.note = act.note;
    }
    entered.number = act.number.trimmed();
    const Action begun{by.login, u"outage.enter"_s, {}};
    const Action completed{by.login, u"outage.complete"_s, {}};
    KHATTAMA_TRY(entered, m.acts.save(entered, before ? completed : begun));
    KHATTAMA_CHECK(work->commit());
    return Entry{entered, findings};
}

Result<QList<OutageAct>> OutageActs::list(const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    return m.acts.acts();
}

Result<QList<OutageAct>> OutageActs::open(const StaffMember &by) const
{
    KHATTAMA_TRY(QList<OutageAct> acts, list(by));
    acts.removeIf([](const OutageAct &act) { return !act.lasts(); });
    return acts;
}

Result<OutageAct> OutageActs::named(const QString &reference) const
{
    KHATTAMA_TRY(const QList<OutageAct> acts, m.acts.acts());
    const QString wanted = reference.trimmed();
    const auto only = [&](const auto &fits) -> Result<std::optional<OutageAct>> {
        std::optional<OutageAct> found;
        for (const OutageAct &act : acts) {
            if (!fits(act))
                continue;
            if (found)
                return failure(refused(u"outage.ambiguous"_s, {{u"act"_s, reference}}));
            found = act;
        }
        return found;
    };
    KHATTAMA_TRY(const auto byNumber, only([&](const OutageAct &act) { return act.number == wanted; }));
    if (byNumber)
        return *byNumber;
    if (wanted.size() < kShortestIdEnd)
        return failure(notFound(reference));
    KHATTAMA_TRY(const auto byEnd,
                 only([&](const OutageAct &act) { return act.id.toString().endsWith(wanted.toLower()); }));
    return byEnd ? Result<OutageAct>(*byEnd) : failure(notFound(reference));
}

Result<std::optional<OutageGround>> OutageActs::inForceAt(const QDateTime &moment) const
{
    KHATTAMA_TRY(const QList<OutageAct> acts, m.acts.acts());
    std::optional<OutageGround> last; // they stand in the order in which they began
    for (const OutageAct &act : acts) {
        if (act.ground().covers(moment))
            last = act.ground();
    }
    return last;
}

Result<OutageGround> OutageActs::groundOf(const QString &act) const
{
    const auto id = OutageActId::fromString(act);
    if (!id)
        return failure(notFound(act));
    KHATTAMA_TRY(const OutageAct found, m.acts.byId(*id));
    return found.ground();
}

Result<QList<CaseSummary>> OutageActs::casesOf(const OutageActId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    return m.cases.list({.outageAct = id.toString(), .viewer = by});
}

Result<bool> OutageActs::fallsWithin(const OutageGround &outage, const CaseSummary &summary) const
{
    KHATTAMA_TRY(const QSet<expertise::CaseId> hidden, m.cases.concealed());
    if (hidden.contains(summary.id))
        return false;
    KHATTAMA_TRY(const Case record, m.cases.byId(summary.id));
    if (record.outage || record.state == CaseState::Refused || record.state == CaseState::Annulled)
        return false;
    if (record.state == CaseState::Returned) {
        const bool term = intake::codesWith(record.checks, intake::Verdict::Failed) == QStringList{u"F004"_s};
        return term && !summary.returnConfirmed && outage.meets(record.form031->formedAt, record.receivedAt);
    }
    const QDateTime sent = record.form031 ? record.form031->sentAt : QDateTime();
    return outage.covers(record.receivedAt) || outage.covers(sent)
           || (record.conclusion && outage.covers(record.conclusion->at));
}

Result<QList<CaseSummary>> OutageActs::casesWithin(const OutageActId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const OutageAct act, m.acts.byId(id));
    const QDate begin = m.legalTime.dateOf(act.from);
    const QDate end = m.legalTime.dateOf(act.until.isValid() ? act.until : m.clock.now());
    KHATTAMA_TRY(QList<CaseSummary> candidates,
                 m.cases.list({.receivedFrom = begin, .receivedTo = end.addDays(kMonthOfDays), .viewer = by}));
    KHATTAMA_TRY(
        const QList<CaseSummary> concluded,
        m.cases.list({.receivedTo = begin.addDays(-1), .concludedFrom = begin, .concludedTo = end, .viewer = by}));
    // What was returned may have been on its way without limit.
    KHATTAMA_TRY(
        const QList<CaseSummary> returned,
        m.cases.list({.states = {CaseState::Returned}, .receivedFrom = end.addDays(kMonthOfDays + 1), .viewer = by}));
    candidates = concluded + candidates + returned; // in order of receipt
    QList<CaseSummary> within;
    for (const CaseSummary &candidate : std::as_const(candidates)) {
        KHATTAMA_TRY(const bool falls, fallsWithin(act.ground(), candidate));
        if (falls)
            within.append(candidate);
    }
    return within;
}

} // namespace khattama::outage
