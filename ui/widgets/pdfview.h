// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageviewer.h"

namespace khattama::ui {

/// Shows a PDF from its bytes: the same that are printed, signed and kept.
class PdfView : public PageViewer
{
    Q_OBJECT

public:
    explicit PdfView(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString wordingOf(PageFault fault) const override;
};

} // namespace khattama::ui
