// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/attachmentjobs.h"

#include "ui/intake/scannedfiles.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

Result<CheckedFiles> checkFiles(Services &services, const QStringList &paths, const QString &documentId)
{
    CheckedFiles checked;
    for (const QString &path : paths) {
        const Result<intake::Attachment> file = services.receiving.attachment(path, documentId);
        if (file)
            checked.files.append({{path, file->sha256}, pagesOf(file->bytes)});
        else
            checked.refused.append(file.error());
    }
    return checked;
}

QList<FilesOfLine> filesOf(const QList<DocumentLine> &lines)
{
    QList<FilesOfLine> files;
    for (const DocumentLine &line : lines) {
        if (!line.files.isEmpty())
            files.append({line.requirement.id, line.files});
    }
    return files;
}

Result<QList<FileFault>> faultsOf(Services &services, const QList<FilesOfLine> &lines)
{
    QList<FileFault> faults;
    for (const FilesOfLine &line : lines) {
        for (const ChosenFile &chosen : line.files) {
            const Result<intake::Attachment> file = services.receiving.attachment(chosen.path, line.documentId);
            if (!file)
                faults.append({line.documentId, chosen.sha256, file.error()});
            else if (file->sha256 != chosen.sha256)
                faults.append(
                    {line.documentId, chosen.sha256, damaged(u"attachment.changed"_s, {{u"file"_s, file->fileName}})});
        }
    }
    return faults;
}

Result<QList<intake::Attachment>> readAttachments(Services &services, const QList<FilesOfLine> &lines)
{
    QList<intake::Attachment> attachments;
    for (const FilesOfLine &line : lines) {
        for (const ChosenFile &file : line.files) {
            KHATTAMA_TRY(intake::Attachment attachment, services.receiving.attachment(file.path, line.documentId));
            attachment.sha256 = file.sha256;
            attachments.append(attachment);
        }
    }
    return attachments;
}

} // namespace khattama::ui
