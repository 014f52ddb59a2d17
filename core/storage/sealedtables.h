// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringList>

#include <array>

namespace khattama::storage {

/// One table whose rows are looked through by Verifier and sealed anew by KeyRotation.
struct StoredTable {
    const char *name;
    std::array<const char *, 3> sealed{}; ///< sealed columns; NULL where there is nothing
    /// The sealed column that comes with its SHA-256 in the column sha256.
    const char *document = nullptr;
    bool audited = true; ///< every row is in the audit chain

    [[nodiscard]] QStringList sealedColumns() const
    {
        QStringList columns;
        for (const char *column : {sealed[0], sealed[1], sealed[2], document}) {
            if (column != nullptr)
                columns.append(QLatin1String(column));
        }
        return columns;
    }
};

inline constexpr std::array kStoredTables{
    StoredTable{"department"},
    StoredTable{"account", {"name", "iin", "public_key"}},
    StoredTable{"recovery", {"public_key"}},
    StoredTable{"key_rotation"},
    StoredTable{"backup_plan"},
    StoredTable{"case_file", {"summary", "sealed"}},
    StoredTable{"revision", {"sealed"}},
    StoredTable{"document", {"name"}, "bytes"},
    StoredTable{"protocol", {"document"}, "pdf"},
    StoredTable{"journal", {}, "pdf"},
    StoredTable{"correction", {"sealed"}, "pdf"},
    StoredTable{"calendar_exception"},
    StoredTable{"phrase", {"sealed"}},
    StoredTable{"outbox_message", {"sealed"}},
    StoredTable{"outage_act", {"sealed"}},
    StoredTable{"transfer_mark", {"sealed"}},
    StoredTable{"signature", {"sealed"}, "pdf"},
    StoredTable{"person_block", {"sealed"}},
    StoredTable{"draft", {"sealed"}, nullptr, false},
};

} // namespace khattama::storage
