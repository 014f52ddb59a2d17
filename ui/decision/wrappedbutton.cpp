// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/wrappedbutton.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace khattama::ui {

namespace {

constexpr int kText = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int kFrame = 2; ///< of the focus, around the text

int textLeft(const QAbstractButton &button, QStyle::PixelMetric indicator)
{
    const QStyle *style = button.style();
    return style->pixelMetric(indicator, nullptr, &button)
           + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, &button);
}

QRect textRect(const QAbstractButton &button, int left, int width)
{
    return button.fontMetrics().boundingRect(QRect(left, kFrame, std::max(1, width - left - kFrame), 0), kText,
                                             button.text());
}

} // namespace

int wrappedHeight(const QAbstractButton &button, QStyle::PixelMetric indicator, int width)
{
    return std::max(button.minimumSizeHint().height(),
                    textRect(button, textLeft(button, indicator), width).height() + 2 * kFrame);
}

void paintWrapped(QAbstractButton &button, QStyle::ControlElement element, QStyle::PixelMetric indicator,
                  QStyleOptionButton option)
{
    const int left = textLeft(button, indicator);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    QRect text = textRect(button, left, button.width());
    const int firstLine = button.minimumSizeHint().height();
    if (text.height() + 2 * kFrame <= firstLine)
        text.moveTop((firstLine - text.height()) / 2);
    QStylePainter painter(&button);
    option.text.clear();
    option.state.setFlag(QStyle::State_HasFocus, false);
    option.rect = QRect(0, 0, left, firstLine); // the indicator stands beside the first line
    painter.drawControl(element, option);
    painter.drawItemText(text.adjusted(0, 0, kFrame, 0), kText, button.palette(), button.isEnabled(), button.text(),
                         QPalette::WindowText);
    if (!focused)
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(&button);
    focus.rect = text.adjusted(-kFrame, -1, kFrame, 1);
    focus.backgroundColor = button.palette().color(QPalette::Window);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace khattama::ui
