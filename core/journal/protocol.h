// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/people/department.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace khattama::journal {

struct ProtocolTag;
using ProtocolId = Id<ProtocolTag>;

/// One case in the table of Appendix 17 (14 cells) or 18 (9 cells), as text, in the order of the columns.
/// A cell may hold line breaks; its words stand in the language of entry.
struct ProtocolRow {
    QString caseId;
    QStringList cells;
    friend bool operator==(const ProtocolRow &, const ProtocolRow &) = default;
};

/// Who signs: name as printed in brackets under the line.
struct Signatory {
    QString login;
    QString name;
    friend bool operator==(const Signatory &, const Signatory &) = default;
};

/// A daily protocol as a document: what is printed, and nothing else (p. 49; Appendices 17, 18).
struct ProtocolSheetSet {
    QDate date;
    int number = 0; ///< 0: not closed yet, the blank stays empty
    QList<ProtocolRow> rows;
    Signatory head;
    QList<Signatory> participants;
    QString auditHead; ///< printed small at the foot; empty: not printed
    friend bool operator==(const ProtocolSheetSet &, const ProtocolSheetSet &) = default;
};

/// A closed protocol as kept: the document, and the fingerprint of the bytes rendered once.
struct ClosedProtocol {
    ProtocolId id;
    ProtocolSheetSet document;
    int sheets = 0;
    QString sha256; ///< of the PDF, hexadecimal
    QDateTime closedAt;
    QString closedBy; ///< login
    friend bool operator==(const ClosedProtocol &, const ClosedProtocol &) = default;
};

/// A PDF made once, with its count of numbered sheets.
struct RenderedDocument {
    QByteArray pdf;
    int sheets = 0;
    bool draft = false; ///< bears that word across every sheet
    friend bool operator==(const RenderedDocument &, const RenderedDocument &) = default;
};

} // namespace khattama::journal
