// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scannedfiles.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

using namespace Qt::StringLiterals;

namespace khattama::ui {

Result<QList<ScannedFile>> scannedFiles(const QString &folder, int most)
{
    static const QStringList names{u"*.pdf"_s, u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.tif"_s, u"*.tiff"_s};
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable())
        return failure(refused(u"inbox.folder_unreadable"_s, {{u"folder"_s, folder}}));
    QList<ScannedFile> files;
    const QFileInfoList found = dir.entryInfoList(names, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo &info : found.first(std::min(qsizetype{most}, found.size())))
        files.append({info.absoluteFilePath(), info.size(), info.lastModified()});
    return files;
}

QImage thumbnailOf(const QString &path, int side)
{
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfDocument document;
        if (document.load(path) != QPdfDocument::Error::None || document.pageCount() == 0)
            return {};
        const QImage page =
            document.render(0, document.pagePointSize(0).scaled(side, side, Qt::KeepAspectRatio).toSize());
        QImage paper(page.size(), QImage::Format_RGB32); // a page has no background of its own
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.drawImage(0, 0, page);
        painter.setPen(Qt::gray); // white paper on a white list would have no edge
        painter.drawRect(paper.rect().adjusted(0, 0, -1, -1));
        painter.end();
        return paper;
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
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
