// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rendering/textblock.h"

#include <QLine>
#include <QList>

namespace khattama::rendering {

/// Lines of a block with their place on a sheet.
struct PlacedBlock {
    QRect area; ///< what the lines may fill; for a cell of a table its inner rectangle
    TextBlock block;
    qsizetype firstLine = 0;
    qsizetype lineCount = 0;
    Align align = Align::Left;
    int row = -1;           ///< of the table, counted from 0; -1 outside its rows
    int column = -1;        ///< counted from 0; -1 outside the table
    bool fillsLine = false; ///< the underline goes on to the right end of the area: a line of a form
    bool continued = false; ///< a part of a row whose first part stands on an earlier sheet
};

/// A sheet as it will be drawn: the page model that stands between the data and the painter.
struct Sheet {
    QSize paper;    ///< width and height
    int number = 0; ///< printed sheet number; 0: not counted
    QList<PlacedBlock> blocks;
    QList<QLine> rules;
    QString mark; ///< drawn large and light across the sheet: the word of a draft; empty: none
};

} // namespace khattama::rendering
