// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/departmentfile.h"
#include "core/storage/backup.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::cli {

using people::Permission;

namespace {

/// The password of an account that is opened by hand: never on the command line, where others could read it.
Result<QString> newPassword(const Desk &desk)
{
    const QString password = desk.environment(u"KHATTAMA_NEW_PASSWORD"_s);
    if (password.isEmpty())
        return failure(wrongUsage(u"cli.no_new_password"_s));
    return password;
}

Result<people::Role> roleOption(const Arguments &arguments)
{
    const std::optional<people::Role> role = people::roleFromCode(arguments.value(u"role"_s));
    if (!role) {
        return failure(
            wrongUsage(u"cli.bad_value"_s, {{u"option"_s, u"--role"_s},
                                            {u"value"_s, arguments.value(u"role"_s)},
                                            {u"allowed"_s, u"specialist, chief, head, administrator, auditor"_s}}));
    }
    return *role;
}

} // namespace

Result<Reply> initialise(const Desk &desk, const Arguments &arguments)
{
    if (!arguments.has(u"department"_s))
        return failure(wrongUsage(u"cli.option_missing"_s, {{u"option"_s, u"--department"_s}}));
    KHATTAMA_TRY(const exchange::DepartmentFile file,
                 exchange::readDepartment(arguments.value(u"department"_s), desk.environment));
    KHATTAMA_TRY(const QString recoveryKey, createOffice(desk.databasePath, file, desk.surroundings()));
    Reply reply;
    reply.json = {
        {u"database"_s, desk.databasePath}, {u"recoveryKey"_s, recoveryKey}, {u"accounts"_s, file.accounts.size()}};
    reply.lines = {recoveryKey};
    return reply;
}

Result<Reply> restore(const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const storage::CopyReport report, storage::restoreBackup(operand(arguments, 0), desk.databasePath));
    Reply reply;
    reply.json = {
        {u"database"_s, desk.databasePath}, {u"entries"_s, report.auditEntries}, {u"auditHead"_s, report.auditHead}};
    reply.lines = {desk.databasePath};
    return reply;
}

Result<Reply> recover(const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_TRY(const QString password, newPassword(desk));
    KHATTAMA_TRY(const auto office, openOffice(desk.databasePath, desk.surroundings()));
    const QString login = operand(arguments, 0);
    KHATTAMA_CHECK(office->recover(desk.environment(u"KHATTAMA_RECOVERY_KEY"_s), login, password));
    Reply reply;
    reply.json = {{u"login"_s, login}};
    reply.lines = {login};
    return reply;
}

namespace {

/// Told in legal time, as everything that people read.
QJsonObject jsonOf(const rules::BackupState &state, const rules::LegalTime &time)
{
    QJsonObject json{{u"last"_s, time.iso(state.last)}, {u"due"_s, state.due}, {u"old"_s, state.old}};
    if (state.plan) {
        json.insert(u"plan"_s, QJsonObject{{u"folder"_s, state.plan->folder},
                                           {u"time"_s, state.plan->at.toString(u"HH:mm"_s)},
                                           {u"everyHours"_s, state.plan->everyHours}});
    }
    return json;
}

Result<Reply> plannedBackup(Workplace &workplace, const Desk &desk)
{
    KHATTAMA_TRY(const rules::BackupState before, workplace.backups());
    Reply reply;
    reply.json = {{u"made"_s, false}};
    if (!before.plan || before.due) { // without a plan it is refused
        KHATTAMA_TRY(const storage::PlannedBackup made, workplace.makePlannedBackup());
        reply.json = {
            {u"made"_s, true}, {u"file"_s, made.file}, {u"sha256"_s, made.report.sha256}, {u"removed"_s, made.removed}};
        reply.lines = {made.file, made.report.sha256};
    }
    KHATTAMA_TRY(const rules::BackupState after, workplace.backups());
    reply.json.insert(u"backups"_s, jsonOf(after, desk.law.legalTime));
    if (reply.lines.isEmpty())
        reply.lines = {desk.law.legalTime.iso(after.last)};
    return reply;
}

} // namespace

Result<Reply> backup(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    const QString target = operand(arguments, 0);
    if (target.isEmpty() != arguments.has(u"scheduled"_s))
        return failure(wrongUsage(u"cli.wrong_operands"_s, {{u"usage"_s, u"backup FILE | --scheduled"_s}}));
    if (target.isEmpty())
        return plannedBackup(workplace, desk);
    KHATTAMA_TRY(const storage::CopyReport report, workplace.backUp(target));
    Reply reply;
    reply.json = {{u"file"_s, target},
                  {u"sha256"_s, report.sha256},
                  {u"entries"_s, report.auditEntries},
                  {u"auditHead"_s, report.auditHead}};
    reply.lines = {target, report.sha256};
    return reply;
}

Result<Reply> planBackups(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    if (arguments.has(u"off"_s)) {
        KHATTAMA_CHECK(workplace.planBackups({}));
    } else if (arguments.has(u"folder"_s) || arguments.has(u"time"_s) || arguments.has(u"every"_s)) {
        rules::BackupPlan plan{arguments.value(u"folder"_s), QTime::fromString(arguments.value(u"time"_s), u"HH:mm"_s)};
        if (arguments.has(u"every"_s)) {
            KHATTAMA_TRY(plan.everyHours, wholeNumber(arguments.value(u"every"_s)));
        }
        KHATTAMA_CHECK(workplace.planBackups(plan));
    }
    KHATTAMA_TRY(const rules::BackupState state, workplace.backups());
    Reply reply;
    reply.json = jsonOf(state, desk.law.legalTime);
    if (state.plan)
        reply.lines = {state.plan->folder, state.plan->at.toString(u"HH:mm"_s), desk.law.legalTime.iso(state.last)};
    return reply;
}

