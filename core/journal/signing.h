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
    std::optional<Error> notStamped{}; ///< why the signature just given bears no time stamp, where it was to bear one
    [[nodiscard]] bool maySign(const QString &login) const;
};

/// A signature that is about to be given: what somebody's key has to sign. The signing itself belongs outside of any
/// unit of work, since it may wait for a person or a network.
struct SignatureDraft {
    SignedDocument document{};
    QDate date{};
    int version = 0;
    SignatureNote note{};
    QString before{}; ///< SHA-256 of the PDF that the signature goes behind, hexadecimal
    PreparedPdf prepared{};
    SigningOrder order{};
};

/// Something that is not as it was signed; `code` as for Wording.
struct SignatureProblem {
    QString id;
    QString code;
};

/// Signs closed protocols, sealed journals and sheets of corrections with the keys of those whose names stand on them
/// (p. 49), in their PDF, so that every reader of PDF shows it. What is closed keeps its bytes; each signature goes
/// behind those before it. The participants sign before the head, whose signature is the last. Nothing waits for a
/// signature: paper is signed by hand.
class Signing
{
public:
    struct Context {
        Transactor &transactor;
        JournalRepository &journals;
        SignatureRepository &signatures;
        const people::AccountIins &iins;
        const Signers &signers;
        const PdfSignatures &pdfs;
        const intake::SignatureVerifier &verifier;
        IdSource &ids;
        const Clock &clock;
    };
    explicit Signing(const Context &context) : m(context) {}

    [[nodiscard]] Result<SignatureState> ofProtocol(QDate day, const people::StaffMember &by) const;
    /// `version` 0: the latest one.
    [[nodiscard]] Result<SignatureState> ofJournal(QDate month, int version, const people::StaffMember &by) const;
    /// Errors: those of draftOfCorrection().
    [[nodiscard]] Result<SignatureState> ofCorrection(const CorrectionId &id, const people::StaffMember &by) const;

    /// Errors (Refused): `signature.not_closed`, `signature.no_signatory` for whose name does not stand on the
    /// document, `signature.given`, `signature.complete` once the head has signed; those of PdfSignatures;
    /// `permission.denied`.
    [[nodiscard]] Result<SignatureDraft> draftOfProtocol(QDate day, const people::StaffMember &by) const;
    /// The latest version. Errors: those of draftOfProtocol(), `journal.not_sealed`.
    [[nodiscard]] Result<SignatureDraft> draftOfJournal(QDate month, const people::StaffMember &by) const;
    /// Of the sheet of a correction: the participants of its protocol, and the head who approved it. Errors: those of
    /// draftOfProtocol(), `correction.not_found`, `signature.not_approved`.
    [[nodiscard]] Result<SignatureDraft> draftOfCorrection(const CorrectionId &id, const people::StaffMember &by) const;
    /// Keeps the signature that was made. Errors: those of the draft, `signature.other_iin` where the account has an
    /// IIN and the certificate another, or none; `signature.overtaken` where the document was signed meanwhile.
    [[nodiscard]] Result<SignatureState> keep(const SignatureDraft &draft, const MadeSignature &made,
                                              const people::StaffMember &by);

    /// All of it at once. Errors: those of the steps, and of Signers.
    [[nodiscard]] Result<SignatureState> signProtocol(QDate day, const SigningKey &key, const people::StaffMember &by);
    [[nodiscard]] Result<SignatureState> signJournal(QDate month, const SigningKey &key, const people::StaffMember &by);
    [[nodiscard]] Result<SignatureState> signCorrection(const CorrectionId &id, const SigningKey &key,
                                                        const people::StaffMember &by);

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
        std::optional<ClosedProtocol> closed{}; ///< one of the three
        std::optional<SealedJournal> sealed{};
        std::optional<Correction> approved{};
    };
    [[nodiscard]] static SigningRole roleOf(const Subject &subject, const people::StaffMember &by);
    [[nodiscard]] Result<Subject> protocol(QDate day) const;
    [[nodiscard]] Result<Subject> journal(QDate month, int version) const;
    [[nodiscard]] Result<SignatureState> stateOf(const Subject &subject) const;
    [[nodiscard]] Result<Subject> correction(const CorrectionId &id) const;
    [[nodiscard]] Result<Subject> subjectOf(const SignedDocument &document, QDate date, int version) const;
    /// Where it may be signed by this person now.
    [[nodiscard]] Result<SignatureState> signable(const Subject &subject, const people::StaffMember &by) const;
    [[nodiscard]] Result<SignatureDraft> draft(const Subject &subject, const people::StaffMember &by) const;
    [[nodiscard]] Result<SignatureState> sign(const SignatureDraft &draft, const SigningKey &key,
                                              const people::StaffMember &by);
    /// As it was closed.
    [[nodiscard]] Result<QByteArray> original(const Subject &subject) const;
    [[nodiscard]] Result<QByteArray> latest(const Subject &subject) const;
    [[nodiscard]] Result<bool> compareIin(const QString &login, const KeyCertificate &certificate) const;
    Context m;
};

} // namespace khattama::journal
