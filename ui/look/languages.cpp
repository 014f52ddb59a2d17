// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace khattama::ui {

void Translators::use(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    if (m_own.load(u":/i18n/khattama_%1.qm"_s.arg(languageCode(language))))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace khattama::ui
