// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>
#include <QStyleOptionButton>

namespace khattama::ui {

/// How high the text of a check box or radio button is in this width, with its indicator beside it.
[[nodiscard]] int wrappedHeight(const QAbstractButton &button, QStyle::PixelMetric indicator, int width);
/// Draws indicator and text; `option` as the button itself has it.
void paintWrapped(QAbstractButton &button, QStyle::ControlElement element, QStyle::PixelMetric indicator,
                  QStyleOptionButton option);

/// A check box or radio button whose text goes on in further lines where one is too short: Kazakh words are long.
template <typename Button, QStyle::ControlElement element, QStyle::PixelMetric indicator>
class WrappedButton final : public Button
{
public:
    explicit WrappedButton(const QString &text, QWidget *parent = nullptr) : Button(text, parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int width =
            std::min(Button::sizeHint().width(), this->fontMetrics().averageCharWidth() * kLeastCharacters);
        return {width, Button::sizeHint().height()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return wrappedHeight(*this, indicator, width); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        this->initStyleOption(&option);
        paintWrapped(*this, element, indicator, option);
    }
    [[nodiscard]] bool hitButton(const QPoint &point) const override { return this->rect().contains(point); }

private:
    static constexpr int kLeastCharacters = 24;
};

using WrappedCheckBox = WrappedButton<QCheckBox, QStyle::CE_CheckBox, QStyle::PM_IndicatorWidth>;
using WrappedRadioButton = WrappedButton<QRadioButton, QStyle::CE_RadioButton, QStyle::PM_ExclusiveIndicatorWidth>;

} // namespace khattama::ui
