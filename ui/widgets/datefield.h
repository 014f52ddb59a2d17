// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/checkedlineedit.h"

#include <QDate>
#include <QPointer>

class QFrame;

namespace khattama::ui {

/// A date typed as one likes (typedDate()), written dd.MM.yyyy when the field is left. The calendar (Alt+Down or the
/// button) is only a help; arrows go a day up or down.
class DateField : public CheckedLineEdit
{
    Q_OBJECT

public:
    /// `today` is where the calendar opens and from where the years of two digits are counted.
    explicit DateField(QDate today, QWidget *parent = nullptr);

    /// How far in the future a year of two digits may be: 20 unless set; 0 for a date of birth or of a document.
    void setYearsAhead(int years) { m_yearsAhead = years; }

    /// What stands in the field, also while typing; invalid when it is empty or wrong.
    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    [[nodiscard]] bool isWrong() const override;
    void openCalendar();

Q_SIGNALS:
    /// When the field is left, Enter or an arrow is pressed, or a day is chosen; not at every digit.
    void dateChanged(QDate date);

protected:
    void settle() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write(QDate date);
    void announce();

    QDate m_today;
    QDate m_announced;
    int m_yearsAhead = 20;
    QPointer<QFrame> m_popup;
};

} // namespace khattama::ui
