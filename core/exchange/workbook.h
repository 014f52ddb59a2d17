// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace khattama::exchange {

/// A table of a workbook: a header row, then rows of texts (QString), whole numbers (int), days (QDate) and moments
/// (QDateTime, in the zone they carry). An invalid value is an empty cell.
struct WorkbookTable {
    QString name; ///< of its sheet; what a sheet may not be called is replaced
    QStringList header;
    QList<QVariantList> rows;
};

/// The bytes of an XLSX file: typed cells, a header row that stays in sight and filters, and no cell that a spreadsheet
/// would run as a formula. The same tables give the same bytes. Error `export.not_written` (Trouble).
[[nodiscard]] Result<QByteArray> workbook(const QList<WorkbookTable> &tables);

} // namespace khattama::exchange
