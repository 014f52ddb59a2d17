// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/boardline.h"

#include <QListView>

namespace khattama::ui {

class BoardLines;

/// The lines of a card, as high as they are many. New lines leave the current one where it was.
class BoardList : public QListView
{
    Q_OBJECT

public:
    explicit BoardList(QWidget *parent = nullptr);

    void setLines(const QList<BoardLine> &lines);
    [[nodiscard]] const QList<BoardLine> &lines() const;
    [[nodiscard]] QString currentLine() const; ///< its id; empty: none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineOpened(const khattama::ui::BoardLine &line); ///< Enter or double click

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    BoardLines *m_lines;
};

} // namespace khattama::ui
