// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList allNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/khattama/icons"_s).entryList({u"*.svg"_s}))
        names.append(file.chopped(4));
    return names;
}

/// What the sources ask icon() for.
QStringList namesIn(const QString &source)
{
    static const QRegularExpression call(u"\\bicon\\(\\s*u\"([^\"]*)\"_s"_s);
    QStringList names;
    for (auto it = call.globalMatch(source); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

QSet<QRgb> solidColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colours.insert(image.pixel(x, y));
        }
    }
    return colours;
}

/// Whether nothing but the colour is in the image, but for the rounding of half transparent lines that meet.
bool isOf(const QImage &image, const QColor &colour)
{
    const QSet<QRgb> found = solidColours(image);
    return !found.isEmpty() && std::all_of(found.begin(), found.end(), [&colour](QRgb one) {
        return std::abs(qRed(one) - colour.red()) <= 1 && std::abs(qGreen(one) - colour.green()) <= 1
               && std::abs(qBlue(one) - colour.blue()) <= 1;
    });
}

QImage drawn(const QIcon &icon, int size, qreal ratio = 1, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(size, size), ratio, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconTheSourcesAskForIsThere()
    {
        const QStringList names = allNames();
        QVERIFY(names.contains(u"khattama"_s));
        QStringList missing;
        for (const QString &folder : {u"/ui"_s, u"/app"_s}) {
            QDirIterator it(QStringLiteral(KHATTAMA_SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const QString &name : namesIn(QString::fromUtf8(file.readAll()))) {
                    if (!names.contains(name))
                        missing.append(name);
                }
            }
        }
        QCOMPARE(missing.join(u' '), QString());
    }

    void aCallIsFoundInASource()
    {
        QCOMPARE(namesIn(u"a(icon(u\"save\"_s, palette())); silicon(u\"x\"_s); icon(\n u\"zoom-in\"_s, p)"_s),
                 (QStringList{u"save"_s, u"zoom-in"_s}));
    }

    void everyIconIsDrawnInThePalette_data()
    {
        QTest::addColumn<PaletteKind>("kind");
        for (const PaletteKind kind : {PaletteKind::Light, PaletteKind::Dark, PaletteKind::HighContrast})
            QTest::addRow("%s", qPrintable(paletteCode(kind))) << kind;
    }
    void everyIconIsDrawnInThePalette()
    {
        QFETCH(PaletteKind, kind);
        const QPalette colours = palette(kind);
        for (const QString &name : allNames()) {
            const QIcon sign = icon(name, colours);
            QVERIFY2(!sign.isNull(), qPrintable(name));
            QVERIFY2(!solidColours(drawn(sign, 24, 3)).isEmpty(), qPrintable(name));
            if (name == u"khattama")
                continue;
            QVERIFY2(isOf(drawn(sign, 24, 3), colours.color(QPalette::ButtonText)), qPrintable(name));
            QVERIFY2(isOf(drawn(sign, 24, 3, QIcon::Disabled), colours.color(QPalette::Disabled, QPalette::ButtonText)),
                     qPrintable(name));
            QVERIFY2(isOf(drawn(sign, 24, 3, QIcon::Selected), colours.color(QPalette::HighlightedText)),
                     qPrintable(name));
        }
    }

    void aSignMayHaveTheColourOfItsRole()
    {
        const QPalette colours = palette(PaletteKind::Dark);
        const QIcon sign = icon(u"overdue"_s, colours, Role::Overdue);
        QVERIFY(isOf(drawn(sign, 24, 3), roleColour(colours, Role::Overdue)));
    }

    void anIconIsSharpAtEveryRatio()
    {
        const QIcon sign = icon(u"protocol"_s, palette(PaletteKind::Light));
        for (const int ratio : {1, 2, 3}) {
            const QPixmap pixmap = sign.pixmap(QSize(16, 16), ratio);
            QCOMPARE(pixmap.devicePixelRatio(), qreal(ratio));
            QCOMPARE(pixmap.size(), QSize(16, 16) * ratio);
            QImage scaled = drawn(sign, 16, ratio);
            scaled.setDevicePixelRatio(1);
            QCOMPARE(scaled, drawn(sign, 16 * ratio));
        }
    }

    void theSignOfTheProgramKeepsItsColours()
    {
        const QIcon sign = icon(u"khattama"_s, palette(PaletteKind::Light));
        for (const int size : {16, 24, 32, 48, 64, 128, 256})
            QVERIFY(solidColours(drawn(sign, size)).size() >= 3);
    }

    void anUnknownNameIsAWarning()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named unheard");
        QVERIFY(icon(u"unheard"_s, palette(PaletteKind::Light)).isNull());
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
