// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditing.h"
#include "core/audit/personaldata.h"
#include "core/base/drafts.h"
#include "core/base/signer.h"
#include "core/expertise/consulting.h"
#include "core/expertise/handingover.h"
#include "core/expertise/phrases.h"
#include "core/expertise/receiving.h"
#include "core/expertise/reviewing.h"
#include "core/expertise/visiting.h"
#include "core/intake/packagesource.h"
#include "core/journal/correcting.h"
#include "core/journal/expertwork.h"
#include "core/journal/signing.h"
#include "core/outage/transfers.h"
#include "core/outbox/outbox.h"

#include <memory>

namespace khattama::ui {

class Housekeeping;

/// What the window's jobs may use, in the thread that works on the unlocked database and nowhere else.
struct Services {
    const people::StaffMember &user; ///< who has logged in; every use case acts in this name
    const people::Department &department;
    Transactor &transactor;
    expertise::CaseRepository &cases;
    journal::JournalRepository &journals;
    AuditTrail &audit;
    const people::StaffDirectory &staff;
    DraftShelf &drafts;
    const intake::PackageSource &packages;
    const rules::Deadlines &deadlines;
    const Clock &clock;

    expertise::Receiving &receiving;
    expertise::Reviewing &reviewing;
    expertise::Deciding &deciding;
    expertise::Consulting &consulting;
    expertise::CasePapers &papers;
    expertise::HandingOver &handingOver;
    expertise::Visiting &visiting;
    expertise::Phrases &phrases;
    journal::DayClosing &days;
    journal::MonthSealing &months;
    journal::Correcting &correcting;
    journal::ExpertWork &expertWork;
    const journal::ProtocolRows &rows;
    outbox::Outbox &outbox;
    outage::OutageActs &outages;
    outage::Transfers &transfers;
    journal::Signing &signing;
    audit::Auditing &auditing;
    audit::PersonalData &personalData;
    std::shared_ptr<const Signers> signers; ///< for another thread: whoever signs may have to wait
    Housekeeping &housekeeping;
};

} // namespace khattama::ui
