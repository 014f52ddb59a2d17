// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

namespace khattama::ui {

TodayPage::TodayPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
