// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

namespace khattama::ui {

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
