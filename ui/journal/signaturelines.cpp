// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/signaturelines.h"

#include "core/base/datetext.h"
#include "ui/widgets/detailsview.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

QString SignatureLines::namesOf(const QList<journal::Signatory> &signatories)
{
    QStringList names;
    for (const journal::Signatory &signatory : signatories)
        names.append(signatory.name.isEmpty() ? signatory.login : signatory.name);
    return names.join(u", "_s);
}

QString SignatureLines::verdictOf(const journal::GivenSignature &given)
{
    using State = intake::SignatureFinding::State;
    const intake::SignatureFinding &finding = given.verdict.finding;
    if (finding.state == State::NotCheckable)
        return tr("it is made in a way that cannot be checked here (GOST)");
    if (finding.state == State::Absent || finding.state == State::Broken)
        return tr("IT DOES NOT FIT THE DOCUMENT: something was changed after signing");
    if (given.verdict.coverage == journal::Coverage::ChangesFollow)
        return tr("SOMETHING OTHER THAN SIGNATURES was added to the document afterwards");
    QStringList said{tr("unchanged since")};
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
        const QString when =
            shortDate(time.dateOf(signature.at)) + u' ' + time.timeOf(signature.at).toString(u"HH:mm"_s);
        // Whose key it is goes without saying where the IIN was compared.
        view.addRow(label,
                    signature.iinCompared
                        ? tr("%1, %2; %3").arg(who, when, verdictOf(given))
                        : tr("%1, %2; key of %3; %4").arg(who, when, signature.certificate.holder, verdictOf(given)));
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
