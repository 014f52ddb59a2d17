// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/expertise/caseoccasions.h"
#include "core/expertise/caserepository.h"
#include "core/expertise/duedates.h"
#include "core/outbox/messagevalues.h"
#include "core/outbox/outboxrepository.h"
#include "core/people/staff.h"

#include <functional>

namespace khattama::outbox {

/// Draws messages that go out on paper; implemented by rendering.
class LetterRenderer
{
public:
    virtual ~LetterRenderer() = default;
    /// A letter in both languages. `date` chooses the edition of its form.
    [[nodiscard]] virtual QByteArray letter(const people::Department &department, const OutboxMessage &message,
                                            QDate date) const = 0;
};

/// Somebody who is to come to a control examination (p. 73-1).
struct ControlCall {
    expertise::CaseSummary summary;
    std::optional<OutboxMessage> call; ///< by which the person is called now; nothing: not called
    QDateTime until;                   ///< invalid while the call has not reached the person
    bool absentBefore = false;         ///< did not come after an earlier call
};

/// What the Rules send to others (rules, section 7; p. 15, 45, 48, 53, 73-1). Nothing is sent by itself: a message is
/// made by what calls for it, handed over by somebody, and confirmed by the number its receiver gives.
class Outbox final : public expertise::CaseOccasions
{
public:
    struct Context {
        Transactor &transactor;
        OutboxRepository &messages;
        expertise::CaseRepository &cases;
        AuditTrail &audit;
        const MessageKinds &kinds;
        const rules::ReferenceLists &lists;
        const people::Department &department;
        const LetterRenderer &letters;
        const rules::Deadlines &deadlines;
        IdSource &ids;
        const Clock &clock;
    };
    explicit Outbox(const Context &context)
        : m(context), m_values({context.kinds, context.lists, context.deadlines, context.department})
    {}

    [[nodiscard]] Result<void> tell(expertise::CaseOccasion occasion, const expertise::Case &record,
                                    const QString &actor) override;

    /// p. 73-1: the person of a control examination is called by SMS, or by post where the number is not registered in
    /// БМГ (`phoneRegistered`) or there is none. Errors: `outbox.no_control`, `appearance.came_already`,
    /// `outbox.called_already`.
    [[nodiscard]] Result<OutboxMessage> callToControl(const expertise::CaseId &id, bool phoneRegistered,
                                                      const people::StaffMember &by);

    /// p. 73-1: whether the person of a control examination came; who came is examined on that day. That nobody came
    /// can be said once the term is over, or before with a reason in `note`, as a refusal to come; then the person may
    /// be called again. Errors: `outbox.no_control`, `appearance.came_already`, `appearance.not_called`,
    /// `appearance.too_early` with `until`.
    [[nodiscard]] Result<expertise::Case> recordAppearance(const expertise::CaseId &id, bool came, const QString &note,
                                                           const people::StaffMember &by);
    /// Whoever is still to come to a control examination, called or not.
    [[nodiscard]] Result<QList<ControlCall>> controlCalls(const people::StaffMember &by) const;

    /// What is due first comes first; what speaks of a case that is blind for who asks is left out.
    [[nodiscard]] Result<QList<OutboxMessage>> list(const OutboxQuery &query, const people::StaffMember &by) const;

    struct Load {
        int due = 0;
        int overdue = 0;  ///< of those due
        QDateTime next{}; ///< when the first of them is due
    };
    [[nodiscard]] Result<Load> load(const people::StaffMember &by) const;

    /// The changes of a state; errors of all: `outbox.wrong_state` with `state`, `outbox.changed_meanwhile`.
    /// A return that the head has not confirmed yet is not handed over: `outbox.return_not_confirmed`.
    [[nodiscard]] Result<OutboxMessage> handOver(const OutboxMessageId &id, const people::StaffMember &by);
    /// Errors: `outbox.number_missing`.
    [[nodiscard]] Result<OutboxMessage> confirm(const OutboxMessageId &id, const QString &number,
                                                const people::StaffMember &by);
    /// Errors: `outbox.reason_missing`.
    [[nodiscard]] Result<OutboxMessage> makeVoid(const OutboxMessageId &id, const QString &reason,
                                                 const people::StaffMember &by);

    /// The file of a message as exported; recorded.
    [[nodiscard]] Result<QByteArray> exported(const OutboxMessage &message, const people::StaffMember &by);
    /// A letter, or what goes to a system on paper where that takes nothing, as PDF; recorded. Error
    /// `outbox.not_a_letter` of an SMS.
    [[nodiscard]] Result<QByteArray> letter(const OutboxMessageId &id, const people::StaffMember &by);
    /// The same for a look at it; nothing is recorded.
    [[nodiscard]] Result<QByteArray> previewLetter(const OutboxMessageId &id, const people::StaffMember &by) const;

    /// p. 73-1: until when the person has to come: from the SMS, or from the receipt of the postal summons. Invalid
    /// while that has not happened, and for every other message.
    [[nodiscard]] QDateTime appearUntil(const OutboxMessage &message) const;

    /// What runs beside the terms of cases: military_notice of messages that are due (p. 53), control_appear of people
    /// who were called, of whom nothing is recorded yet and whose case is open (p. 73-1). `only`: of one case.
    [[nodiscard]] Result<QList<expertise::DueDate>>
    dueDates(const people::StaffMember &by, const std::optional<expertise::CaseId> &only = std::nullopt) const;

private:
    [[nodiscard]] bool applies(const MessageKind &kind, const expertise::Case &record) const;
    [[nodiscard]] OutboxMessage messageOf(const MessageKind &kind, const expertise::Case &record) const;
    /// Makes what `occasion` calls for, in the living unit of work.
    [[nodiscard]] Result<QList<OutboxMessage>> make(const QString &occasion, const expertise::Case &record,
                                                    bool phoneRegistered, const QString &actor);
    [[nodiscard]] Result<void> voidDue(const expertise::CaseId &id, const QStringList &kinds, const QString &reason,
                                       const QString &actor);
    [[nodiscard]] QString appearance(bool came) const;
    /// An open control examination whose person has not come.
    [[nodiscard]] Result<void> requireControl(const expertise::Case &record) const;
    [[nodiscard]] bool runs(const OutboxMessage &call, const expertise::Case &record) const;
    /// The call after which nothing was recorded of the person yet.
    [[nodiscard]] Result<std::optional<OutboxMessage>> callOf(const expertise::Case &record) const;
    /// The message, unless it speaks of a case that is blind for `by`.
    [[nodiscard]] Result<OutboxMessage> open(const OutboxMessageId &id, const people::StaffMember &by) const;
    [[nodiscard]] Result<OutboxMessage> change(const OutboxMessageId &id, const QList<MessageState> &from,
                                               MessageState to, const people::StaffMember &by,
                                               const std::function<void(OutboxMessage &)> &fill);

    Context m;
    MessageValues m_values;
};

/// Name of the file that a message is exported to.
[[nodiscard]] QString fileNameOf(const OutboxMessage &message);

} // namespace khattama::outbox
