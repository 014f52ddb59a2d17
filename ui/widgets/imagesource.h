// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagesource.h"

namespace khattama::ui {

/// A picture (PNG, JPEG) as a document of one page, in the size that its resolution tells.
class ImageSource : public PageSource
{
    Q_OBJECT

public:
    using PageSource::PageSource;

    void open(int document, const QByteArray &bytes) override;
    void draw(const PageRequest &request) override;
    void find(int document, const QString &text) override;

private:
    int m_number = 0;
    QImage m_image;
};

} // namespace khattama::ui
