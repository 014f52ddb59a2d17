// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outbox.h"

#include "core/base/placeholders.h"
#include "core/expertise/blindview.h"
#include "core/intake/addresstext.h"
#include "core/intake/appendix5.h"
#include "core/outbox/outboxjson.h"
#include "core/people/phone.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::outbox {

using expertise::Case;
using expertise::CaseId;
using expertise::CaseOccasion;
using people::Permission;
using people::StaffMember;

namespace {

const QString kSummonsSms = u"S2"_s;
const QString kReminderSms = u"S3"_s;
const QString kControl = u"control"_s;
const QString kControlSms = u"S5"_s;
const QString kControlLetter = u"S6"_s;
const QString kConsultation = u"consultation"_s;
const QString kConsultationAnswer = u"consultation_answer"_s;
const QString kMilitaryNotice = u"military_notice"_s;
const QString kReturnNotice = u"return_notice"_s; ///< of a message, and of the paper that the head confirms it by

QString occasionCode(CaseOccasion occasion)
{
    switch (occasion) {
    case CaseOccasion::Returned:
        return u"returned"_s;
    case CaseOccasion::Summoned:
        return u"summoned"_s;
    case CaseOccasion::Reminded:
        return u"reminded"_s;
    case CaseOccasion::Came:
        return u"came"_s;
    case CaseOccasion::NotCome:
        return u"not_come"_s;
    case CaseOccasion::Concluded:
        return u"concluded"_s;
    case CaseOccasion::TakenBack:
        return u"taken_back"_s;
    case CaseOccasion::SentToConsultation:
        return u"consulted"_s;
    case CaseOccasion::ConsultationWithdrawn:
        return u"consultation_withdrawn"_s;
    }
    return {};
}

bool hasPerson(const Case &record)
{
    return record.form031 || record.application; // a package without form (F002) names nobody
}

/// The number an SMS goes to, see recipientOf(); the person's own where the representative has none.
QString phoneOf(const Case &record)
{
    if (!hasPerson(record))
        return {};
    const auto &representative = record.representative();
    const auto of = [](const QString &written) { return people::normalizedMobilePhone(written).value_or(QString()); };
    const QString first = representative ? of(representative->phone) : QString();
    return first.isEmpty() ? of(record.person().phone) : first;
}

} // namespace

bool Outbox::applies(const MessageKind &kind, const Case &record) const
{
    const std::function<bool(const QString &)> holds = [&](const QString &condition) {
        if (condition.startsWith(u'!'))
            return !holds(condition.mid(1));
        if (condition == "consultation"_L1)
            return record.isConsultation();
        if (condition == "form031"_L1)
            return record.form031.has_value();
        if (condition == "military_duty"_L1)
            return hasPerson(record) && record.person().militaryDuty;
        if (condition == "disability"_L1)
            return record.conclusion && record.conclusion->establishesDisability();
        const auto [name, part] = std::pair(condition.section(u'.', 0, 0), condition.section(u'.', 1));
        return name == "programme"_L1 && record.conclusion && record.conclusion->ipr
               && record.conclusion->ipr->parts.contains(part);
    };
    return std::all_of(kind.conditions.begin(), kind.conditions.end(), holds);
}

OutboxMessage Outbox::messageOf(const MessageKind &kind, const Case &record) const
{
    OutboxMessage message{m.ids.nextId<OutboxMessageTag>(), record.id};
    message.kind = kind.id;
    message.channel = kind.channel;
    message.madeAt = m.clock.now();
    message.dueAt = kind.term == MessageKind::Term::MilitaryNotice && record.conclusion
                        ? m.deadlines.militaryNotice(m.deadlines.time().dateOf(record.conclusion->at))
                        : m.deadlines.dispatch(message.madeAt);
    message.addressee = kind.addressee;
    if (hasPerson(record)) {
        const people::Person &person = record.person();
        message.person = person.name.full();
        message.language = person.language;
        people::Address address = person.address;
        if (kind.addressee == "person"_L1)
            message.recipient = recipientOf(record);
        else if (kind.id == kConsultation || kind.id == kConsultationAnswer) // the other department of our region
            address = {m.department.region, {}, {}, {}, {}, {}};
        else // the authority of the district, not the home
            address = {address.region, address.district, {}, {}, {}, {}};
        if (kind.channel == Channel::Post)
            message.destination = intake::addressText(address, m.lists, person.language);
    }
    if (kind.channel == Channel::Sms)
        message.destination = phoneOf(record);
    message.text = {withValues(kind.text.kk, m_values.of(record, Language::Kazakh)),
                    withValues(kind.text.ru, m_values.of(record, Language::Russian))};
    message.fields = m_values.fields(record, kind.fields);
    if (kind.occasion == occasionCode(CaseOccasion::Returned))
        message.codes = intake::codesWith(record.checks, intake::Verdict::Failed);
    return message;
}

