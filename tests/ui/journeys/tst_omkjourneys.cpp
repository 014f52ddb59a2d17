// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/officewindow.h"

#include "ui/cases/stepdialog.h"
#include "ui/widgets/recordtable.h"

#include <QPushButton>

using namespace khattama;
using namespace khattama::test;
using expertise::Case;
using expertise::CaseState;

/// A department of methodology and control at work in the real window, and the department that asks it (Appendix 3,
/// item 5, 3); p. 73-1; Appendix 18).
class TestOmkJourneys : public QObject
{
    Q_OBJECT

private:
    static void openFirst(OfficeWindow &w)
    {
        w.goTo(u"decisions"_s);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Return);
        w.settle();
    }
    static void openCase(OfficeWindow &w, const Case &record)
    {
        w.window.workspace()->goTo({u"cases"_s, record.id.toString()});
        w.settle();
        QTRY_VERIFY(w.sees(u"caseTitle"_s));
    }
    static ui::StepDialog *step(OfficeWindow &w)
    {
        OfficeWindow::waitFor(
            [&] {
                auto *dialog = w.window.findChild<ui::StepDialog *>();
                return dialog != nullptr && dialog->isVisible() && dialog->isEnabled();
            },
            "no dialog came");
        return w.window.findChild<ui::StepDialog *>();
    }
    static void typeInto(QWidget &dialog, const QString &name, const QString &text)
    {
        auto *const edit = dialog.findChild<QWidget *>(name);
        QVERIFY2(edit != nullptr, qPrintable(name));
        edit->setFocus();
        typeText(edit, text);
    }
    static void takeStep(OfficeWindow &w)
    {
        auto *dialog = w.window.findChild<ui::StepDialog *>();
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"takeButton"_s), Qt::LeftButton);
    }
    /// The dialog is gone, and the window has the keyboard again.
    static void waitForStep(OfficeWindow &w)
    {
        OfficeWindow::waitFor([&] { return w.window.findChild<ui::StepDialog *>() == nullptr; }, "the dialog stays");
        QApplication::setActiveWindow(&w.window);
        w.settle();
    }
    static Case consultation(OfficeWindow &w)
    {
        return w.office.inRoom([](Workplace &place) {
            const auto bytes = LiveOffice::taken(exchange::readInputFile(
                LiveOffice::kSample + u"omk/applications/%1.json"_s.arg(numberOf(u"CONSULT"_s))));
            auto file = LiveOffice::taken(exchange::readApplication(bytes));
            return *LiveOffice::taken(place.receiving().registerApplication(file.application, place.user())).record;
        });
    }
    static Case control(OfficeWindow &w)
    {
        return w.office.inRoom([](Workplace &place) {
            const auto bytes = LiveOffice::taken(exchange::readInputFile(
                LiveOffice::kSample + u"omk/applications/%1.json"_s.arg(numberOf(u"CONTROL"_s))));
            auto file = LiveOffice::taken(exchange::readApplication(bytes));
            return *LiveOffice::taken(place.receiving().registerApplication(file.application, place.user())).record;
        });
    }
    /// The first application of the sample with that goal.
    static QString numberOf(const QString &goal)
    {
        for (int n = 1;; ++n) {
            const QString number = QString::number(n).rightJustified(3, u'0');
            const auto bytes = LiveOffice::taken(
                exchange::readInputFile(LiveOffice::kSample + u"omk/applications/%1.json"_s.arg(number)));
            const auto file = LiveOffice::taken(exchange::readApplication(bytes));
            if (file.application.controlled->goal == goal)
                return number;
        }
    }
    static const QString &kAdvice()
    {
        static const QString advice = u"Екінші топ негізді, ЕДШ ұсынылады"_s;
        return advice;
    }

