// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/signing.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::journal {

using people::Permission;
using people::StaffMember;

namespace {

bool names(const QList<Signatory> &signatories, const QString &login)
{
    return std::any_of(signatories.begin(), signatories.end(),
                       [&login](const Signatory &signatory) { return signatory.login == login; });
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// It does not fit, or its time stamp does not.
bool isBroken(const intake::SignatureFinding &finding)
{
    using State = intake::SignatureFinding::State;
    return finding.state == State::Broken || (finding.timeStamp && finding.timeStamp->state == State::Broken);
}

bool isHead(const GivenSignature &given)
{
    return given.signature.role == SigningRole::Head;
}

} // namespace

bool SignatureState::maySign(const QString &login) const
{
    return head && (head->login == login || names(missing, login));
}

Result<Signing::Subject> Signing::protocol(QDate day) const
{
    KHATTAMA_TRY(const std::optional<ClosedProtocol> closed, m.journals.protocolOf(day));
    if (!closed)
        return failure(refused(u"signature.not_closed"_s, {{u"date"_s, day.toString(Qt::ISODate)}}));
    return Subject{{SignedKind::Protocol, closed->id.toString()},
                   day,
                   0,
                   closed->document.head,
                   closed->document.participants,
                   closed};
}

/// A journal is signed by who took part in its protocols, and by the head who sealed this version.
Result<Signing::Subject> Signing::journal(QDate month, int version) const
{
    const QDate first(month.year(), month.month(), 1);
    const QMap<QString, QString> named{{u"month"_s, first.toString(u"yyyy-MM"_s)}};
    KHATTAMA_TRY(const QList<SealedJournal> versions, m.journals.journalVersions(first));
    if (versions.isEmpty())
        return failure(refused(u"journal.not_sealed"_s, named));
    const SealedJournal &sealed =
        version >= 1 && version <= versions.size() ? versions.at(version - 1) : versions.last();
    Subject subject{{SignedKind::Journal, sealed.id.toString()},
                    first,
                    sealed.version,
                    {sealed.sealedBy, sealed.sealedBy},
                    {},
                    {},
                    sealed};
    KHATTAMA_TRY(const QList<ClosedProtocol> protocols, m.journals.protocols(first, first.addMonths(1).addDays(-1)));
    for (const ClosedProtocol &protocol : protocols) {
        if (protocol.document.head.login == sealed.sealedBy)
            subject.head.name = protocol.document.head.name;
        for (const Signatory &participant : protocol.document.participants) {
            if (participant.login != sealed.sealedBy && !names(subject.participants, participant.login))
                subject.participants.append(participant);
        }
    }
    return subject;
}

QList<SignatureVerdict> Signing::verify(const QByteArray &pdf) const
{
    QList<SignatureVerdict> verdicts;
    const QList<PdfSignature> found = m.pdfs.signaturesIn(pdf);
    for (const PdfSignature &signature : found) {
        SignatureVerdict verdict{signature.note, signature.coverage, {}};
        if (signature.signedBytes.isEmpty() || signature.cms.isEmpty())
            verdict.finding.state = intake::SignatureFinding::State::Broken;
        else
            verdict.finding = m.verifier.verify(signature.signedBytes, signature.cms);
        verdicts.append(verdict);
    }
    return verdicts;
}

Result<QByteArray> Signing::original(const Subject &subject) const
{
    if (subject.closed)
        return m.journals.pdfOf(*subject.closed);
    return subject.sealed ? m.journals.pdfOf(*subject.sealed) : m.journals.pdfOf(*subject.approved);
}

Result<QByteArray> Signing::latest(const Subject &subject) const
{
    KHATTAMA_TRY(std::optional<QByteArray> pdf, m.signatures.latestPdf(subject.document));
    return pdf ? Result<QByteArray>(*std::move(pdf)) : original(subject);
}

Result<SignatureState> Signing::stateOf(const Subject &subject) const
{
    KHATTAMA_TRY(const QList<Signature> kept, m.signatures.signaturesOf(subject.document));
    SignatureState state{{}, subject.participants, subject.head};
    if (kept.isEmpty())
        return state;
    KHATTAMA_TRY(const QByteArray pdf, latest(subject));
    const QList<SignatureVerdict> verdicts = verify(pdf);
    for (const Signature &signature : kept) {
        SignatureVerdict verdict;
        verdict.finding.state = intake::SignatureFinding::State::Broken; // where the PDF has lost it
        const GivenSignature given{signature, verdicts.value(signature.place - 1, verdict)};
        if (isHead(given))
            state.head.reset();
        state.missing.removeIf(
            [&signature](const Signatory &signatory) { return signatory.login == signature.signatory.login; });
        state.given.append(given);
    }
    return state;
}

SigningRole Signing::roleOf(const Subject &subject, const StaffMember &by)
{
    return by.login == subject.head.login ? SigningRole::Head : SigningRole::Participant;
}

Result<bool> Signing::compareIin(const QString &login, const KeyCertificate &certificate) const
{
    KHATTAMA_TRY(const auto iins, m.iins.iins());
    const QString own = iins.value(login);
    if (own.isEmpty())
        return false;
    if (own != certificate.iin)
        return failure(refused(u"signature.other_iin"_s, {{u"holder"_s, certificate.holder}, {u"login"_s, login}}));
    return true;
}

/// The sheet of a correction is signed by who took part in its protocol, and by the head who approved it (p. 49).
Result<Signing::Subject> Signing::correction(const CorrectionId &id) const
{
    KHATTAMA_TRY(const Correction correction, m.journals.correctionById(id));
    if (correction.state != CorrectionState::Approved)
        return failure(refused(u"signature.not_approved"_s));
    KHATTAMA_TRY(Subject subject, protocol(correction.date));
    QList<Signatory> participants{subject.head}; // takes part where another head approved
    participants += subject.participants;
    participants.removeIf([&](const Signatory &signatory) { return signatory.login == correction.head.login; });
    return Subject{{SignedKind::Correction, id.toString()},
                   correction.date,
                   correction.number,
                   correction.head,
                   participants,
                   {},
                   {},
                   correction};
}

Result<Signing::Subject> Signing::subjectOf(const SignedDocument &document, QDate date, int version) const
{
    switch (document.kind) {
    case SignedKind::Protocol:
        return protocol(date);
    case SignedKind::Journal:
        return journal(date, version);
    case SignedKind::Correction:
        break;
    }
    const auto id = CorrectionId::fromString(document.id);
    return id ? correction(*id) : failure(refused(u"correction.not_found"_s, {{u"correction"_s, document.id}}));
}

Result<SignatureState> Signing::signable(const Subject &subject, const StaffMember &by) const
{
    KHATTAMA_TRY(SignatureState state, stateOf(subject));
    const QMap<QString, QString> login{{u"login"_s, by.login}};
    if (subject.head.login != by.login && !names(subject.participants, by.login))
        return failure(refused(u"signature.no_signatory"_s, login));
    if (!state.head)
        return failure(refused(u"signature.complete"_s));
    if (!state.maySign(by.login))
        return failure(refused(u"signature.given"_s, login));
    return state;
}

Result<SignatureDraft> Signing::draft(const Subject &subject, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_CHECK(signable(subject, by));
    KHATTAMA_TRY(const QByteArray before, latest(subject));
    KHATTAMA_TRY(const auto iins, m.iins.iins());
    SignatureDraft draft{subject.document, subject.date, subject.version};
    draft.note = {by.name, m.pdfs.reason(roleOf(subject, by), subject.date), m.clock.now()};
    draft.before = sha256(before);
    KHATTAMA_TRY(draft.prepared, m.pdfs.prepare(before, draft.note, m.signers.stamps()));
    draft.order = {draft.prepared.covered(), iins.value(by.login), draft.prepared.room};
    return draft;
}

Result<SignatureState> Signing::keep(const SignatureDraft &draft, const MadeSignature &made, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const Subject subject, subjectOf(draft.document, draft.date, draft.version));
    KHATTAMA_TRY(const SignatureState before, signable(subject, by));
    KHATTAMA_TRY(const QByteArray standing, latest(subject));
    if (subject.document != draft.document || sha256(standing) != draft.before)
        return failure(refused(u"signature.overtaken"_s));

