// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace khattama::ui {

/// A paragraph that says what something is for, quieter than what is to be read first.
[[nodiscard]] inline QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("look", QStringLiteral("hint"));
    return label;
}

} // namespace khattama::ui
