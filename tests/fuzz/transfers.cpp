// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages *.msepkg of another department (p. 72): the ZIP as it is, or a manifest and the case that it tells of, which
// are packed here, with the digest in its place, so that what is behind the digests is read too.
#include "core/base/clock.h"
#include "core/exchange/transferpackages.h"
#include "core/exchange/zipwriter.h"
#include "core/security/cmssignatureverifier.h"
#include "tests/fuzz/fuzztarget.h"

#include <QCryptographicHash>

namespace khattama::fuzz {

namespace {

QByteArray packed(const QByteArray &bytes)
{
    if (bytes.startsWith("PK"))
        return bytes;
    auto [manifest, record] = split(bytes);
    manifest.replace("SHA-256 of the case", QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex());
    manifest.replace("\"size of the case\"", QByteArray::number(record.size()));
    const auto zip = exchange::zipped({{QStringLiteral("manifest.json"), manifest},
                                       {QStringLiteral("cases/01a11af2-4740-7000-8ff6-10f74eed8f41.json"), record}});
    demand(zip.has_value(), "files are packed");
    return *zip;
}

} // namespace

void read(const QByteArray &bytes)
{
    static const auto limits = exchange::TransferPackages::limits(data());
    demand(limits.has_value(), "the shipped limits are read");
    static const FixedClock clock(QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
    static const security::CmsSignatureVerifier signatures({}, clock);
    static const exchange::TransferPackages packages(*limits, signatures);
    const auto package = packages.readBytes(packed(bytes), QStringLiteral("fuzzed.msepkg"));
    if (!readable(package))
        return;
    demand(package->signature.state != intake::SignatureFinding::State::Broken, "a broken signature refuses a package");
    const auto again = packages.pack(packages.prepare(package->content, false), {});
    demand(again.has_value(), "what was read can be packed");
    const auto reread = packages.readBytes(*again, QStringLiteral("again.msepkg"));
    demand(reread && reread->content.entries == package->content.entries, "what was packed is what was read");
}

} // namespace khattama::fuzz
