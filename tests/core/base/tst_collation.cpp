// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"

#include <QTest>

#include <algorithm>

using namespace khattama;
using namespace Qt::StringLiterals;

class TestCollation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersTheKazakhAlphabet_data();
    void ordersTheKazakhAlphabet();
    void ordersNames();
    void keysCompareAsTexts();
};

void TestCollation::ordersTheKazakhAlphabet_data()
{
    QTest::addColumn<QString>("alphabet");
    QTest::newRow("capital") << u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"_s;
    QTest::newRow("small") << u"аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"_s;
}

void TestCollation::ordersTheKazakhAlphabet()
{
    QFETCH(QString, alphabet);
    const Collation collation;
    for (qsizetype i = 1; i < alphabet.size(); ++i) {
        QVERIFY2(collation.sortKey(alphabet.at(i - 1)) < collation.sortKey(alphabet.at(i)),
                 qPrintable(alphabet.mid(i - 1, 2)));
    }
}

void TestCollation::ordersNames()
{
    const Collation collation;
    const QStringList ordered{u"Абаев"_s, u"абаева"_s,   u"Әбілова"_s, u"Баймұқанов"_s, u"Иванов"_s,  u"Исаев"_s,
                              u"Ким"_s,   u"Қабдолов"_s, u"Ли"_s,      u"Өтегенова"_s,  u"Ізбасар"_s, u"Яковлев"_s};
    QStringList names = ordered;
    std::reverse(names.begin(), names.end());
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return collation.sortKey(a) < collation.sortKey(b); });
    QCOMPARE(names, ordered);
}

void TestCollation::keysCompareAsTexts()
{
    const Collation collation;
    QVERIFY(collation.compare(u"Әбілова"_s, u"Баймұқанов"_s) < 0);
    QVERIFY(collation.compare(u"Яковлев"_s, u"Ізбасар"_s) > 0);
    QCOMPARE(collation.compare(u"Ким"_s, u"Ким"_s), 0);
    QCOMPARE(collation.sortKey(u"Ким"_s), collation.sortKey(u"Ким"_s));
}

QTEST_GUILESS_MAIN(TestCollation)
#include "tst_collation.moc"
