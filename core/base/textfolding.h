// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace khattama {

/// A text as it is compared in search: composed (NFC), without case, ё as е, blanks simplified. In a word
/// that has a Cyrillic letter, Latin look-alikes become the letters meant («нөмiрi» -> «нөмірі»); a wholly
/// Latin word stays Latin. ЖЕА, ЖЕҚЖ and КЕА stand for ЖЕҚА and КЕҚА. Folding twice changes nothing more.
[[nodiscard]] QString foldedForSearch(const QString &text);
/// The folded words of a text: runs of letters and digits, in order.
[[nodiscard]] QStringList foldedWords(const QString &text);
/// Whether a word of the folded text begins with `piece`, a folded word.
[[nodiscard]] bool beginsWord(QStringView folded, QStringView piece);

/// The text with Latin look-alikes inside words that have a Cyrillic letter replaced; case is kept.
[[nodiscard]] QString withoutLookalikes(const QString &text);

} // namespace khattama
