// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace khattama::security {

/// A question to a time stamp authority (RFC 3161) for the moment of a signature: over the SHA-256 of the value of the
/// signature, with a nonce that the answer has to repeat.
class TimeStampQuery
{
public:
    /// Over the first signature of a CMS. Error `timestamp.wrong_answer` where it is none.
    [[nodiscard]] static Result<TimeStampQuery> over(const QByteArray &cms);

    /// DER, to be posted.
    [[nodiscard]] const QByteArray &request() const { return m_request; }
    /// The CMS with the token of the response as an unsigned attribute (CAdES-T). Errors (Damaged): `timestamp.refused`
    /// with `reason`; `timestamp.wrong_answer` where it is no response, or not to this question, or does not hold.
    [[nodiscard]] Result<QByteArray> answeredBy(const QByteArray &response) const;

private:
    QByteArray m_cms;
    QByteArray m_request;
};

} // namespace khattama::security
