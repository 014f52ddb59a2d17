// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/kazakhendings.h"

#include <QTest>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

class TestKazakhEndings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormLeadsToItsStem_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        QTest::newRow("plural") << u"функциялар"_s << u"функция"_s;
        QTest::newRow("of someone") << u"шектелуі"_s << u"шектелу"_s;
        QTest::newRow("case") << u"қабылдануға"_s << u"қабылдану"_s;
        QTest::newRow("case after belonging") << u"порталындағы"_s << u"портал"_s;
        QTest::newRow("many, with case") << u"ескертулерді"_s << u"ескерту"_s;
        QTest::newRow("with") << u"қолтаңбамен"_s << u"қолтаңба"_s;
        QTest::newRow("softened") << u"Мүгедектігі"_s << u"мүгедектік"_s;
        QTest::newRow("softened, back vowel") << u"парағы"_s << u"парақ"_s;
        QTest::newRow("derived") << u"мәтіндік"_s << u"мәтін"_s;
        QTest::newRow("denied") << u"қабылданбады"_s << u"қабылдан"_s;
    }
    void aFormLeadsToItsStem()
    {
        QFETCH(QString, word);
        QFETCH(QString, stem);
        QVERIFY2(kazakhStems(word).contains(stem), qPrintable(kazakhStems(word).join(u' ')));
    }

    void vowelsHaveToAgree()
    {
        QVERIFY(kazakhStems(u"бөлімге"_s).contains(u"бөлім"_s));
        QVERIFY(!kazakhStems(u"бөлімға"_s).contains(u"бөлім"_s));
        QVERIFY(!kazakhStems(u"құжатке"_s).contains(u"құжат"_s));
    }

    void aStemIsNotTooShort()
    {
        QCOMPARE(kazakhStems(u"отта"_s), QStringList());
        QCOMPARE(kazakhStems(u"а"_s), QStringList());
        QCOMPARE(kazakhStems(QString()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKazakhEndings)
#include "tst_kazakhendings.moc"
