// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/signer.h"
#include "core/intake/form031.h"
#include "core/journal/protocol.h"

#include <QJsonObject>

namespace khattama::journal {

/// What is signed: a closed protocol, one version of a sealed journal, or the sheet of an approved correction.
enum class SignedKind { Protocol, Journal, Correction };

/// "protocol", "journal", "correction"
[[nodiscard]] QString signedKindCode(SignedKind kind);
[[nodiscard]] std::optional<SignedKind> signedKindFromCode(const QString &code);

struct SignedDocument {
    SignedKind kind = SignedKind::Protocol;
    QString id;
    friend bool operator==(const SignedDocument &, const SignedDocument &) = default;
};

/// In which capacity somebody signs (p. 49): as a chief specialist who took part, or as the head.
enum class SigningRole { Participant, Head };

/// "participant", "head"
[[nodiscard]] QString signingRoleCode(SigningRole role);

struct SignatureTag;
using SignatureId = Id<SignatureTag>;

/// A signature as kept: who gave it, and the fingerprint of the PDF as it stands with it. Never changes.
struct Signature {
    SignatureId id;
    SignedDocument document{};
    int place = 0;   ///< among those of the document, from 1
    QDate date{};    ///< of the protocol, also that of a correction; the first day of the journal's month
    int version = 0; ///< of the journal; the number of the correction; 0: a protocol
    Signatory signatory{};
    SigningRole role = SigningRole::Participant;
    QDateTime at{};
    KeyCertificate certificate{};
    bool iinCompared = false; ///< the account has an IIN, and the certificate has the same
    QString sha256{};         ///< of the PDF with this signature and those before it, hexadecimal
    friend bool operator==(const Signature &, const Signature &) = default;
};

/// Of a signature what stands sealed: signatory, certificate and comparison.
[[nodiscard]] QJsonObject toJson(const Signature &signature);
[[nodiscard]] Result<void> readSignature(const QJsonObject &object, Signature &signature);

/// What a signature in a PDF says of itself; what readers of PDF show.
struct SignatureNote {
    QString name;
    QString reason;   ///< in which capacity
    QDateTime moment; ///< UTC
};

/// What stands in a PDF behind the bytes that a signature covers.
enum class Coverage {
    Whole,            ///< nothing
    SignaturesFollow, ///< later signatures of ours and nothing else
    ChangesFollow,    ///< something else
};

/// "whole", "signatures_follow", "changes_follow"
[[nodiscard]] QString coverageCode(Coverage coverage);

/// A signature as it stands in a PDF, nothing in it judged yet but its place.
struct PdfSignature {
    SignatureNote note;
    QByteArray cms;
    QByteArray signedBytes; ///< what it covers; empty where its ranges are not as they have to be
    Coverage coverage = Coverage::ChangesFollow;
};

/// What verifying a signature of a PDF has found.
struct SignatureVerdict {
    SignatureNote note;
    Coverage coverage = Coverage::ChangesFollow;
    intake::SignatureFinding finding; ///< over the bytes that it covers
    /// It verifies, with its time stamp, and nothing but signatures was added since. Says nothing of issuers.
    [[nodiscard]] bool isIntact() const
    {
        using State = intake::SignatureFinding::State;
        return (finding.state == State::Valid || finding.state == State::UntrustedIssuer)
               && coverage != Coverage::ChangesFollow
               && !(finding.timeStamp && finding.timeStamp->state == State::Broken);
    }
};

/// A PDF with one more signature, of which the CMS is yet to come: a hole of zeros between < and >.
struct PreparedPdf {
    QByteArray bytes;
    qsizetype hole = 0;
    qsizetype room = 0; ///< bytes that the CMS may take; each has two digits in the hole
    /// What the CMS has to be over.
    [[nodiscard]] QByteArray covered() const { return bytes.left(hole - 1) + bytes.mid(hole + 2 * room + 1); }
};

/// Signatures within PDFs (PAdES); implemented by rendering.
class PdfSignatures
{
public:
    virtual ~PdfSignatures() = default;
    /// What the capacity is called, in both languages.
    [[nodiscard]] virtual QString reason(SigningRole role, QDate date) const = 0;
    /// The document with room for one more signature, `stamped` for one with a time stamp; the bytes begin with those
    /// of `pdf`. Error `signature.pdf_unreadable` (Trouble) where it was not made by this program.
    [[nodiscard]] virtual Result<PreparedPdf> prepare(const QByteArray &pdf, const SignatureNote &note,
                                                      bool stamped) const = 0;
    /// The document with its signature. Error `signature.too_large` (Refused).
    [[nodiscard]] virtual Result<QByteArray> complete(const PreparedPdf &prepared, const QByteArray &cms) const = 0;
    /// Those of any PDF, in the order in which they were given.
    [[nodiscard]] virtual QList<PdfSignature> signaturesIn(const QByteArray &pdf) const = 0;
    /// Whether `later` is `earlier` with signatures of ours behind it, and nothing else.
    [[nodiscard]] virtual bool onlySignaturesFollow(const QByteArray &earlier, const QByteArray &later) const = 0;
};

} // namespace khattama::journal
