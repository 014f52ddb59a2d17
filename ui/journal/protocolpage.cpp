// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/protocolpage.h"

namespace khattama::ui {

ProtocolPage::ProtocolPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

} // namespace khattama::ui
