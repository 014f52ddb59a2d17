// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/opensslobjects.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <limits>

namespace khattama::security {

/// What signatures and time stamps are judged by; for the sources of this folder alone.
constexpr qsizetype kMostBytes = std::numeric_limits<int>::max(); // that OpenSSL takes from memory

[[nodiscard]] Bio bioOf(const QByteArray &bytes);
/// DER, PEM or bare Base64; null where it is none of them, or something follows.
[[nodiscard]] Cms parseCms(const QByteArray &bytes);
/// Empty where it cannot be written.
[[nodiscard]] QByteArray derOf(CMS_ContentInfo *cms);
[[nodiscard]] QByteArray bytesOf(const ASN1_STRING *text);
/// Of PEM texts, each with one certificate or more.
[[nodiscard]] Certificates certificatesOf(const QList<QByteArray> &pems);
[[nodiscard]] bool isValidAt(const X509 *certificate, const QDateTime &moment);
/// Whether digest and key are of a kind that OpenSSL can compute with.
[[nodiscard]] bool isCheckable(CMS_SignerInfo *signer, X509 *certificate);
[[nodiscard]] bool isStrong(CMS_SignerInfo *signer);
/// Whether the signature, where it names its certificate (CAdES: signing-certificate, its second version), is of this
/// one: else another certificate with the same key, or one with another name written in it, could be put in its place.
[[nodiscard]] bool isOfCertificate(CMS_SignerInfo *signer, const X509 *certificate);
enum class Use { Any, TimeStamps };
/// Whether a chain leads from the signer to a trusted certificate, whatever the day.
[[nodiscard]] bool isTrusted(X509 *certificate, STACK_OF(X509) * offered, STACK_OF(X509) * trusted, Use use);

} // namespace khattama::security
