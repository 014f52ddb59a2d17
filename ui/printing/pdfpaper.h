// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace khattama::ui {

/// A document that was made once: what is shown is what is printed and saved, byte by byte.
struct PdfPaper {
    QByteArray bytes;
    QString title;             ///< in the language of the window; also the name of the print job, so of no person
    QString suggestedFileName; ///< without folder, with «.pdf»; of no person either

    /// As what a print or an export stands in the audit: `recordedAs` + ".print", about the record `subject`, as
    /// "protocol" and "protocol/2026-10-28". Empty for a paper whose making the core has recorded as its print.
    QString recordedAs{};
    QString subject{};
};

} // namespace khattama::ui
