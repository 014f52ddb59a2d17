// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rolecolour.h"

#include <QWidget>

namespace khattama::ui {

/// A state as sign and word in the colour of its role: ● Overdue, ◐ Waits, ✓ Done, ○ Open.
class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);
    StateChip(ColourRole role, const QString &text, QWidget *parent = nullptr);

    void setState(ColourRole role, const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] ColourRole role() const { return m_role; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColourRole m_role = ColourRole::Neutral;
    QString m_text;
};

/// Draws the sign of the role alone.
void paintStateSign(QPainter &painter, const QRectF &rect, ColourRole role, const QColor &colour);
/// Draws sign and word, elided where they have no room.
void paintState(QPainter &painter, const QRect &rect, ColourRole role, const QString &text, const QColor &colour);

} // namespace khattama::ui
