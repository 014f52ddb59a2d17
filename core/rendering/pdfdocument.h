// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/protocol.h"
#include "core/rendering/formtexts.h"
#include "core/rendering/pdffile.h"

namespace khattama::rendering {

/// Sheets as a PDF in memory.
[[nodiscard]] journal::RenderedDocument documentOf(const QList<Sheet> &sheets, const PdfProperties &properties,
                                                   Typeface &face);

/// Of a form in both languages on upright A4, with its title filled in.
[[nodiscard]] PdfProperties bilingualForm(const QJsonObject &form, const FormValues &values, QDate date);

} // namespace khattama::rendering
