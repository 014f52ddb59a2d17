// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "ui/widgets/imageview.h"

#include <QBuffer>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace khattama;
using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Looking at a scan.
class TestImageView : public QObject
{
    Q_OBJECT

private:
    /// 400 by 200 pixels at 100 dots an inch; the left half is red.
    static QByteArray picture(const char *format)
    {
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int y = 0; y < 200; ++y) {
            for (int x = 0; x < 200; ++x)
                image.setPixelColor(x, y, Qt::red);
        }
        image.setDotsPerMeterX(3937);
        image.setDotsPerMeterY(3937);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
    static QColor at(const ImageView &view, double x, double y)
    {
        const QImage image = view.pages()->viewport()->grab().toImage();
        return image.pixelColor(int(image.width() * x), int(image.height() * y));
    }

private Q_SLOTS:
    void aPictureIsShownAndTurned_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << picture("PNG");
        QTest::newRow("JPEG") << picture("JPEG");
    }
    void aPictureIsShownAndTurned()
    {
        QFETCH(QByteArray, bytes);
        ImageView view;
        view.resize(600, 600);
        view.show();
        view.setDocument(bytes);
        QTRY_VERIFY(view.pages()->isDrawn());
        QCOMPARE(view.pageCount(), 1);
        const auto red = [](const QColor &colour) { return colour.red() > 200 && colour.green() < 60; };
        QVERIFY(red(at(view, 0.3, 0.2)));
        QVERIFY(!red(at(view, 0.7, 0.2)));
        view.pages()->setFit(PagesView::Fit::Page);
        view.findChild<QToolButton *>(u"rotateRightButton"_s)->click();
        QTRY_VERIFY(view.pages()->isDrawn());
        QVERIFY(red(at(view, 0.4, 0.2)));
        QVERIFY(!red(at(view, 0.4, 0.8)));
    }

    void fullSizeIsThatOfThePaper()
    {
        ImageView view;
        view.resize(900, 600);
        view.show();
        view.setDocument(picture("PNG"));
        QTRY_COMPARE(view.pageCount(), 1);
        view.pages()->setZoom(1);
        QTRY_VERIFY(view.pages()->isDrawn());
        // 4 inches
        const QImage image = view.pages()->viewport()->grab().toImage();
        int red = 0;
        for (int x = 0; x < image.width(); ++x)
            red += image.pixelColor(x, 50).green() < 60 && image.pixelColor(x, 50).red() > 200 ? 1 : 0;
        QVERIFY(qAbs(red - 2 * view.logicalDpiX()) <= 3);
    }

    void aDamagedPictureIsToldInPlace()
    {
        ImageView view;
        view.setDocument(picture("PNG").left(100));
        QTRY_COMPARE(view.refusal(), u"The picture is damaged and cannot be shown."_s);
    }

    void thereIsNothingToSearch()
    {
        ImageView view;
        QVERIFY(test::showActive(&view));
        view.setDocument(picture("PNG"));
        QTRY_COMPARE(view.pageCount(), 1);
        QVERIFY(view.findChild<QLineEdit *>(u"searchField"_s) == nullptr);
        QTest::keyClick(view.pages(), Qt::Key_F3);
        QCOMPARE(test::unnamedWidgets(&view), QStringList());
    }
};

QTEST_MAIN(TestImageView)
#include "tst_imageview.moc"
