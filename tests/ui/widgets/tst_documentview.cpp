// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/widgets/samplepdf.h"
#include "ui/widgets/contentkind.h"
#include "ui/widgets/documentview.h"
#include "ui/widgets/imageview.h"
#include "ui/widgets/pdfview.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Showing a document of whatever kind.
class TestDocumentView : public QObject
{
    Q_OBJECT

private:
    static QByteArray png()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(&buffer, "PNG");
        return bytes;
    }

private Q_SLOTS:
    void theBytesTellTheKind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("nothing") << QByteArray() << int(ContentKind::Nothing);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n…") << int(ContentKind::Pdf);
        QTest::newRow("PDF after a mark") << QByteArray("\xef\xbb\xbf%PDF-1.4") << int(ContentKind::Pdf);
        QTest::newRow("PNG") << png() << int(ContentKind::Picture);
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << int(ContentKind::Picture);
        QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?>\n<form031/>") << int(ContentKind::Text);
        QTest::newRow("Cyrillic") << QByteArray("Мүгедектік\r\n") << int(ContentKind::Text);
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x41\x04", 4) << int(ContentKind::Text);
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\x00", 6) << int(ContentKind::Other);
    }
    void theBytesTellTheKind()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QCOMPARE(int(contentKind(bytes)), kind);
    }

    void textIsReadInItsEncoding()
    {
        QCOMPARE(decodedText(QByteArray("Мүгедектік")), u"Мүгедектік"_s);
        QCOMPARE(decodedText(QByteArray("\xef\xbb\xbf"
                                        "а")),
                 u"а"_s);
        QCOMPARE(decodedText(QByteArray("\xff\xfe\x30\x04", 4)), u"а"_s);
        QCOMPARE(decodedText(QByteArray("\xcf\xf0\xee\xf2\xee\xea\xee\xeb \xb9 1, \xb3\xbc")), u"Протокол № 1, іј"_s);
        QCOMPARE(decodedText(QByteArray("\xa8\xb8")), u"Ёё"_s);
    }

    void eachKindHasItsView()
    {
        DocumentView view;
        view.resize(600, 500);
        view.show();
        view.setDocument(test::samplePdf({u"бір"_s, u"екі"_s}));
        QVERIFY(view.pdfView()->isVisible());
        QTRY_COMPARE(view.pageCount(), 2);
        view.goToPage(2);
        QTRY_COMPARE(view.currentPage(), 2);
        QVERIFY(view.notice().isEmpty());
        view.setDocument(png());
        QVERIFY(view.imageView()->isVisible());
        QTRY_COMPARE(view.pageCount(), 1);
        QCOMPARE(view.pdfView()->pageCount(), 0); // what is no longer shown is no longer kept
        view.setDocument("<?xml version=\"1.0\"?><form031/>");
        QVERIFY(view.textView()->isVisible());
        QVERIFY(view.textView()->isReadOnly());
        QCOMPARE(view.textView()->toPlainText(), u"<?xml version=\"1.0\"?><form031/>"_s);
        QCOMPARE(view.pageCount(), 0);
        view.clear();
        QVERIFY(view.textView()->toPlainText().isEmpty());
    }

    void whatCannotBeShownIsSaidPlainly()
    {
        DocumentView view;
        view.show();
        view.setDocument(QByteArray("PK\x03\x04\x14\x00", 6));
        QVERIFY(view.notice().contains(u"cannot be shown"_s));
        view.setDocument({});
        QCOMPARE(view.notice(), u"The document is empty."_s);
        view.setDocument("%PDF-1.7 broken");
        QTRY_COMPARE(view.notice(), u"The PDF is damaged and cannot be shown."_s);
        view.showNotice(u"Құжат оқылуда."_s);
        QCOMPARE(view.notice(), u"Құжат оқылуда."_s);
    }

    void everyPartHasAName()
    {
        DocumentView view;
        view.show();
        view.setDocument("text");
        QCOMPARE(test::unnamedWidgets(&view), QStringList());
    }
};

QTEST_MAIN(TestDocumentView)
#include "tst_documentview.moc"
