// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/correction.h"

#include <QJsonObject>

namespace khattama::journal {

/// A daily protocol as a document, as JSON. Reading gives the errors of JsonReader.
[[nodiscard]] QJsonObject toJson(const ProtocolSheetSet &protocol);
[[nodiscard]] Result<ProtocolSheetSet> protocolSheetSetFromJson(const QJsonObject &object);

/// A correction, its own id as "correction"; that of its protocol is not in it.
[[nodiscard]] QJsonObject toJson(const Correction &correction);
[[nodiscard]] Result<Correction> correctionFromJson(const QJsonObject &object, const CorrectionId &id,
                                                    const ProtocolId &protocol);

} // namespace khattama::journal
