// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/laboratorytest.h"

using namespace khattama::faults;
using namespace Qt::StringLiterals;

/// The power is cut at the operations of every kind of work, with what was not synced kept, dropped or torn.
class PowerCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothingAndSavesNoHalves_data() { TestBench::scenarioRows(); }
    void losesNothingAndSavesNoHalves()
    {
        QFETCH(QString, scenario);
        const Figures figures = m_bench.with(scenario).powerCut(scenario, TestBench::kSeed, kImages);
        QVERIFY2(figures.found.isEmpty(), TestBench::found(figures).constData());
        QVERIFY(figures.images > kImages / 2);
    }

    void controlsLoseWhatWasAcknowledged_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<Control>("control");
        QTest::addColumn<Violation>("violation");
        QTest::newRow("synchronous normal") << u"save"_s << Control::SynchronousNormal << Violation::Lost;
        QTest::newRow("synchronous off") << u"save"_s << Control::SynchronousOff << Violation::Corrupt;
        QTest::newRow("a backup that is not synced") << u"backup"_s << Control::SyncsForgotten << Violation::Corrupt;
        QTest::newRow("a closed day that is not synced") << u"close"_s << Control::SyncsForgotten << Violation::Lost;
        QTest::newRow("two saves taken for one") << u"password"_s << Control::PartsForbidden << Violation::Half;
    }
    /// If it does not, the test above proves nothing.
    void controlsLoseWhatWasAcknowledged()
    {
        QFETCH(QString, scenario);
        QFETCH(Control, control);
        QFETCH(Violation, violation);
        const Figures figures = m_bench.with(scenario).powerCut(scenario, TestBench::kSeed, kImages, control);
        QVERIFY(figures.count(violation) > 0);
    }

private:
    static constexpr int kImages = 235; ///< 3,000 in all

private:
    TestBench m_bench;
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_powercut.moc"
