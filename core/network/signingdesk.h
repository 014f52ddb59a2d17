// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/ncalayer.h"
#include "core/network/timestampauthority.h"
#include "core/security/pkcs12keys.h"

namespace khattama::network {

/// Signs with key files and with NCALayer; asks for a time stamp where the department names an authority. A signature
/// without it is made all the same, and tells why.
class SigningDesk final : public Signers
{
public:
    /// `authority` empty: no time stamps. `clock` must outlive the desk.
    SigningDesk(const Clock &clock, const NcaLayer &ncaLayer, const std::optional<TimeStampAuthority> &authority)
        : m_clock(clock), m_files(clock), m_ncaLayer(ncaLayer), m_authority(authority)
    {}

    [[nodiscard]] bool stamps() const override { return m_authority.has_value(); }
    [[nodiscard]] Result<MadeSignature> sign(const SigningKey &key, const SigningOrder &order,
                                             const Cancelled &cancelled) const override;

private:
    [[nodiscard]] Result<MadeSignature> signedBy(const SigningKey &key, const SigningOrder &order,
                                                 const Cancelled &cancelled) const;

    const Clock &m_clock;
    security::Pkcs12Keys m_files;
    NcaLayer m_ncaLayer;
    std::optional<TimeStampAuthority> m_authority;
};

} // namespace khattama::network
