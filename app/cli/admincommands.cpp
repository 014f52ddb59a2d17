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

Result<Reply> backup(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    const QString target = operand(arguments, 0);
    KHATTAMA_TRY(const storage::CopyReport report, workplace.backUp(target));
    Reply reply;
    reply.json = {{u"file"_s, target},
                  {u"sha256"_s, report.sha256},
                  {u"entries"_s, report.auditEntries},
                  {u"auditHead"_s, report.auditHead}};
    reply.lines = {target, report.sha256};
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

Result<Reply> blockUser(Workplace &workplace, const Desk &, const Arguments &arguments)
{
    KHATTAMA_CHECK(workplace.user().require(Permission::Administer));
    const QString login = operand(arguments, 0);
    KHATTAMA_CHECK(
        workplace.unlocked().staff().setBlocked(login, true, {workplace.user().login, u"account.block"_s, {}}));
    Reply reply;
    reply.json = {{u"login"_s, login}, {u"blocked"_s, true}};
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
