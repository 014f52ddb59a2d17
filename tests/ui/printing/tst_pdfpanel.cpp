// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdfpanel.h"

#include "tests/support/pdfreading.h"
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/threepages.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pdfview.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;

/// The panel in which every paper is seen before it is printed.
class TestPdfPanel : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        LiveOffice office;
        ui::PageContext context = office.enter(u"head"_s);
        ui::PdfPanel panel{context};
        QSignalSpy told{&panel, &ui::PdfPanel::told};
        ui::PdfPaper paper{threePages(), u"20 қарашаның хаттамасы"_s, u"protocol-2026-11-20.pdf"_s, u"protocol"_s,
                           u"protocol/2026-11-20"_s};
        const QString target = office.folder.filePath(u"out.pdf"_s);

        void showPaper()
        {
            panel.resize(800, 600);
            panel.show();
            panel.setPaper(paper);
            QTRY_COMPARE(panel.view()->pageCount(), 3);
        }
    };

private Q_SLOTS:
    void withoutPaperNothingCanBePrintedAndTheReasonStands()
    {
        Desk d;
        d.panel.clear(u"Қорытынды жоқ."_s);
        QVERIFY(!d.panel.printAction()->isEnabled());
        QVERIFY(!d.panel.saveAction()->isEnabled());
        QCOMPARE(d.panel.findChild<QLabel *>(u"noPaperLabel"_s)->text(), u"Қорытынды жоқ."_s);
        d.showPaper();
        QVERIFY(d.panel.printAction()->isEnabled());
        d.panel.clear({});
        QVERIFY(!d.panel.printAction()->isEnabled());
        QCOMPARE(d.panel.view()->pageCount(), 0);
    }

    void ctrlPPrintsWhatIsShownAndTellsItsEnd()
    {
        Desk d;
        d.showPaper();
        d.office.prompt.printer = [&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(d.target);
            printer.setResolution(100);
        };
        QVERIFY(QTest::qWaitForWindowActive(&d.panel));
        QTest::keyClick(d.panel.view(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(d.told.size(), 1);
        QCOMPARE(PdfReading(LiveOffice::taken(exchange::readInputFile(d.target))).pages(), 3);
        QVERIFY(d.panel.findChild<QProgressBar *>(u"printBar"_s)->isHidden()
                || !d.panel.findChild<QProgressBar *>(u"printBar"_s)->isVisible());
        QVERIFY(d.panel.printAction()->isEnabled());
    }

    void anErrorStandsInThePanel()
    {
        Desk d;
        d.showPaper();
        d.office.prompt.saveAs = d.office.folder.filePath(u"no/such/folder/out.pdf"_s);
        d.panel.saveAction()->trigger();
        const auto *messages = d.panel.findChild<ui::MessageBar *>();
        QTRY_VERIFY(messages->isVisible());
        QVERIFY(messages->text().contains(d.office.prompt.saveAs));
        QVERIFY(d.told.isEmpty());
    }

    void aRefreshLeavesThePageThatIsSeen()
    {
        Desk d;
        d.showPaper();
        d.panel.view()->goToPage(3);
        QTRY_COMPARE(d.panel.view()->currentPage(), 3);
        d.panel.setPaper(d.paper);
        QCOMPARE(d.panel.view()->currentPage(), 3);
        d.paper.bytes += '\n'; // the open day has got another row
        d.panel.setPaper(d.paper);
        QTRY_COMPARE(d.panel.view()->currentPage(), 3);
    }
};

QTEST_MAIN(TestPdfPanel)
#include "tst_pdfpanel.moc"
