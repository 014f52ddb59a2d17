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
    else if (finding.issuerAsked)
        said.append(tr("the issuer of the certificate is trusted"));
    else
        said.append(tr("the issuer of the certificate was not checked"));
    if (!finding.insideValidity)
        said.append(tr("the certificate was not valid at that time"));
    said.append(given.signature.iinCompared ? tr("the IIN is that of the account")
                                            : tr("the IIN was not compared: the account has none"));
    return said.join(u"; "_s);
}

void SignatureLines::add(DetailsView &view, const journal::SignatureState &state, const PageContext &context)
{
    if (state.given.isEmpty())
        return;
    const rules::LegalTime &time = context.deadlines.time();
    for (const journal::GivenSignature &given : state.given) {
        const journal::Signature &signature = given.signature;
        const QString label =
            signature.role == journal::SigningRole::Head ? tr("Signed by the head") : tr("Signed by a participant");
        view.addRow(label, tr("%1, %2; key of %3; %4")
                               .arg(signature.signatory.name,
                                    shortDate(time.dateOf(signature.at)) + u' '
                                        + time.timeOf(signature.at).toString(u"HH:mm"_s),
                                    signature.certificate.holder, verdictOf(given)));
    }
    if (!state.missing.isEmpty())
        view.addRow(state.head ? tr("Not signed yet") : tr("Did not sign"), namesOf(state.missing));
}

} // namespace khattama::ui
