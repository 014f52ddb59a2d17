// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/style.h"

#include <QApplication>
#include <QFontDatabase>

#include <array>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

/// The colours of one palette; tst_theme measures the contrast of each against what it stands on.
struct Colours {
    QRgb window, base, alternateBase, button;
    QRgb text, quietText, disabledText, link, visitedLink;
    QRgb highlight, highlightedText, toolTip, toolTipText;
    QRgb light, separator, outline, shadow;
    QRgb overdue, pending, done, neutral, accent;
};

constexpr Colours kLight{
    .window = 0xfff2f4f6,
    .base = 0xffffffff,
    .alternateBase = 0xfff5f8fa,
    .button = 0xffe8ecef,
    .text = 0xff1a2026,
    .quietText = 0xff5c6670,
    .disabledText = 0xff7d868f,
    .link = 0xff0b6583,
    .visitedLink = 0xff6b4a8e,
    .highlight = 0xff0b6583,
    .highlightedText = 0xffffffff,
    .toolTip = 0xff20282f,
    .toolTipText = 0xffffffff,
    .light = 0xffffffff,
    .separator = 0xffc9d0d6,
    .outline = 0xff7f8992,
    .shadow = 0xff4a535b,
    .overdue = 0xffb3261e,
    .pending = 0xff8a5300,
    .done = 0xff1f6f3a,
    .neutral = 0xff55606a,
    .accent = 0xff0b6583,
};

constexpr Colours kDark{
    .window = 0xff23282d,
    .base = 0xff1b1f23,
    .alternateBase = 0xff20252a,
    .button = 0xff31383f,
    .text = 0xffe6eaed,
    .quietText = 0xff9aa5ae,
    .disabledText = 0xff838d96,
    .link = 0xff6cc3e4,
    .visitedLink = 0xffc3a5e6,
    .highlight = 0xff1d6f8e,
    .highlightedText = 0xffffffff,
    .toolTip = 0xffe6eaed,
    .toolTipText = 0xff1b1f23,
    .light = 0xff48515a,
    .separator = 0xff434c54,
    .outline = 0xff7c8892,
    .shadow = 0xff101316,
    .overdue = 0xffff9a90,
    .pending = 0xfff0bd5e,
    .done = 0xff7fd197,
    .neutral = 0xffa9b3bb,
    .accent = 0xff6cc3e4,
};

constexpr Colours kHighContrast{
    .window = 0xff000000,
    .base = 0xff000000,
    .alternateBase = 0xff141414,
    .button = 0xff000000,
    .text = 0xffffffff,
    .quietText = 0xffcfcfcf,
    .disabledText = 0xff8c8c8c,
    .link = 0xff7fdfff,
    .visitedLink = 0xffe0b8ff,
    .highlight = 0xffffe14d,
    .highlightedText = 0xff000000,
    .toolTip = 0xffffffff,
    .toolTipText = 0xff000000,
    .light = 0xffffffff,
    .separator = 0xffffffff,
    .outline = 0xffffffff,
    .shadow = 0xffffffff,
    .overdue = 0xffff9c94,
    .pending = 0xffffc04d,
    .done = 0xff7dff9b,
    .neutral = 0xffe0e0e0,
    .accent = 0xffffe14d,
};

struct Kind {
    PaletteKind kind;
    QLatin1StringView code;
    Colours colours;
};
constexpr std::array kKinds{
    Kind{PaletteKind::Light, "light"_L1, kLight},
    Kind{PaletteKind::Dark, "dark"_L1, kDark},
    Kind{PaletteKind::HighContrast, "high_contrast"_L1, kHighContrast},
};

const Colours &coloursOf(PaletteKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind)).colours;
}

/// Also for a palette that is not of this program: by the lightness of its window.
const Colours &coloursFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == QColor::fromRgb(kHighContrast.window))
        return kHighContrast;
    return window.lightness() < 128 ? kDark : kLight;
}

/// Ten points of Noto Sans, or of the system's font. Both write figures of equal width.
QFont textFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(u"Noto Sans"_s))
        font.setFamily(u"Noto Sans"_s);
    font.setPointSizeF(10);
    return font;
}

QString name(QRgb colour)
{
    return QColor::fromRgb(colour).name();
}

QString styleSheet(const Colours &colours)
{
    QString sheet = uR"(
        QLabel[look="title"] { font-size: 14pt; font-weight: 600; }
        QLabel[look="heading"] { font-weight: 600; }
        QLabel[look="hint"] { color: %1; }
        QLabel[look="error"] { color: %2; }
        QLabel[look="chip"] { border: 1px solid; border-radius: 4px; padding: 0 6px; color: %1; border-color: %1; }
        QListView[look="navigation"] { border: none; background: %3; }
    )"_s.arg(name(colours.neutral), name(colours.overdue), name(colours.window));
    const auto chip = [&sheet](QLatin1StringView role, QRgb colour) {
        sheet += uR"(QLabel[look="chip"][role="%1"] { color: %2; border-color: %2; })"_s.arg(role, name(colour));
    };
    chip("overdue"_L1, colours.overdue);
    chip("pending"_L1, colours.pending);
    chip("done"_L1, colours.done);
    chip("accent"_L1, colours.accent);
    return sheet;
}

} // namespace

QString paletteCode(PaletteKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind)).code;
}

std::optional<PaletteKind> paletteFromCode(const QString &code)
{
    for (const Kind &kind : kKinds) {
        if (kind.code == code)
            return kind.kind;
    }
    return {};
}

QPalette palette(PaletteKind kind)
{
    const Colours &colours = coloursOf(kind);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) {
        palette.setColor(role, QColor::fromRgb(colour));
    };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternateBase);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.quietText);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, colours.text);
    set(QPalette::Highlight, colours.highlight);
    set(QPalette::HighlightedText, colours.highlightedText);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.visitedLink);
    set(QPalette::ToolTipBase, colours.toolTip);
    set(QPalette::ToolTipText, colours.toolTipText);
    set(QPalette::Light, colours.light);
    set(QPalette::Midlight, colours.button);
    set(QPalette::Mid, colours.separator);
    set(QPalette::Dark, colours.outline);
    set(QPalette::Shadow, colours.shadow);

    const QColor disabled = QColor::fromRgb(colours.disabledText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::PlaceholderText, QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor::fromRgb(colours.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colours.button));
    palette.setColor(QPalette::Disabled, QPalette::Dark, QColor::fromRgb(colours.separator));
    if (kind == PaletteKind::HighContrast)
        palette.setColor(QPalette::Disabled, QPalette::Dark, disabled);
    return palette;
}

void apply(QApplication &application, PaletteKind kind)
{
    application.setStyle(new Style); // the application owns it
    application.setPalette(palette(kind));
    application.setFont(textFont());
    application.setStyleSheet(styleSheet(coloursOf(kind)));
}

QColor roleColour(const QPalette &palette, Role role)
{
    const Colours &colours = coloursFor(palette);
    switch (role) {
    case Role::Overdue:
        return QColor::fromRgb(colours.overdue);
    case Role::Pending:
        return QColor::fromRgb(colours.pending);
    case Role::Done:
        return QColor::fromRgb(colours.done);
    case Role::Accent:
        return QColor::fromRgb(colours.accent);
    case Role::Neutral:
        break;
    }
    return QColor::fromRgb(colours.neutral);
}

} // namespace khattama::ui
