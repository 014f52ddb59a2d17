// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace khattama::ui {

/// What the models of lists answer beside the text.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< raw value (number, QDate, QDateTime, bool) or QByteArray sort key; else the text
    IdRole,                      ///< id of the row's record: with it selection and place outlive a reset of the model
    ColourRoleRole,              ///< int(ColourRole) of a state: the cell is drawn as a StateChip
    FilterRole, ///< of column 0, QString: what the filter looks in, instead of the texts of the columns
};

} // namespace khattama::ui
