// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/staff.h"
#include "ui/widgets/codeindex.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace khattama::ui {

/// Any of a few answers, all of them in sight: check boxes side by side.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const QList<CodeItem> &choices, QWidget *parent = nullptr);

    [[nodiscard]] QStringList codes() const; ///< checked, in the order of the row
    void setCodes(const QStringList &codes);

Q_SIGNALS:
    void codesChanged(const QStringList &codes);

private:
    QList<CodeItem> m_choices;
    QList<QCheckBox *> m_boxes;
};

/// People as choices: login and name.
[[nodiscard]] QList<CodeItem> choicesOf(const QList<people::StaffMember> &members);

} // namespace khattama::ui
