// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

namespace khattama::ui {

/// The Role of a colour, where people::Role is near.
using ColourRole = Role;

} // namespace khattama::ui
