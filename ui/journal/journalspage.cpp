// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalspage.h"

namespace khattama::ui {

JournalsPage::JournalsPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
