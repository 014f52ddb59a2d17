// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace khattama::test {

/// A PDF of A4 pages with one line of text on each.
inline QByteArray samplePdf(const QStringList &lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 14));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(40, 60, lines[i]);
        painter.fillRect(40, 600, 100, 50, Qt::blue);
    }
    painter.end();
    return bytes;
}

} // namespace khattama::test
