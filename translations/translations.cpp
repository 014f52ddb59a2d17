// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library holds nothing but the translations; a static library needs one object of its own.
