// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/applicationchecks.h"

namespace khattama::intake {

/// On what the service is to be refused (Appendix 3, item 11).
struct RefusalGround {
    QString id;              ///< of list `refusals`: expired | incomplete | wrong_place | no_consent
    QStringList documents{}; ///< ids of what is expired or missing; empty: what the application shows
    QString note{};          ///< in words, what the ground does not say; printed
    friend bool operator==(const RefusalGround &, const RefusalGround &) = default;
};

/// The fields of an application that have to be right for a refusal: they tell who is refused. What else is wrong may
/// be what the service is refused for.
[[nodiscard]] const QStringList &fieldsOfRefusedPerson();

/// With the lists' own codes where aliases stand (N2 for incomplete, D06 for sick_leave).
[[nodiscard]] RefusalGround withCodes(RefusalGround ground, const rules::ReferenceLists &lists);

/// The documents that a refusal on `ground` names: those it lists, with the day the application tells, or else those
/// that `faults` finds; none where the ground is not about documents.
[[nodiscard]] QList<FaultyDocument> refusedDocuments(const RefusalGround &ground, const DocumentFaults &faults);

/// What stands against a refusal. It blocks where nobody could tell what is refused on: a ground or document that no
/// list knows. It warns where the application shows the contrary, or no document is named: whether to refuse is the
/// head's decision.
[[nodiscard]] QList<Finding> checkRefusal(const RefusalGround &ground, const QList<FaultyDocument> &named,
                                          const std::optional<Application> &application, QDate today,
                                          const rules::ReferenceLists &lists);

} // namespace khattama::intake
