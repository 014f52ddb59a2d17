// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/reply.h"
#include "app/lawbook.h"
#include "app/workplace.h"
#include "core/base/wording.h"

#include <functional>

namespace khattama::cli {

/// What a command without login works with.
struct Desk {
    const DataFiles &files;
    const LawBook &law;
    const Wording &wording;
    const Clock &clock;
    IdSource &ids;
    QString databasePath;
    Language language = Language::Kazakh;
    std::function<QString(const QString &)> environment;
    std::function<void(const QString &)> progress; ///< a line on standard error while a long command runs

    [[nodiscard]] Surroundings surroundings() const
    {
        using namespace Qt::StringLiterals;
        Surroundings around{clock, ids, files, law};
        if (const QString address = environment(u"KHATTAMA_NCALAYER"_s); !address.isEmpty())
            around.ncaLayer = address;
        return around;
    }
};

// helpers, no login
[[nodiscard]] Result<Reply> showCalendar(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> showIin(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> showWords(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> initialise(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> restore(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> recover(const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> demo(const Desk &desk, const Arguments &arguments);

// receiving
[[nodiscard]] Result<Reply> importPackages(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> checkPackages(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> registerCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> admitCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> refuseCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> settleCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> returnCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printApplication(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// cases
[[nodiscard]] Result<Reply> listCases(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> showCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> voteOnCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> recordVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> recordReminder(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> decideCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listDeadlines(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// papers of a case
[[nodiscard]] Result<Reply> printResultNotice(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printExpertDecisions(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> handOverDocument(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// visits
[[nodiscard]] Result<Reply> planVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> leaveToVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> strikeVisit(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listVisits(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// consultations, redistribution, control
[[nodiscard]] Result<Reply> consultOnCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> enterAnswer(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> withdrawConsultation(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> redistributeCase(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> recordAppearance(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// protocols and journals
[[nodiscard]] Result<Reply> closeProtocol(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printProtocol(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listProtocols(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> drawJournal(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> sealJournal(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listJournals(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printJournal(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// signatures
[[nodiscard]] Result<Reply> signProtocol(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> signJournal(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> signCorrection(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> verifySignatures(Workplace &workplace, const Desk &desk, const Arguments &arguments);

[[nodiscard]] Result<Reply> listExpertWork(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// corrections
[[nodiscard]] Result<Reply> addCorrection(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> approveCorrection(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> withdrawCorrection(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listCorrections(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printCorrection(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// outbox
[[nodiscard]] Result<Reply> listOutbox(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> exportOutbox(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> handOverMessage(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> confirmMessage(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> voidMessage(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printLetter(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> callToControl(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// outages
[[nodiscard]] Result<Reply> addOutageAct(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listOutageActs(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> linkToOutage(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listTransfers(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> exportTransfers(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> printTransfers(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> confirmTransfer(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> verifyTransfer(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// audit
[[nodiscard]] Result<Reply> listAudit(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> checkAuditHead(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> reportIncident(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// personal data
[[nodiscard]] Result<Reply> exportPerson(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> blockPerson(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> unblockPerson(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> listBlockedPersons(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// administration
[[nodiscard]] Result<Reply> settings(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> addUser(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> blockUser(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> enterIin(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> changeRole(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> addHoliday(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> verify(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> backup(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> planBackups(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> unblockUser(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> giveUserPassword(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> rotateKeys(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> showKeys(Workplace &workplace, const Desk &desk, const Arguments &arguments);
[[nodiscard]] Result<Reply> replaceRecoveryKey(Workplace &workplace, const Desk &desk, const Arguments &arguments);

// shared by the commands
/// The key that `--key` or `--ncalayer` names; none where neither stands. Error `cli.two_keys`.
[[nodiscard]] Result<SigningKey> keyOption(const Desk &desk, const Arguments &arguments);
/// A warning where a signature was to bear a time stamp and does not.
void tellNotStamped(Reply &reply, const std::optional<Error> &why);
/// Error `correction.not_found`.
[[nodiscard]] Result<journal::CorrectionId> correctionNamed(const Arguments &arguments);
/// The operand with this index; the command's own words are not counted. Empty when there is none.
[[nodiscard]] QString operand(const Arguments &arguments, qsizetype index);
[[nodiscard]] Result<expertise::CaseId> caseNamed(Workplace &workplace, const Desk &desk, const QString &reference);
[[nodiscard]] Result<QDate> dateOption(const Arguments &arguments, const QString &option);
[[nodiscard]] Result<QDate> dateFrom(const QString &text);
[[nodiscard]] Result<QDate> monthOption(const Arguments &arguments);
/// The days of `--date` or `--month`, all days without either: first and last.
[[nodiscard]] Result<std::pair<QDate, QDate>> daysOption(const Arguments &arguments);
/// Error `cli.bad_number`.
[[nodiscard]] Result<int> wholeNumber(const QString &text);
/// The file of `--out`, where none stands yet. Errors: `cli.option_missing`, `cli.file_exists`.
[[nodiscard]] Result<QString> outOption(const Arguments &arguments);
/// Writes the file of `--out`. Errors: those of outOption(), `file.not_written`.
[[nodiscard]] Result<QString> writeOut(const Arguments &arguments, const QByteArray &bytes);

} // namespace khattama::cli
