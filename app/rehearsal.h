// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QHash>
#include <QJsonObject>

namespace khattama {

/// Plays the month of a sample department (`resources/sample`): each event at its own moment and by its own person,
/// through the services that a real department uses, on a real database.
class Rehearsal
{
public:
    struct Totals {
        int accepted = 0;
        int returned = 0;
        int registered = 0;
        int concluded = 0;
        int protocols = 0;
        int sheets = 0; ///< of the journal
    };

    enum class Length {
        Month,     ///< to the sealed journal
        UntilLook, ///< to the moment `lookAt` of the scenario, at which the window shows it
    };

    /// `sample` is a folder with department.json and scenario.json. The printed forms go to the folder `papers`; none
    /// are kept where it is empty.
    Rehearsal(QString sample, QString database, QString papers, const DataFiles &files, const LawBook &law);

    /// Errors: `demo.event_failed` with `event` and the code of what stood against it as `reason`.
    [[nodiscard]] Result<Totals> run(Length length);

private:
    [[nodiscard]] Result<void> play(const QJsonObject &event);
    [[nodiscard]] Result<void> import(const QJsonObject &event, const people::StaffMember &by);
    [[nodiscard]] Result<void> registerApplication(const QJsonObject &event, const people::StaffMember &by);
    [[nodiscard]] Result<void> returnForm(const QJsonObject &event, const people::StaffMember &by);
    [[nodiscard]] Result<void> decide(const QJsonObject &event, const people::StaffMember &by);
    /// Consultation, redistribution and control.
    [[nodiscard]] Result<void> playBeside(const QString &action, const QJsonObject &event, const expertise::CaseId &id,
                                          const people::StaffMember &by);
    [[nodiscard]] Result<void> callToControl(const QJsonObject &event, const expertise::CaseId &id,
                                             const people::StaffMember &by);
    [[nodiscard]] Result<void> close(const QJsonObject &event, const people::StaffMember &by);
    [[nodiscard]] Result<void> handOver(const people::StaffMember &by);
    [[nodiscard]] Result<void> correct(const QJsonObject &event, const people::StaffMember &by);
    /// All corrections of a day that are proposed.
    [[nodiscard]] Result<void> approve(const QJsonObject &event, const people::StaffMember &by);
    /// Enters an act on technical failures, or completes it (p. 72).
    [[nodiscard]] Result<void> outage(const QJsonObject &event, const people::StaffMember &by);
    [[nodiscard]] Result<void> lean(const QJsonObject &event, const people::StaffMember &by);
    /// The tick on a case of the transfer list.
    [[nodiscard]] Result<void> enter(const QJsonObject &event, const people::StaffMember &by);
    /// The transfer list of an act on paper and as a package.
    [[nodiscard]] Result<void> exportTransfers(const QJsonObject &event, const people::StaffMember &by) const;
    [[nodiscard]] Result<void> seal(const QJsonObject &event, const people::StaffMember &by);
    [[nodiscard]] Result<void> keepJournal(QDate month) const;
    [[nodiscard]] Result<expertise::CaseId> caseOf(const QJsonObject &event) const;
    [[nodiscard]] Result<void> keep(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<people::StaffMember> member(const QString &login) const;

    QString m_sample;
    QString m_database;
    QString m_papers;
    const DataFiles &m_files;
    const LawBook &m_law;
    FixedClock m_clock;
    std::unique_ptr<IdSource> m_ids;
    std::unique_ptr<storage::Office> m_office;
    std::unique_ptr<Workplace> m_workplace;
    QHash<QString, expertise::CaseId> m_cases; ///< by name of the file that brought them
    QHash<QString, people::StaffMember> m_staff;
    Totals m_totals;
};

} // namespace khattama
