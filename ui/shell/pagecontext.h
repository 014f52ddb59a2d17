// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/wording.h"
#include "core/people/department.h"
#include "core/people/staff.h"
#include "core/rules/deadlines.h"
#include "core/rules/intakerules.h"
#include "core/rules/referencelists.h"
#include "core/rules/requireddocuments.h"
#include "core/rules/termsbyage.h"

class QSettings;

namespace khattama::ui {

class Jobs;
class Prompt;
class Speller;

/// What every page of the window stands on while somebody is logged in. A page is made for one language and one user;
/// the shell makes it anew when either changes.
struct PageContext {
    Jobs &jobs;
    Prompt &prompt;
    QSettings &settings; ///< columns, splitters, filters of this user: codes and sizes, never personal data
    const Clock &clock;
    const Wording &wording;
    const rules::ReferenceLists &lists;
    const rules::RequiredDocuments &requiredDocuments;
    rules::IntakeRules intakeRules; ///< of the day of the login
    rules::Deadlines deadlines;
    rules::TermsByAge termsByAge;
    people::Department department;
    people::StaffMember user;
    Language language;
    Speller &speller; ///< for fields of some lines of text

    [[nodiscard]] QDate today() const { return deadlines.time().dateOf(clock.now()); }
    [[nodiscard]] QString worded(const Error &error) const { return wording.text(error, language); }
    [[nodiscard]] bool may(people::Permission permission) const { return people::may(user.role, permission); }
};

} // namespace khattama::ui
