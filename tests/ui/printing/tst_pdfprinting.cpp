// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdfprinting.h"

#include "tests/support/pdfreading.h"
#include "tests/ui/support/auditreading.h"
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/threepages.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QThreadPool>

using namespace khattama;
using namespace khattama::test;

/// Printing and saving as a page does it, with the record of it.
class TestPdfPrinting : public QObject
{
    Q_OBJECT

private:
    struct Desk {
        LiveOffice office;
        ui::PageContext context = office.enter(u"head"_s);
        QWidget window;
        ui::PdfPrinting printing{context, &window};
        QSignalSpy ended{&printing, &ui::PdfPrinting::ended};
        QSignalSpy failed{&printing, &ui::PdfPrinting::failed};
        ui::PdfPaper paper{threePages(), u"20 қарашаның хаттамасы"_s, u"protocol-2026-11-20.pdf"_s, u"protocol"_s,
                           u"protocol/2026-11-20"_s};
        const QString target = office.folder.filePath(u"out.pdf"_s);

        void printInto(const QString &file, int copies = 1)
        {
            office.prompt.printer = [file, copies](QPrinter &printer) {
                printer.setOutputFormat(QPrinter::PdfFormat);
                printer.setOutputFileName(file);
                printer.setResolution(100);
                printer.setCopyCount(copies);
            };
        }
        [[nodiscard]] static QByteArray read(const QString &path)
        {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private Q_SLOTS:
    void section5_aPrintIsRecordedWithItsCopies()
    {
        Desk d;
        d.printInto(d.target, 2);
        d.printing.print(d.paper, 3, 1);
        QTRY_COMPARE(d.ended.size(), 1);
        QCOMPARE(PdfReading(Desk::read(d.target)).pages(), 6);
        const QList<AuditLine> lines = auditOf(d.office, u"protocol.print"_s);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().actor, u"head"_s);
        QCOMPARE(lines.first().subject, u"protocol/2026-11-20"_s);
        QCOMPARE(lines.first().details.value("copies"_L1).toString(), u"2"_s);
        QCOMPARE(lines.first().details.value("to"_L1).toString(), u"printer"_s);
        const QByteArray hash = QCryptographicHash::hash(d.paper.bytes, QCryptographicHash::Sha256);
        QCOMPARE(lines.first().details.value("sha256"_L1).toString(), QString::fromLatin1(hash.toHex()));
        QVERIFY(d.failed.isEmpty());
        QVERIFY(!d.printing.isPrinting());
    }

    void aPaperThatTheCoreRecordsItselfIsNotRecordedTwice()
    {
        Desk d;
        d.paper.recordedAs.clear();
        const auto before = auditOf(d.office).size();
        d.printInto(d.target);
        d.printing.print(d.paper);
        QTRY_COMPARE(d.ended.size(), 1);
        QCOMPARE(auditOf(d.office).size(), before);
    }

    void nothingHappensWhenTheDialogIsGivenUp()
    {
        Desk d;
        const auto before = auditOf(d.office).size();
        d.printing.print(d.paper);
        d.printing.save(d.paper);
        d.office.settle();
        QCOMPARE(auditOf(d.office).size(), before);
        QVERIFY(d.ended.isEmpty() && d.failed.isEmpty());
    }

    void aSavedFileHasTheVeryBytesAndIsRecorded()
    {
        Desk d;
        d.office.prompt.saveAs = d.target;
        d.printing.save(d.paper);
        QTRY_COMPARE(d.ended.size(), 1);
        QCOMPARE(Desk::read(d.target), d.paper.bytes);
        const QList<AuditLine> lines = auditOf(d.office, u"protocol.print"_s);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().details.value("to"_L1).toString(), u"file"_s);
        QCOMPARE(lines.first().details.value("copies"_L1).toString(), u"1"_s);
    }

    void aNameWithoutSuffixNeverOverwritesSilently()
    {
        Desk d;
        QFile other(d.target);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("something else");
        other.close();
        d.office.prompt.saveAs = d.office.folder.filePath(u"out"_s);
        d.office.prompt.confirms = false;
        d.printing.save(d.paper);
        QCOMPARE(d.office.prompt.asked.size(), 1);
        QVERIFY(d.office.prompt.asked.first().text.contains(u"out.pdf"_s));
        d.office.settle();
        QCOMPARE(Desk::read(d.target), QByteArray("something else"));
        d.office.prompt.confirms = true;
        d.printing.save(d.paper);
        QTRY_COMPARE(d.ended.size(), 1);
        QCOMPARE(Desk::read(d.target), d.paper.bytes);
    }

    void aFileThatCannotBeWrittenIsToldAndNotRecorded()
    {
        Desk d;
        d.office.prompt.saveAs = d.office.folder.filePath(u"no/such/folder/out.pdf"_s);
        d.printing.save(d.paper);
        QTRY_COMPARE(d.failed.size(), 1);
        QVERIFY(d.failed.first().first().toString().contains(d.office.prompt.saveAs));
        QVERIFY(auditOf(d.office, u"protocol.print"_s).isEmpty());
    }

    void aPrintGoesOnWhenThePageIsGone()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"head"_s);
        const QString target = office.folder.filePath(u"out.pdf"_s);
        office.prompt.printer = [target](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(target);
            printer.setResolution(100);
        };
        {
            QWidget window;
            ui::PdfPrinting printing(context, &window);
            QSignalSpy started(&printing, &ui::PdfPrinting::started);
            printing.print({threePages(), u"a"_s, u"a.pdf"_s});
            QTRY_COMPARE(started.size(), 1);
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(PdfReading(Desk::read(target)).pages(), 3);
    }
};

QTEST_MAIN(TestPdfPrinting)
#include "tst_pdfprinting.moc"
