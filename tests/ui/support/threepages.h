// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace khattama::test {

inline const QList<QPageLayout> kThreeLayouts{
    {QPageSize(QPageSize::A4), QPageLayout::Portrait, {}},
    {QPageSize(QPageSize::A3), QPageLayout::Landscape, {}},
    {QPageSize(QPageSize::A4), QPageLayout::Landscape, {}},
};

/// A PDF of three sheets of different size and orientation, each with a block at a place of its own.
[[nodiscard]] inline QByteArray threePages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter;
        for (int page = 0; page < 3; ++page) {
            writer.setPageLayout(kThreeLayouts.at(page));
            if (page == 0)
                painter.begin(&writer);
            else
                writer.newPage();
            const int inch = writer.resolution();
            painter.fillRect(QRect(inch * (page + 1), inch, inch, 2 * inch), Qt::black);
        }
    }
    return buffer.data();
}

} // namespace khattama::test
