// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rolecolour.h"

#include <QList>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace khattama::ui {

namespace {

constexpr double kReadable = 4.5;

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor pure(ColourRole role)
{
    switch (role) {
    case ColourRole::Neutral:
        return QColor(110, 110, 110);
    case ColourRole::Info:
        return QColor(30, 100, 180);
    case ColourRole::Done:
        return QColor(25, 125, 60);
    case ColourRole::Pending:
        return QColor(165, 95, 0);
    case ColourRole::Error:
        return QColor(200, 30, 30);
    }
    Q_UNREACHABLE();
}

/// The colour made lighter or darker, as far as the backgrounds ask for it.
QColor readable(const QColor &colour, const QList<QColor> &backgrounds)
{
    const bool onDark = contrastRatio(backgrounds.first(), Qt::white) > contrastRatio(backgrounds.first(), Qt::black);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    colour.getHslF(&hue, &saturation, &lightness);
    QColor found = colour;
    while (std::any_of(backgrounds.begin(), backgrounds.end(),
                       [&](const QColor &background) { return contrastRatio(found, background) < kReadable; })) {
        lightness += onDark ? 0.02F : -0.02F;
        if (lightness <= 0 || lightness >= 1)
            return onDark ? Qt::white : Qt::black;
        found = QColor::fromHslF(hue, saturation, lightness);
    }
    return found;
}

} // namespace

double contrastRatio(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor roleColour(const QPalette &palette, ColourRole role)
{
    return readable(pure(role), {palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
                                 palette.color(QPalette::Window)});
}

QColor roleColourOn(const QColor &background, ColourRole role)
{
    return readable(pure(role), {background});
}

} // namespace khattama::ui
