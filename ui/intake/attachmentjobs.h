// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/documentsmodel.h"
#include "ui/shell/services.h"

namespace khattama::ui {

struct CheckedFile {
    ChosenFile chosen;
    int pages = 0;
};

struct CheckedFiles {
    QList<CheckedFile> files;
    QList<Error> refused; ///< one for each file that cannot be attached
};

/// Reads files that are to be attached to a line of the table of documents.
[[nodiscard]] Result<CheckedFiles> checkFiles(Services &services, const QStringList &paths, const QString &documentId);

/// The files of a line, to be kept with the record.
struct FilesOfLine {
    QString documentId;
    QList<ChosenFile> files;
};
[[nodiscard]] QList<FilesOfLine> filesOf(const QList<DocumentLine> &lines);

/// A file that stood in a line and can no longer be kept with the record: it is gone, or another one by now.
struct FileFault {
    QString documentId;
    QString sha256; ///< of the file as it was chosen
    Error error;
};
[[nodiscard]] Result<QList<FileFault>> faultsOf(Services &services, const QList<FilesOfLine> &lines);

/// Reads them all again; a file that was changed since it was chosen is found by the core. Errors: `attachment.*`.
[[nodiscard]] Result<QList<intake::Attachment>> readAttachments(Services &services, const QList<FilesOfLine> &lines);

} // namespace khattama::ui
