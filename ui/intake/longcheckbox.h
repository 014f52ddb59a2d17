// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace khattama::ui {

/// A check box whose text may take several lines, as the purposes of Appendix 1 do in Kazakh.
class LongCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit LongCheckBox(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect textRect(int width) const;
};

} // namespace khattama::ui
