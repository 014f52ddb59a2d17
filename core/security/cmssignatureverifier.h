// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/intake/intakesettings.h"

namespace khattama::security {

/// Verifies detached CMS signatures (DER, PEM or bare Base64) offline with OpenSSL.
///
/// First the signature over the bytes, then, where the department trusts somebody, the chain of every signer to
/// one of the trusted certificates. All signers must verify. Validity in time does not decide the verdict: it is
/// told by `insideValidity`, asked at the moment of a time stamp by an authority that is trusted, else at the signing
/// time, or now where the signature has none. A signature in an algorithm that OpenSSL does not know, such as the
/// national GOST ones, is NotCheckable.
class CmsSignatureVerifier final : public intake::SignatureVerifier
{
public:
    /// `trusted` are PEM texts, each with one certificate or more; empty: the issuer is not asked. A text that
    /// holds no readable certificate trusts nobody, it does not switch the question off.
    CmsSignatureVerifier(const QList<QByteArray> &trusted, const Clock &clock) : m_trusted(trusted), m_clock(clock) {}

    [[nodiscard]] intake::SignatureFinding verify(const QByteArray &signedBytes, const QByteArray &cms) const override;

private:
    QList<QByteArray> m_trusted;
    const Clock &m_clock;
};

} // namespace khattama::security
