// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wording.h"
#include "tests/faults/state.h"

namespace khattama::faults {

/// What a run without faults told: the states a database may stand in, one after the other.
struct Reference {
    struct Stage {
        State state;
        QMap<QString, QString> files;
        bool inParts = false; ///< the way to here has whole stages of its own
    };
    QList<Stage> stages;           ///< before the login; then after each acknowledgement
    QMap<QString, QString> before; ///< the finished copies that stood there when it began
    qint64 microseconds = 0;       ///< from the first acknowledgement to the end
    qint64 startMicroseconds = 0;  ///< from the start of the process to the first acknowledgement
    long operations = 0;           ///< writes, syncs and the like that can fail
};

enum class Violation {
    None,
    Lost,    ///< what was acknowledged is not there
    Half,    ///< a state that no save leaves
    Corrupt, ///< does not open, does not verify, cannot be worked on
    Crash,   ///< the program ended by a signal or a sanitizer's word
    Silent   ///< something differs and nobody was told, or was told without words
};
struct Verdict {
    Violation violation = Violation::None;
    QString what{};
    [[nodiscard]] bool good() const { return violation == Violation::None; }
};

/// Opens what is left in a folder as the program does, and looks at it against what was acknowledged. `reference`:
/// nothing where the run is not comparable, since operations were asked for twice.
[[nodiscard]] Verdict judge(const QString &folder, const QList<Acknowledgement> &acknowledged,
                            const Reference *reference);

/// Opens a database that was damaged behind the program's back, and looks whether somebody is told. `sound`: digests of
/// contentOf() that need no word. Answers also which code was told, for the figures.
struct Examination {
    Verdict verdict;
    QString told; ///< code; empty: nothing was, since nothing differs
};
[[nodiscard]] Examination examine(const QString &folder, const QStringList &sound, const Wording &wording);
/// Digest of every record of a database, as it is when somebody has opened it; empty where it cannot be read.
[[nodiscard]] QString contentOf(const storage::Database &database);

/// What opening a folder as it stands gives, before anybody logs in.
[[nodiscard]] Result<State> openedState(const QString &folder);

} // namespace khattama::faults
