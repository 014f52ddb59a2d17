// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signer.h"

#include <chrono>

namespace khattama::network {

/// NCALayer, the program of the national certification centre that signs with the keys of its user, over its WebSocket
/// on this computer. Its user chooses the key and types the password there.
class NcaLayer
{
public:
    /// How long it may be silent.
    struct Patience {
        std::chrono::milliseconds machine{10'000};    ///< where the program has to answer
        std::chrono::milliseconds person{5 * 60'000}; ///< where its user has to
    };
    [[nodiscard]] static QString usualAddress();

    explicit NcaLayer(const QString &address = usualAddress()) : NcaLayer(address, Patience()) {}
    NcaLayer(const QString &address, const Patience &patience) : m_address(address), m_patience(patience) {}

    /// A detached CMS over the bytes as NCALayer writes it; not looked at yet. `iin`: whose keys it is to offer; empty:
    /// any. By its module of today (`kz.gov.pki.knca.basics`), or where it has none by the one before.
    /// Errors (Trouble): `ncalayer.not_here` where the address is not of this computer, `ncalayer.absent`,
    /// `ncalayer.silent`, `ncalayer.dropped`; (Damaged): `ncalayer.garbage`; (Refused): `ncalayer.cancelled` by its
    /// user, `ncalayer.refused` with its `message`, `job.cancelled` here.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray &bytes, const QString &iin, Language language,
                                          const Cancelled &cancelled) const;

private:
    QString m_address;
    Patience m_patience;
};

} // namespace khattama::network
