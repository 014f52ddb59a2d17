// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decision/decisionoffice.h"

#include "ui/decision/icd10items.h"

#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;

/// Completion of diagnoses by code or word.
class TestIcd10Items : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsTakenHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("as written") << u"G81.1"_s << u"G81.1"_s;
        QTest::newRow("small") << u" g35 "_s << u"G35"_s;
        QTest::newRow("without the dot") << u"t932"_s << u"T93.2"_s;
        QTest::newRow("with a comma") << u"I69,3"_s << u"I69.3"_s;
        QTest::newRow("Cyrillic letter") << u"С92.0"_s << u"C92.0"_s;
        QTest::newRow("a word") << u"инсульт"_s << QString();
        QTest::newRow("too short") << u"G8"_s << QString();
        QTest::newRow("too long") << u"G81.123"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aCodeIsTakenHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QCOMPARE(icd10Code(typed), code);
    }

    void everyCategoryHasItsNosologicalFormOrChapter()
    {
        DecisionOffice office;
        const PageContext context = office.enter(u"chief1"_s, Language::Russian);
        const auto texts =
            shippedDiagnoses(context.lists, context.intakeRules.nosology, context.today(), context.language);
        QCOMPARE(texts.value(u"A15"_s), u"туберкулёз всех локализаций"_s);
        QCOMPARE(texts.value(u"A19"_s), u"туберкулёз всех локализаций"_s);
        QCOMPARE(texts.value(u"A20"_s), u"Некоторые инфекционные и паразитарные болезни"_s);
        QCOMPARE(texts.value(u"B99"_s), texts.value(u"A20"_s)); // chapter I goes on into B
        QCOMPARE(texts.value(u"D48"_s), u"Новообразования"_s);
        QVERIFY(texts.value(u"D50"_s) != texts.value(u"D48"_s));
        QCOMPARE(texts.value(u"E76.0"_s), u"мукополисахаридоз у детей"_s);
        QVERIFY(!texts.contains(u"B100"_s));
    }

    void whatTheDepartmentHasWrittenComesFirst()
    {
        DecisionOffice office;
        office.registered();
        const PageContext context = office.enter(u"chief1"_s, Language::Russian);
        Icd10Items items(context, nullptr);
        items.grow();
        office.wait();
        const CodeIndex &codes = *items.codes();
        const int place = codes.placeOf(u"T93.2"_s);
        QVERIFY(place >= 0);
        QVERIFY(codes.items().at(place).text.startsWith(u"Последствия перелома"_s));
        QCOMPARE(codes.items().at(codes.matches(u"ложный сустав"_s).first()).code, u"T93.2"_s);
        QVERIFY(codes.placeOf(u"G35"_s) >= 0);
    }

    void section1_aBlindCaseLendsNoWords()
    {
        DecisionOffice office;
        office.underReview();
        office.enter(u"chief1"_s);
        const UsedDiagnoses blind =
            office.inServices([](Services &services) { return loadUsedDiagnoses(services, 0, 10); });
        QCOMPARE(blind.cases, 1);
        QVERIFY(blind.texts.isEmpty());
        office.enter(u"head"_s);
        const UsedDiagnoses seen =
            office.inServices([](Services &services) { return loadUsedDiagnoses(services, 0, 10); });
        QVERIFY(seen.texts.contains(u"C92.0"_s));
    }
};

QTEST_MAIN(TestIcd10Items)
#include "tst_icd10items.moc"
