// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"

#include "ui/decision/checkrow.h"
#include "ui/decision/choicerow.h"
#include "ui/decision/percentfield.h"
#include "ui/decision/suggestededitor.h"
#include "ui/decision/typedvalues.h"
#include "ui/widgets/fieldform.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// The small editors of the form.
class TestDecisionWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsEmptyUntilItIsMade()
    {
        ChoiceRow row;
        QSignalSpy changed(&row, &ChoiceRow::codeChanged);
        row.setChoices(kThree);
        QCOMPARE(row.code(), QString());
        row.setCode(u"b"_s);
        QCOMPARE(row.code(), u"b"_s);
        row.setCode(u"b"_s);
        QCOMPARE(changed.size(), 1);
        row.setCode(u"unheard"_s);
        QCOMPARE(row.code(), QString());
    }

    void digitsChooseAndArrowsGoAlong()
    {
        ChoiceRow row;
        row.setChoices(kThree);
        QVERIFY(showActive(&row));
        row.findChild<QRadioButton *>(u"choice_a"_s)->setFocus();
        QCOMPARE(row.code(), QString()); // to stand on it is not to choose it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QCOMPARE(row.code(), u"c"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(row.code(), u"b"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_9); // there is no ninth
        QCOMPARE(row.code(), u"b"_s);
    }

    void enterGoesFromQuestionToQuestion()
    {
        FieldForm form;
        auto *first = new ChoiceRow;
        auto *second = new ChoiceRow;
        first->setChoices(kThree);
        second->setChoices(kThree);
        form.addField(u"first"_s, u"First"_s, first);
        form.addField(u"second"_s, u"Second"_s, second);
        QVERIFY(showActive(&form));
        form.focusField(u"first"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // unanswered
        QVERIFY(second->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(first->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(unnamedWidgets(&form), QStringList());
    }

    void whatWasChosenStaysWhenTheChoicesChange()
    {
        ChoiceRow row;
        row.setChoices(kThree);
        row.setCode(u"b"_s);
        row.setChoices({{u"b"_s, u"Beta"_s}, {u"d"_s, u"Delta"_s}});
        QCOMPARE(row.code(), u"b"_s);
        row.setChoices({{u"d"_s, u"Delta"_s}});
        QCOMPARE(row.code(), QString());
    }

    void checksComeInTheirOrder()
    {
        CheckRow row(kThree);
        QSignalSpy changed(&row, &CheckRow::codesChanged);
        row.setCodes({u"c"_s, u"a"_s});
        QCOMPARE(row.codes(), (QStringList{u"a"_s, u"c"_s}));
        row.findChild<QCheckBox *>(u"check_b"_s)->click();
        QCOMPARE(row.codes(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(changed.size(), 2);
    }

    void aDegreeIsAWholeNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("percent");
        QTest::newRow("number") << u"60"_s << 60;
        QTest::newRow("with the sign") << u"60 %"_s << 60;
        QTest::newRow("word") << u"жартысы"_s << -1;
        QTest::newRow("fraction") << u"60,5"_s << -1;
        QTest::newRow("too much") << u"101"_s << -1;
    }
    void aDegreeIsAWholeNumber()
    {
        QFETCH(QString, typed);
        QFETCH(int, percent);
        PercentField field;
        QVERIFY(showActive(&field));
        typeText(&field, typed);
        QCOMPARE(field.percent().value_or(-1), percent);
        QCOMPARE(field.isWrong(), percent < 0);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.problem().isEmpty(), percent >= 0);
        if (percent < 0)
            QCOMPARE(field.text(), typed); // it stays
    }

    void suggestionsAreTakenOverByKey()
    {
        auto *line = new QLineEdit;
        SuggestedEditor editor(line, SuggestedEditor::Place::Below);
        editor.suggest(u"first"_s, u"Proposed: 1"_s, [line] { line->setText(u"1"_s); });
        editor.suggest(u"told"_s, u"only told"_s, nullptr);
        editor.suggest(u"second"_s, u"Earlier: 2"_s, [line] { line->setText(u"2"_s); });
        QVERIFY(showActive(&editor));
        line->setFocus();
        QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(line->text(), u"1"_s);
        QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(line->text(), u"2"_s);
        editor.suggest(u"first"_s, {}, nullptr);
        QCOMPARE(editor.suggestion(u"first"_s), QString());
        QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // there is no second any more
        line->clear();
        QTest::keyClick(line, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(line->text(), u"2"_s);
    }

    void whatIsTypedComesBackRightOrWrong()
    {
        auto *line = new PercentField;
        SuggestedEditor percent(line, SuggestedEditor::Place::Below);
        line->setText(u"sixty"_s);
        QVERIFY(isWronglyTyped(&percent));
        PercentField other;
        retype(&other, typedIn(&percent));
        QCOMPARE(other.text(), u"sixty"_s);

        ChoiceRow choice;
        choice.setChoices(kThree);
        choice.setCode(u"c"_s);
        ChoiceRow again;
        again.setChoices(kThree);
        retype(&again, typedIn(&choice));
        QCOMPARE(again.code(), u"c"_s);
        QVERIFY(typedIn(&percent).isString());
        const QWidget nothing;
        QVERIFY(typedIn(&nothing).isUndefined());
    }

private:
    const QList<CodeItem> kThree{{u"a"_s, u"Alpha"_s}, {u"b"_s, u"Beta"_s}, {u"c"_s, u"Gamma"_s}};
};

QTEST_MAIN(TestDecisionWidgets)
#include "tst_decisionwidgets.moc"
