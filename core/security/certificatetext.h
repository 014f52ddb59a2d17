// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signer.h"

#include <openssl/x509.h>

namespace khattama::security {

/// What is read out of certificates of OpenSSL; for the sources of this folder alone.
[[nodiscard]] KeyCertificate describe(X509 *certificate);
/// UTC; invalid where it is no time.
[[nodiscard]] QDateTime timeOf(const ASN1_TIME *time);

} // namespace khattama::security
