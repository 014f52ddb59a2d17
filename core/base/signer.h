// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace khattama {

/// What a certificate says of its holder.
struct KeyCertificate {
    QString holder; ///< common name
    QString iin{};  ///< from SERIALNUMBER=IIN…; empty where there is none
    QString issuer{};
    QString serial{};       ///< hexadecimal
    QDateTime validUntil{}; ///< UTC
    friend bool operator==(const KeyCertificate &, const KeyCertificate &) = default;
};

/// Signs with the key of a person; implemented by security.
class Signer
{
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual KeyCertificate certificate() const = 0;
    /// A detached CMS signature (DER) over the bytes, CAdES-BES: it names its certificate and tells the moment.
    /// Error (Trouble) `key.signing_failed`.
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray &bytes) const = 0;
};

/// A PKCS#12 file and the password that opens it.
struct KeyFile {
    QString path;
    QString password;
};

/// Opens files with keys; implemented by security.
class KeyFiles
{
public:
    virtual ~KeyFiles() = default;
    /// The key and its certificate. Errors (Refused), all but the first with `file`:
    /// `key.file_unreadable` (Usage), `key.no_key_file`, `key.wrong_password`, `key.no_key`, `key.expired` with
    /// `until`, `key.not_yet_valid` with `from`.
    [[nodiscard]] virtual Result<std::unique_ptr<Signer>> open(const KeyFile &file) const = 0;
};

} // namespace khattama
