// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/case.h"

#include <QRegularExpression>

namespace khattama::expertise {

/// Puts dots in the place of what identifies the examined person where a doctor has written it into a text: the names
/// of the person and the representative in any case of the grammar, IIN, phone, medical organisation, places of work
/// and study. The medical words around stay.
class Concealment
{
public:
    explicit Concealment(const Case &record);

    [[nodiscard]] QString in(QString text) const;

private:
    QList<QRegularExpression> m_phrases; ///< whole, whatever the case of the letters
    QList<QRegularExpression> m_names;   ///< words that begin so, with a capital
};

} // namespace khattama::expertise
