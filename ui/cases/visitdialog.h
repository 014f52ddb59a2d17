// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/staff.h"

#include <QDate>
#include <QDialog>

class QLabel;

namespace khattama::ui {

class CheckRow;
class DateField;
struct PageContext;

/// Asks for the day of a visit and who goes (Appendix 3, other requirements).
class VisitDialog : public QDialog
{
    Q_OBJECT

public:
    /// `experts`: those who may go.
    VisitDialog(const PageContext &context, const QString &person, const QList<people::StaffMember> &experts,
                QWidget *parent);

Q_SIGNALS:
    void chosen(QDate day, const QStringList &experts);

private:
    void choose();

    DateField *m_day;
    CheckRow *m_experts;
    QLabel *m_message;
};

} // namespace khattama::ui
