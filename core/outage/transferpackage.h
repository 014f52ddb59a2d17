// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/form031.h"
#include "core/outage/outageact.h"
#include "core/outage/transfermark.h"
#include "core/people/department.h"

#include <utility>

namespace khattama::outage {

/// A case of the transfer list: what has to be entered into ЦБДИ, and whether it is.
struct TransferEntry {
    expertise::Case record;
    TransferMark mark;

    /// Of the conclusion, or of the receipt where there is none.
    [[nodiscard]] QDateTime at() const { return record.conclusion ? record.conclusion->at : record.receivedAt; }
    /// The order of the list.
    [[nodiscard]] static bool isBefore(const TransferEntry &a, const TransferEntry &b)
    {
        return std::pair(a.at(), a.record.id) < std::pair(b.at(), b.record.id);
    }
    friend bool operator==(const TransferEntry &, const TransferEntry &) = default;
};

/// A closed protocol as it was kept.
struct TransferProtocol {
    QDate date;
    QByteArray pdf;
    friend bool operator==(const TransferProtocol &, const TransferProtocol &) = default;
};

/// What a package `*.msepkg` carries.
struct TransferContent {
    people::Department department;
    QDate from; ///< legal days, both included
    QDate to;
    QList<OutageAct> acts;
    QList<TransferEntry> entries;
    QList<TransferProtocol> protocols;
};

/// A package after reading: everything in it is listed, whole and unchanged.
struct TransferPackage {
    QString fileName;
    TransferContent content;
    intake::SignatureFinding signature; ///< over the manifest; never Broken
};

/// A package that is yet to be written: its files with the manifest, over whose bytes its signature goes.
struct PreparedPackage {
    QMap<QString, QByteArray> files;
    QByteArray manifest;
};

/// Writes and reads packages; implemented by exchange.
class TransferPackaging
{
public:
    virtual ~TransferPackaging() = default;
    /// The same content gives the same bytes. `isSigned`: the manifest says that a signature belongs to it.
    [[nodiscard]] virtual PreparedPackage prepare(const TransferContent &content, bool isSigned) const = 0;
    /// `cms` empty: no signature.
    [[nodiscard]] virtual Result<QByteArray> pack(const PreparedPackage &prepared, const QByteArray &cms) const = 0;
    /// Verifies before it answers anything. Errors (Damaged), all with `file`: `package.*` of a ZIP that is damaged,
    /// too large or hostile; `transfer.*` of what is not as its manifest says, with `entry`.
    [[nodiscard]] virtual Result<TransferPackage> read(const QString &path) const = 0;
};

} // namespace khattama::outage
