// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace khattama {

/// The two languages of every official text.
enum class Language { Kazakh, Russian };

/// "kk" and "ru", as in the file formats.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);

/// A text in both languages, as read from a data file: {"kk": "…", "ru": "…"}.
struct LocalizedText {
    QString kk;
    QString ru;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::Kazakh ? kk : ru; }
    [[nodiscard]] static LocalizedText fromJson(const QJsonObject &object);

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace khattama
