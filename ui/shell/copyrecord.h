// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QObject;

namespace khattama::ui {

struct PageContext;

/// Records that data of cases were copied to the clipboard: of each case where there are few, else how many they were.
/// `list` tells from where: a value of `list` in list `audit_details`.
void recordCopy(const PageContext &context, QObject *page, const QString &list, const QStringList &cases);

} // namespace khattama::ui
