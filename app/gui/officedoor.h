// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/runningclock.h"
#include "app/gui/workroom.h"
#include "ui/shell/frontdoor.h"

namespace khattama::gui {

/// The front door over the database file.
///
/// A new department stands under another name until its recovery key was typed in: so nobody can begin to work in a
/// department whose recovery key was never written down, whatever happens to the program in between.
class OfficeDoor final : public ui::FrontDoor
{
    Q_OBJECT

public:
    OfficeDoor(Workroom &room, RunningClock &clock, QString database);
    ~OfficeDoor() override { m_room.finish(); }

    [[nodiscard]] QString database() const override { return m_database; }
    [[nodiscard]] bool founded() const override;
    void setDatabase(const QString &path) override;
    void readDepartment(Then<people::Department> then) override;
    void found(const ui::Founding &founding, Then<QString> then) override;
    void confirmRecoveryKey(const QString &typed, Then<void> then) override;
    void restore(const QString &backup, Then<QString> then) override;
    void makeSample(const QString &folder, Then<void> then) override;
    void enter(const QString &login, const QString &password, Then<ui::Entrance> then) override;
    void recover(const QString &recoveryKey, const QString &login, const QString &newPassword,
                 Then<ui::Entrance> then) override;
    void changePassword(const QString &login, const QString &oldPassword, const QString &newPassword,
                        Then<void> then) override;
    void leave(Then<void> then) override;
    [[nodiscard]] LocalizedText proposedName(const people::Department &department) const override;
    [[nodiscard]] int minimumPassword(bool rehearsal) const override;
    [[nodiscard]] QList<ui::FirstAccount> sampleAccounts() const override { return m_sampleAccounts; }

    /// The moment at which the clock begins to run as soon as somebody enters a rehearsal; a department with real
    /// persons has the clock of the system whatever is asked.
    void rehearseAt(const QDateTime &moment) { m_rehearsalBegins = moment; }

private:
    template <typename T, typename Work>
    void ask(Work work, Then<T> then);
    [[nodiscard]] QString unconfirmed() const { return m_database + QStringLiteral(".unconfirmed"); }
    /// A sample department brings its accounts, and its own moment at which its clock begins to run.
    void followSample();
    void setClock(const people::Department &department);
    [[nodiscard]] Result<void> playSample(const QString &folder, const QString &path) const;
    [[nodiscard]] Result<ui::Entrance> welcome(std::unique_ptr<Workplace> workplace);

    Workroom &m_room;
    RunningClock &m_clock;
    QString m_database;
    QString m_recoveryKey; ///< of a department just founded, until it was typed in
    QList<ui::FirstAccount> m_sampleAccounts;
    QDateTime m_rehearsalBegins;
    bool m_clockSet = false; ///< in this run: the clock of a rehearsal goes on from login to login
};

} // namespace khattama::gui
