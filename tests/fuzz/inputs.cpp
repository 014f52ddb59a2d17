// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Input files of the command line: JSON, the same bytes to every reader.
#include "core/exchange/inputfiles.h"
#include "tests/fuzz/fuzztarget.h"

using namespace Qt::StringLiterals;

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    (void)readable(exchange::readApplication(bytes));
    (void)readable(exchange::readConclusion(bytes));
    (void)readable(exchange::readVote(bytes));
    (void)readable(exchange::readReferral(bytes));
    (void)readable(exchange::readAnswer(bytes));
    (void)readable(
        exchange::readOutageAct(bytes, {outage::OutageActId(QUuid(u"01a11af2-4740-7000-8ff6-10f74eed8f41"_s))}));
    const auto settlement = exchange::readSettlement(bytes);
    if (readable(settlement))
        demand(!settlement->note.isEmpty(), "what an operator settles rests on something");
}

} // namespace khattama::fuzz
