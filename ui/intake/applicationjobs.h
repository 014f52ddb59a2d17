// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"
#include "ui/intake/documentsmodel.h"
#include "ui/shell/services.h"

#include <QJsonObject>

namespace khattama::ui {

/// A case of a person who was here before.
struct EarlierCase {
    expertise::CaseId id;
    QString number; ///< of registration; empty while none
    QDate receivedOn;
    QDate concludedOn; ///< invalid while none
    bool open = false;
    bool established = false;
    QString category; ///< id of list `categories`; empty where none was set
    QDate until;      ///< of the disability; invalid: without term, or none
    friend bool operator==(const EarlierCase &, const EarlierCase &) = default;
};

/// What the department knows of an IIN (p. 9): the person as last written down, and the cases, latest first.
struct EarlierPerson {
    std::optional<people::Person> person;
    std::optional<people::Representative> representative;
    std::optional<intake::EarlierState> state; ///< what the last conclusion set
    QList<EarlierCase> cases;
};

/// What a page of receiving is opened with: an entry that was left, or an application that waits with a drafted refusal
/// and is to be completed.
struct Opened {
    std::optional<QJsonObject> draft;
    std::optional<expertise::Case> completes;
};
/// `subject` is that of a draft; where it is completed, the id of the case as well.
[[nodiscard]] Result<Opened> openEntry(Services &services, const QString &subject);

/// Cases that are blind for whoever asks are left out: to be told that an IIN has one would tell whose it is.
[[nodiscard]] Result<EarlierPerson> loadEarlierPerson(Services &services, const QString &iin);

/// An application that somebody has begun and left.
struct Unfinished {
    QString subject; ///< of the draft
    QString name;    ///< «Ахметова Г. С.»; empty while no name is typed
    QDateTime savedAt;
    bool open = false; ///< it was being typed when the program ended, and not put aside
    friend bool operator==(const Unfinished &, const Unfinished &) = default;
};
/// Those of the user, latest first.
[[nodiscard]] Result<QList<Unfinished>> loadUnfinished(Services &services);

} // namespace khattama::ui
