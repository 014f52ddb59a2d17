// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// A date field: typed freely, never emptied.
class TestDateField : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2026, 11, 20};

private Q_SLOTS:
    void aTypedDateIsWrittenOutWhenTheFieldIsLeft()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new DateField(m_today);
        auto *next = new QLineEdit;
        layout->addWidget(field);
        layout->addWidget(next);
        QVERIFY(test::showActive(&window));
        field->setFocus();
        QSignalSpy changed(field, &DateField::dateChanged);
        test::typeText(field, u"221126"_s);
        QCOMPARE(field->text(), u"221126"_s);
        QCOMPARE(field->date(), QDate(2026, 11, 22));
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
        QCOMPARE(field->text(), u"22.11.2026"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toDate(), QDate(2026, 11, 22));
    }

    void enterWritesItOutToo()
    {
        DateField field(m_today);
        test::typeText(&field, u"1.2.27\n"_s);
        QCOMPARE(field.text(), u"01.02.2027"_s);
    }

    void wrongTextStaysAndIsTold()
    {
        DateField field(m_today);
        QSignalSpy problem(&field, &DateField::problemChanged);
        test::typeText(&field, u"31.02.2026"_s);
        QVERIFY(field.isWrong());
        QVERIFY(field.problem().isEmpty()); // not while typing
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), u"31.02.2026"_s);
        QVERIFY(field.problem().contains(u"31.02.2026"_s));
        QVERIFY(!field.date().isValid());
        field.selectAll();
        test::typeText(&field, u"28.02.2026"_s);
        QVERIFY(field.problem().isEmpty()); // mended at once
        QCOMPARE(problem.count(), 2);
    }

    void anEmptyFieldIsNotWrong()
    {
        DateField field(m_today);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(!field.isWrong());
        QVERIFY(!field.date().isValid());
        field.setDate(m_today);
        QSignalSpy changed(&field, &DateField::dateChanged);
        field.clear();
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!changed.first().first().toDate().isValid());
    }

    void aDateOfBirthIsInThePast()
    {
        DateField birth(m_today);
        birth.setYearsAhead(0);
        test::typeText(&birth, u"010146\n"_s);
        QCOMPARE(birth.date(), QDate(1946, 1, 1));
        DateField term(m_today);
        test::typeText(&term, u"010146\n"_s);
        QCOMPARE(term.date(), QDate(2046, 1, 1));
    }

    void arrowsGoADayUpAndDown()
    {
        DateField field(m_today);
        QSignalSpy changed(&field, &DateField::dateChanged);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.date(), m_today); // from nothing to today
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"21.11.2026"_s);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.text(), u"19.11.2026"_s);
        QCOMPARE(changed.count(), 4);
        field.setText(u"ертең"_s);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"ертең"_s);
    }

    void theCalendarIsOpenedByKeysAndChooses()
    {
        DateField field(m_today);
        QVERIFY(test::showActive(&field));
        field.setFocus();
        field.setDate(QDate(2026, 12, 31));
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = field.findChild<QCalendarWidget *>();
        QVERIFY(calendar != nullptr);
        QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 12, 31));
        QCOMPARE(test::unnamedWidgets(calendar), QStringList());
        auto *days = calendar->findChild<QTableView *>();
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(field.text(), u"01.01.2027"_s);
        QTRY_VERIFY(field.findChild<QCalendarWidget *>() == nullptr);
        field.activateWindow(); // the window manager's part
        QTRY_VERIFY(field.hasFocus());
    }

    void theCalendarIsGivenUpByEscape()
    {
        DateField field(m_today);
        QVERIFY(test::showActive(&field));
        field.setText(u"22.1"_s);
        field.openCalendar();
        auto *calendar = field.findChild<QCalendarWidget *>();
        QTest::keyClick(calendar, Qt::Key_Escape);
        QTRY_VERIFY(field.findChild<QCalendarWidget *>() == nullptr);
        QCOMPARE(field.text(), u"22.1"_s);
    }

    void aReadOnlyFieldIsNotChangedByKeys()
    {
        DateField field(m_today);
        field.setDate(m_today);
        field.setReadOnly(true);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(field.date(), m_today);
        QVERIFY(field.findChild<QCalendarWidget *>() == nullptr);
    }
};

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
