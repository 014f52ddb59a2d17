// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/typing.h"
#include "ui/widgets/phonefield.h"

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// The mobile phone of Appendix 5, F005.
class TestPhoneField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyUsualSpellingIsWrittenTheSameWay_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
             {u"87011234567"_s, u"+7 (701) 123-45-67"_s, u"8 701 1234567"_s, u"7011234567"_s, u"+77011234567"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void anyUsualSpellingIsWrittenTheSameWay()
    {
        QFETCH(QString, typed);
        PhoneField field;
        test::typeText(&field, typed + u"\n"_s);
        QCOMPARE(field.text(), u"+77011234567"_s);
        QCOMPARE(field.phone(), u"+77011234567"_s);
        QVERIFY(field.problem().isEmpty());
    }

    void aWrongNumberStaysAndIsTold()
    {
        PhoneField field;
        test::typeText(&field, u"7172 55 44 3"_s);
        QVERIFY(field.problem().isEmpty());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), u"7172 55 44 3"_s);
        QVERIFY(field.isWrong());
        QVERIFY(field.problem().contains(u"7172 55 44 3"_s));
        QVERIFY(field.phone().isEmpty());
        field.setText(u"87011234567"_s);
        QVERIFY(field.problem().isEmpty());
    }

    void noNumberIsNotWrong()
    {
        PhoneField field;
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.isWrong());
        QVERIFY(field.problem().isEmpty());
    }
};

QTEST_MAIN(TestPhoneField)
#include "tst_phonefield.moc"
