// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scannedfiles.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QPdfDocument>

using namespace Qt::StringLiterals;

namespace khattama::ui {

QList<ScannedFile> scannedFiles(const QString &folder, int most)
{
    static const QStringList names{u"*.pdf"_s, u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.tif"_s, u"*.tiff"_s};
    QList<ScannedFile> files;
    if (folder.isEmpty())
        return files;
    const QFileInfoList found = QDir(folder).entryInfoList(names, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &info : found.mid(0, most))
        files.append({info.absoluteFilePath(), info.lastModified()});
    return files;
}

QImage thumbnailOf(const QString &path, int side)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfDocument document;
        if (document.load(path) != QPdfDocument::Error::None || document.pageCount() == 0)
            return {};
        return document.render(0, document.pagePointSize(0).scaled(side, side, Qt::KeepAspectRatio).toSize());
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    return reader.read();
}

int pagesOf(const QByteArray &bytes)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return std::max(1, document.pageCount());
}

} // namespace khattama::ui
