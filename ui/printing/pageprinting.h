// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

class QPrinter;

namespace khattama::ui {

class Progress;

/// The pages (from 0) that go to the printer, in order: its range, the order of its sheets, and each as often as there
/// are copies where the printer cannot repeat them itself. `currentPage` is counted from 1.
[[nodiscard]] QList<int> pagesFor(const QPrinter &printer, int pageCount, int currentPage);

/// Prints a PDF: each page as its picture at the printer's resolution, on paper of the size and orientation of that
/// page. Touches no widget, so it may run in any thread. Answers how many pages have gone to the printer, which are
/// fewer when `progress` was cancelled. Errors: `printing.damaged` (Damaged), `printing.refused` (Trouble).
[[nodiscard]] Result<int> printPages(const QByteArray &pdf, QPrinter &printer, int currentPage, Progress &progress);

} // namespace khattama::ui
