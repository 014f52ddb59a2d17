// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"
#include "ui/widgets/rolecolour.h"

#include <QCoreApplication>

namespace khattama::ui {

/// How the window calls what a case is and what happens to it.
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::CaseWords)

public:
    [[nodiscard]] static QString state(expertise::CaseState state);
    [[nodiscard]] static QString refusalWaits();   ///< in the place of the state
    [[nodiscard]] static QString atConsultation(); ///< likewise
    /// The state, or that a refusal waits for the head's word.
    [[nodiscard]] static QString state(const expertise::Case &record);
    [[nodiscard]] static QString state(const expertise::CaseSummary &summary);
    [[nodiscard]] static ColourRole stateRole(expertise::CaseState state);
    /// What a deadline is about: an id of DueDate.
    [[nodiscard]] static QString deadline(const QString &id);
    /// What was done, by the code of an Action; the code itself for one that is not known.
    [[nodiscard]] static QString action(const QString &code);
    /// What a stored file is, by the kind of a CaseDocument.
    [[nodiscard]] static QString documentKind(const QString &kind);
};

} // namespace khattama::ui