Result<QList<OutboxMessage>> Outbox::make(const QString &occasion, const Case &record, bool phoneRegistered,
                                          const QString &actor)
{
    QList<OutboxMessage> made;
    for (const MessageKind &called : m.kinds.all()) {
        if (called.occasion != occasion || !applies(called, record))
            continue;
        const MessageKind *kind = &called;
        if (kind->channel == Channel::Sms && (!phoneRegistered || phoneOf(record).isEmpty()))
            kind = m.kinds.find(kind->withoutPhone);
        if (kind == nullptr) // nobody can be reached by SMS, and the Rules name no other way
            continue;
        KHATTAMA_TRY(const OutboxMessage message,
                     m.messages.save(messageOf(*kind, record), {actor, u"outbox.make"_s, {{u"kind"_s, kind->id}}}));
        made.append(message);
    }
    return made;
}

/// What has not left yet is not sent any more.
Result<void> Outbox::voidDue(const CaseId &id, const QStringList &kinds, const QString &reason, const QString &actor)
{
    KHATTAMA_TRY(const QList<OutboxMessage> due,
                 m.messages.list({.states = {MessageState::Due}, .caseId = id, .kinds = kinds}));
    for (OutboxMessage message : due) {
        message.state = MessageState::Void;
        message.voidReason = reason;
        KHATTAMA_CHECK(m.messages.save(message, {actor, u"outbox.void"_s, {}}));
    }
    return {};
}

Result<void> Outbox::tell(CaseOccasion occasion, const Case &record, const QString &actor)
{
    if (occasion == CaseOccasion::TakenBack) { // p. 72: what was to be told of a groundless return is not told
        return voidDue(record.id, {kReturnNotice}, u"№ "_s + (record.outage ? record.outage->number : QString()),
                       actor);
    }
    if (occasion == CaseOccasion::ConsultationWithdrawn)
        return voidDue(record.id, {kConsultation}, record.consultations.last().withdrawnBecause, actor);
    // p. 45: who came, or whose form went back, is called no more.
    const bool came = occasion == CaseOccasion::Came || occasion == CaseOccasion::Concluded;
    if (record.summons && (came || occasion == CaseOccasion::NotCome))
        KHATTAMA_CHECK(voidDue(record.id, {kSummonsSms, kReminderSms}, appearance(came), actor));
    KHATTAMA_CHECK(make(occasionCode(occasion), record, true, actor));
    return {};
}

/// That the person came or did not, in both languages.
QString Outbox::appearance(bool came) const
{
    const QString phrase = came ? u"came"_s : u"not_come"_s;
    return m.kinds.phrase(phrase, Language::Kazakh, {}) + u" / "_s + m.kinds.phrase(phrase, Language::Russian, {});
}

Result<void> Outbox::requireControl(const Case &record) const
{
    if (!record.isControl() || !expertise::isOpen(record.state))
        return failure(refused(u"outbox.no_control"_s));
    if (record.appearedAt().isValid())
        return failure(refused(u"appearance.came_already"_s));
    return {};
}

/// Whether the call was made after the person was found not to have come.
bool Outbox::runs(const OutboxMessage &call, const Case &record) const
{
    return record.appearances.isEmpty() || record.appearances.last().at < call.madeAt;
}

Result<std::optional<OutboxMessage>> Outbox::callOf(const Case &record) const
{
    KHATTAMA_TRY(const QList<OutboxMessage> calls,
                 m.messages.list({.states = {MessageState::Due, MessageState::HandedOver, MessageState::Confirmed},
                                  .caseId = record.id,
                                  .kinds = {kControlSms, kControlLetter}}));
    std::optional<OutboxMessage> running;
    for (const OutboxMessage &call : calls) {
        if (runs(call, record))
            running = call;
    }
    return running;
}