Result<Reply> replaceRecoveryKey(Workplace &workplace, const Desk &desk, const Arguments &)
{
    KHATTAMA_TRY(const QString key, workplace.proposeRecoveryKey(desk.environment(u"KHATTAMA_PASSWORD"_s)));
    KHATTAMA_CHECK(workplace.confirmRecoveryKey(key));
    Reply reply;
    reply.json = {{u"recoveryKey"_s, key}};
    reply.lines = {key};
    return reply;
}

Result<Reply> verify(Workplace &workplace, const Desk &desk, const Arguments &)
{
    KHATTAMA_TRY(const storage::Verification verification, workplace.verify());
    Reply reply;
    QJsonArray problems;
    for (const storage::Problem &problem : verification.problems) {
        const QString message = desk.wording.text(
            u"storage.verify."_s + problem.what, {{u"table"_s, problem.table}, {u"row"_s, problem.row}}, desk.language);
        problems.append(QJsonObject{
            {u"table"_s, problem.table}, {u"row"_s, problem.row}, {u"what"_s, problem.what}, {u"message"_s, message}});
        reply.lines.append(problem.table + u' ' + problem.row + u": "_s + message);
    }
    reply.json = {
        {u"ok"_s, verification.ok()},
        {u"checked"_s, QJsonObject{{u"entries"_s, verification.entries}, {u"documents"_s, verification.documents}}},
        {u"problems"_s, problems}};
    if (!verification.ok())
        reply.exitCode = StorageTrouble;
    else
        reply.lines = {u"ok  %1 / %2"_s.arg(verification.entries).arg(verification.documents)};
    return reply;
}

Result<Reply> settings(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    people::Department department = workplace.department();
    if (arguments.has(u"time-stamps"_s) || arguments.has(u"no-time-stamps"_s)) {
        department.timeStamps = arguments.value(u"time-stamps"_s);
        KHATTAMA_CHECK(workplace.saveDepartment(department));
    }
    Reply reply;
    reply.json = {{u"timeStamps"_s, department.timeStamps}};
    reply.lines = {u"timeStamps  "_s + department.timeStamps};
    return reply;
}

Result<Reply> addUser(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(Permission::Administer));
    KHATTAMA_TRY(const people::Role role, roleOption(arguments));
    KHATTAMA_TRY(const QString password, newPassword(desk));
    const QString login = operand(arguments, 0);
    KHATTAMA_CHECK(
        workplace.unlocked().staff().add({login, role, arguments.value(u"name"_s), password, arguments.value(u"iin"_s)},
                                         storage::minimumPasswordLength(workplace.department().rehearsal),
                                         {workplace.user().login, u"account.add"_s, {}}));
    Reply reply;
    reply.json = {{u"login"_s, login}, {u"role"_s, people::roleCode(role)}};
    reply.lines = {login};
    return reply;
}

namespace {

Result<Reply> setBlocked(Workplace &workplace, const QString &login, bool blocked)
{
    KHATTAMA_CHECK(workplace.user().require(Permission::Administer));
    const QString action = blocked ? u"account.block"_s : u"account.unblock"_s;
    KHATTAMA_CHECK(workplace.unlocked().staff().setBlocked(login, blocked, {workplace.user().login, action, {}}));
    Reply reply;
    reply.json = {{u"login"_s, login}, {u"blocked"_s, blocked}};
    reply.lines = {login};
    return reply;
}

} // namespace

Result<Reply> blockUser(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    return setBlocked(workplace, operand(arguments, 0), true);
}

Result<Reply> unblockUser(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    return setBlocked(workplace, operand(arguments, 0), false);
}

Result<Reply> giveUserPassword(Workplace &workplace, const Desk &desk, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(Permission::Administer));
    KHATTAMA_TRY(const QString password, newPassword(desk));
    const QString login = operand(arguments, 0);
    KHATTAMA_CHECK(workplace.unlocked().staff().setPassword(
        login, password, storage::minimumPasswordLength(workplace.department().rehearsal),
        {workplace.user().login, u"account.password"_s, {}}));
    Reply reply;
    reply.json = {{u"login"_s, login}};
    reply.lines = {login};
    return reply;
}

Result<Reply> enterIin(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(Permission::Administer));
    const QString login = operand(arguments, 0);
    const QString iin = operand(arguments, 1);
    KHATTAMA_CHECK(workplace.unlocked().staff().setIin(login, iin, {workplace.user().login, u"account.iin"_s, {}}));
    Reply reply;
    reply.json = {{u"login"_s, login}, {u"iin"_s, !iin.isEmpty()}};
    reply.lines = {login};
    return reply;
}

Result<Reply> changeRole(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(Permission::Administer));
    KHATTAMA_TRY(const people::Role role, roleOption(arguments));
    const QString login = operand(arguments, 0);
    KHATTAMA_CHECK(workplace.unlocked().staff().setRole(login, role, {workplace.user().login, u"account.role"_s, {}}));
    Reply reply;
    reply.json = {{u"login"_s, login}, {u"role"_s, people::roleCode(role)}};
    reply.lines = {login};
    return reply;
}

Result<Reply> addHoliday(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(Permission::Administer));
    KHATTAMA_TRY(const QDate day, dateFrom(operand(arguments, 0)));
    const bool working = arguments.has(u"working"_s);
    KHATTAMA_CHECK(workplace.unlocked().calendar().set({day, working, arguments.value(u"reason"_s)},
                                                       {workplace.user().login, u"calendar.set"_s, {}}));
    Reply reply;
    reply.json = {{u"date"_s, day.toString(Qt::ISODate)}, {u"working"_s, working}};
    reply.lines = {day.toString(Qt::ISODate)};
    return reply;
}

} // namespace khattama::cli
