// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outage/transfermark.h"

#include "core/base/codes.h"

namespace khattama::outage {

namespace {
constexpr CodeTable<TransferState, 3> kStates{{
    {TransferState::Open, "open"},
    {TransferState::Entered, "entered"},
    {TransferState::Differs, "differs"},
}};
} // namespace

QString transferStateCode(TransferState state)
{
    return codeOf(kStates, state);
}

std::optional<TransferState> transferStateFromCode(const QString &code)
{
    return valueOf(kStates, code);
}

} // namespace khattama::outage
