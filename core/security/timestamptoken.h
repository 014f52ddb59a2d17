// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/form031.h"
#include "core/security/opensslobjects.h"

#include <optional>

namespace khattama::security {

/// Judges a time stamp token (RFC 3161) over the bytes: what it imprints, its signature, and whether its authority may
/// give time stamps and is one of the trusted. For the sources of this folder alone.
[[nodiscard]] intake::SignatureFinding::TimeStamp judgedToken(const QByteArray &token, const QByteArray &stamped,
                                                              STACK_OF(X509) * trusted);
/// The one that a signature bears as an unsigned attribute (CAdES-T), over the value of the signature; nothing where it
/// bears none.
[[nodiscard]] std::optional<intake::SignatureFinding::TimeStamp> timeStampOf(CMS_SignerInfo *signer,
                                                                             STACK_OF(X509) * trusted);

} // namespace khattama::security