Result<Case> Outbox::recordAppearance(const CaseId &id, bool came, const QString &note, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(Case record, m.cases.byId(id));
    KHATTAMA_CHECK(requireControl(record));
    const QDateTime now = m.clock.now();
    if (!came && note.trimmed().isEmpty()) { // with a reason, as a refusal to come, nothing is waited for
        KHATTAMA_TRY(const std::optional<OutboxMessage> call, callOf(record));
        const QDateTime until = call ? appearUntil(*call) : QDateTime();
        if (!until.isValid())
            return failure(refused(u"appearance.not_called"_s));
        if (now <= until)
            return failure(refused(u"appearance.too_early"_s,
                                   {{u"until"_s, m.deadlines.time().dateOf(until).toString(Qt::ISODate)}}));
    }
    record.appearances.append({now, came, by.login, note.trimmed()});
    record.dueAt = came ? m.deadlines.sameDay(now) : QDateTime();
    KHATTAMA_CHECK(voidDue(id, {kControlSms, kControlLetter}, appearance(came), by.login));
    KHATTAMA_TRY(record, m.cases.save(record, {by.login, u"case.appear"_s, {{u"came"_s, came ? u"yes"_s : u"no"_s}}}));
    KHATTAMA_CHECK(work->commit());
    return record;
}

Result<QList<ControlCall>> Outbox::controlCalls(const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const auto open, m.cases.list({.states = {expertise::CaseState::Registered}, .viewer = by}));
    QList<ControlCall> calls;
    for (const expertise::CaseSummary &summary : open) {
        if (summary.controlGoal != "CONTROL"_L1 || summary.appearedAt.isValid())
            continue;
        KHATTAMA_TRY(const Case record, m.cases.byId(summary.id));
        KHATTAMA_TRY(const std::optional<OutboxMessage> call, callOf(record));
        calls.append({summary, call, call ? appearUntil(*call) : QDateTime(), !record.appearances.isEmpty()});
    }
    return calls;
}

Result<OutboxMessage> Outbox::callToControl(const CaseId &id, bool phoneRegistered, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const Case record, m.cases.byId(id));
    KHATTAMA_CHECK(requireControl(record));
    KHATTAMA_TRY(const std::optional<OutboxMessage> earlier, callOf(record));
    if (earlier)
        return failure(refused(u"outbox.called_already"_s));
    KHATTAMA_TRY(const QList<OutboxMessage> made, make(kControl, record, phoneRegistered, by.login));
    if (made.isEmpty())
        return failure(refused(u"outbox.no_control"_s));
    KHATTAMA_CHECK(work->commit());
    return made.first();
}

namespace {
/// What is to be sent, and when, of a person whose data are blocked.
OutboxMessage withoutPerson(const OutboxMessage &message)
{
    OutboxMessage seen{message.id, message.caseId, message.revision, message.kind, message.channel, message.state};
    seen.madeAt = message.madeAt;
    seen.dueAt = message.dueAt;
    seen.addressee = message.addressee;
    seen.handedOverAt = message.handedOverAt;
    seen.handedOverBy = message.handedOverBy;
    seen.confirmedAt = message.confirmedAt;
    return seen;
}
} // namespace

Result<QList<OutboxMessage>> Outbox::list(const OutboxQuery &query, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(QList<OutboxMessage> messages, m.messages.list(query));
    KHATTAMA_TRY(const QSet<CaseId> hidden, m.cases.concealed());
    for (OutboxMessage &message : messages) {
        if (hidden.contains(message.caseId))
            message = withoutPerson(message);
    }
    if (by.role != people::Role::Chief || messages.isEmpty())
        return messages;
    KHATTAMA_TRY(const auto underReview, m.cases.list({.states = {expertise::CaseState::UnderReview}}));
    QSet<CaseId> blind;
    for (const expertise::CaseSummary &summary : underReview) {
        if (expertise::isBlindFor(summary.form, summary.state, by))
            blind.insert(summary.id);
    }
    messages.removeIf([&](const OutboxMessage &message) { return blind.contains(message.caseId); });
    return messages;
}

Result<Outbox::Load> Outbox::load(const StaffMember &by) const
{
    KHATTAMA_TRY(const QList<OutboxMessage> due, list({.states = {MessageState::Due}}, by));
    Load load;
    load.due = static_cast<int>(due.size());
    load.overdue = static_cast<int>(std::count_if(
        due.begin(), due.end(), [now = m.clock.now()](const auto &message) { return message.overdue(now); }));
    if (!due.isEmpty())
        load.next = due.first().dueAt;
    return load;
}

Result<OutboxMessage> Outbox::open(const OutboxMessageId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const OutboxMessage message, m.messages.byId(id));
    KHATTAMA_TRY(const Case record, m.cases.byId(message.caseId));
    if (expertise::isBlindFor(record, by))
        return failure(refused(u"outbox.not_found"_s, {{u"message"_s, id.toString()}}));
    return message;
}