private Q_SLOTS:
    void app3_5_aConsultationIsReceivedAnsweredAndStandsInTheProtocol()
    {
        OfficeWindow w(OfficeWindow::Begin::Login, people::DepartmentKind::Omk);
        w.logIn(u"maman"_s);
        QVERIFY(!w.sections().contains(u"inbox"_s)); // forms come to the МӘС departments
        w.goTo(u"receiving"_s);
        QCOMPARE(OfficeWindow::cursor(), u"omkGoalField"_s);
        w.enter({u"консультация"_s, u"3"_s, u"261026"_s, u"261026"_s, u"ІІ топ, жалпы ауру, 1 жыл"_s,
                 u"Топ негізді ме?"_s});
        QCOMPARE(OfficeWindow::cursor(), u"iinField"_s);
        QVERIFY(!w.sees(u"consentBox"_s));
        w.enter({u"850315300019"_s, u"Әбдіқадыров"_s, u"Ғалымжан"_s});
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(storedCases(w.office).size(), 1);
        const Case received = storedCases(w.office).first();
        const intake::ControlledExamination asked{
            u"CONSULT"_s,        u"3"_s, QDate(2026, 10, 26), QDate(2026, 10, 26), u"ІІ топ, жалпы ауру, 1 жыл"_s,
            u"Топ негізді ме?"_s};
        QVERIFY(received.application->controlled == asked);
        QCOMPARE(received.dueAt, legal(2026, 11, 9, 18, 0)); // 26 October is a holiday
        w.lock();

        w.logIn(u"head"_s);
        openFirst(w);
        QVERIFY2(w.text(u"earlierLabel"_s).contains(u"ІІ топ, жалпы ауру, 1 жыл"_s),
                 qPrintable(w.text(u"earlierLabel"_s)));
        QVERIFY(!w.sees(u"establishedChoice"_s));
        QCOMPARE(OfficeWindow::cursor(), u"diagnosisEdit"_s);
        w.type(u"Спастикалық гемиплегия"_s);
        w.press(Qt::Key_Tab);
        w.enter({u"g81.1"_s, {}});
        QCOMPARE(OfficeWindow::cursor(), u"recommendationsEdit"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier); // too early: nothing is recommended yet
        QTRY_COMPARE(w.complaints().size(), 2);       // nor does a chief specialist take part
        w.clickInto(u"recommendationsEdit"_s);
        w.type(kAdvice());
        w.click(u"check_chief1"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(storedCase(w.office, received.id).state, CaseState::Concluded);
        const Case answered = storedCase(w.office, received.id);
        QCOMPARE(answered.conclusion->recommendations, kAdvice());
        QCOMPARE(answered.conclusion->ruling, u"ADVICE"_s);
        QVERIFY(!answered.act);

        w.goTo(u"protocol"_s);
        QTRY_COMPARE(w.find<ui::RecordTable>(u"protocolTable"_s)->shownCount(), 1);
        w.press(Qt::Key_Return, Qt::ControlModifier); // closes the day
        QTRY_VERIFY2(w.text(u"protocolState"_s).contains(u"№ 1"_s), qPrintable(w.text(u"protocolState"_s)));
        const auto rows = w.office.inRoom([](Workplace &place) {
            return LiveOffice::taken(place.journals().protocolOf(QDate(2026, 10, 28)))->document.rows;
        });
        QCOMPARE(rows.first().cells.size(), 9);
        QCOMPARE(rows.first().cells.at(4), u"консультация"_s);
        QVERIFY2(rows.first().cells.at(8).contains(kAdvice()), qPrintable(rows.first().cells.at(8)));
    }

    void app3_5_aDepartmentAsksEntersTheAnswerAndDecides()
    {
        OfficeWindow w;
        (void)w.office.enter(u"maman"_s);
        const Case application = w.office.registerApplication(u"056"_s);
        w.logIn(u"chief1"_s);
        openFirst(w);
        w.type(u"Жіліншік сүйектері сынығының салдары"_s);
        w.press(Qt::Key_Tab);
        w.enter({u"t93.2"_s, {}});
        w.window.findChild<QAction *>(u"consultAction"_s)->trigger();
        ui::StepDialog *dialog = step(w);
        QVERIFY(dialog->text(u"preliminary"_s).contains(u"Жіліншік сүйектері"_s)); // what was typed so far
        typeInto(*dialog, u"preliminaryEdit"_s, u" ІІІ топ, 1 жыл."_s);
        typeInto(*dialog, u"questionEdit"_s, u"Топ негізді ме?"_s);
        takeStep(w);
        waitForStep(w);
        QTRY_VERIFY(storedCase(w.office, application.id).waitingConsultation() != nullptr);
        const Case sent = storedCase(w.office, application.id);
        QVERIFY(sent.consultations.first().preliminary.contains(u"ІІІ топ, 1 жыл."_s));
        QCOMPARE(sent.dueAt, legal(2026, 11, 10, 18, 0));
        QTRY_VERIFY2(w.messages().contains(u"10.11.2026"_s), qPrintable(w.messages()));
        w.lock();

        w.logIn(u"maman"_s);
        openCase(w, sent);
        QTRY_VERIFY2(w.text(u"stateChip"_s).contains(u"консультацияда"_s), qPrintable(w.text(u"stateChip"_s)));
        QVERIFY(w.text(u"formLabel"_s).contains(u"28.10.2026"_s));
        QVERIFY(w.find<QPushButton>(u"answerButton"_s)->isDefault()); // the main action
        w.click(u"answerButton"_s);
        dialog = step(w);
        takeStep(w); // nothing is typed yet
        QTRY_VERIFY(dialog->isEnabled());
        QVERIFY(storedCase(w.office, sent.id).waitingConsultation() != nullptr);
        typeInto(*dialog, u"answerEdit"_s, kAdvice());
        typeInto(*dialog, u"answerNumberEdit"_s, u"05-2/17"_s);
        takeStep(w);
        waitForStep(w);
        QTRY_VERIFY(storedCase(w.office, sent.id).waitingConsultation() == nullptr);
        w.lock();

        w.logIn(u"chief1"_s);
        openFirst(w);
        QTRY_VERIFY2(w.text(u"earlierLabel"_s).contains(kAdvice()), qPrintable(w.text(u"earlierLabel"_s)));
        QCOMPARE(w.text(u"diagnosisEdit"_s), u"Жіліншік сүйектері сынығының салдары"_s); // as it was left
        w.click(u"choice_no"_s);
        w.click(u"check_social"_s);
        QTRY_VERIFY(w.sees(u"certificate_R10"_s));
        w.clickInto(u"certificate_R10"_s);
        w.type(u"7010"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(storedCase(w.office, sent.id).state == CaseState::Concluded,
                     qPrintable(w.complaints().join(u'\n') + w.messages()));
    }

    void p73_1_aPersonUnderControlIsCalledAndComes()
    {
        OfficeWindow w(OfficeWindow::Begin::Login, people::DepartmentKind::Omk);
        (void)w.office.enter(u"maman"_s);
        const Case record = control(w);
        (void)consultation(w);
        w.logIn(u"maman"_s);
        openCase(w, record);
        w.click(u"callBySmsButton"_s);
        QTRY_COMPARE(w.window.workspace()->currentSection(), u"outbox"_s);
        w.office.inRoom([&](Workplace &place) {
            const auto calls = LiveOffice::taken(place.outbox().list({.caseId = record.id}, place.user()));
            (void)LiveOffice::taken(place.outbox().handOver(calls.first().id, place.user()));
        });
        openCase(w, record);
        QTRY_VERIFY(!w.sees(u"callBySmsButton"_s));
        w.click(u"appearButton"_s);
        QTRY_VERIFY(storedCase(w.office, record.id).appearedAt().isValid());
        QTRY_VERIFY(!w.sees(u"appearButton"_s));
        w.lock();

        w.logIn(u"head"_s);
        w.window.workspace()->goTo({u"decisions"_s, record.id.toString()});
        w.settle();
        QTRY_VERIFY(w.sees(u"rulingChoice"_s));
        QVERIFY(!w.sees(u"establishedChoice"_s)); // first of all: does the decision stand?
        w.clickInto(u"diagnosisEdit"_s);
        w.type(u"Коксартроз"_s);
        w.press(Qt::Key_Tab);
        w.enter({u"m16.1"_s, {}});
        w.click(u"choice_CHANGED"_s);
        QVERIFY(w.sees(u"establishedChoice"_s));
        w.click(u"choice_UPHELD"_s);
        QVERIFY(!w.sees(u"establishedChoice"_s));
        w.click(u"check_chief1"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(storedCase(w.office, record.id).state, CaseState::Concluded);
        QCOMPARE(storedCase(w.office, record.id).conclusion->ruling, u"UPHELD"_s);
        QVERIFY(!storedCase(w.office, record.id).conclusion->established);
    }
};

QTEST_MAIN(TestOmkJourneys)
#include "tst_omkjourneys.moc"
