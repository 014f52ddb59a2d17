// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

const QString kLanguage = u"language"_s;
const QString kPalette = u"palette"_s;

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Russian ? Language::Russian : Language::Kazakh;
}

} // namespace

Look::Look(QApplication &application, QSettings &settings)
    : m_application(application), m_settings(settings),
      m_language(languageFromCode(settings.value(kLanguage).toString()).value_or(systemLanguage())),
      m_palette(paletteFromCode(settings.value(kPalette).toString()).value_or(PaletteKind::Light))
{
    m_translators.use(m_language);
    apply(m_application, m_palette);
}

void Look::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setValue(kLanguage, languageCode(language));
    m_translators.use(language);
    Q_EMIT languageChanged();
}

void Look::setPalette(PaletteKind kind)
{
    m_palette = kind;
    m_settings.setValue(kPalette, paletteCode(kind));
    apply(m_application, kind);
    Q_EMIT paletteChanged();
}

} // namespace khattama::ui
