// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/signer.h"

namespace khattama::security {

/// Keys in PKCS#12 files, as the national certification centre gives them out (RSA and elliptic curves; what OpenSSL
/// cannot compute with, as GOST, is `key.no_key`).
class Pkcs12Keys
{
public:
    explicit Pkcs12Keys(const Clock &clock) : m_clock(clock) {}

    /// Signs the bytes, CAdES-BES: the signature names its certificate and tells the moment. Errors: those of Signers.
    [[nodiscard]] Result<MadeSignature> sign(const SigningKey &file, const QByteArray &bytes) const;

private:
    const Clock &m_clock;
};

} // namespace khattama::security
