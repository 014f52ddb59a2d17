// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;    // WCAG 2.1, 1.4.3
constexpr double kNonText = 3.0; // WCAG 2.1, 1.4.11; also what we ask of disabled text

const QList kKinds{PaletteKind::Light, PaletteKind::Dark, PaletteKind::HighContrast};
const QList kRoles{Role::Overdue, Role::Pending, Role::Done, Role::Neutral, Role::Accent};
const QList kGrounds{QPalette::Window, QPalette::Base, QPalette::AlternateBase};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

/// Text on what it stands on, in a palette.
struct Pair {
    QPalette::ColorRole text, ground;
};
const QList<Pair> kPairs{
    {QPalette::WindowText, QPalette::Window},
    {QPalette::BrightText, QPalette::Window},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::PlaceholderText, QPalette::Window},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::ButtonText, QPalette::Midlight},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::Link, QPalette::Window},
    {QPalette::Link, QPalette::Base},
    {QPalette::LinkVisited, QPalette::Window},
    {QPalette::LinkVisited, QPalette::Base},
};

QString tooWeak(const QString &what, const QColor &text, const QColor &ground, double least)
{
    const double found = contrast(text, ground);
    return found >= least ? QString()
                          : u"%1: %2 on %3 is %4\n"_s.arg(what, text.name(), ground.name()).arg(found, 0, 'f', 2);
}

void addKinds()
{
    QTest::addColumn<PaletteKind>("kind");
    for (const PaletteKind kind : kKinds)
        QTest::addRow("%s", qPrintable(paletteCode(kind))) << kind;
}

/// A pixel of the outline of a control: `x` from the left edge, half way down.
QColor edge(QWidget &widget, int x)
{
    return widget.grab().toImage().pixelColor(x, widget.height() / 2);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsMeasuredAsWcagSays()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QCOMPARE(qRound(contrast(QColor(u"#767676"_s), Qt::white) * 100), 454);
    }

    void codesAreThoseOfTheSettings()
    {
        QCOMPARE(paletteCode(PaletteKind::HighContrast), u"high_contrast"_s);
        for (const PaletteKind kind : kKinds)
            QCOMPARE(paletteFromCode(paletteCode(kind)), kind);
        QVERIFY(!paletteFromCode(u"pink"_s));
    }

    void everyTextIsReadable_data() { addKinds(); }
    void everyTextIsReadable()
    {
        QFETCH(PaletteKind, kind);
        const QPalette colours = palette(kind);
        QString weak;
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const Pair &pair : kPairs)
                weak += tooWeak(u"%1 of group %2"_s.arg(pair.text).arg(group), colours.color(group, pair.text),
                                colours.color(group, pair.ground), group == QPalette::Disabled ? kNonText : kText);
        }
        QCOMPARE(weak, QString());
    }

    void everyRoleIsReadable_data() { addKinds(); }
    void everyRoleIsReadable()
    {
        QFETCH(PaletteKind, kind);
        const QPalette colours = palette(kind);
        QString weak;
        for (const Role role : kRoles) {
            for (const auto ground : kGrounds)
                weak += tooWeak(u"role %1"_s.arg(static_cast<int>(role)), roleColour(colours, role),
                                colours.color(ground), kText);
        }
        QCOMPARE(weak, QString());
    }

    void outlinesAndFocusStandOut_data() { addKinds(); }
    void outlinesAndFocusStandOut()
    {
        QFETCH(PaletteKind, kind);
        const QPalette colours = palette(kind);
        QString weak;
        for (const auto ground : kGrounds)
            weak += tooWeak(u"outline"_s, colours.color(QPalette::Dark), colours.color(ground), kNonText);
        for (const auto ground : kGrounds + QList{QPalette::Button})
            weak += tooWeak(u"focus"_s, roleColour(colours, Role::Accent), colours.color(ground), kNonText);
        QCOMPARE(weak, QString());
    }

    void rolesAreReadableOnAForeignPaletteToo()
    {
        for (const QColor &window : {QColor(u"#3b3b3b"_s), QColor(u"#efefef"_s)}) {
            const QPalette foreign(window);
            for (const Role role : kRoles)
                QVERIFY(contrast(roleColour(foreign, role), window) >= kText);
        }
    }

    void theProgramTakesPaletteAndFont_data() { addKinds(); }
    void theProgramTakesPaletteAndFont()
    {
        QFETCH(PaletteKind, kind);
        apply(*qApp, kind);
        QPushButton button;
        QCOMPARE(button.palette().color(QPalette::Window), palette(kind).color(QPalette::Window));
        QVERIFY(button.font().pointSizeF() >= 10 && button.font().pointSizeF() <= 11);

        const QFontMetricsF metrics(button.font());
        for (const QChar figure : u"123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(u'0'));
    }

    void focusIsAnOutlineOfTwoPixels_data() { addKinds(); }
    void focusIsAnOutlineOfTwoPixels()
    {
        QFETCH(PaletteKind, kind);
        apply(*qApp, kind);
        QWidget window;
        QVBoxLayout layout(&window);
        QLineEdit line;
        QComboBox choice;
        QSpinBox number;
        QPlainTextEdit text;
        QListWidget list;
        QPushButton button(u"OK"_s);
        const QList<QWidget *> controls{&line, &choice, &number, &text, &list, &button};
        for (QWidget *control : controls)
            layout.addWidget(control);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        const QColor accent = roleColour(window.palette(), Role::Accent);
        for (QWidget *control : controls) {
            control->setFocus(Qt::TabFocusReason);
            for (const int x : {0, 1})
                QVERIFY2(edge(*control, x) == accent, control->metaObject()->className());
            window.setFocus();
            QVERIFY2(edge(*control, 0) == window.palette().color(QPalette::Dark), control->metaObject()->className());
        }
    }

    void theMainActionIsFilledWithTheAccent_data() { addKinds(); }
    void theMainActionIsFilledWithTheAccent()
    {
        QFETCH(PaletteKind, kind);
        apply(*qApp, kind);
        QPushButton button(u"Тіркеу"_s);
        button.setDefault(true);
        const QColor accent = palette(kind).color(QPalette::Highlight);
        QCOMPARE(edge(button, 3), accent);
        button.setEnabled(false);
        QVERIFY(edge(button, 3) != accent);
    }

    void aLabelThatAsksForALookGetsIt()
    {
        apply(*qApp, PaletteKind::Light);
        QWidget window;
        QLabel plain(u"Іс"_s, &window);
        QLabel title(u"Іс"_s, &window);
        title.setProperty("look", u"title"_s);
        QLabel chip(u"Іс"_s, &window);
        chip.setProperty("look", u"chip"_s);
        chip.setProperty("role", u"overdue"_s);
        window.show();
        QVERIFY(title.font().pointSizeF() > plain.font().pointSizeF());
        QCOMPARE(chip.palette().color(QPalette::WindowText), roleColour(window.palette(), Role::Overdue));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
