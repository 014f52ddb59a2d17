// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/imageview.h"

#include "ui/widgets/imagesource.h"

namespace khattama::ui {

ImageView::ImageView(QWidget *parent) : PageViewer(new ImageSource, Tools::Picture, parent) {}

QString ImageView::wordingOf(PageFault) const
{
    return tr("The picture is damaged and cannot be shown.");
}

} // namespace khattama::ui
