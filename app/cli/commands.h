// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/reply.h"
#include "app/lawbook.h"
#include "app/office.h"
#include "app/wording.h"

#include <functional>

namespace khattama::cli {

/// What a command without login works with.
struct Desk {
    const DataFiles &files;
    const LawBook &law;
    const Wording &wording;
    const Clock &clock;
    QString databasePath;
    Language language = Language::Kazakh;
    std::function<QString(const QString &)> environment;
    std::function<void(const QString &)> progress; ///< a line on standard error while a long command runs
};

// helpers, no login
[[nodiscard]] Result<Reply> showCalendar(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> showIin(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> showWords(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> initialise(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> restore(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> demo(const Desk &desk, const Arguments &arguments);

// receiving
[[nodiscard]] Result<Reply> importPackages(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> checkPackages(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> registerCase(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> settleCase(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> returnCase(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printApplication(Office &office, const Desk &desk, const Arguments &arguments);

// cases
[[nodiscard]] Result<Reply> listCases(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> showCase(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> voteOnCase(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> recordVisit(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> decideCase(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listDeadlines(Office &office, const Desk &desk, const Arguments &arguments);

// protocols and journals
[[nodiscard]] Result<Reply> closeProtocol(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printProtocol(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listProtocols(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> drawJournal(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> sealJournal(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printJournal(Office &office, const Desk &desk, const Arguments &arguments);

// administration
[[nodiscard]] Result<Reply> addUser(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> blockUser(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> addHoliday(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> verify(Office &office, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> backup(Office &office, const Desk &desk, const Arguments &arguments);

// shared by the commands
/// The operand after the command's own words.
[[nodiscard]] QString operand(const Arguments &arguments, qsizetype index);
[[nodiscard]] Result<expertise::CaseId> caseNamed(Office &office, const QString &reference);
[[nodiscard]] Result<QDate> dateOption(const Arguments &arguments, const QString &option);
[[nodiscard]] Result<QDate> dateFrom(const QString &text);
[[nodiscard]] Result<QDate> monthOption(const Arguments &arguments);
/// Writes the file of `--out`; refuses to overwrite. Errors: `cli.option_missing`, `cli.file_exists`,
/// `cli.file_not_written`.
[[nodiscard]] Result<QString> writeOut(const Arguments &arguments, const QByteArray &bytes);

} // namespace khattama::cli
