// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signer.h"

#include <chrono>

namespace khattama::network {

/// A time stamp authority (RFC 3161) over HTTP.
class TimeStampAuthority
{
public:
    static constexpr std::chrono::milliseconds kPatience{8000}; ///< who signs waits for it
    explicit TimeStampAuthority(const QString &address, std::chrono::milliseconds patience = kPatience)
        : m_address(address), m_patience(patience)
    {}

    /// The signature with a time stamp. Errors: `timestamp.unreachable` with `reason`, `timestamp.silent`,
    /// `job.cancelled`; those of security::TimeStampQuery.
    [[nodiscard]] Result<QByteArray> stamped(const QByteArray &cms, const Cancelled &cancelled) const;

private:
    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray &request, const Cancelled &cancelled) const;

    QString m_address;
    std::chrono::milliseconds m_patience;
};

} // namespace khattama::network
