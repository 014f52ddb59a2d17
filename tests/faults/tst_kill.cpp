// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/laboratorytest.h"

using namespace khattama::faults;
using namespace Qt::StringLiterals;

/// The program is killed at any moment of every kind of work.
class KillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothingAndSavesNoHalves_data() { TestBench::scenarioRows(); }
    void losesNothingAndSavesNoHalves()
    {
        QFETCH(QString, scenario);
        const Figures figures = m_bench.with(scenario).kill(scenario, TestBench::kSeed, kKills);
        QVERIFY2(figures.found.isEmpty(), TestBench::found(figures).constData());
        QVERIFY(figures.kills >= kKills);
        QVERIFY(figures.killsBefore < figures.kills);
    }

private:
    static constexpr int kKills = 16; ///< 200 in all

private:
    TestBench m_bench;
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
