// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message of NCALayer, or of what sits at its address, as an answer to every question.
#include "core/network/ncaanswers.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    const auto message = network::ncaMessage(bytes);
    if (!readable(message))
        return;
    (void)readable(network::ncaGreeting(*message));
    (void)readable(network::olderToken(*message));
    for (const auto &signature : {network::ncaSignature(*message), network::olderSignature(*message)}) {
        if (readable(signature))
            demand(!signature->isEmpty(), "a signature is something");
    }
    if (network::isUnknownModule(*message))
        demand(!network::ncaSignature(*message).has_value(), "who has no module has not signed");
}

} // namespace khattama::fuzz
