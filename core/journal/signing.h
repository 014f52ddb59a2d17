// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/audittrail.h"
#include "core/base/clock.h"
#include "core/base/unitofwork.h"
#include "core/intake/intakesettings.h"
#include "core/journal/journalrepository.h"
#include "core/journal/signaturerepository.h"
#include "core/people/accountiins.h"
#include "core/people/staff.h"

namespace khattama::journal {

/// A signature with what verifying it has found.
struct GivenSignature {
    Signature signature;
    SignatureVerdict verdict;
};

/// How a closed document stands with its signatures.
struct SignatureState {
    QList<GivenSignature> given;
    QList<Signatory> missing;      ///< participants who have not signed
    std::optional<Signatory> head; ///< who has yet to sign as the head; nothing: has signed, and no signature follows
    [[nodiscard]] bool maySign(const QString &login) const;
};

/// Something that is not as it was signed; `code` as for Wording.
struct SignatureProblem {
    QString id;
    QString code;
};

/// Signs closed protocols and sealed journals with the keys of those whose names stand on them (p. 49), in their PDF,
/// so that every reader of PDF shows it. What is closed keeps its bytes; each signature goes behind those before it.
/// The participants sign before the head, whose signature is the last. Nothing waits for a signature: paper is signed
/// by hand.
class Signing
{
public:
    struct Context {
        Transactor &transactor;
        JournalRepository &journals;
        SignatureRepository &signatures;
        const people::AccountIins &iins;
        const KeyFiles &keys;
        const PdfSignatures &pdfs;
        const intake::SignatureVerifier &verifier;
        IdSource &ids;
        const Clock &clock;
    };
    explicit Signing(const Context &context) : m(context) {}

    [[nodiscard]] Result<SignatureState> ofProtocol(QDate day, const people::StaffMember &by) const;
    /// `version` 0: the latest one.
    [[nodiscard]] Result<SignatureState> ofJournal(QDate month, int version, const people::StaffMember &by) const;

    /// Errors (Refused): `signature.not_closed`, `signature.no_signatory` for whose name does not stand on the
    /// document, `signature.given`, `signature.complete` once the head has signed, `signature.other_iin` where the
    /// account has an IIN and the certificate another, or none; those of KeyFiles and PdfSignatures;
    /// `permission.denied`.
    [[nodiscard]] Result<SignatureState> signProtocol(QDate day, const KeyFile &key, const people::StaffMember &by);
    /// The latest version. Errors: those of signProtocol(), `journal.not_sealed`.
    [[nodiscard]] Result<SignatureState> signJournal(QDate month, const KeyFile &key, const people::StaffMember &by);

    /// Those of any PDF, in the order in which they were given.
    [[nodiscard]] QList<SignatureVerdict> verify(const QByteArray &pdf) const;

    /// Looks at every signature that is kept: `storage.verify.signature_original` its PDF is not the closed one with
    /// signatures behind it; `storage.verify.signature_broken` it does not verify; `storage.verify.signature_other` it
    /// is of another certificate than was recorded, or stands in another place.
    [[nodiscard]] Result<QList<SignatureProblem>> problems() const;

private:
    /// What can be signed, with who may.
    struct Subject {
        SignedDocument document;
        QDate date;
        int version = 0;
        Signatory head;
        QList<Signatory> participants;
        std::optional<ClosedProtocol> closed{}; ///< one of both
        std::optional<SealedJournal> sealed{};
    };
    [[nodiscard]] Result<Subject> protocol(QDate day) const;
    [[nodiscard]] Result<Subject> journal(QDate month, int version) const;
    [[nodiscard]] Result<SignatureState> stateOf(const Subject &subject) const;
    [[nodiscard]] Result<SignatureState> sign(const Subject &subject, const KeyFile &key,
                                              const people::StaffMember &by);
    /// As it was closed.
    [[nodiscard]] Result<QByteArray> original(const Subject &subject) const;
    [[nodiscard]] Result<QByteArray> latest(const Subject &subject) const;
    [[nodiscard]] Result<bool> compareIin(const QString &login, const KeyCertificate &certificate) const;
    Context m;
};

} // namespace khattama::journal
