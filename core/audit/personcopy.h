// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/expertise/caserepository.h"
#include "core/expertise/personblock.h"
#include "core/outbox/outboxmessage.h"
#include "core/people/department.h"

namespace khattama::audit {

/// What a person, or who may ask for him, has asked for: number and date of the request, and on what ground.
struct PersonRequest {
    QString number;
    QDate date;
    QString ground;
};

/// Everything that is held on one person.
struct PersonCopy {
    struct File {
        expertise::CaseDocumentEntry entry;
        QString path; ///< within the archive
    };
    struct Part {
        expertise::Case record;
        QList<File> files{};
        QList<outbox::OutboxMessage> messages{};
        QList<AuditRecord> actions{}; ///< who did what, the oldest first
        int protocol = 0;             ///< number of the closed protocol; 0: in none
        QDate protocolDate{};
        QStringList cells{}; ///< its row there
    };
    QString iin{};
    PersonRequest request{};
    QDateTime madeAt{};
    QString madeBy{};               ///< name
    QMap<QString, QString> names{}; ///< of the staff, by login
    QList<Part> parts{};
    QList<expertise::PersonBlock> blocks{};
};

/// Draws the readable part of the copy; implemented by rendering.
class PersonCopyRenderer
{
public:
    virtual ~PersonCopyRenderer() = default;
    [[nodiscard]] virtual QByteArray personCopy(const people::Department &department, const PersonCopy &copy,
                                                Language language) const = 0;
};

/// The machine-readable part.
[[nodiscard]] QJsonObject toJson(const PersonCopy &copy);

} // namespace khattama::audit
