// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/vote.h"

#include <QTest>

using namespace khattama::expertise;
using namespace Qt::StringLiterals;

class TestVote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p45_theSameGroupByThreeIsReadyForTheHead_data()
    {
        QTest::addColumn<QStringList>("votes"); // a category, or a kind of mismatch
        QTest::addColumn<bool>("agree");
        QTest::newRow("the same group") << QStringList{u"ADULT_2"_s, u"ADULT_2"_s, u"ADULT_2"_s} << true;
        QTest::newRow("not a disability") << QStringList{u"NONE"_s, u"NONE"_s, u"NONE"_s} << true;
        QTest::newRow("one other group") << QStringList{u"ADULT_2"_s, u"ADULT_2"_s, u"ADULT_3"_s} << false;
        QTest::newRow("the first is another") << QStringList{u"ADULT_1"_s, u"ADULT_2"_s, u"ADULT_2"_s} << false;
        QTest::newRow("one finds no disability") << QStringList{u"ADULT_3"_s, u"NONE"_s, u"ADULT_3"_s} << false;
        QTest::newRow("diagnosis") << QStringList{u"ADULT_2"_s, u"MIS_DIAG"_s, u"ADULT_2"_s} << false;
        QTest::newRow("purposes") << QStringList{u"MIS_GOAL"_s, u"ADULT_2"_s, u"ADULT_2"_s} << false;
        QTest::newRow("data") << QStringList{u"ADULT_2"_s, u"ADULT_2"_s, u"MIS_DATA"_s} << false;
        QTest::newRow("three find the same mismatch")
            << QStringList{u"MIS_DATA"_s, u"MIS_DATA"_s, u"MIS_DATA"_s} << false;
    }
    void p45_theSameGroupByThreeIsReadyForTheHead()
    {
        QFETCH(QStringList, votes);
        QFETCH(bool, agree);
        QList<Vote> given;
        for (const QString &vote : votes) {
            QVERIFY(!votesAgree(given).has_value()); // nothing is known before the third
            const auto mismatch = outcomeFromCode(vote);
            given.append({u"chief"_s + QString::number(given.size()),
                          mismatch.value_or(Outcome::Agree),
                          mismatch ? QString() : vote,
                          {},
                          {}});
        }
        QCOMPARE(votesAgree(given), std::optional(agree));
    }

    void codesAreThoseOfTheListOfDecisions()
    {
        for (const QString &code : {u"AGREE"_s, u"MIS_DIAG"_s, u"MIS_GOAL"_s, u"MIS_DATA"_s})
            QCOMPARE(outcomeCode(outcomeFromCode(code).value()), code);
        QVERIFY(!outcomeFromCode(u"agree"_s));
    }
};

QTEST_GUILESS_MAIN(TestVote)
#include "tst_vote.moc"
