// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/person.h"

namespace khattama::people {

/// The individual identification number (ЖСН / ИИН), always a valid one: Iin::parse is the only way to it.
/// Rule: Government decree 565 of 11 June 2003; spec `ecosystem.md`, IIN.
class Iin
{
public:
    /// Errors (Refused), argument `iin` masked but for its last four digits:
    /// `iin.length` not 12 digits; `iin.date` no such birth date; `iin.century` the 7th digit is not 0-6;
    /// `iin.check_digit` the control digit does not fit; `iin.never_issued` the control sum gives 10 twice.
    [[nodiscard]] static Result<Iin> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Nothing for a 7th digit of 0 (some foreigners): the century is not in the number.
    [[nodiscard]] std::optional<QDate> birthDate() const;
    [[nodiscard]] std::optional<Sex> sex() const;
    /// "********0019"
    [[nodiscard]] static QString masked(const QString &text);

    friend bool operator==(const Iin &, const Iin &) = default;

private:
    explicit Iin(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace khattama::people
