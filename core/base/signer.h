// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <optional>

namespace khattama {

/// What a certificate says of its holder.
struct KeyCertificate {
    QString holder; ///< common name
    QString iin{};  ///< from SERIALNUMBER=IIN…; empty where there is none
    QString issuer{};
    QString serial{};       ///< hexadecimal
    QDateTime validUntil{}; ///< UTC
    QDateTime validFrom{};  ///< UTC
    friend bool operator==(const KeyCertificate &, const KeyCertificate &) = default;
};

/// What somebody signs with.
struct SigningKey {
    enum class Kind {
        File,     ///< a PKCS#12 file
        NcaLayer, ///< a key that its owner chooses in NCALayer, the program of the national certification centre
    };
    QString path{};     ///< of the file
    QString password{}; ///< that opens it
    Kind kind = Kind::File;
    Language language = Language::Kazakh; ///< of the windows of NCALayer

    [[nodiscard]] bool isNamed() const { return kind == Kind::NcaLayer || !path.isEmpty(); }
};

/// What is to be signed.
struct SigningOrder {
    QByteArray bytes;
    QString iin{};      ///< whose keys NCALayer is to offer; empty: any
    qsizetype room = 0; ///< bytes that the CMS may take; 0: any number
};

struct MadeSignature {
    QByteArray cms; ///< detached, DER; CAdES-BES, or CAdES-T where it bears a time stamp
    KeyCertificate certificate;
    std::optional<Error> notStamped{}; ///< why it bears no time stamp, where it was to bear one
};

/// Asked while somebody else is waited for: true ends the waiting.
using Cancelled = std::function<bool()>;

/// Signs with the keys of persons; may wait for them, or for a network, so it is called outside of any unit of work, in
/// a thread that nobody else needs. Implemented by network.
class Signers
{
public:
    virtual ~Signers() = default;
    /// Whether signatures are to bear time stamps.
    [[nodiscard]] virtual bool stamps() const = 0;
    /// Errors of a file, all but the first (Usage) with `file`: `key.file_unreadable`, `key.no_key_file`,
    /// `key.wrong_password`, `key.no_key`, `key.expired` with `until`, `key.not_yet_valid` with `from`,
    /// `key.signing_failed` (Trouble). Of NCALayer: `ncalayer.*`. `job.cancelled`. A time stamp that cannot be had is
    /// no error.
    [[nodiscard]] virtual Result<MadeSignature> sign(const SigningKey &key, const SigningOrder &order,
                                                     const Cancelled &cancelled) const = 0;
};

} // namespace khattama
