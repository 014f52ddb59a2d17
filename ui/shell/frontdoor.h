// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/department.h"
#include "core/people/staff.h"
#include "core/rules/deadlines.h"
#include "core/rules/intakerules.h"
#include "core/rules/termsbyage.h"

#include <QObject>

#include <functional>

namespace khattama::ui {

/// What the window learns when somebody has logged in.
struct Entrance {
    people::StaffMember user;
    people::Department department;
    rules::Deadlines deadlines;
    rules::TermsByAge termsByAge;
    rules::IntakeRules intakeRules;
    QList<rules::CalendarException> exceptions{};
};

/// An account of a department to be founded.
struct FirstAccount {
    QString login;
    people::Role role = people::Role::Specialist;
    QString name;
    QString password;
};

/// A department to be founded.
struct Founding {
    people::Department department;
    QList<FirstAccount> accounts;    ///< at least an administrator and a head
    QStringList trustedCertificates; ///< files with certificates whose signatures under a form 031/у are trusted
};

/// Everything before and after a login; works in the thread of the jobs and answers in that of the window. While one
/// call works, another waits.
class FrontDoor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    template <typename T>
    using Then = std::function<void(Result<T>)>;

    /// The database this program works on. Empty when nothing is chosen yet.
    [[nodiscard]] virtual QString database() const = 0;
    /// Whether there is a database at database().
    [[nodiscard]] virtual bool founded() const = 0;
    /// From now on works on another file (joining a department, the sample); nobody is logged in then.
    virtual void setDatabase(const QString &path) = 0;
    /// The department of database(), which is no secret. Errors: those of storage::Office::open().
    virtual void readDepartment(Then<people::Department> then) = 0;

    /// Founds a department at database(); answers the recovery key, which is kept nowhere.
    virtual void found(const Founding &founding, Then<QString> then) = 0;
    /// Whether `typed` is the recovery key of database(), spelling mistakes told apart. Errors:
    /// `security.recovery_key_…`.
    virtual void confirmRecoveryKey(const QString &typed, Then<void> then) = 0;
    /// Copies a backup to database(), or where a department stands there, beside it under a name of its own which is
    /// database() from then on: neither is touched by the other. Answers the file.
    virtual void restore(const QString &backup, Then<QString> then) = 0;
    /// Makes the sample department, a rehearsal, in `folder` and chooses it; takes some seconds.
    virtual void makeSample(const QString &folder, Then<void> then) = 0;

    virtual void enter(const QString &login, const QString &password, Then<Entrance> then) = 0;
    virtual void recover(const QString &recoveryKey, const QString &login, const QString &newPassword,
                         Then<Entrance> then) = 0;
    virtual void changePassword(const QString &login, const QString &oldPassword, const QString &newPassword,
                                Then<void> then) = 0;
    /// Frees the keys after the jobs given so far; jobs that come later are dropped.
    virtual void leave(Then<void> then) = 0;

    /// What a department of this kind, region and number is usually called; empty while the region is not known.
    [[nodiscard]] virtual LocalizedText proposedName(const people::Department &department) const = 0;
    /// Shortest password that an account may have.
    [[nodiscard]] virtual int minimumPassword(bool rehearsal) const = 0;

    /// Sample accounts with their passwords where database() is a sample department: for the login page to offer.
    [[nodiscard]] virtual QList<FirstAccount> sampleAccounts() const = 0;

Q_SIGNALS:
    /// setDatabase() was called: the choice is kept for the next start.
    void databaseChosen(const QString &path);
};

} // namespace khattama::ui