    Signature signature{m.ids.nextId<SignatureTag>(), subject.document};
    signature.place = static_cast<int>(before.given.size()) + 1;
    signature.date = subject.date;
    signature.version = subject.version;
    signature.signatory = {by.login, by.name};
    signature.role = roleOf(subject, by);
    signature.at = draft.note.moment;
    signature.certificate = made.certificate;
    KHATTAMA_TRY(signature.iinCompared, compareIin(by.login, signature.certificate));
    KHATTAMA_TRY(const QByteArray pdf, m.pdfs.complete(draft.prepared, made.cms));
    signature.sha256 = sha256(pdf);
    KHATTAMA_CHECK(m.signatures.add(signature, pdf,
                                    {by.login,
                                     u"signature.add"_s,
                                     {{signedKindCode(subject.document.kind), subject.document.id},
                                      {u"place"_s, QString::number(signature.place)},
                                      {u"role"_s, signingRoleCode(signature.role)},
                                      {u"sha256"_s, signature.sha256}}}));
    KHATTAMA_TRY(SignatureState state, stateOf(subject));
    state.notStamped = made.notStamped;
    KHATTAMA_CHECK(work->commit());
    return state;
}

Result<SignatureState> Signing::sign(const SignatureDraft &draft, const SigningKey &key, const StaffMember &by)
{
    KHATTAMA_TRY(const MadeSignature made, m.signers.sign(key, draft.order, {}));
    return keep(draft, made, by);
}

