// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/loginthrottle.h"

#include <QTest>

using namespace khattama;
using namespace khattama::security;
using namespace Qt::StringLiterals;

class LoginThrottleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsAFewSlipsPass()
    {
        for (int failures = 0; failures < LoginThrottle::kFreeTries; ++failures)
            QVERIFY((LoginThrottle{failures, kNoon}.admit(kNoon)).has_value());
    }

    void spacesFurtherTries()
    {
        const LoginThrottle throttle{5, kNoon};
        QCOMPARE(throttle.waitSeconds(), 8);
        const auto early = throttle.admit(kNoon.addSecs(3));
        QCOMPARE(early.error().code, u"security.login_too_soon"_s);
        QCOMPARE(early.error().arguments.value(u"seconds"_s), u"5"_s);
        QVERIFY(throttle.admit(kNoon.addSecs(8)).has_value());
    }

    void aClockSetBackSavesNothing()
    {
        const LoginThrottle throttle{5, kNoon};
        QCOMPARE(throttle.admit(kNoon.addDays(-1)).error().arguments.value(u"seconds"_s), u"8"_s);
    }

    void aClockSetForwardDoesNotForgetTheCount()
    {
        const LoginThrottle throttle{LoginThrottle::kLockedAfter, kNoon};
        QCOMPARE(throttle.admit(kNoon.addYears(10)).error().code, u"security.account_locked"_s);
    }

private:
    const QDateTime kNoon{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(LoginThrottleTest)
#include "tst_loginthrottle.moc"
