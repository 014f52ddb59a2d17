// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/decisionspage.h"

namespace khattama::ui {

DecisionsPage::DecisionsPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
