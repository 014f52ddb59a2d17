// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

namespace khattama::ui {

CasesPage::CasesPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
