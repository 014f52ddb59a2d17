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
    return subject.closed ? m.journals.pdfOf(*subject.closed) : m.journals.pdfOf(*subject.sealed);
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

Result<SignatureState> Signing::sign(const Subject &subject, const KeyFile &key, const StaffMember &by)
{
    KHATTAMA_TRY(const SignatureState state, stateOf(subject));
    const QMap<QString, QString> login{{u"login"_s, by.login}};
    if (subject.head.login != by.login && !names(subject.participants, by.login))
        return failure(refused(u"signature.no_signatory"_s, login));
    if (!state.head)
        return failure(refused(u"signature.complete"_s));
    if (!state.maySign(by.login))
        return failure(refused(u"signature.given"_s, login));

    KHATTAMA_TRY(const auto signer, m.keys.open(key));
    Signature signature{m.ids.nextId<SignatureTag>(), subject.document};
    signature.place = static_cast<int>(state.given.size()) + 1;
    signature.date = subject.date;
    signature.version = subject.version;
    signature.signatory = {by.login, by.name};
    signature.role = by.login == subject.head.login ? SigningRole::Head : SigningRole::Participant;
    signature.at = m.clock.now();
    signature.certificate = signer->certificate();
    KHATTAMA_TRY(signature.iinCompared, compareIin(by.login, signature.certificate));
    KHATTAMA_TRY(const QByteArray before, latest(subject));
    KHATTAMA_TRY(const QByteArray pdf,
                 m.pdfs.sign(before, {by.name, m.pdfs.reason(signature.role, subject.date), signature.at}, *signer));
    signature.sha256 = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    KHATTAMA_CHECK(m.signatures.add(signature, pdf,
                                    {by.login,
                                     u"signature.add"_s,
                                     {{signedKindCode(subject.document.kind), subject.document.id},
                                      {u"place"_s, QString::number(signature.place)},
                                      {u"role"_s, signingRoleCode(signature.role)},
                                      {u"sha256"_s, signature.sha256}}}));
    return stateOf(subject);
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

Result<SignatureState> Signing::signProtocol(QDate day, const KeyFile &key, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const Subject subject, protocol(day));
    KHATTAMA_TRY(const SignatureState state, sign(subject, key, by));
    KHATTAMA_CHECK(work->commit());
    return state;
}

Result<SignatureState> Signing::signJournal(QDate month, const KeyFile &key, const StaffMember &by)
{
    KHATTAMA_CHECK(by.require(Permission::TakePart));
    KHATTAMA_TRY(const auto work, m.transactor.begin());
    KHATTAMA_TRY(const Subject subject, journal(month, 0));
    KHATTAMA_TRY(const SignatureState state, sign(subject, key, by));
    KHATTAMA_CHECK(work->commit());
    return state;
}

Result<QList<SignatureProblem>> Signing::problems() const
{
    using State = intake::SignatureFinding::State;
    KHATTAMA_TRY(const QList<Signature> all, m.signatures.all());
    QList<SignatureProblem> problems;
    for (const Signature &signature : all) {
        const QString id = signature.id.toString();
        const Result<Subject> subject = signature.document.kind == SignedKind::Protocol
                                            ? protocol(signature.date)
                                            : journal(signature.date, signature.version);
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
        else if (verdicts.last().finding.state == State::Broken || verdicts.last().coverage != Coverage::Whole)
            problems.append({id, u"storage.verify.signature_broken"_s});
    }
    return problems;
}

} // namespace khattama::journal
