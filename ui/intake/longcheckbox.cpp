// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/longcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace khattama::ui {

namespace {
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextHideMnemonic;
constexpr int kUsualCharacters = 40;
constexpr int kLeastCharacters = 14;
constexpr int kMargin = 2; ///< around the text, for the frame of the focus
} // namespace

LongCheckBox::LongCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LongCheckBox::textLeft() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
           + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QRect LongCheckBox::textRect(int width) const
{
    const QRect room(textLeft() + kMargin, kMargin, qMax(1, width - textLeft() - 2 * kMargin), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, kWrap, text());
}

int LongCheckBox::heightForWidth(int width) const
{
    const int indicator = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return qMax(indicator, textRect(width).height() + 2 * kMargin);
}

QSize LongCheckBox::sizeHint() const
{
    const int usual =
        qMin(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * kUsualCharacters);
    const int width = textLeft() + usual + 3 * kMargin;
    return {width, heightForWidth(width)};
}

QSize LongCheckBox::minimumSizeHint() const
{
    const int least =
        qMin(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * kLeastCharacters);
    return {textLeft() + least + 3 * kMargin, fontMetrics().height() + 2 * kMargin};
}

void LongCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect whole = option.rect;
    const QSize box(style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this),
                    style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, this));
    const int top = kMargin + qMax(0, (fontMetrics().height() - box.height()) / 2);
    option.rect = QStyle::visualRect(layoutDirection(), whole, QRect(QPoint(0, top), box));
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);

    const QRect words = QStyle::visualRect(layoutDirection(), whole, textRect(width()));
    painter.drawItemText(words, kWrap, palette(), isEnabled(), text(), QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = words.adjusted(-kMargin, -1, kMargin, 1) & whole;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace khattama::ui
