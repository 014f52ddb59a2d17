// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A CMS signature beside the bytes that it is of: as trusted as they come from outside, and with the certificates that
// an administrator has entered taken from the input as well.
#include "core/base/clock.h"
#include "core/security/cmssignatureverifier.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    using State = intake::SignatureFinding::State;
    static const FixedClock clock(QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC));
    const Pair given = split(bytes); // first what is signed, then the signature
    const auto trusting = [&](const QList<QByteArray> &trusted) {
        return security::CmsSignatureVerifier(trusted, clock).verify(given.first, given.second);
    };
    const auto found = trusting({});
    const auto strict = trusting({given.second});
    if (found.state == State::Valid) {
        const auto other = security::CmsSignatureVerifier({}, clock).verify(given.first + 'x', given.second);
        demand(other.state != State::Valid, "a signature is of its own bytes alone");
    } else {
        demand(strict.state != State::Valid, "trust mends no signature");
    }
}

} // namespace khattama::fuzz
