// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/languages.h"
#include "ui/look/theme.h"

#include <QObject>

class QApplication;
class QSettings;

namespace khattama::ui {

/// The language and palette of the window, kept in the settings; both can change at any moment.
class Look : public QObject
{
    Q_OBJECT

public:
    Look(QApplication &application, QSettings &settings);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] PaletteKind paletteKind() const { return m_palette; }
    void setLanguage(Language language);
    void setPalette(PaletteKind kind);

Q_SIGNALS:
    void languageChanged();
    void paletteChanged();

private:
    QApplication &m_application;
    QSettings &m_settings;
    Translators m_translators;
    Language m_language;
    PaletteKind m_palette;
};

} // namespace khattama::ui
