// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QString>

namespace khattama::ui {

/// A file of the folder into which the scanner writes.
struct ScannedFile {
    QString path;
    QDateTime modified;
    QImage thumbnail{}; ///< null until it is drawn, and where the file cannot be shown
    friend bool operator==(const ScannedFile &a, const ScannedFile &b)
    {
        return a.path == b.path && a.modified == b.modified;
    }
};

/// The PDF, PNG, JPEG and TIFF files of a folder, the newest first, `most` at the most.
[[nodiscard]] QList<ScannedFile> scannedFiles(const QString &folder, int most);
/// The first page of a PDF, or a picture, within a square; null when it cannot be read.
[[nodiscard]] QImage thumbnailOf(const QString &path, int side);
/// How many pages a PDF has; 1 for everything else.
[[nodiscard]] int pagesOf(const QByteArray &bytes);

} // namespace khattama::ui
