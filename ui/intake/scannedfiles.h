// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QImage>
#include <QList>

namespace khattama::ui {

/// A file of the folder into which the scanner writes.
struct ScannedFile {
    QString path;
    qint64 size = 0;
    QDateTime modified;
    QImage thumbnail{}; ///< null until it is drawn, and where the file cannot be shown
    friend bool operator==(const ScannedFile &a, const ScannedFile &b)
    {
        return a.path == b.path && a.size == b.size && a.modified == b.modified;
    }
};

/// The PDF, PNG, JPEG and TIFF files of a folder, the newest first, `most` at the most. Error `inbox.folder_unreadable`
/// (Refused).
[[nodiscard]] Result<QList<ScannedFile>> scannedFiles(const QString &folder, int most);
/// The first page of a PDF, or a picture, within a square; null when it cannot be read.
[[nodiscard]] QImage thumbnailOf(const QString &path, int side);
/// How many pages a PDF has; 1 for everything else.
[[nodiscard]] int pagesOf(const QByteArray &bytes);

} // namespace khattama::ui
