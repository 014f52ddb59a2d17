// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfview.h"

#include "ui/widgets/pdfsource.h"

namespace khattama::ui {

PdfView::PdfView(QWidget *parent) : PageViewer(new PdfSource, Tools::Document, parent) {}

QString PdfView::wordingOf(PageFault fault) const
{
    return fault == PageFault::Locked ? tr("The PDF is protected by a password and cannot be shown.")
                                      : tr("The PDF is damaged and cannot be shown.");
}

} // namespace khattama::ui
