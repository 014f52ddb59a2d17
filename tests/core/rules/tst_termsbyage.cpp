// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/termsbyage.h"

#include "core/rules/referencelists.h"
#include "core/rules/ruleeditions.h"
#include "tests/support/departmentfolder.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

class TestTermsByAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualTerms_data();
    void usualTerms();
    void everyTermIsOnTheList();
    void aLaterEditionGovernsItsOwnDaysOnly();
    void serviceStandardHasTwoEditions_data();
    void serviceStandardHasTwoEditions();
};

void TestTermsByAge::usualTerms_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("terms");
    QTest::newRow("infant") << 0 << u"T6M T1Y T2Y T5Y T_TO7"_s;
    QTest::newRow("six") << 6 << u"T6M T1Y T2Y T5Y T_TO7"_s;
    QTest::newRow("seven") << 7 << u"T6M T1Y T2Y T5Y T_TO18"_s;
    QTest::newRow("seventeen") << 17 << u"T6M T1Y T2Y T5Y T_TO18"_s;
    QTest::newRow("eighteen") << 18 << u"T6M T1Y T2Y T5Y T_NOEND"_s;
    QTest::newRow("old") << 99 << u"T6M T1Y T2Y T5Y T_NOEND"_s;
}

void TestTermsByAge::usualTerms()
{
    QFETCH(int, age);
    QFETCH(QString, terms);
    const auto matrix = TermsByAge::load(DataFiles(), QDate(2026, 11, 20));
    QVERIFY(matrix);
    QCOMPARE(matrix->usualFor(age).join(u' '), terms);
}

void TestTermsByAge::everyTermIsOnTheList()
{
    const auto lists = ReferenceLists::load(DataFiles());
    const auto matrix = TermsByAge::load(DataFiles(), QDate(2026, 11, 20));
    for (const int age : {3, 10, 40}) {
        QVERIFY(!matrix->usualFor(age).isEmpty());
        for (const QString &term : matrix->usualFor(age))
            QVERIFY(lists->find(u"terms"_s, term));
    }
}

void TestTermsByAge::aLaterEditionGovernsItsOwnDaysOnly()
{
    test::DepartmentFolder folder;
    folder.put(u"rules/terms_by_age.json"_s, R"({"editions": [
        {"effective_from": "2023-07-01", "bands": [{"min_age": 18, "terms": ["T1Y"]}]},
        {"effective_from": "2027-01-01", "bands": [{"min_age": 18, "terms": ["T5Y"]}]}]})");
    QCOMPARE(TermsByAge::load(folder.files(), QDate(2026, 12, 31))->usualFor(40), QStringList(u"T1Y"_s));
    QCOMPARE(TermsByAge::load(folder.files(), QDate(2027, 1, 1))->usualFor(40), QStringList(u"T5Y"_s));
    QVERIFY(TermsByAge::load(folder.files(), QDate(2027, 1, 1))->usualFor(10).isEmpty());
}

void TestTermsByAge::serviceStandardHasTwoEditions_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::newRow("until 11 July 2026") << QDate(2026, 7, 11) << u"электрондық үкімет"_s
                                        << u"электронное правительство"_s;
    QTest::newRow("from 12 July 2026") << QDate(2026, 7, 12) << u"цифрлық үкімет"_s << u"цифровое правительство"_s;
}

void TestTermsByAge::serviceStandardHasTwoEditions()
{
    QFETCH(QDate, day);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    const auto editions = RuleEditions::load(DataFiles(), u"rules/editions.json"_s);
    QVERIFY(editions);
    const QJsonObject words = editions->on(day)->content.value(u"words"_s).toObject();
    QCOMPARE(LocalizedText::fromJson(words.value(u"government"_s).toObject()), (LocalizedText{kk, ru}));
}

QTEST_GUILESS_MAIN(TestTermsByAge)
#include "tst_termsbyage.moc"
