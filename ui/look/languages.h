// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QLocale>
#include <QTranslator>

namespace khattama::ui {

/// How dates, numbers and names of days are written in the language: Kazakh of Kazakhstan, Russian of Russia.
[[nodiscard]] QLocale localeOf(Language language);

/// The words of the window and of Qt itself in one language at a time. Lives in the thread of the window.
class Translators
{
public:
    Translators() = default;
    ~Translators();
    Q_DISABLE_COPY_MOVE(Translators)

    /// Speaks the language from now on: words, default locale; QEvent::LanguageChange goes to every window.
    void use(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace khattama::ui
