// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/codelistfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/responsivegrid.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Fields in a form: order, keys, columns and findings.
class TestFieldForm : public QObject
{
    Q_OBJECT

private:
    /// A form whose editors were made in another order than they stand in.
    struct Sample {
        FieldForm form;
        QLineEdit *third = new QLineEdit;
        QLineEdit *first = new QLineEdit;
        QPlainTextEdit *notes = new QPlainTextEdit;
        QCheckBox *box = new QCheckBox(u"Келісім"_s);
        Sample()
        {
            form.addSection(u"Адам"_s);
            form.addField(u"person.iin"_s, u"ЖСН"_s, first);
            form.addField(u"person.consent"_s, {}, box);
            form.addField(u"notes"_s, u"Ескертпе"_s, notes, FieldForm::Width::Row);
            form.addField(u"disability"_s, u"Мүгедектік"_s, third);
            form.resize(900, 400);
        }
    };

private Q_SLOTS:
    void enterGoesOnAndShiftEnterGoesBack()
    {
        Sample sample;
        QVERIFY(test::showActive(&sample.form));
        sample.first->setFocus();
        QTest::keyClick(sample.first, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), sample.box);
        QTest::keyClick(sample.box, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(QApplication::focusWidget(), sample.notes);
        QTest::keyClick(sample.notes, Qt::Key_Return);
        QCOMPARE(sample.notes->toPlainText(), u"\n"_s);
        QCOMPARE(QApplication::focusWidget(), sample.notes);
        sample.third->setFocus();
        QTest::keyClick(sample.third, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), sample.notes);
        sample.box->setFocus();
        QTest::keyClick(sample.box, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), sample.first);
    }

    /// The ring of Tab: the last field was made first, and other controls of the page come after the form.
    void anEditorMadeFirstStandsWhereItWasAdded()
    {
        QWidget page;
        auto *form = new FieldForm(&page);
        auto *last = new QLineEdit(form);
        auto *first = new QLineEdit(form);
        auto *second = new QLineEdit(form);
        form->addField(u"first"_s, u"Бірінші"_s, first);
        form->addField(u"second"_s, u"Екінші"_s, second);
        form->addField(u"last"_s, u"Соңғы"_s, last);
        auto *button = new QPushButton(u"Тіркеу"_s, &page);
        auto *layout = new QVBoxLayout(&page);
        layout->addWidget(form);
        layout->addWidget(button);
        QVERIFY(test::showActive(&page));
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), last);
    }

    void enterPassesByWhatIsHiddenOrDisabled()
    {
        Sample sample;
        QVERIFY(test::showActive(&sample.form));
        sample.form.field(u"person.consent"_s)->hide();
        sample.notes->setEnabled(false);
        sample.first->setFocus();
        QTest::keyClick(sample.first, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), sample.third);
    }

    void enterAfterTheLastFieldAndControlEnterAreLeftToThePage()
    {
        struct Page : QWidget {
            QList<Qt::KeyboardModifiers> enters;
            void keyPressEvent(QKeyEvent *event) override
            {
                if (event->key() == Qt::Key_Return)
                    enters.append(event->modifiers());
            }
        } page;
        auto *sample = new Sample;
        sample->form.setParent(&page);
        QVERIFY(test::showActive(&page));
        sample->third->setFocus();
        QTest::keyClick(sample->third, Qt::Key_Return);
        QCOMPARE(page.enters, QList<Qt::KeyboardModifiers>{Qt::NoModifier});
        QCOMPARE(QApplication::focusWidget(), sample->third);
        sample->first->setFocus();
        QTest::keyClick(sample->first, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(page.enters.size(), 2);
        QCOMPARE(QApplication::focusWidget(), sample->first);
        delete sample;
    }

    void tabFollowsTheOrderOfTheForm()
    {
        Sample sample;
        QVERIFY(test::showActive(&sample.form));
        sample.first->setFocus();
        QTest::keyClick(sample.first, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), sample.box);
        sample.notes->setTabChangesFocus(true);
        QTest::keyClick(sample.box, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), sample.notes);
        QTest::keyClick(sample.notes, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), sample.third);
    }

    void aFieldIsFoundByThePathOrByWhatHoldsIt()
    {
        Sample sample;
        QCOMPARE(sample.form.field(u"person.iin"_s)->editor(), sample.first);
        QCOMPARE(sample.form.field(u"disability.category"_s)->editor(), sample.third);
        QCOMPARE(sample.form.field(u"disability[0].percent"_s)->editor(), sample.third);
        QVERIFY(sample.form.field(u"person"_s) == nullptr);
        QVERIFY(sample.form.field(u"disabilities"_s) == nullptr);
        QCOMPARE(sample.form.paths().first(), u"person.iin"_s);
    }

    void findingsStandAtTheirFieldsAndTheHomelessComeBack()
    {
        const auto wording = Wording::load(DataFiles());
        QVERIFY(wording);
        Sample sample;
        const QMap<QString, QString> number{{u"iin"_s, u"********0019"_s}};
        const Finding wrong{u"person.iin"_s, u"iin.check_digit"_s, number};
        const Finding doubtful{u"person.iin"_s, u"iin.date"_s, number, Finding::Weight::Warns};
        const Finding elsewhere{u"vote.comment"_s, u"iin.length"_s, number};
        const Finding below{u"disability.term"_s, u"iin.century"_s, number, Finding::Weight::Warns};
        const auto left =
            sample.form.showFindings({doubtful, wrong, wrong, elsewhere, below}, *wording, Language::Kazakh);
        QCOMPARE(left, QList<Finding>{elsewhere});
        const Field *iin = sample.form.field(u"person.iin"_s);
        QVERIFY(iin->hasError());
        QCOMPARE(iin->message(), QString(wording->text(wrong.code, number, Language::Kazakh) + u'\n'
                                         + wording->text(doubtful.code, number, Language::Kazakh)));
        QVERIFY(!sample.form.field(u"disability"_s)->hasError());
        QCOMPARE(sample.form.field(u"disability"_s)->message(), wording->text(below.code, number, Language::Kazakh));
        QVERIFY(sample.form.showFindings({}, *wording, Language::Kazakh).isEmpty());
        QVERIFY(iin->message().isEmpty());
    }

    void aFindingOfAHiddenFieldIsNotLost()
    {
        const auto wording = Wording::load(DataFiles());
        Sample sample;
        sample.form.field(u"person.iin"_s)->hide();
        const Finding wrong{u"person.iin"_s, u"iin.length"_s};
        QCOMPARE(sample.form.showFindings({wrong}, *wording, Language::Russian), QList<Finding>{wrong});
    }

    void focusFieldScrollsToIt()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *sample = new Sample;
        area.setWidget(&sample->form);
        area.resize(300, 120);
        QVERIFY(test::showActive(&area));
        QVERIFY(sample->form.focusField(u"disability.category"_s));
        QCOMPARE(QApplication::focusWidget(), sample->third);
        QCOMPARE(sample->form.focusedPath(), u"disability"_s);
        QVERIFY(!sample->third->visibleRegion().isEmpty());
        QVERIFY(!sample->form.focusField(u"vote"_s));
        area.takeWidget();
        delete sample;
    }

    void columnsFollowTheWidth()
    {
        FieldForm form;
        for (int i = 0; i < 6; ++i)
            form.addField(QString::number(i), u"Мүгедектік санаты"_s, new QLineEdit);
        auto *grid = form.findChild<ResponsiveGrid *>();
        const int column = form.fontMetrics().averageCharWidth() * 30;
        QCOMPARE(grid->columnsFor(column), 1);
        QCOMPARE(grid->columnsFor(2 * column + 20), 2);
        QCOMPARE(grid->columnsFor(9 * column), 3);
        form.show();
        const auto columns = [&form](int width) {
            form.resize(width, 400);
            QApplication::processEvents();
            QSet<int> lefts;
            for (const QString &path : form.paths())
                lefts.insert(form.field(path)->x());
            return lefts.size();
        };
        QCOMPARE(columns(3 * column + 40), 3);
        QCOMPARE(columns(2 * column + 20), 2);
        QCOMPARE(columns(column + 5), 1);
        form.setMaximumColumns(1);
        QCOMPARE(columns(3 * column + 40), 1);
    }

    void aLongMessageMakesTheFormHigherInsteadOfBeingCutOff()
    {
        QScrollArea area;
        area.setWidgetResizable(true);
        auto *sample = new Sample;
        area.setWidget(&sample->form);
        area.resize(320, 400);
        area.show();
        const int before = sample->form.height();
        sample->form.field(u"person.iin"_s)
            ->setError(u"Бұл өте ұзын хабарлама, ол бірнеше жолға сыяды. "_s.repeated(6));
        QTRY_VERIFY(sample->form.height() > before);
        auto *line = sample->form.field(u"person.iin"_s)->findChild<MessageLine *>(u"messageLine"_s);
        QTRY_VERIFY(line->height() >= line->heightForWidth(line->width()));
        area.takeWidget();
        delete sample;
    }

    void everyEditorHasAName()
    {
        FieldForm form;
        form.addField(u"a"_s, u"Тегі"_s, new QLineEdit);
        form.addField(u"b"_s, u"Күні"_s, new DateField(QDate(2026, 11, 20)));
        form.addField(u"c"_s, u"Диагноздар"_s, new CodeListField);
        form.addField(u"d"_s, {}, new QCheckBox(u"Келісім"_s));
        form.show();
        QCOMPARE(test::unnamedWidgets(&form), QStringList());
    }
};

QTEST_MAIN(TestFieldForm)
#include "tst_fieldform.moc"
