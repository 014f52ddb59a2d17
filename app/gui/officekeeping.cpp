// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/officekeeping.h"

#include "ui/shell/jobs.h"

using namespace Qt::StringLiterals;

namespace khattama::gui {

using people::Permission;

namespace {

storage::CopyStep stepOf(ui::Progress &progress)
{
    return [&progress](int percent) {
        progress.step(percent, 100);
        return !progress.cancelled();
    };
}

storage::RotationStep rotationStepOf(ui::Progress &progress)
{
    return [&progress](qint64 done, qint64 total) {
        progress.step(static_cast<int>(done), static_cast<int>(total));
        return !progress.cancelled();
    };
}

ui::KeyChange changeOf(const storage::RotationReport &report)
{
    return {report.resealed, report.backup};
}

} // namespace

Result<void> OfficeKeeping::mayAdminister() const
{
    return m_workplace.user().require(Permission::Administer);
}

int OfficeKeeping::minimumPassword() const
{
    return storage::minimumPasswordLength(m_workplace.department().rehearsal);
}

Result<void> OfficeKeeping::addAccount(const people::StaffMember &member, const QString &password)
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().staff().add({member.login, member.role, member.name, password}, minimumPassword(),
                                              action(u"account.add"_s));
}

Result<void> OfficeKeeping::setBlocked(const QString &login, bool blocked)
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().staff().setBlocked(login, blocked,
                                                     action(blocked ? u"account.block"_s : u"account.unblock"_s));
}

Result<void> OfficeKeeping::setRole(const QString &login, people::Role role)
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().staff().setRole(login, role, action(u"account.role"_s));
}

Result<void> OfficeKeeping::setPassword(const QString &login, const QString &password)
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().staff().setPassword(login, password, minimumPassword(),
                                                      action(u"account.password"_s));
}

Result<QMap<QString, QString>> OfficeKeeping::iins() const
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().staff().iins();
}

Result<void> OfficeKeeping::setIin(const QString &login, const QString &iin)
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().staff().setIin(login, iin, action(u"account.iin"_s));
}

Result<QList<rules::CalendarException>> OfficeKeeping::calendarExceptions() const
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().calendar().exceptions();
}

Result<void> OfficeKeeping::setCalendarException(const rules::CalendarException &exception)
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().calendar().set(exception, action(u"calendar.set"_s));
}

Result<void> OfficeKeeping::removeCalendarException(QDate date)
{
    KHATTAMA_CHECK(mayAdminister());
    return m_workplace.unlocked().calendar().remove(date, action(u"calendar.remove"_s));
}

Result<void> OfficeKeeping::saveDepartment(const people::Department &department)
{
    return m_workplace.saveDepartment(department);
}

Result<audit::CheckOutcome> OfficeKeeping::report() const
{
    const people::StaffMember &user = m_workplace.user();
    if (!people::may(user.role, Permission::ReadAudit))
        KHATTAMA_CHECK(mayAdminister());
    return m_workplace.check();
}

Result<void> OfficeKeeping::backUp(const QString &target, ui::Progress &progress)
{
    return m_workplace.backUp(target, stepOf(progress)).map([](const storage::CopyReport &) {});
}

Result<rules::BackupState> OfficeKeeping::backups() const
{
    return m_workplace.backups();
}

Result<void> OfficeKeeping::planBackups(const std::optional<rules::BackupPlan> &plan)
{
    return m_workplace.planBackups(plan);
}

Result<QString> OfficeKeeping::makePlannedBackup(ui::Progress &progress)
{
    return m_workplace.makePlannedBackup(stepOf(progress)).map([](const storage::PlannedBackup &made) {
        return made.file;
    });
}

Result<QString> OfficeKeeping::proposeRecoveryKey(const QString &password)
{
    return m_workplace.proposeRecoveryKey(password);
}

Result<void> OfficeKeeping::confirmRecoveryKey(const QString &typed)
{
    return m_workplace.confirmRecoveryKey(typed);
}

Result<ui::KeyStanding> OfficeKeeping::keys() const
{
    return m_workplace.keyState().map([](const storage::KeyState &state) {
        return ui::KeyStanding{state.underWay, state.beganAt, state.finishedAt,  state.done,
                               state.total,    state.leftOut, state.withoutKeys, state.recoveryKeyNeeded};
    });
}

Result<ui::KeyChange> OfficeKeeping::changeKey(const QString &password, const QString &recoveryKey,
                                               ui::Progress &progress)
{
    return m_workplace.rotateKeys(password, recoveryKey, rotationStepOf(progress)).map(changeOf);
}

Result<ui::KeyChange> OfficeKeeping::goOnChangingKey(ui::Progress &progress)
{
    return m_workplace.goOnRotatingKeys(rotationStepOf(progress)).map(changeOf);
}

} // namespace khattama::gui
