// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace khattama {

QString languageCode(Language language)
{
    return language == Language::Kazakh ? QStringLiteral("kk") : QStringLiteral("ru");
}

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == QLatin1String("kk"))
        return Language::Kazakh;
    if (code == QLatin1String("ru"))
        return Language::Russian;
    return std::nullopt;
}

LocalizedText LocalizedText::fromJson(const QJsonObject &object)
{
    return {object.value(QLatin1String("kk")).toString(), object.value(QLatin1String("ru")).toString()};
}

} // namespace khattama
