// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfreading.h"
#include "tests/ui/support/officewindow.h"
#include "tests/ui/support/officework.h"
#include "ui/decision/choicerow.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>

using namespace khattama;
using namespace khattama::test;

/// An examination at home, from the list of visits to the closed day (Appendix 3, other requirements; p. 49).
class TestVisitingJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appendix3_aVisitIsPlannedEnteredAfterwardsAndClosed()
    {
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        OfficeWork work(w.office);
        work.at(2026, 10, 28, 9, 0);
        const expertise::Case visited = work.registeredAt(0, u"home"_s);
        const expertise::Case absent = work.registeredAt(1, u"hospital"_s);
        for (const expertise::CaseId &id : {visited.id, absent.id}) {
            w.logIn(u"chief1"_s);
            w.window.workspace()->goTo({u"cases"_s, id.toString()});
            w.settle();
            w.click(u"planVisitButton"_s);
            QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
            auto *put = QApplication::activeModalWidget()->findChild<QPushButton *>(u"putOnListButton"_s);
            QTest::mouseClick(put, Qt::LeftButton); // today, by oneself
            QTRY_VERIFY(storedCase(w.office, id).visit);
            w.settle();
            w.clickInto(u"caseTabs"_s);
            w.lock();
        }

        // At ten they leave with the numbers of their acts; in between the department concludes another case.
        work.at(2026, 10, 28, 10, 30);
        w.logIn(u"chief1"_s);
        w.goTo(u"protocol"_s);
        QTRY_COMPARE(w.find<QListWidget>(u"visitsList"_s)->count(), 2);
        w.office.prompt.text = u"25:00"_s; // no hour of a day
        w.click(u"leaveButton"_s);
        QTRY_VERIFY2(!w.messages().isEmpty(), qPrintable(w.messages()));
        w.office.prompt.text = u"10:00"_s;
        w.click(u"leaveButton"_s);
        QTRY_VERIFY(storedCase(w.office, visited.id).act);
        w.settle();
        w.click(u"visitListButton"_s);
        w.settle();
        w.office.prompt.saveAs = w.office.folder.filePath(u"visits.pdf"_s);
        w.click(u"saveButton"_s);
        QTRY_VERIFY(QFile::exists(w.office.prompt.saveAs));
        PdfReading list(LiveOffice::taken(exchange::readInputFile(w.office.prompt.saveAs)));
        QVERIFY(list.packed().contains(PdfReading::pack(u"1/2026"_s)));
        QVERIFY(list.packed().contains(PdfReading::pack(u"10:00"_s)));
        const expertise::Case other = work.concluded(2);
        QCOMPARE(other.actNumber(), u"3/2026"_s);

        // The day cannot be closed before both are entered.
        w.lock();
        work.at(2026, 10, 28, 17, 50);
        w.logIn(u"head"_s);
        w.goTo(u"protocol"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(w.messages().contains(u"28.10.2026"_s) || w.messages().contains(u"2026-10-28"_s),
                     qPrintable(w.messages()));

        w.window.workspace()->goTo({u"cases"_s, absent.id.toString()});
        w.settle();
        w.office.prompt.text = u"басқа ауруханаға ауыстырылған"_s;
        w.click(u"strikeVisitButton"_s);
        QTRY_VERIFY(!storedCase(w.office, absent.id).visit);
        QCOMPARE(storedCase(w.office, absent.id).annulledActs.size(), 1);

        w.window.workspace()->goTo({u"decisions"_s, visited.id.toString()});
        w.settle();
        w.clickInto(u"diagnosisEdit"_s);
        w.type(u"спастикалық гемиплегия"_s);
        w.press(Qt::Key_Tab);
        w.enter({u"G81.1"_s, {}});
        w.find<ui::ChoiceRow>(u"establishedChoice"_s)->setCode(u"no"_s);
        w.clickInto(u"visitTimeEdit"_s);
        w.type(u"1130"_s);
        w.settle();
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(storedCase(w.office, visited.id).conclusion, qPrintable(w.complaints().join(u'\n')));
        const expertise::Case entered = storedCase(w.office, visited.id);
        QCOMPARE(entered.actNumber(), u"1/2026"_s);
        QCOMPARE(rules::LegalTime().timeOf(entered.conclusion->at), QTime(11, 30));

        w.goTo(u"protocol"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(w.office.inRoom([](Workplace &place) {
            return LiveOffice::taken(place.journals().protocolOf(QDate(2026, 10, 28))).has_value();
        }));
    }
};

QTEST_MAIN(TestVisitingJourneys)
#include "tst_visitingjourneys.moc"
