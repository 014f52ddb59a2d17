// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/signaturelines.h"

#include "core/base/datetext.h"
#include "ui/widgets/detailsview.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QString textOf(const QDateTime &moment, const rules::LegalTime &time)
{
    return shortDate(time.dateOf(moment)) + u' ' + time.timeOf(moment).toString(u"HH:mm"_s);
}

} // namespace

QString SignatureLines::namesOf(const QList<journal::Signatory> &signatories)
{
    QStringList names;
    for (const journal::Signatory &signatory : signatories)
        names.append(signatory.name.isEmpty() ? signatory.login : signatory.name);
    return names.join(u", "_s);
}

/// What is known of the moment of the signature.
QString SignatureLines::momentOf(const intake::SignatureFinding &finding, const rules::LegalTime &time)
{
    using State = intake::SignatureFinding::State;
    if (!finding.timeStamp)
        return tr("the time is the signer's own word");
    const QString at = textOf(finding.timeStamp->at, time);
    switch (finding.timeStamp->state) {
    case State::Valid:
        return tr("time stamped on %1 by %2").arg(at, finding.timeStamp->authority);
    case State::UntrustedIssuer:
        return tr("time stamp of %1 not checked here: issuer unknown (%2)").arg(at, finding.timeStamp->authority);
    case State::NotCheckable:
        return tr("time stamp of %1 not checked here (GOST)").arg(at);
    case State::Absent:
    case State::Broken:
        break;
    }
    return tr("ITS TIME STAMP DOES NOT FIT: something was changed after signing");
}

QString SignatureLines::verdictOf(const journal::GivenSignature &given, const rules::LegalTime &time)
{
    using State = intake::SignatureFinding::State;
    const intake::SignatureFinding &finding = given.verdict.finding;
    const QString moment = momentOf(finding, time);
    if (finding.state == State::NotCheckable) {
        const KeyCertificate &certificate = given.signature.certificate;
        return tr("present, not checked here: GOST, of which neither the signature nor the digest of the document can "
                  "be computed here; certificate of %1, IIN %2, valid from %3 to %4; %5")
            .arg(certificate.holder, certificate.iin.isEmpty() ? u"–"_s : certificate.iin,
                 shortDate(time.dateOf(certificate.validFrom)), shortDate(time.dateOf(certificate.validUntil)), moment);
    }
    if (finding.state == State::Absent || finding.state == State::Broken)
        return tr("IT DOES NOT FIT THE DOCUMENT: something was changed after signing");
    if (given.verdict.coverage == journal::Coverage::ChangesFollow)
        return tr("SOMETHING OTHER THAN SIGNATURES was added to the document afterwards");
    QStringList said{tr("unchanged since"), moment};
    if (finding.state == State::UntrustedIssuer)
        said.append(tr("the issuer of the certificate is not among those that the department trusts"));
    if (!finding.insideValidity)
        said.append(tr("the certificate was not valid at that time"));
    return said.join(u"; "_s);
}

void SignatureLines::add(DetailsView &view, const journal::SignatureState &state, const PageContext &context)
{
    if (state.given.isEmpty())
        return;
    const rules::LegalTime &time = context.deadlines.time();
    bool issuersAsked = true;
    QList<journal::Signatory> notCompared;
    for (const journal::GivenSignature &given : state.given) {
        const journal::Signature &signature = given.signature;
        const QString label =
            signature.role == journal::SigningRole::Head ? tr("Signed by the head") : tr("Signed by a participant");
        const QString who = signature.signatory.name;
        const QString when = textOf(signature.at, time);
        // Whose key it is goes without saying where the IIN was compared.
        view.addRow(
            label,
            signature.iinCompared
                ? tr("%1, %2; %3").arg(who, when, verdictOf(given, time))
                : tr("%1, %2; key of %3; %4").arg(who, when, signature.certificate.holder, verdictOf(given, time)));
        issuersAsked = issuersAsked && given.verdict.finding.issuerAsked;
        if (!signature.iinCompared)
            notCompared.append(signature.signatory);
    }
    QStringList notChecked;
    if (!issuersAsked)
        notChecked.append(tr("the issuer of the certificates, since the department names none that it trusts"));
    if (!notCompared.isEmpty())
        notChecked.append(tr("the IIN, which the accounts do not have: %1").arg(namesOf(notCompared)));
    if (!notChecked.isEmpty())
        view.addRow(tr("Not checked"), notChecked.join(u"; "_s));
    if (!state.missing.isEmpty())
        view.addRow(state.head ? tr("Not signed yet") : tr("Did not sign"), namesOf(state.missing));
}

} // namespace khattama::ui
