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

#include <functional>

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

/// A month: title sheet, protocols in order of date, binding sheet (Appendix 17, «Үлгі»).
struct MonthlyJournal {
    QDate month;                       ///< its first day
    QList<ProtocolSheetSet> protocols; ///< in order of date
    Signatory head;
    QDate begun;       ///< «басталды (начат)»
    QDate finished;    ///< «аяқталды (закончен)»; invalid in a draft of a month not over
    QDate boundOn;     ///< date of the binding sheet; invalid in a draft
    bool draft = true; ///< draft: that word across every sheet
};

struct JournalTag;
using JournalId = Id<JournalTag>;

/// A sealed month as kept.
struct SealedJournal {
    JournalId id;
    QDate month;
    int protocols = 0;
    int rows = 0;
    int sheets = 0; ///< numbered sheets: without title and binding sheet
    QString sha256;
    QDateTime sealedAt;
    QString sealedBy;
};

/// A PDF made once, with its count of numbered sheets.
struct RenderedDocument {
    QByteArray pdf;
    int sheets = 0;
    bool draft = false; ///< bears that word across every sheet
    friend bool operator==(const RenderedDocument &, const RenderedDocument &) = default;
};

/// Told before each protocol of a month is drawn; false: the journal is no longer wanted.
using DrawingStep = std::function<bool(int done, int total)>;

/// Draws the documents of Appendices 17 and 18; implemented by rendering. Deterministic for equal input.
class JournalRenderer
{
public:
    virtual ~JournalRenderer() = default;
    /// `preview` puts the word «draft» across every sheet in both languages.
    [[nodiscard]] virtual RenderedDocument protocol(const people::Department &department,
                                                    const ProtocolSheetSet &protocol, bool preview) const = 0;
    /// Without bytes when `step` has stopped it.
    [[nodiscard]] virtual RenderedDocument journal(const people::Department &department, const MonthlyJournal &journal,
                                                   const DrawingStep &step) const = 0;
};

} // namespace khattama::journal
