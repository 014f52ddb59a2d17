// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;
using khattama::ui::IdleWatch;

/// Who leaves the desk is told of by nothing but time: the window locks then.
class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThatNobodyIsThere()
    {
        IdleWatch watch(20ms);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setActive(true);
        QVERIFY(idle.wait(10000));
        QCOMPARE(idle.size(), 1); // once
    }

    void isSilentWhileNobodyIsLoggedIn()
    {
        IdleWatch watch(20ms);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setActive(true);
        watch.setActive(false);
        QVERIFY(!idle.wait(200));
    }

    void aKeyBeginsTheWaitAnew()
    {
        constexpr auto kPatience = 1500ms;
        IdleWatch watch(kPatience);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        QWidget desk;
        desk.show();
        watch.setActive(true);
        QTest::qWait(900);
        QElapsedTimer sinceKey;
        sinceKey.start();
        QTest::keyClick(&desk, Qt::Key_A);
        const bool keptWaiting = idle.isEmpty();
        QTest::qWait(900); // longer than the patience, counted from the beginning
        if (keptWaiting && sinceKey.elapsed() < kPatience.count())
            QVERIFY(idle.isEmpty());
        QVERIFY(idle.wait(10000) || idle.size() == 1);
    }
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
