// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transferpackage.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

namespace khattama::ui {

class DetailsView;

/// A transfer package of this department or another one, verified, to read: whose it is, who signed it, its cases.
class PackageDialog : public QDialog
{
    Q_OBJECT

public:
    PackageDialog(const PageContext &context, const outage::TransferPackage &package, QWidget *page);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void describe(DetailsView &view, const outage::TransferPackage &package) const;
    [[nodiscard]] QString signatureText(const intake::SignatureFinding &signature) const;
    [[nodiscard]] QString stampText(const intake::SignatureFinding &signature) const;

    const PageContext &m_context;
};

} // namespace khattama::ui
