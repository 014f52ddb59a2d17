// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/privatememory.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace khattama;

class TestPrivateMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noImageOfTheMemoryIsWritten()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
        QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
        security::keepMemoryPrivate();
        rlimit after{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &after), 0);
        QCOMPARE(after.rlim_cur, rlim_t(0));
        QCOMPARE(after.rlim_max, rlim_t(0)); // nothing that the program loads can raise it again
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0); // and nobody of the same user reads it
    }
};

QTEST_GUILESS_MAIN(TestPrivateMemory)
#include "tst_privatememory.moc"
