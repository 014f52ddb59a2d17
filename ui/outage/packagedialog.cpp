// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outage/packagedialog.h"

#include "core/base/datetext.h"
#include "ui/outage/outageactsmodel.h"
#include "ui/outage/transferpanel.h"
#include "ui/widgets/detailsview.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace khattama::ui {

using State = intake::SignatureFinding::State;

PackageDialog::PackageDialog(const PageContext &context, const outage::TransferPackage &package, QWidget *page)
    : QDialog(page), m_context(context)
{
    setObjectName(u"packageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Transfer package %1").arg(package.fileName));
    resize(page->window()->size() * 0.85);
    auto *view = new DetailsView(this);
    view->setObjectName(u"packageDetails"_s);
    view->setAccessibleName(tr("About the package"));
    view->setFitsContent(true);
    describe(*view, package);
    auto *panel = new TransferPanel(context, u"packageTransfer"_s, this);
    panel->setEntries(package.content.entries);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closePackageButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    layout->addWidget(panel, 1);
    layout->addLayout(buttons);
    panel->setFocus();
    connect(panel, &TransferPanel::told, this, &PackageDialog::told);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QString PackageDialog::signatureText(const intake::SignatureFinding &signature) const
{
    switch (signature.state) {
    case State::Absent:
        return tr("The package is not signed.");
    case State::UntrustedIssuer:
        return tr("%1. The signature holds, but its issuer is not among those this department trusts.")
            .arg(signature.signer);
    case State::NotCheckable:
        return tr("%1. The signature is there, but its algorithm cannot be checked here.").arg(signature.signer);
    case State::Valid:
    case State::Broken: // is not shown at all
        break;
    }
    const QString when = OutageActsModel::moment(m_context, signature.signedAt);
    return signature.issuerAsked ? tr("%1, %2. The signature holds.").arg(signature.signer, when)
                                 : tr("%1, %2. The signature holds; the issuer was not asked, since the department "
                                      "trusts nobody by name.")
                                       .arg(signature.signer, when);
}

QString PackageDialog::stampText(const intake::SignatureFinding &signature) const
{
    const QString when = OutageActsModel::moment(m_context, signature.timeStamp->at);
    switch (signature.timeStamp->state) {
    case State::Valid:
        return tr("%1, %2.").arg(signature.timeStamp->authority, when);
    case State::Absent:
    case State::Broken:
        return tr("It does not fit the signature: something was changed after signing.");
    case State::UntrustedIssuer:
    case State::NotCheckable:
        break;
    }
    return tr("%1, %2. It is not checked here: its authority is not among those this department trusts.")
        .arg(signature.timeStamp->authority, when);
}

void PackageDialog::describe(DetailsView &view, const outage::TransferPackage &package) const
{
    const outage::TransferContent &content = package.content;
    view.addRow(tr("Department"), content.department.name.in(m_context.language));
    view.addRow(tr("Period"), shortDate(content.from) + u" – "_s + shortDate(content.to));
    for (const outage::OutageAct &act : content.acts) {
        view.addRow(
            tr("Act"),
            tr("No. %1 of %2: %3").arg(act.number, shortDate(act.date), OutageActsModel::systems(m_context, act)));
    }
    view.addRow(tr("Signature"), signatureText(package.signature));
    if (package.signature.timeStamp)
        view.addRow(tr("Time stamp"), stampText(package.signature));
    QStringList days;
    for (const outage::TransferProtocol &protocol : content.protocols)
        days.append(shortDate(protocol.date));
    view.addRow(tr("Protocols"), days.join(u", "_s));
}

} // namespace khattama::ui
