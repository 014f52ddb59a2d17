// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pageviewer.h"

namespace khattama::ui {

/// Shows a picture, PNG or JPEG, from its bytes.
class ImageView : public PageViewer
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString wordingOf(PageFault fault) const override;
};

} // namespace khattama::ui
