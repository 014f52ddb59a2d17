// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/casestate.h"

#include <QTest>

using namespace khattama::expertise;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, CaseEvent> kEvents{
    {u"register"_s, CaseEvent::Register}, {u"accept"_s, CaseEvent::Accept},     {u"return"_s, CaseEvent::Return},
    {u"agree"_s, CaseEvent::Agree},       {u"disagree"_s, CaseEvent::Disagree}, {u"conclude"_s, CaseEvent::Conclude},
    {u"refuse"_s, CaseEvent::Refuse},     {u"annul"_s, CaseEvent::Annul},       {u"take_back"_s, CaseEvent::TakeBack},
};

/// What may happen in each state and where it leads; everything else is refused.
const QMap<QString, QMap<QString, QString>> kOpenEvents{
    {u"pending"_s,
     {{u"register"_s, u"registered"_s},
      {u"accept"_s, u"under_review"_s},
      {u"return"_s, u"returned"_s},
      {u"refuse"_s, u"refused"_s}}},
    {u"returned"_s, {{u"take_back"_s, u"pending"_s}}}, // p. 72
    {u"under_review"_s, {{u"agree"_s, u"agreed"_s}, {u"disagree"_s, u"summoned"_s}, {u"annul"_s, u"annulled"_s}}},
    {u"agreed"_s, {{u"conclude"_s, u"concluded"_s}, {u"annul"_s, u"annulled"_s}}},
    {u"summoned"_s, {{u"conclude"_s, u"concluded"_s}, {u"return"_s, u"returned"_s}, {u"annul"_s, u"annulled"_s}}},
    {u"registered"_s, {{u"conclude"_s, u"concluded"_s}, {u"refuse"_s, u"refused"_s}, {u"annul"_s, u"annulled"_s}}},
};

} // namespace

class TestCaseState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("expected");
        for (const QString &state : allCaseStateCodes()) {
            for (const QString &event : kEvents.keys())
                QTest::addRow("%s in %s", qPrintable(event), qPrintable(state))
                    << state << event << kOpenEvents.value(state).value(event);
        }
    }
    void everyEventInEveryState()
    {
        QFETCH(QString, state);
        QFETCH(QString, event);
        QFETCH(QString, expected);
        const auto after = stateAfter(caseStateFromCode(state).value(), kEvents.value(event));
        if (expected.isEmpty()) {
            QVERIFY(!after);
            QCOMPARE(after.error(),
                     khattama::refused(u"case.wrong_state"_s, {{u"state"_s, state}, {u"event"_s, event}}));
        } else {
            QVERIFY(after);
            QCOMPARE(caseStateCode(*after), expected);
        }
    }

    /// F017: «қарастырылып жатқан» — someone still has to decide.
    void f017_aCaseIsOpenAsLongAsSomethingCanHappen()
    {
        for (const QString &code : allCaseStateCodes()) {
            const bool waits = kOpenEvents.contains(code) && code != "returned"_L1; // until an act takes it back
            QCOMPARE(isOpen(caseStateFromCode(code).value()), waits);
        }
    }

    void codesNameStatesBothWays()
    {
        QCOMPARE(allCaseStateCodes().size(), 9);
        for (const QString &code : allCaseStateCodes())
            QCOMPARE(caseStateCode(caseStateFromCode(code).value()), code);
        QVERIFY(!caseStateFromCode(u"PENDING"_s));
        QVERIFY(!caseStateFromCode(QString()));
    }
};

QTEST_GUILESS_MAIN(TestCaseState)
#include "tst_casestate.moc"
