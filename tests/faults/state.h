// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/office.h"

namespace khattama::faults {

inline const QString kOffice = QStringLiteral("office.db"); ///< the database a scenario works on

/// What stands in a database: enough to tell one save from the next, and half of a save from the whole.
struct State {
    qint64 seq = 0;             ///< last entry of the audit chain
    QString hash;               ///< its hash, which binds every row that was ever written; another one in each run
    QMap<QString, qint64> rows; ///< count of each table
    QString drafts;             ///< digest of what the head is typing: drafts stand in no audit
    [[nodiscard]] bool sameAs(const State &other) const
    {
        return seq == other.seq && rows == other.rows && drafts == other.drafts;
    }
};

/// Read without keys: `drafts` stays empty.
[[nodiscard]] Result<State> stateOf(const storage::Database &database);
[[nodiscard]] Result<QString> draftsIn(storage::UnlockedOffice &office);
/// The finished databases of a folder beside kOffice, by name, with their SHA-256.
[[nodiscard]] QMap<QString, QString> filesIn(const QString &folder);
[[nodiscard]] bool isFinishedCopy(const QString &name);

/// One line that the worker writes when an operation has answered: done, or an error.
struct Acknowledgement {
    int step = 0; ///< 0: opened and logged in
    QString name;
    State state;
    QMap<QString, QString> files;
    QString error{}; ///< code; then nothing else counts
};
[[nodiscard]] QByteArray lineOf(const Acknowledgement &acknowledgement);
/// A line that was not written to its end is no acknowledgement.
[[nodiscard]] QList<Acknowledgement> acknowledgementsIn(const QByteArray &lines);

} // namespace khattama::faults
