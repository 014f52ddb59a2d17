// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/correction.h"

namespace khattama::journal {

/// A month: title sheet, protocols in order of date, binding sheet (Appendix 17, «Үлгі»).
struct MonthlyJournal {
    QDate month;                       ///< its first day
    QList<ProtocolSheetSet> protocols; ///< in order of date
    QList<Correction> corrections;     ///< approved ones of them; each stands after its protocol
    Signatory head;
    QDate begun;       ///< «басталды (начат)»
    QDate finished;    ///< «аяқталды (закончен)»; invalid in a draft of a month not over
    QDate boundOn;     ///< date of the binding sheet; invalid in a draft
    bool draft = true; ///< draft: that word across every sheet
};

struct JournalTag;
using JournalId = Id<JournalTag>;

/// A sealed month as kept. A correction that is approved later makes its next version: the bytes before it, a sheet
/// behind the last one, and a binding sheet that counts it.
struct SealedJournal {
    JournalId id;
    QDate month;
    int protocols = 0;
    int rows = 0;
    int sheets = 0; ///< numbered sheets: without title and binding sheet
    QString sha256;
    QDateTime sealedAt; ///< this version
    QString sealedBy;
    int version = 0; ///< from 1; given by the repository
};

} // namespace khattama::journal
