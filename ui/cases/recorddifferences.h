// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace khattama::ui {

/// One field in which two revisions of a record differ.
struct FieldDifference {
    QString path;      ///< as form031.patient.surname, checks[F009].verdict, purposes
    QJsonValue before; ///< undefined: was not there
    QJsonValue after;  ///< undefined: is no longer there
    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// The differences of two records as JSON, field by field, in the order of their paths. Objects of a list are compared
/// with those of the same code, id, expert or number wherever they stand, others with those of the same place; a list
/// of plain values counts as one field, and so does the evidence of a check, whose arguments say nothing by themselves.
/// Where an object came or went each of its fields is told.
[[nodiscard]] QList<FieldDifference> recordDifferences(const QJsonObject &before, const QJsonObject &after);

} // namespace khattama::ui
