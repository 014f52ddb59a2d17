// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/administrationpage.h"

namespace khattama::ui {

AdministrationPage::AdministrationPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
