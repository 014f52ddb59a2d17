// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/correction.h"

namespace khattama::journal {

QList<ProtocolRow> correctedRows(const ProtocolSheetSet &protocol, const QList<Correction> &corrections)
{
    QList<ProtocolRow> rows = protocol.rows;
    for (const Correction &correction : corrections) {
        if (correction.state == CorrectionState::Approved && correction.date == protocol.date)
            rows[correction.row - 1].cells[correction.column - 1] = correction.newText;
    }
    return rows;
}

} // namespace khattama::journal
