// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfreading.h"
#include "tests/ui/support/officewindow.h"
#include "tests/ui/support/officework.h"
#include "tests/ui/support/visibletexts.h"
#include "ui/printing/pdfpaper.h"

#include <QTreeWidget>

using namespace khattama;
using namespace khattama::test;

/// What a person takes home from an examination, and what the experts' work leaves behind.
class TestPaperJourneys : public QObject
{
    Q_OBJECT

private:
    static void openCase(OfficeWindow &w, const expertise::Case &record)
    {
        w.window.workspace()->goTo({u"cases"_s, record.id.toString()});
        w.settle();
    }
    /// The bytes of the paper that is seen, as the button «save» writes them.
    static QByteArray saved(OfficeWindow &w, const QString &name)
    {
        w.office.prompt.saveAs = w.office.folder.filePath(name);
        w.click(u"saveButton"_s);
        OfficeWindow::waitFor([&] { return QFile::exists(w.office.prompt.saveAs); }, "nothing was saved");
        w.settle();
        return LiveOffice::taken(exchange::readInputFile(w.office.prompt.saveAs));
    }
    static void showTab(OfficeWindow &w, const QString &page)
    {
        auto *tabs = w.find<QTabWidget>(u"caseTabs"_s);
        tabs->setCurrentWidget(tabs->findChild<QWidget *>(page));
        w.settle();
    }

private Q_SLOTS:
    void appendix3_7_whoIsNotDisabledTakesTheNoticeHome()
    {
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        const expertise::Case record = OfficeWork(w.office).concludedWith(0, [](expertise::Conclusion &conclusion) {
            conclusion.established = false;
            conclusion.disability->category = u"NONE"_s;
            conclusion.certificates = {{u"R11"_s, u"7111-000001"_s}};
        });
        w.logIn(u"maman"_s);
        openCase(w, record);
        w.click(u"resultNoticeButton"_s);
        w.settle();
        PdfReading notice(saved(w, u"notice.pdf"_s));
        QVERIFY(notice.packed().contains(PdfReading::pack(u"№ 7111-000001"_s)));

        showTab(w, u"resultsPage"_s);
        auto *list = w.find<QTreeWidget>(u"resultDocumentsList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"7111-000001"_s);
        w.office.prompt.text = u"Әбілқасымова Г."_s;
        w.click(u"givePaperButton"_s);
        QTRY_COMPARE(storedCase(w.office, record.id).handovers.size(), 1);
        w.settle();
        QVERIFY2(w.find<QTreeWidget>(u"resultDocumentsList"_s)->topLevelItem(0)->text(2).contains(u"Әбілқасымова Г."_s),
                 qPrintable(w.find<QTreeWidget>(u"resultDocumentsList"_s)->topLevelItem(0)->text(2)));
    }

    void appendix3_7_whatIsNotHandedOverHasAReason()
    {
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        const expertise::Case record = OfficeWork(w.office).concluded(0);
        w.logIn(u"maman"_s);
        openCase(w, record);
        showTab(w, u"resultsPage"_s);
        w.office.prompt.text.reset(); // the question is given up: nothing is recorded
        w.click(u"withholdButton"_s);
        w.settle();
        QVERIFY(storedCase(w.office, record.id).handovers.isEmpty());
        w.office.prompt.text = u"   "_s;
        w.click(u"withholdButton"_s);
        QTRY_VERIFY2(w.messages().contains(u"неге берілмегенін"_s), qPrintable(w.messages()));
        w.office.prompt.text = u"келмеді"_s;
        w.click(u"withholdButton"_s);
        QTRY_COMPARE(storedCase(w.office, record.id).handovers.size(), 1);
        QCOMPARE(storedCase(w.office, record.id).handovers.first().reason, u"келмеді"_s);
    }

    void p46_theListOfDecisionsIsPrintedOnceAllAreGiven()
    {
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        const expertise::Case record = w.office.import(u"079"_s);
        OfficeWork work(w.office);
        (void)work.vote(record.id, 1);
        (void)work.vote(record.id, 2);
        w.logIn(u"head"_s);
        openCase(w, record);
        QVERIFY(!w.sees(u"expertDecisionsButton"_s));
        (void)work.vote(record.id, 3);
        w.press(Qt::Key_F5);
        QTRY_VERIFY(w.sees(u"expertDecisionsButton"_s));
        w.click(u"expertDecisionsButton"_s);
        w.settle();
        PdfReading list(saved(w, u"decisions.pdf"_s));
        QVERIFY(list.packed().contains(PdfReading::pack(u"Литвиненко Ольга"_s)));
    }

    void orders408_411_theMonthsDecisionsByExpertAreShownAndSaved()
    {
        OfficeWindow w;
        (void)w.office.enter(u"head"_s);
        (void)OfficeWork(w.office).concluded(0);
        w.logIn(u"head"_s);
        w.goTo(u"journals"_s);
        w.click(u"expertsButton"_s);
        w.settle();
        PdfReading list(saved(w, u"experts.pdf"_s));
        QVERIFY(list.packed().contains(PdfReading::pack(u"Төлебаев Нұржан"_s)));
        w.office.prompt.saveAs = w.office.folder.filePath(u"experts.xlsx"_s);
        w.click(u"expertsTableButton"_s);
        QTRY_VERIFY(QFile::exists(w.office.prompt.saveAs));
        w.settle();
        const QByteArray table = LiveOffice::taken(exchange::readInputFile(w.office.prompt.saveAs));
        QVERIFY(table.startsWith("PK"));
    }
};

QTEST_MAIN(TestPaperJourneys)
#include "tst_paperjourneys.moc"
