// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/wording.h"
#include "core/rules/referencelists.h"
#include "core/rules/requireddocuments.h"

class QSettings;

namespace khattama::ui {

class FrontDoor;
class Jobs;
class Look;
class Prompt;
class Speller;

/// What the window as a whole stands on, given by the program.
struct Shell {
    FrontDoor &door;
    Jobs &jobs;
    Prompt &prompt;
    Look &look;
    QSettings &settings; ///< of the workplace: language, palette, database; those of each user beside it
    const Clock &clock;
    const Wording &wording;
    const rules::ReferenceLists &lists;
    const rules::RequiredDocuments &requiredDocuments;
    Speller &speller; ///< one for the whole window: its dictionaries are large
};

} // namespace khattama::ui
