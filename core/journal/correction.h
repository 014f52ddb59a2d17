// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/protocol.h"

namespace khattama::journal {

struct CorrectionTag;
using CorrectionId = Id<CorrectionTag>;

enum class CorrectionState { Proposed, Approved, Withdrawn };

/// "proposed", "approved", "withdrawn"
[[nodiscard]] QString correctionStateCode(CorrectionState state);

/// A correction, change or addition in a closed protocol (p. 49): one cell as it stood and as it is to read. What is
/// closed stays as it was; the correction prints as an additional sheet of the protocol.
struct Correction {
    CorrectionId id;
    ProtocolId protocol;
    int revision = 0;
    CorrectionState state = CorrectionState::Proposed;
    int number = 0;    ///< among those of its protocol, from 1; 0: not approved
    QDate date{};      ///< of the protocol
    int row = 0;       ///< from 1, in the order of the protocol
    int column = 0;    ///< from 1, as numbered in the Appendix
    QString oldText{}; ///< as it read when this was proposed, earlier corrections in it
    QString newText{}; ///< empty: struck out
    QString reason{};
    Signatory author{};
    QDate proposedOn{};
    Signatory head{}; ///< who approved
    QDate approvedOn{};
    QString auditHead{}; ///< printed small at the foot, as on the protocol
    int sheets = 0;
    QString sha256{}; ///< of the PDF that was made by the approval, hexadecimal
    friend bool operator==(const Correction &, const Correction &) = default;
};

/// The rows as they read now: each cell with the approved ones of `corrections` in the order of their numbers.
[[nodiscard]] QList<ProtocolRow> correctedRows(const ProtocolSheetSet &protocol, const QList<Correction> &corrections);

} // namespace khattama::journal
