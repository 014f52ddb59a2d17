// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rolecolour.h"

#include <QPalette>
#include <QTest>

using namespace khattama::ui;

/// Colours that tell something must be readable whatever the palette.
class TestRoleColour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines()
    {
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void everyRoleIsReadableOnEveryPalette_data()
    {
        QTest::addColumn<QColor>("window");
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("alternate");
        QTest::newRow("light") << QColor(240, 240, 240) << QColor(Qt::white) << QColor(233, 237, 242);
        QTest::newRow("dark") << QColor(45, 45, 48) << QColor(30, 30, 32) << QColor(55, 55, 60);
        QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::black) << QColor(20, 20, 20);
        QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::white) << QColor(Qt::white);
    }
    void everyRoleIsReadableOnEveryPalette()
    {
        QFETCH(QColor, window);
        QFETCH(QColor, base);
        QFETCH(QColor, alternate);
        QPalette palette(window);
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::AlternateBase, alternate);
        for (const ColourRole role :
             {ColourRole::Neutral, ColourRole::Info, ColourRole::Done, ColourRole::Pending, ColourRole::Error}) {
            const QColor colour = roleColour(palette, role);
            for (const QColor &background : {window, base, alternate})
                QVERIFY2(contrastRatio(colour, background) >= 4.5, qPrintable(colour.name()));
            for (const QColor &background : {window, base, alternate})
                QVERIFY(contrastRatio(roleColourOn(background, role), background) >= 4.5);
        }
    }

    void redStaysRedAndGreenGreen()
    {
        for (const QColor background : {QColor(Qt::white), QColor(30, 30, 32)}) {
            const QColor red = roleColourOn(background, ColourRole::Error);
            QVERIFY(red.red() > red.green() + 40 && red.red() > red.blue() + 40);
            const QColor green = roleColourOn(background, ColourRole::Done);
            QVERIFY(green.green() > green.red() + 40 && green.green() > green.blue() + 20);
        }
    }
};

QTEST_MAIN(TestRoleColour)
#include "tst_rolecolour.moc"
