// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/intake/application.h"
#include "core/intake/packagelimits.h"

#include <QByteArray>

namespace khattama::intake {

/// A file attached to a line of the table of documents (Appendix 1); a line may have several.
struct Attachment {
    QString documentId; ///< of the line, as form031
    QString fileName;   ///< without its folder
    QByteArray bytes;
    QString sha256{}; ///< of the bytes when the file was chosen, hexadecimal; empty: not asked
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// "pdf", "png", "jpeg" or "tiff" by what the bytes begin with, whatever the name says; else empty.
[[nodiscard]] QString attachmentFormat(const QByteArray &bytes);

/// Reads a file that is to be attached. Errors (Damaged), argument `file`: `attachment.unreadable`,
/// `attachment.too_large` (also `limit`), `attachment.unknown_format`.
[[nodiscard]] Result<Attachment> readAttachment(const QString &path, const QString &documentId,
                                                const PackageLimits &limits);

/// What stands against attaching `attachments` to `application`: a file that is none of the four formats, is too large,
/// was changed since it was chosen, or belongs to no line; too many files, or too much in all.
[[nodiscard]] QList<Finding> checkAttachments(const QList<Attachment> &attachments, const Application &application,
                                              const PackageLimits &limits);

} // namespace khattama::intake
