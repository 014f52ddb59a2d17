// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/staff.h"

#include <QTest>

using namespace khattama::people;
using namespace Qt::StringLiterals;

class TestStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void section1_eachRoleMayWhatItsRowSays_data();
    void section1_eachRoleMayWhatItsRowSays();
    void somebodyBlockedMayNothing();
    void aRefusalNamesWhoAndWhat();
    void codesNameRolesBothWays();
};

namespace {
/// Permissions in the order of the table below.
constexpr Permission kColumns[] = {
    Permission::Receive,           Permission::SeeCases,      Permission::Vote,          Permission::TakePart,
    Permission::ApproveConclusion, Permission::ConfirmReturn, Permission::CloseProtocol, Permission::SealJournal,
    Permission::ApproveCorrection, Permission::Administer,    Permission::ReadAudit,     Permission::GuardPersonalData};
} // namespace

void TestStaff::section1_eachRoleMayWhatItsRowSays_data()
{
    QTest::addColumn<QString>("allowed"); // one mark for each permission: + may, - may not
    QTest::newRow("specialist") << u"++----------"_s;
    QTest::newRow("chief") << u"++++--------"_s;
    QTest::newRow("head") << u"+++++++++-++"_s;
    QTest::newRow("administrator") << u"---------+--"_s; // sees no case
    QTest::newRow("auditor") << u"-+--------+-"_s;       // reads everything, changes nothing
}

void TestStaff::section1_eachRoleMayWhatItsRowSays()
{
    QFETCH(QString, allowed);
    const Role role = roleFromCode(QString::fromLatin1(QTest::currentDataTag())).value();
    QString found;
    for (const Permission permission : kColumns) {
        QCOMPARE(bool(StaffMember{u"x"_s, u"X"_s, role}.require(permission)), may(role, permission));
        found += may(role, permission) ? u'+' : u'-';
    }
    QCOMPARE(found, allowed);
}

void TestStaff::somebodyBlockedMayNothing()
{
    const StaffMember head{u"head"_s, u"X"_s, Role::Head, true};
    for (const Permission permission : kColumns)
        QVERIFY(!head.require(permission));
}

void TestStaff::aRefusalNamesWhoAndWhat()
{
    const auto refusal = StaffMember{u"aliya"_s, u"Әлия"_s, Role::Auditor}.require(Permission::CloseProtocol);
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().kind, khattama::ErrorKind::Trouble); // exit code 4
    QCOMPARE(refusal.error().code, u"permission.denied"_s);
    QCOMPARE(refusal.error().arguments.value(u"login"_s), u"aliya"_s);
    QCOMPARE(refusal.error().arguments.value(u"role"_s), u"auditor"_s);
    QCOMPARE(refusal.error().arguments.value(u"permission"_s), u"close_protocol"_s);
}

void TestStaff::codesNameRolesBothWays()
{
    for (const Role role : {Role::Specialist, Role::Chief, Role::Head, Role::Administrator, Role::Auditor})
        QCOMPARE(roleFromCode(roleCode(role)), std::optional(role));
    QVERIFY(!roleFromCode(u"root"_s));
}

QTEST_GUILESS_MAIN(TestStaff)
#include "tst_staff.moc"
