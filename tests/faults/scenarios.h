// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QMap>

#include <functional>

namespace khattama::test {
class Department;
}

namespace khattama::faults {

struct Bench; ///< what a step works with

/// One operation that answers done or an error.
struct Step {
    QString name;
    std::function<Result<void>(Bench &)> work;
    bool inParts = false; ///< several saves, each whole: a kill between them is no half save
};

/// What a department does to its files, the same in every run. A new kind of save is one more entry of the table.
struct Scenario {
    QString name;
    /// Makes what the steps start from: in the department, and beside it in the folder.
    std::function<void(test::Department &, const QString &folder)> prepare;
    QList<Step> steps;
    int schema = 0; ///< the database is of this earlier schema; 0: of today's
};
[[nodiscard]] const QList<Scenario> &scenarios();
[[nodiscard]] const Scenario *scenarioNamed(const QString &name);

/// Makes the folder that a scenario starts from.
void makeTemplate(const Scenario &scenario, const QString &folder);

/// How the worker is asked to run a scenario.
struct Errand {
    QString scenario;
    QString folder;
    QString told;          ///< file of the acknowledgements
    QString synchronous{}; ///< control: other than FULL
    bool again = false;    ///< after an error the failing ends, and the step is done again
    int who = 0;           ///< one of several at the same file
};
/// 0: every step was done; 3: an error was told.
[[nodiscard]] int run(const Errand &errand);

} // namespace khattama::faults