Result<OutboxMessage> Outbox::change(const OutboxMessageId &id, const QList<MessageState> &from, MessageState to,
                                     const StaffMember &by, const std::function<void(OutboxMessage &)> &fill)
{
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(OutboxMessage message, open(id, by));
    if (!from.contains(message.state))
        return failure(refused(u"outbox.wrong_state"_s, {{u"state"_s, messageStateCode(message.state)}}));
    if (to == MessageState::HandedOver && message.kind == kReturnNotice) {
        KHATTAMA_TRY(const auto papers, m.cases.documentEntries(message.caseId));
        if (std::none_of(papers.begin(), papers.end(), [](const auto &paper) { return paper.kind == kReturnNotice; }))
            return failure(refused(u"outbox.return_not_confirmed"_s));
    }
    message.state = to;
    fill(message);
    KHATTAMA_TRY(message, m.messages.save(message, {by.login, QString(u"outbox."_s + messageStateCode(to)), {}}));
    KHATTAMA_CHECK(work->commit());
    return message;
}

Result<OutboxMessage> Outbox::handOver(const OutboxMessageId &id, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    return change(id, {MessageState::Due}, MessageState::HandedOver, by, [&](OutboxMessage &message) {
        message.handedOverAt = m.clock.now();
        message.handedOverBy = by.login;
    });
}

Result<OutboxMessage> Outbox::confirm(const OutboxMessageId &id, const QString &number, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    if (number.trimmed().isEmpty())
        return failure(refused(u"outbox.number_missing"_s));
    return change(id, {MessageState::HandedOver}, MessageState::Confirmed, by, [&](OutboxMessage &message) {
        message.confirmedAt = m.clock.now();
        message.number = number.trimmed();
    });
}

Result<OutboxMessage> Outbox::makeVoid(const OutboxMessageId &id, const QString &reason, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::Receive));
    if (reason.trimmed().isEmpty())
        return failure(refused(u"outbox.reason_missing"_s));
    return change(id, {MessageState::Due, MessageState::HandedOver}, MessageState::Void, by,
                  [&](OutboxMessage &message) { message.voidReason = reason.trimmed(); });
}

Result<QByteArray> Outbox::exported(const OutboxMessage &message, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_CHECK(m.cases.byId(message.caseId)); // refused where the data of the person are blocked
    KHATTAMA_CHECK(m.audit.record({by.login, u"outbox.export"_s, {}}, u"outbox_message/"_s + message.id.toString()));
    return QJsonDocument(toJson(message)).toJson();
}

Result<QByteArray> Outbox::previewLetter(const OutboxMessageId &id, const StaffMember &by) const
{
    KHATTAMA_TRY(const OutboxMessage message, open(id, by));
    if (message.channel == Channel::Sms) // what its system does not take goes on paper
        return failure(refused(u"outbox.not_a_letter"_s));
    return m.letters.letter(m.department, message, m.deadlines.time().dateOf(message.madeAt));
}

Result<QByteArray> Outbox::letter(const OutboxMessageId &id, const StaffMember &by)
{
    KHATTAMA_TRY(const QByteArray pdf, previewLetter(id, by));
    KHATTAMA_CHECK(m.audit.record({by.login, u"outbox.print"_s, {}}, u"outbox_message/"_s + id.toString()));
    return pdf;
}

QDateTime Outbox::appearUntil(const OutboxMessage &message) const
{
    const QDateTime from = message.kind == kControlSms      ? message.handedOverAt
                           : message.kind == kControlLetter ? message.confirmedAt
                                                            : QDateTime();
    return from.isValid() ? m.deadlines.controlAppear(from) : QDateTime();
}

Result<QList<expertise::DueDate>> Outbox::dueDates(const StaffMember &by, const std::optional<CaseId> &only) const
{
    const QDateTime now = m.clock.now();
    QList<expertise::DueDate> dates;
    KHATTAMA_TRY(const auto notices,
                 list({.states = {MessageState::Due}, .caseId = only, .kinds = {kMilitaryNotice}}, by));
    for (const OutboxMessage &notice : notices)
        dates.append({notice.caseId, u"military_notice"_s, notice.dueAt, notice.overdue(now)});
    KHATTAMA_TRY(const auto calls, list({.states = {MessageState::HandedOver, MessageState::Confirmed},
                                         .caseId = only,
                                         .kinds = {kControlSms, kControlLetter}},
                                        by));
    for (const OutboxMessage &call : calls) {
        KHATTAMA_TRY(const Case record, m.cases.byId(call.caseId));
        if (const QDateTime until = appearUntil(call);
            until.isValid() && expertise::isOpen(record.state) && runs(call, record))
            dates.append({call.caseId, u"control_appear"_s, until, until < now});
    }
    return dates;
}

QString fileNameOf(const OutboxMessage &message)
{
    return message.kind + u'-' + message.id.toString() + u".json"_s;
}

} // namespace khattama::outbox
