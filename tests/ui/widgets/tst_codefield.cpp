// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// A value of a list, typed.
class TestCodeField : public QObject
{
    Q_OBJECT

private:
    const QList<CodeItem> m_items{{u"astana"_s, u"Астана қаласы"_s},
                                  {u"almaty"_s, u"Алматы қаласы"_s},
                                  {u"abai"_s, u"Абай облысы"_s},
                                  {u"shymkent"_s, u"Шымкент қаласы"_s}};

    static QAbstractItemView *popup(const CodeField &field) { return field.findChild<QCompleter *>()->popup(); }

private Q_SLOTS:
    void enterTakesTheFirstMatch()
    {
        CodeField field;
        field.setItems(m_items);
        QVERIFY(test::showActive(&field));
        QSignalSpy changed(&field, &CodeField::codeChanged);
        test::typeText(&field, u"қал ал"_s);
        QVERIFY(popup(field)->isVisible());
        QCOMPARE(popup(field)->model()->rowCount(), 1);
        QTest::keyClick(popup(field), Qt::Key_Return);
        QVERIFY(!popup(field)->isVisible());
        QCOMPARE(field.text(), u"Алматы қаласы"_s);
        QCOMPARE(field.code(), u"almaty"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), u"almaty"_s);
    }

    void arrowsChooseAmongTheMatches()
    {
        CodeField field;
        field.setItems(m_items);
        QVERIFY(test::showActive(&field));
        QTest::keyClick(&field, Qt::Key_Down);
        QVERIFY(popup(field)->isVisible());
        QCOMPARE(popup(field)->model()->rowCount(), 4);
        QTest::keyClick(popup(field), Qt::Key_Down);
        QTest::keyClick(popup(field), Qt::Key_Down);
        QTest::keyClick(popup(field), Qt::Key_Down);
        QTest::keyClick(popup(field), Qt::Key_Return);
        QCOMPARE(field.code(), u"abai"_s);
    }

    void escapeClosesTheListAndKeepsTheText()
    {
        CodeField field;
        field.setItems(m_items);
        QVERIFY(test::showActive(&field));
        test::typeText(&field, u"а"_s);
        QVERIFY(popup(field)->isVisible());
        QTest::keyClick(popup(field), Qt::Key_Escape);
        QVERIFY(!popup(field)->isVisible());
        QCOMPARE(field.text(), u"а"_s);
    }

    void aCodeOutsideTheListIsTakenInItsUsualForm()
    {
        CodeField field;
        field.setItems(m_items);
        field.setOtherCodes([](const QString &typed) {
            return typed.startsWith(u'x', Qt::CaseInsensitive) ? typed.toUpper() : QString();
        });
        QVERIFY(test::showActive(&field));
        QSignalSpy changed(&field, &CodeField::codeChanged);
        test::typeText(&field, u"x7"_s);
        QCOMPARE(field.code(), u"X7"_s);
        QVERIFY(!field.isWrong());
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.text(), u"X7"_s);
        QCOMPARE(changed.last().first().toString(), u"X7"_s);
        field.setText(u"y7"_s);
        QVERIFY(field.isWrong());
    }

    void textThatIsNoItemStaysAndIsTold()
    {
        CodeField field;
        field.setItems(m_items);
        QSignalSpy changed(&field, &CodeField::codeChanged);
        field.setCode(u"astana"_s);
        field.clear();
        test::typeText(&field, u"Лондон\n"_s);
        QCOMPARE(field.text(), u"Лондон"_s);
        QVERIFY(field.isWrong());
        QVERIFY(field.code().isEmpty());
        QVERIFY(field.problem().contains(u"Лондон"_s));
        QCOMPARE(changed.last().first().toString(), QString());
        field.clear();
        QVERIFY(!field.isWrong());
        QVERIFY(field.problem().isEmpty());
    }

    void freeTextIsNotWrongAndEnterDoesNotReplaceIt()
    {
        CodeField field;
        field.setItems(m_items);
        field.setFreeText(true);
        QVERIFY(test::showActive(&field));
        test::typeText(&field, u"Аст"_s);
        QVERIFY(popup(field)->isVisible());
        QTest::keyClick(popup(field), Qt::Key_Return);
        QCOMPARE(field.text(), u"Аст"_s);
        QVERIFY(!field.isWrong());
        QVERIFY(field.problem().isEmpty());
    }

    void anItemTypedWholeIsTakenWhenTheFieldIsLeft()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new CodeField;
        field->setItems(m_items);
        layout->addWidget(field);
        auto *next = new QLineEdit;
        layout->addWidget(next);
        QVERIFY(test::showActive(&window));
        field->setFocus();
        QSignalSpy changed(field, &CodeField::codeChanged);
        test::typeText(field, u"шымкент ҚАЛАСЫ"_s);
        QTest::keyClick(popup(*field), Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), next);
        QCOMPARE(field->text(), u"Шымкент қаласы"_s);
        QCOMPARE(field->code(), u"shymkent"_s);
        QCOMPARE(changed.count(), 1);
    }

    void knownCodesStandBeforeTheText()
    {
        CodeField field;
        field.setCodesShown(true);
        field.setItems({{u"A15.0"_s, u"Туберкулез легких"_s}});
        test::typeText(&field, u"а15.0\n"_s);
        QCOMPARE(field.text(), u"A15.0 Туберкулез легких"_s);
        QCOMPARE(field.code(), u"A15.0"_s);
    }

    void aRetiredCodeIsNotLost()
    {
        CodeField field;
        field.setCode(u"old"_s);
        QCOMPARE(field.code(), u"old"_s);
        field.setItems(m_items);
        QCOMPARE(field.code(), u"old"_s);
        QCOMPARE(field.text(), u"old"_s);
        QVERIFY(field.isWrong());
    }

    void aCodeGivenBeforeItsListIsShownWhenTheListComes()
    {
        CodeField field;
        field.setCode(u"abai"_s);
        field.setItems(m_items);
        QCOMPARE(field.text(), u"Абай облысы"_s);
        QCOMPARE(field.code(), u"abai"_s);
    }

    void aLongListAnswersEveryLetter()
    {
        QList<CodeItem> items;
        for (int i = 0; i < 15000; ++i)
            items.append({u"A%1.%2"_s.arg(i / 10).arg(i % 10), u"Болезнь номер %1 с осложнениями"_s.arg(i)});
        CodeField field;
        field.setItems(items);
        QVERIFY(test::showActive(&field));
        test::typeText(&field, u"осложн 1499"_s);
        QVERIFY(popup(field)->isVisible());
        QCOMPARE(popup(field)->model()->rowCount(), 11);
        QCOMPARE(popup(field)->model()->index(0, 0).data().toString(), u"Болезнь номер 1499 с осложнениями"_s);
    }

    void everyPartHasAName()
    {
        auto *field = new CodeField;
        Field named(u"Өңір"_s, field);
        named.show();
        QCOMPARE(test::unnamedWidgets(&named), QStringList());
        QVERIFY(!popup(*field)->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestCodeField)
#include "tst_codefield.moc"
