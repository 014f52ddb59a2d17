// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/staff.h"

namespace khattama::ui {

/// What a role is called in the language of the window.
[[nodiscard]] QString roleName(people::Role role);

} // namespace khattama::ui
