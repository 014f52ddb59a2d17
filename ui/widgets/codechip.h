// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace khattama::ui {

/// One chosen value that can be taken away: by its button, or by Delete when it has the focus.
class CodeChip : public QFrame
{
    Q_OBJECT

public:
    CodeChip(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removalAsked();
    /// -1 to the chip before, 1 to the one after.
    void stepAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int closeSide() const { return fontMetrics().height(); }
    [[nodiscard]] QRect closeRect() const;

    QString m_text;
};

} // namespace khattama::ui