Result<SignatureState> Signing::ofProtocol(QDate day, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const Subject subject, protocol(day));
    return stateOf(subject);
}

Result<SignatureState> Signing::ofJournal(QDate month, int version, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const Subject subject, journal(month, version));
    return stateOf(subject);
}

Result<SignatureState> Signing::ofCorrection(const CorrectionId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::SeeCases));
    KHATTAMA_TRY(const Subject subject, correction(id));
    return stateOf(subject);
}

Result<SignatureDraft> Signing::draftOfProtocol(QDate day, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const Subject subject, protocol(day));
    return draft(subject, by);
}

Result<SignatureDraft> Signing::draftOfJournal(QDate month, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const Subject subject, journal(month, 0));
    return draft(subject, by);
}

Result<SignatureDraft> Signing::draftOfCorrection(const CorrectionId &id, const StaffMember &by) const
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const Subject subject, correction(id));
    return draft(subject, by);
}

Result<SignatureState> Signing::signProtocol(QDate day, const SigningKey &key, const StaffMember &by)
{
    KHATTAMA_TRY(const SignatureDraft draft, draftOfProtocol(day, by));
    return sign(draft, key, by);
}

Result<SignatureState> Signing::signJournal(QDate month, const SigningKey &key, const StaffMember &by)
{
    KHATTAMA_TRY(const SignatureDraft draft, draftOfJournal(month, by));
    return sign(draft, key, by);
}

Result<SignatureState> Signing::signCorrection(const CorrectionId &id, const SigningKey &key, const StaffMember &by)
{
    KHATTAMA_TRY(const SignatureDraft draft, draftOfCorrection(id, by));
    return sign(draft, key, by);
}

Result<QList<SignatureProblem>> Signing::problems() const
{
    KHATTAMA_TRY(const QList<Signature> all, m.signatures.all());
    QList<SignatureProblem> problems;
    for (const Signature &signature : all) {
        const QString id = signature.id.toString();
        const Result<Subject> subject = subjectOf(signature.document, signature.date, signature.version);
        const Result<QByteArray> pdf = m.signatures.pdfOf(signature);
        if (!pdf)
            continue; // told of by the check of the stored documents
        const Result<QByteArray> closed = subject ? original(*subject) : failure(subject.error());
        if (!closed || subject->document.id != signature.document.id || !m.pdfs.onlySignaturesFollow(*closed, *pdf))
            problems.append({id, u"storage.verify.signature_original"_s});
        const QList<SignatureVerdict> verdicts = verify(*pdf);
        const bool last = verdicts.size() == signature.place;
        if (!last || verdicts.last().finding.signer != signature.certificate.holder
            || verdicts.last().finding.signerIin != signature.certificate.iin)
            problems.append({id, u"storage.verify.signature_other"_s});
        else if (isBroken(verdicts.last().finding) || verdicts.last().coverage != Coverage::Whole)
            problems.append({id, u"storage.verify.signature_broken"_s});
    }
    return problems;
}

} // namespace khattama::journal
