// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace khattama::ui {

/// What a Kazakh word may be an inflected form of: without one ending (number, belonging, case, -лық, participle), as
/// far as the vowels of word and ending agree. The dictionary of hunspell knows most words, but not all their endings,
/// so a word is also right when one of these is in it. More than one ending would hide one mistake in five.
[[nodiscard]] QStringList kazakhStems(const QString &word);

} // namespace khattama::ui
