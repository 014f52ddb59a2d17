// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace khattama::test {

/// What is wrong with what a window shows now, for people who see, who listen, and who read Kazakh or Russian: a
/// control without name, a text that does not fit its place, a word that was not translated. Each with the path of
/// object names to it.
[[nodiscard]] QStringList lint(const QWidget &window);

/// The words that a window shows or speaks now, but not what users typed or records hold.
[[nodiscard]] QStringList wordsOf(const QWidget &window);

} // namespace khattama::test
