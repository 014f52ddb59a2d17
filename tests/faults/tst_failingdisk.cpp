// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/laboratorytest.h"

using namespace khattama::faults;
using namespace Qt::StringLiterals;

/// A write, a sync or the like fails once or for ever, with an I/O error, a full disk or a short write.
class FailingDiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isToldAndHarmsNothing_data() { TestBench::scenarioRows(); }
    void isToldAndHarmsNothing()
    {
        QFETCH(QString, scenario);
        const Figures figures = m_bench.with(scenario).failOperations(scenario, TestBench::kSeed, kErrors);
        QVERIFY2(figures.found.isEmpty(), TestBench::found(figures).constData());
        QVERIFY(!figures.told.isEmpty());
    }
    /// The log of a new department is written back when it is closed; where that fails, there is no department.
    void aNewDepartmentIsWholeOrIsNone()
    {
        const Figures figures = m_bench.with(u"create"_s).failOperations(u"create"_s, 13, 40);
        QVERIFY2(figures.found.isEmpty(), TestBench::found(figures).constData());
    }

private:
    static constexpr int kErrors = 12;

private:
    TestBench m_bench;
};

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "tst_failingdisk.moc"
