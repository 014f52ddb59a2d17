// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

void load(QTranslator &translator, QLatin1StringView name, Language language)
{
    const QString file = u":/i18n/%1_%2.qm"_s.arg(name, languageCode(language));
    if (!translator.load(file))
        qWarning("The translation %s is missing", qUtf8Printable(file));
    QCoreApplication::installTranslator(&translator);
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::Kazakh ? QLocale(QLocale::Kazakh, QLocale::Kazakhstan)
                                        : QLocale(QLocale::Russian, QLocale::Russia);
}

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

void Translators::use(Language language)
{
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    load(m_qt, "qt"_L1, language);
    load(m_own, "khattama"_L1, language);
}

} // namespace khattama::ui
