// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intakesettings.h"
#include "core/intake/packagelimits.h"
#include "core/intake/packagesource.h"
#include "core/outage/transferpackage.h"

namespace khattama::exchange {

/// Packages `*.msepkg`: a ZIP of `manifest.json` (`resources/schema/transfer-manifest.schema.json`), `cases/ID.json`
/// (`transfer-case.schema.json`), `protocols/DATE.pdf`, and `manifest.json.p7s`, a detached CMS over the bytes of the
/// manifest, where it was signed. The manifest tells the SHA-256 of every file, so the signature holds for all.
class TransferPackages final : public outage::TransferPackaging
{
public:
    /// With the shipped limits (`rules/transfer_limits.json`), or those of the department's folder. `signatures` must
    /// outlive the reader.
    [[nodiscard]] static Result<intake::PackageLimits> limits(const DataFiles &files);
    TransferPackages(const intake::PackageLimits &limits, const intake::SignatureVerifier &signatures)
        : m_limits(limits), m_signatures(signatures)
    {}

    [[nodiscard]] outage::PreparedPackage prepare(const outage::TransferContent &content, bool isSigned) const override;
    [[nodiscard]] Result<QByteArray> pack(const outage::PreparedPackage &prepared,
                                          const QByteArray &cms) const override;
    [[nodiscard]] Result<outage::TransferPackage> read(const QString &path) const override;
    [[nodiscard]] Result<outage::TransferPackage> readBytes(const QByteArray &bytes, const QString &fileName) const;

private:
    [[nodiscard]] Result<outage::TransferPackage> verified(const QByteArray &bytes) const;

    intake::PackageLimits m_limits;
    const intake::SignatureVerifier &m_signatures;
};

} // namespace khattama::exchange
