// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/applicationpage.h"

namespace khattama::ui {

ApplicationPage::ApplicationPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
