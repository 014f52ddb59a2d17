// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>

#include <functional>

namespace khattama::ui {

/// A section of the window: how it is called, for whom it is, and what makes its page.
struct Section {
    QString id;
    QString title;
    QString icon; ///< name for icon()
    std::function<Page *(const PageContext &)> make;
};

/// The sections that the logged-in user has, in the order of the navigation.
[[nodiscard]] QList<Section> sectionsFor(const PageContext &context);

} // namespace khattama::ui
