// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/field.h"

#include <QAccessible>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

namespace {

QString description(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

} // namespace

/// A labelled editor: what stands beside it is also said to those who do not see it.
class TestField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLabelIsTheNameOfTheEditor()
    {
        auto *edit = new QLineEdit;
        Field field(u"&Тегі"_s, edit);
        QCOMPARE(test::spokenName(edit), u"Тегі"_s);
        QCOMPARE(field.label(), u"Тегі"_s);
        QCOMPARE(field.findChild<QLabel *>()->buddy(), edit);
    }

    void aRequiredFieldIsMarkedAndSaysSo()
    {
        auto *edit = new QLineEdit;
        Field field(u"Тегі"_s, edit);
        field.setRequired(true);
        QCOMPARE(field.findChild<QLabel *>()->text(), u"Тегі *"_s);
        QCOMPARE(test::spokenName(edit), u"Тегі"_s);
        QCOMPARE(description(edit), u"Required."_s);
        field.setRequired(false);
        QCOMPARE(field.findChild<QLabel *>()->text(), u"Тегі"_s);
        QVERIFY(description(edit).isEmpty());
    }

    void anErrorComesBeforeAWarningAndBothCanBeCleared()
    {
        auto *edit = new QLineEdit;
        Field field(u"Тегі"_s, edit);
        QVERIFY(field.findChild<MessageLine *>(u"messageLine"_s)->isHidden());
        field.setWarning(u"Тексеріңіз."_s);
        QCOMPARE(field.message(), u"Тексеріңіз."_s);
        QVERIFY(!field.hasError());
        field.setError(u"Тегі жазылмаған."_s);
        QCOMPARE(field.message(), u"Тегі жазылмаған."_s);
        QVERIFY(field.hasError());
        QCOMPARE(description(edit), u"Error: Тегі жазылмаған."_s);
        field.clearMessage();
        QVERIFY(field.message().isEmpty());
        QVERIFY(!field.hasError());
        QVERIFY(field.findChild<MessageLine *>(u"messageLine"_s)->isHidden());
    }

    void aProblemOfTheEditorShowsByItself()
    {
        auto *edit = new DateField(QDate(2026, 11, 20));
        Field field(u"Туған күні"_s, edit);
        QVERIFY(test::showActive(&field));
        edit->setFocus();
        test::typeText(edit, u"31.02.2026\n"_s);
        QVERIFY(field.hasError());
        QVERIFY(field.message().contains(u"31.02.2026"_s));
        field.setError(u"Беттің қатесі."_s);
        QCOMPARE(field.message(), u"Беттің қатесі."_s);
        field.clearMessage();
        QVERIFY(field.message().contains(u"31.02.2026"_s));
        edit->clear();
        QVERIFY(!field.hasError());
    }

    void f1ShowsTheReasonAndHidesItAgain()
    {
        auto *edit = new QLineEdit;
        Field field(u"ЖСН"_s, edit);
        field.setReason(u"Қағидалардың 12-тармағы бойынша."_s);
        QVERIFY(test::showActive(&field));
        edit->setFocus();
        auto *line = field.findChild<MessageLine *>(u"reasonLine"_s);
        QVERIFY(line->isHidden());
        QTest::keyClick(edit, Qt::Key_F1);
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"Қағидалардың 12-тармағы бойынша."_s);
        const auto *const spoken = QAccessible::queryAccessibleInterface(line);
        QCOMPARE(spoken->role(), QAccessible::Notification); // what screen readers speak by themselves
        QCOMPARE(spoken->text(QAccessible::Name), line->text());
        QTest::keyClick(edit, Qt::Key_F1);
        QVERIFY(line->isHidden());
        field.findChild<QToolButton *>()->click();
        QVERIFY(line->isVisible());
    }

    void f1OfAFieldComesBeforeTheHelpOfTheWindow()
    {
        QWidget window;
        auto *edit = new QLineEdit;
        auto *plain = new QLineEdit;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new Field(u"ЖСН"_s, edit);
        layout->addWidget(field);
        layout->addWidget(new Field(u"Тегі"_s, plain));
        field->setReason(u"Себебі."_s);
        QShortcut help(Qt::Key_F1, &window);
        QSignalSpy asked(&help, &QShortcut::activated);
        QVERIFY(test::showActive(&window));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F1);
        QCOMPARE(asked.count(), 0);
        plain->setFocus();
        QTest::keyClick(plain, Qt::Key_F1);
        QCOMPARE(asked.count(), 1);
    }

    void everyPartHasAName()
    {
        Field field(u"Тегі"_s, new QLineEdit);
        field.setReason(u"Себебі."_s);
        field.setError(u"Қате."_s);
        field.show();
        QCOMPARE(test::unnamedWidgets(&field), QStringList());
    }
};

QTEST_MAIN(TestField)
#include "tst_field.moc"
