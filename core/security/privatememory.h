// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace khattama::security {

/// What the program has in memory – keys, names, what is typed – is written to no crash report, and other programs of
/// the same user cannot read it. Called once, first of all. Keys themselves lie in Secret, which is not swapped out.
void keepMemoryPrivate();

} // namespace khattama::security
