// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace khattama::rendering {

/// Every length on a sheet is a whole number of hundredths of a point: the numbers in the PDF stay short,
/// and sums of row heights are exact.
inline constexpr int kPoint = 100;

constexpr int millimetres(double length)
{
    // Lengths are not negative, and std::lround is not constexpr.
    return static_cast<int>(length * 72.0 * kPoint / 25.4 + 0.5); // NOLINT(bugprone-incorrect-roundings)
}

/// Sheets of a month are laced together at the left, one upon another, so that the wide margin is the left
/// one of every sheet, of the right-hand one of a facing pair too (rules, section 5, Layout).
inline constexpr int kBindingMargin = millimetres(20);
inline constexpr int kMargin = millimetres(10);
/// The smallest text allowed, in points (rules, section 5, Layout).
inline constexpr int kSmallestText = 8;

enum class Align { Left, Centre, Right };

} // namespace khattama::rendering
