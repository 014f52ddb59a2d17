// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace khattama::rendering {

/// A document that a PdfFile has made, as far as it takes to go on with it.
struct KeptPdf {
    QByteArray bytes;
    qint64 table = 0; ///< offset of its cross-reference table
    int objects = 0;  ///< the first number that no object has
    QList<int> pages; ///< their object numbers
    QByteArray id;    ///< of the document, hexadecimal

    /// Error `rendering.journal_unreadable` (Trouble).
    [[nodiscard]] static Result<KeptPdf> read(const QByteArray &bytes);
};

} // namespace khattama::rendering
