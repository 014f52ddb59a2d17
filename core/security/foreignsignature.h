// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/signer.h"

namespace khattama::security {

/// A signature that another program made over the bytes (DER, PEM or bare Base64), as it is to be kept: detached, DER.
/// Where it cannot be checked here (GOST, whose digest neither can be compared) it is taken as it is.
/// Errors (Damaged): `ncalayer.garbage` where it is no CMS of one signer with its certificate; `ncalayer.other_bytes`
/// where it is not over these bytes. (Refused): `ncalayer.expired` with `holder` and `until`, `ncalayer.not_yet_valid`
/// with `holder` and `from`.
[[nodiscard]] Result<MadeSignature> foreignSignature(const QByteArray &text, const QByteArray &bytes,
                                                     const Clock &clock);

} // namespace khattama::security
