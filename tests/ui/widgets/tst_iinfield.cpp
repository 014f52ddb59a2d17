// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/iinfield.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// The IIN is checked while it is typed (decree 565).
class TestIinField : public QObject
{
    Q_OBJECT

private:
    Wording m_wording = *Wording::load(DataFiles());
    const QString m_good = u"850315300019"_s;

private Q_SLOTS:
    void aValidNumberIsToldOnce()
    {
        IinField field(m_wording, Language::Kazakh);
        QSignalSpy entered(&field, &IinField::iinEntered);
        test::typeText(&field, m_good);
        QCOMPARE(entered.count(), 1);
        QCOMPARE(field.iin()->text(), m_good);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        QTest::keyClick(&field, Qt::Key_Backspace);
        QVERIFY(!field.iin());
        test::typeText(&field, u"9"_s);
        QCOMPARE(entered.count(), 2);
    }

    void lettersAndBlanksAreLeftOut()
    {
        IinField field(m_wording, Language::Kazakh);
        test::typeText(&field, u"8503ә15 30"_s);
        QCOMPARE(field.text(), u"85031530"_s);
        field.clear();
        QApplication::clipboard()->setText(u" 850315 300 019\n"_s);
        field.paste();
        QCOMPARE(field.text(), m_good);
    }

    void aWrongControlDigitIsToldAtTheTwelfthDigit()
    {
        IinField field(m_wording, Language::Russian);
        test::typeText(&field, u"85031530001"_s);
        QVERIFY(field.problem().isEmpty());
        test::typeText(&field, u"8"_s);
        QVERIFY(field.isWrong());
        QCOMPARE(field.problem(), m_wording.text(people::Iin::parse(field.text()).error(), Language::Russian));
        QTest::keyClick(&field, Qt::Key_Backspace);
        QVERIFY(field.problem().isEmpty());
        test::typeText(&field, u"9"_s);
        QVERIFY(!field.isWrong());
    }

    void tooFewDigitsAreToldWhenTheFieldIsLeft()
    {
        IinField field(m_wording, Language::Kazakh);
        test::typeText(&field, u"850315"_s);
        QVERIFY(field.problem().isEmpty());
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.problem().isEmpty());
        QCOMPARE(field.text(), u"850315"_s);
        field.clear();
        QVERIFY(field.problem().isEmpty());
    }

    void tooManyDigitsStayAndAreTold()
    {
        IinField field(m_wording, Language::Kazakh);
        test::typeText(&field, m_good + u"1"_s);
        QCOMPARE(field.text().size(), 13);
        QVERIFY(!field.problem().isEmpty());
    }
};

QTEST_MAIN(TestIinField)
#include "tst_iinfield.moc"
