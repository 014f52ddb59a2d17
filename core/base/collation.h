// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace khattama {

/// The order of the Kazakh alphabet (АӘБВГҒДЕЁЖ…), in which Russian names are in order too.
/// SQLite and QString compare by code, where Ә and І come after Я.
class Collation
{
public:
    Collation();
    ~Collation();
    Collation(const Collation &) = delete;
    Collation &operator=(const Collation &) = delete;

    /// Bytes that compare (memcmp) as the texts do.
    [[nodiscard]] QByteArray sortKey(const QString &text) const;
    /// Less than, equal to or greater than zero.
    [[nodiscard]] int compare(const QString &first, const QString &second) const;

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace khattama
