// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace khattama::ui {

class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace khattama::ui
