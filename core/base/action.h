// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace khattama {

/// Who does what, for the audit chain: ids and codes only, never personal data.
struct Action {
    QString actor;                    ///< login
    QString code;                     ///< e.g. case.accept, protocol.close, protocol.print
    QMap<QString, QString> details{}; ///< codes and numbers, e.g. {"copies": "2"}
};

} // namespace khattama
