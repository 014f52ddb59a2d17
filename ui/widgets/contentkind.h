// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace khattama::ui {

enum class ContentKind { Nothing, Pdf, Picture, Text, Other };

/// What bytes are, by themselves: names of files tell what they like.
[[nodiscard]] ContentKind contentKind(const QByteArray &bytes);
/// Text of UTF-8, UTF-16 with its mark, or else Windows-1251.
[[nodiscard]] QString decodedText(const QByteArray &bytes);

} // namespace khattama::ui
