// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/applicationdraft.h"

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

QString initial(const QString &name)
{
    return name.isEmpty() ? QString() : u' ' + name.left(1).toUpper() + u'.';
}

} // namespace

QJsonObject toJson(const ApplicationDraft &draft)
{
    return {{u"fields"_s, draft.fields},
            {u"documents"_s, draft.documents},
            {u"cursor"_s, QJsonObject{{u"path"_s, draft.cursor.path},
                                      {u"document"_s, draft.cursor.document},
                                      {u"position"_s, draft.cursor.position}}},
            {u"beingTyped"_s, draft.beingTyped},
            {u"refusal"_s, draft.refusal},
            {u"refusalOpen"_s, draft.refusalOpen}};
}

ApplicationDraft draftFromJson(const QJsonObject &object)
{
    const QJsonObject cursor = object.value("cursor"_L1).toObject();
    return {object.value("fields"_L1).toObject(),
            object.value("documents"_L1).toArray(),
            {cursor.value("path"_L1).toString(), cursor.value("document"_L1).toString(),
             cursor.value("position"_L1).toInt()},
            isBeingTyped(object),
            object.value("refusal"_L1).toObject(),
            object.value("refusalOpen"_L1).toBool()};
}

QString draftedName(const QJsonObject &draft)
{
    const QJsonObject fields = draft.value("fields"_L1).toObject();
    const auto typed = [&](QLatin1String path) { return fields.value(path).toString().trimmed(); };
    const QString name = typed("surname"_L1) + initial(typed("given"_L1)) + initial(typed("patronymic"_L1));
    return name.trimmed();
}

bool isBeingTyped(const QJsonObject &draft)
{
    return draft.value("beingTyped"_L1).toBool();
}

} // namespace khattama::ui
