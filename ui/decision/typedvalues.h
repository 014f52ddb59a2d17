// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

class QWidget;

namespace khattama::ui {

/// What stands in an editor of a form, right or wrong, as a draft keeps it: text, choice, checks, codes. Undefined for
/// a widget that is none of the form's editors.
[[nodiscard]] QJsonValue typedIn(const QWidget *editor);
/// Puts back what typedIn() told.
void retype(QWidget *editor, const QJsonValue &value);
/// Whether something stands in the editor that is not what it asks for.
[[nodiscard]] bool isWronglyTyped(const QWidget *editor);

} // namespace khattama::ui
