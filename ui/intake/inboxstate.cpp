// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/inboxstate.h"

#include "core/base/codes.h"

#include <QCoreApplication>

namespace khattama::ui {

namespace {

class InboxStates
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::InboxStates)
};

constexpr CodeTable<InboxFilter, 6> kFilters{{
    {InboxFilter::ToDo, "todo"},
    {InboxFilter::Pending, "pending"},
    {InboxFilter::Returned, "returned"},
    {InboxFilter::Accepted, "accepted"},
    {InboxFilter::All, "all"},
    {InboxFilter::Batch, "batch"},
}};

} // namespace

InboxState inboxState(expertise::CaseState state, bool returnConfirmed)
{
    if (state == expertise::CaseState::Pending)
        return InboxState::Pending;
    if (state == expertise::CaseState::Returned)
        return returnConfirmed ? InboxState::Returned : InboxState::ToReturn;
    return InboxState::Accepted;
}

QString inboxStateWord(InboxState state)
{
    switch (state) {
    case InboxState::Pending:
        return InboxStates::tr("Pending");
    case InboxState::ToReturn:
        return InboxStates::tr("To be returned");
    case InboxState::Returned:
        return InboxStates::tr("Returned");
    case InboxState::Accepted:
        return InboxStates::tr("Accepted");
    }
    Q_UNREACHABLE();
}

ColourRole inboxStateRole(InboxState state)
{
    switch (state) {
    case InboxState::Pending:
        return ColourRole::Pending;
    case InboxState::ToReturn:
        return ColourRole::Error;
    case InboxState::Returned:
        return ColourRole::Neutral;
    case InboxState::Accepted:
        return ColourRole::Done;
    }
    Q_UNREACHABLE();
}

QString inboxFilterCode(InboxFilter filter)
{
    return codeOf(kFilters, filter);
}

std::optional<InboxFilter> inboxFilterFromCode(const QString &code)
{
    return valueOf(kFilters, code);
}

} // namespace khattama::ui
