// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QAbstractItemModel;

namespace khattama::ui {

/// `rows` in the order of SortRole of a column; rows of equal value stay in their order, empty ones come last.
void sortRows(std::vector<int> &rows, const QAbstractItemModel &model, int column, bool descending);

} // namespace khattama::ui
