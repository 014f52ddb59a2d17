// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleeditions.h"

#include "tests/support/departmentfolder.h"

#include <QTest>

using namespace khattama;
using namespace khattama::rules;
using namespace Qt::StringLiterals;

class TestRuleEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheEditionInForce_data();
    void choosesTheEditionInForce();
    void refusesADayBeforeTheFirst();
    void refusesFilesWithoutEditions_data();
    void refusesFilesWithoutEditions();

private:
    static Result<RuleEditions> load(const QByteArray &json)
    {
        test::DepartmentFolder folder;
        folder.put(u"rules/x.json"_s, json);
        return RuleEditions::load(folder.files(), u"rules/x.json"_s);
    }
    // not in order: the file's order is of no account
    const QByteArray m_two = R"({"editions": [{"effective_from": "2026-07-12", "text": "new"},
                                              {"effective_from": "2023-07-01", "text": "old"}]})";
};

void TestRuleEditions::choosesTheEditionInForce_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::newRow("first day") << QDate(2023, 7, 1) << u"old"_s;
    QTest::newRow("the day before") << QDate(2026, 7, 11) << u"old"_s;
    QTest::newRow("the day itself") << QDate(2026, 7, 12) << u"new"_s;
    QTest::newRow("long after") << QDate(2040, 1, 1) << u"new"_s;
}

void TestRuleEditions::choosesTheEditionInForce()
{
    QFETCH(QDate, day);
    QFETCH(QString, text);
    const auto editions = load(m_two);
    QVERIFY(editions);
    QCOMPARE(editions->all().size(), 2);
    QCOMPARE(editions->on(day)->content.value(u"text"_s).toString(), text);
}

void TestRuleEditions::refusesADayBeforeTheFirst()
{
    const auto editions = load(m_two);
    const auto edition = editions->on(QDate(2023, 6, 30));
    QVERIFY(!edition);
    QCOMPARE(edition.error(),
             refused(u"rules.no_edition"_s, {{u"file"_s, u"rules/x.json"_s}, {u"date"_s, u"2023-06-30"_s}}));
    QVERIFY(!editions->on(QDate()));
}

void TestRuleEditions::refusesFilesWithoutEditions_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("[1") << u"data.malformed"_s;
    QTest::newRow("no editions") << QByteArray("{}") << u"rules.malformed"_s;
    QTest::newRow("no date") << QByteArray(R"({"editions": [{"text": "x"}]})") << u"rules.malformed"_s;
}

void TestRuleEditions::refusesFilesWithoutEditions()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto editions = load(json);
    QVERIFY(!editions);
    QCOMPARE(editions.error().code, code);
}

QTEST_GUILESS_MAIN(TestRuleEditions)
#include "tst_ruleeditions.moc"
