// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace khattama::ui {

/// Id of the form under which applications are kept as drafts; the subject is a UUID of each entry's own.
inline const QString kApplicationForm = QStringLiteral("application");

/// Where the cursor stood: the path of the field, in the table of documents with the line, and its place in the text.
struct CursorPlace {
    QString path;
    QString document; ///< id of the line; empty outside the table
    int position = 0;
};

/// What a draft of an application holds; `fields` and `documents` as the form and its table wrote them.
struct ApplicationDraft {
    QJsonObject fields;
    QJsonArray documents;
    CursorPlace cursor;
    bool beingTyped = true;   ///< false: put aside for another one
    QJsonObject refusal{};    ///< ground and note, as the panel of the refusal wrote them
    bool refusalOpen = false; ///< that panel was in front
};

[[nodiscard]] QJsonObject toJson(const ApplicationDraft &draft);
[[nodiscard]] ApplicationDraft draftFromJson(const QJsonObject &object);

/// «Ахметова Г. С.», as far as it was typed.
[[nodiscard]] QString draftedName(const QJsonObject &draft);
[[nodiscard]] bool isBeingTyped(const QJsonObject &draft);

} // namespace khattama::ui
