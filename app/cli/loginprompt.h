// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wording.h"

namespace khattama::cli {

/// The values of environment variables; for KHATTAMA_USER and KHATTAMA_PASSWORD, where they are not set and there is a
/// terminal, what is typed there, asked for once. A password typed is shown nowhere and stands in no environment, which
/// other programs of the same user can read.
class LoginPrompt
{
public:
    LoginPrompt(const Wording &wording, Language language) : m_wording(wording), m_language(language) {}
    [[nodiscard]] QString valueOf(const QString &name);

private:
    [[nodiscard]] QString ask(const QString &question, bool shown) const;

    const Wording &m_wording;
    Language m_language;
    QHash<QString, QString> m_answers;
};

} // namespace khattama::cli
