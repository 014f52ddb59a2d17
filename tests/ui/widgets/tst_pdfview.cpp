// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/widgets/samplepdf.h"
#include "ui/widgets/pdfview.h"

#include <QApplication>
#include <QColor>
#include <QFile>
#include <QIODevice>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPoint>
#include <QPointF>
#include <QProcess>
#include <QRect>
#include <QRectF>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWidget>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Reading a PDF.
class TestPdfView : public QObject
{
    Q_OBJECT

private:
    QByteArray m_pdf;

    static QToolButton *button(const PdfView &view, const QString &name) { return view.findChild<QToolButton *>(name); }
    static QString text(const PdfView &view, const QString &name) { return view.findChild<QLabel *>(name)->text(); }
    static QImage pixels(const PdfView &view) { return view.pages()->viewport()->grab().toImage(); }
    /// Where the blue box of the sample stands in the window.
    static QRect blue(const QImage &image)
    {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.blue() > 200 && colour.red() < 80 && colour.green() < 80)
                    box |= QRect(x, y, 1, 1);
            }
        }
        return box;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStringList lines;
        for (int page = 1; page <= 12; ++page)
            lines.append(u"Бет %1. Мүгедектік туралы"_s.arg(page));
        lines[4] += u", мүгедектік санаты"_s;
        m_pdf = test::samplePdf(lines);
    }

    void pagesAreCountedAndGoneThrough()
    {
        PdfView view;
        view.resize(600, 500);
        QVERIFY(test::showActive(&view));
        QSignalSpy current(&view, &PdfView::currentPageChanged);
        view.setDocument(m_pdf);
        QTRY_COMPARE(view.pageCount(), 12);
        QCOMPARE(view.currentPage(), 1);
        auto *field = view.findChild<QSpinBox *>(u"pageField"_s);
        QCOMPARE(field->text(), u"1 / 12"_s);
        QTest::keyClick(view.pages(), Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 2);
        QCOMPARE(field->text(), u"2 / 12"_s);
        button(view, u"nextPageButton"_s)->click();
        QCOMPARE(view.currentPage(), 3);
        QTest::keyClick(view.pages(), Qt::Key_PageUp);
        QCOMPARE(view.currentPage(), 2);
        field->setValue(7);
        QCOMPARE(view.currentPage(), 7);
        view.goToPage(99);
        QCOMPARE(view.currentPage(), 12);
        QVERIFY(!button(view, u"nextPageButton"_s)->isEnabled());
        QTest::keyClick(view.pages(), Qt::Key_Home);
        QCOMPARE(view.currentPage(), 1);
        QVERIFY(current.count() >= 6);
    }

    void aPageAskedForBeforeTheDocumentIsOpenIsTheFirstShown()
    {
        PdfView view;
        view.resize(600, 500);
        view.show();
        view.setDocument(m_pdf);
        view.goToPage(5);
        QTRY_COMPARE(view.pageCount(), 12);
        QCOMPARE(view.currentPage(), 5);
    }

    void scrollingTellsThePage()
    {
        PdfView view;
        view.resize(600, 500);
        view.show();
        view.setDocument(m_pdf);
        QTRY_COMPARE(view.pageCount(), 12);
        QScrollBar *bar = view.pages()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QCOMPARE(view.currentPage(), 12);
        bar->setValue(0);
        QCOMPARE(view.currentPage(), 1);
    }

    void theWidthIsFittedAndStaysSoWhenTheWindowChanges()
    {
        PdfView view;
        view.resize(600, 700);
        view.show();
        view.setDocument(m_pdf);
        QTRY_VERIFY(view.pages()->isDrawn());
        const QRect narrow = blue(pixels(view));
        view.resize(900, 1000);
        QTRY_VERIFY(view.pages()->isDrawn());
        const QRect wide = blue(pixels(view));
        QVERIFY(wide.width() > narrow.width() * 1.3);
        QCOMPARE(view.pages()->horizontalScrollBar()->maximum(), 0);
        button(view, u"fitPageButton"_s)->click();
        QTRY_VERIFY(view.pages()->isDrawn());
        QVERIFY(blue(pixels(view)).width() < wide.width());
        QVERIFY(button(view, u"fitPageButton"_s)->isChecked());
        QVERIFY(!button(view, u"fitWidthButton"_s)->isChecked());
        QTest::keyClick(view.pages(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(button(view, u"fitWidthButton"_s)->isChecked());
    }

    void theViewIsZoomedByKeysButtonsAndWheel()
    {
        PdfView view;
        view.resize(600, 700);
        QVERIFY(test::showActive(&view));
        view.setDocument(m_pdf);
        QTRY_COMPARE(view.pageCount(), 12);
        view.pages()->setZoom(1);
        QCOMPARE(text(view, u"zoomLabel"_s), u"100 %"_s);
        QTest::keyClick(view.pages(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(text(view, u"zoomLabel"_s), u"125 %"_s);
        QTest::keyClick(view.pages(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(text(view, u"zoomLabel"_s), u"100 %"_s);
        button(view, u"zoomInButton"_s)->click();
        QCOMPARE(text(view, u"zoomLabel"_s), u"125 %"_s);
        const QPointF middle = QRectF(view.pages()->viewport()->rect()).center();
        QWheelEvent wheel(middle, view.pages()->viewport()->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.pages()->viewport(), &wheel);
        QCOMPARE(text(view, u"zoomLabel"_s), u"100 %"_s);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(view.pages(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(text(view, u"zoomLabel"_s), u"800 %"_s);
    }

    void zoomingKeepsThePlaceUnderTheHand()
    {
        PdfView view;
        view.resize(600, 700);
        view.show();
        view.setDocument(m_pdf);
        QTRY_COMPARE(view.pageCount(), 12);
        view.goToPage(6);
        for (int i = 0; i < 4; ++i)
            view.pages()->zoomIn();
        QCOMPARE(view.currentPage(), 6);
        for (int i = 0; i < 4; ++i)
            view.pages()->zoomOut();
        QCOMPARE(view.currentPage(), 6);
    }

    void aTurnedPageIsDrawnTurned()
    {
        PdfView view;
        view.resize(700, 1000);
        view.show();
        view.setDocument(m_pdf);
        view.pages()->setFit(PagesView::Fit::Page);
        QTRY_VERIFY(view.pages()->isDrawn());
        const QRect upright = blue(pixels(view));
        QVERIFY(upright.width() > upright.height() * 1.8); // 100 by 50
        button(view, u"rotateRightButton"_s)->click();
        QTRY_VERIFY(view.pages()->isDrawn());
        const QRect turned = blue(pixels(view));
        QVERIFY(turned.height() > turned.width() * 1.8);
        QVERIFY(turned.center().x() < 350); // what was low on the page is now at the left
        button(view, u"rotateLeftButton"_s)->click();
        button(view, u"rotateLeftButton"_s)->click();
        QTRY_VERIFY(view.pages()->isDrawn());
        QVERIFY(blue(pixels(view)).center().x() > 350);
        QCOMPARE(view.pages()->quarters(), 3);
    }

    void wordsAreFoundCountedAndGoneThrough()
    {
        PdfView view;
        view.resize(600, 700);
        QVERIFY(test::showActive(&view));
        view.setDocument(m_pdf);
        QTRY_VERIFY(view.pages()->isDrawn());
        const QImage before = pixels(view);
        QTest::keyClick(view.pages(), Qt::Key_F, Qt::ControlModifier);
        auto *line = view.findChild<QLineEdit *>(u"searchField"_s);
        QVERIFY(line->isVisible() && line->hasFocus());
        test::typeText(line, u"мүгедектік"_s);
        QTRY_COMPARE(text(view, u"searchCountLabel"_s), u"1 of 13"_s);
        QVERIFY(pixels(view) != before); // the hits are marked
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(text(view, u"searchCountLabel"_s), u"2 of 13"_s);
        QCOMPARE(view.currentPage(), 2);
        QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(line, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(text(view, u"searchCountLabel"_s), u"13 of 13"_s);
        QCOMPARE(view.currentPage(), 12);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QTRY_VERIFY(view.pages()->marks().isEmpty());
        QVERIFY(view.pages()->hasFocus());
    }

    void whatIsNotThereIsNotFound()
    {
        PdfView view;
        view.resize(600, 700);
        QVERIFY(test::showActive(&view));
        view.setDocument(m_pdf);
        QTRY_COMPARE(view.pageCount(), 12);
        QTest::keyClick(view.pages(), Qt::Key_F3);
        auto *line = view.findChild<QLineEdit *>(u"searchField"_s);
        QVERIFY(line->isVisible());
        test::typeText(line, u"зырян"_s);
        QTRY_COMPARE(text(view, u"searchCountLabel"_s), u"Not found"_s);
    }

    void marksStandOnTheWordAlsoWhenTurned()
    {
        PdfView view;
        view.resize(600, 800);
        view.show();
        view.setDocument(test::samplePdf({u"Ескі мүгедектік"_s}));
        QTRY_VERIFY(view.pages()->isDrawn());
        view.pages()->find(u"мүгедектік"_s);
        QTRY_COMPARE(view.pages()->marks().size(), 1);
        const QRectF place = view.pages()->marks().first().places.first();
        QVERIFY2(place.left() > 40 && place.left() < 120 && place.top() > 35 && place.bottom() < 75,
                 qPrintable(u"%1 %2"_s.arg(place.left()).arg(place.top())));
    }

    void theKeysOfTheDocumentComeBeforeThoseOfThePage()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *view = new PdfView;
        auto *other = new QLineEdit;
        layout->addWidget(other);
        layout->addWidget(view);
        page.resize(600, 500);
        QShortcut find(QKeySequence(Qt::CTRL | Qt::Key_F), &page);
        QSignalSpy asked(&find, &QShortcut::activated);
        QVERIFY(test::showActive(&page));
        view->setDocument(m_pdf);
        QTRY_COMPARE(view->pageCount(), 12);
        view->setFocus();
        QTest::keyClick(view->pages(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(asked.count(), 0);
        QVERIFY(view->findChild<QLineEdit *>(u"searchField"_s)->isVisible());
        other->setFocus();
        QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(asked.count(), 1);
    }

    void damagedBytesAreToldInPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("head alone") << QByteArray("%PDF-1.7\n");
        QTest::newRow("cut off") << m_pdf.left(200);
        QTest::newRow("nothing") << QByteArray();
    }
    void damagedBytesAreToldInPlace()
    {
        QFETCH(QByteArray, bytes);
        PdfView view;
        view.resize(600, 500);
        view.show();
        QSignalSpy refused(&view, &PdfView::refused);
        view.setDocument(bytes);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(view.refusal(), u"The PDF is damaged and cannot be shown."_s);
        QVERIFY(view.findChild<QLabel *>(u"refusalLabel"_s)->isVisible());
        QCOMPARE(view.pageCount(), 0);
        view.setDocument(m_pdf);
        QTRY_COMPARE(view.pageCount(), 12);
        QVERIFY(view.refusal().isEmpty());
        QVERIFY(view.pages()->isVisible());
    }

    void aProtectedDocumentIsToldInPlace()
    {
        QTemporaryDir folder;
        QFile plain(folder.filePath(u"plain.pdf"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write(m_pdf);
        plain.close();
        const QString locked = folder.filePath(u"locked.pdf"_s);
        QCOMPARE(QProcess::execute(
                     u"qpdf"_s, {u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s, u"--"_s, plain.fileName(), locked}),
                 0);
        QFile file(locked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        PdfView view;
        view.setDocument(file.readAll());
        QTRY_COMPARE(view.refusal(), u"The PDF is protected by a password and cannot be shown."_s);
    }

    void theLastDocumentGivenIsTheOneShown()
    {
        PdfView view;
        view.resize(600, 500);
        view.show();
        for (int i = 0; i < 5; ++i)
            view.setDocument(m_pdf);
        view.setDocument(test::samplePdf({u"бір"_s, u"екі"_s}));
        QTRY_COMPARE(view.pageCount(), 2);
        QTRY_VERIFY(view.pages()->isDrawn());
        QCOMPARE(view.pageCount(), 2);
        view.clear();
        QCOMPARE(view.pageCount(), 0);
        QCOMPARE(view.currentPage(), 0);
    }

    void aViewCanBeClosedWhileItDraws()
    {
        for (int i = 0; i < 5; ++i) {
            PdfView view;
            view.resize(600, 500);
            view.show();
            view.setDocument(m_pdf);
            QTRY_VERIFY(view.pageCount() == 12);
            view.pages()->find(u"мүгедектік"_s);
        }
    }

    void everyPartHasAName()
    {
        PdfView view;
        view.resize(600, 500);
        QVERIFY(test::showActive(&view));
        view.setDocument(m_pdf);
        QTRY_COMPARE(view.pageCount(), 12);
        QTest::keyClick(view.pages(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(test::unnamedWidgets(&view), QStringList());
    }
};

QTEST_MAIN(TestPdfView)
#include "tst_pdfview.moc"
