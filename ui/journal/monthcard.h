// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/journal/journalyear.h"
#include "ui/widgets/rolecolour.h"

#include <QAbstractButton>

namespace khattama::ui {

/// How a month stands, as a word in the colour of its role.
struct MonthWord {
    ColourRole role;
    QString text;
};

/// A month with its days: filled where the protocol is closed, ringed where it is open; below, how it stands and what
/// is in it.
class MonthCard : public QAbstractButton
{
    Q_OBJECT

public:
    MonthCard(Language language, QWidget *parent = nullptr);

    void setState(const MonthState &state, QDate today);
    [[nodiscard]] QDate month() const { return m_state.month; }
    [[nodiscard]] static MonthWord wordOf(const MonthState &state, QDate today);
    /// «21 protocols, 340 rows, 89 sheets»; empty without protocols.
    [[nodiscard]] static QString countsOf(const MonthState &state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dayChosen(QDate day); ///< double click on a day with conclusions

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QSize cell() const;
    [[nodiscard]] QRect rectOf(QDate day) const;
    [[nodiscard]] QDate dayAt(const QPoint &at) const; ///< of those with conclusions
    void paintDays(QPainter &painter) const;

    Language m_language;
    MonthState m_state;
    QDate m_today;
};

} // namespace khattama::ui
