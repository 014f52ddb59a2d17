// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/laboratorytest.h"

using namespace khattama::faults;
using namespace Qt::StringLiterals;

/// Several programs save into one file at the same time.
class CrowdTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySaveOfEverybodyIsThere()
    {
        const Figures figures = m_bench.with(Laboratory::kCrowd).crowd(TestBench::kSeed, 3);
        QVERIFY2(figures.found.isEmpty(), TestBench::found(figures).constData());
        QCOMPARE(figures.crowds, 1);
    }

private:
    TestBench m_bench;
};

QTEST_GUILESS_MAIN(CrowdTest)
#include "tst_crowd.moc"
