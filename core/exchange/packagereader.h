// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/form031reader.h"
#include "core/intake/packagelimits.h"
#include "core/intake/packagesource.h"

namespace khattama::exchange {

/// Reads form 031/у packages: a ZIP `*.mse031` with `form.xml`, `form.xml.p7s` and `attachments/NAME`, or a bare
/// form. A package without a form is read too (F002). Everything is read in memory; nothing is ever unpacked to
/// disk. A package that is damaged, too large or hostile is refused whole.
///
/// Errors (Damaged); all carry `file`, those of one entry `entry`, those of a limit `limit`:
/// `package.unreadable`, `package.unknown_format` (neither ZIP nor XML), `package.damaged`, `package.too_large`,
/// `package.unpacked_too_large`, `package.ratio`, `package.too_many_attachments`, `package.entry_too_large`,
/// `package.encrypted`, `package.link`, `package.name_not_utf8`, `package.unsafe_name`,
/// `package.unexpected_entry`, `package.duplicate_entry`, and `package.form_…` of Form031Reader.
class PackageReader final : public intake::PackageSource
{
public:
    PackageReader(const intake::PackageLimits &limits, Form031Reader formReader)
        : m_limits(limits), m_formReader(std::move(formReader))
    {}
    /// With the shipped limits and schema, or those of the department's folder.
    [[nodiscard]] static Result<PackageReader> create(const DataFiles &files);

    [[nodiscard]] Result<intake::ReceivedPackage> read(const QString &path) const override;
    [[nodiscard]] Result<intake::ReceivedPackage> readBytes(const QByteArray &bytes, const QString &fileName) const;

private:
    [[nodiscard]] Result<intake::ReceivedPackage> unpack(const QByteArray &bytes) const;

    intake::PackageLimits m_limits;
    Form031Reader m_formReader;
};

} // namespace khattama::exchange
