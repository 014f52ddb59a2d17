// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kFocusWidth = 2;
constexpr qreal kRadius = 2;
constexpr qreal kNavigationRadius = 4;
constexpr int kTitleGap = 3;
constexpr QSize kNavigationPadding{12, 12};
constexpr QSize kButtonPadding{12, 2};

bool focused(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
}

void strokeRounded(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), kRadius, kRadius);
    painter.restore();
}

void drawFocus(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    strokeRounded(painter, rect, roleColour(option.palette, Role::Accent), kFocusWidth);
}

void drawOutline(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    if (focused(option))
        drawFocus(painter, option, rect);
    else
        strokeRounded(painter, rect, option.palette.color(QPalette::Dark), 1);
}

void drawFocusRect(QPainter &painter, const QStyleOption &option)
{
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const bool onHighlight = focus != nullptr && focus->backgroundColor == option.palette.color(QPalette::Highlight);
    strokeRounded(painter, option.rect,
                  onHighlight ? option.palette.color(QPalette::HighlightedText)
                              : roleColour(option.palette, Role::Accent),
                  kFocusWidth);
}

/// The ground of the main action: flat, since Fusion's gradient would take the contrast from its text.
void drawFilled(QPainter &painter, const QStyleOption &option)
{
    const QColor colour = option.palette.color(QPalette::Highlight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state.testFlag(QStyle::State_Sunken) ? colour.darker(120) : colour);
    painter.drawRoundedRect(option.rect, kRadius, kRadius);
    painter.restore();
    if (focused(option))
        strokeRounded(painter, option.rect.adjusted(2, 2, -2, -2), option.palette.color(QPalette::HighlightedText),
                      kFocusWidth);
}

/// A bar of the accent at the outer edge of the tab in front.
void drawChosenTab(QPainter &painter, const QStyleOption &option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (tab == nullptr || tab->shape != QTabBar::RoundedNorth)
        return;
    QRect bar = tab->rect;
    bar.setHeight(kFocusWidth);
    painter.fillRect(bar, roleColour(tab->palette, Role::Accent));
}

/// A radio button as Fusion lays it out.
void drawCircle(QPainter &painter, const QStyleOption &option)
{
    const qreal radius = (option.rect.width() + (option.rect.width() + 1) % 2) / 2.0 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::Dark));
    painter.drawEllipse(QPointF(option.rect.center()) + QPointF(1, 1), radius, radius);
    painter.restore();
}

bool isFlat(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::Flat);
}

bool isMainAction(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton)
           && button->state.testFlag(QStyle::State_Enabled);
}

bool isNavigation(const QWidget *widget)
{
    return widget != nullptr && widget->property("look").toString() == u"navigation";
}

/// The ground of a row of the navigation.
void drawNavigationRow(QPainter &painter, const QStyleOption &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(selected ? QPalette::Highlight : QPalette::Midlight));
        painter.drawRoundedRect(option.rect, kNavigationRadius, kNavigationRadius);
        painter.restore();
    }
    if (focused(option))
        strokeRounded(painter, option.rect.adjusted(2, 2, -2, -2), option.palette.color(QPalette::HighlightedText),
                      kFocusWidth);
}

QStyleOptionGroupBox withBoldTitle(const QStyleOptionGroupBox &option, const QWidget *widget, QFont *font)
{
    QStyleOptionGroupBox bold = option;
    if (widget != nullptr)
        *font = widget->font();
    font->setWeight(QFont::DemiBold);
    bold.fontMetrics = QFontMetrics(*font);
    return bold;
}

/// How far the title of a group stands above its frame.
int titleHeight(const QStyleOption &option, const QWidget *widget)
{
    const auto *group = qobject_cast<const QGroupBox *>(widget);
    return group == nullptr || group->title().isEmpty() ? 0 : option.fontMetrics.height() + kTitleGap;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        // Buttons and rows of the navigation draw it with their ground.
        if (!isNavigation(widget) && qobject_cast<const QPushButton *>(widget) == nullptr)
            drawFocusRect(*painter, *option);
        return;
    case PE_PanelItemViewItem:
        if (isNavigation(widget)) {
            drawNavigationRow(*painter, *option);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        if (isMainAction(option)) {
            drawFilled(*painter, *option);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (focused(*option) || option->state.testFlag(State_On))
            strokeRounded(*painter, option->rect, roleColour(option->palette, Role::Accent), kFocusWidth);
        else if (!isFlat(option))
            strokeRounded(*painter, option->rect, option->palette.color(QPalette::Dark), 1);
        return;
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawOutline(*painter, *option, option->rect);
        return;
    case PE_FrameGroupBox:
        strokeRounded(*painter, option->rect.adjusted(0, titleHeight(*option, widget), 0, 0),
                      option->palette.color(QPalette::Mid), 1);
        return;
    case PE_FrameTabWidget:
        strokeRounded(*painter, option->rect, option->palette.color(QPalette::Mid), 1);
        return;
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        drawCircle(*painter, *option);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_PushButtonLabel && isMainAction(option)) {
        QStyleOptionButton filled = *qstyleoption_cast<const QStyleOptionButton *>(option);
        filled.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        if (!filled.icon.isNull())
            filled.icon = filled.icon.pixmap(filled.iconSize, painter->device()->devicePixelRatio(), QIcon::Selected);
        QProxyStyle::drawControl(element, &filled, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove)
        drawOutline(*painter, *option, option->rect);
    else if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected))
        drawChosenTab(*painter, *option);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (control == CC_GroupBox && group != nullptr) {
        QFont font = painter->font();
        const QStyleOptionGroupBox bold = withBoldTitle(*group, widget, &font);
        painter->save();
        painter->setFont(font);
        QProxyStyle::drawComplexControl(control, &bold, painter, widget);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && option->subControls.testFlag(SC_ComboBoxFrame))
        drawOutline(*painter, *option, option->rect);
    else if (control == CC_ScrollBar)
        strokeRounded(*painter, subControlRect(control, option, SC_ScrollBarSlider, widget),
                      option->palette.color(QPalette::Dark), 1);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (control == CC_GroupBox && group != nullptr) {
        QFont font;
        const QStyleOptionGroupBox bold = withBoldTitle(*group, widget, &font);
        return QProxyStyle::subControlRect(control, &bold, subControl, widget);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        return fitting + kButtonPadding;
    return type == CT_ItemViewItem && isNavigation(widget) ? fitting + kNavigationPadding : fitting;
}

/// The icon of a menu bar or tool bar that is too narrow: Qt's own would load every plugin for images at the start.
QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_ToolBarHorizontalExtensionButton)
        return icon(u"next"_s, widget != nullptr ? widget->palette() : QPalette());
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Room for the focus around text fields and lists, whose viewports cover everything else.
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget) != nullptr)
        return kFocusWidth;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    if (hint == SH_Table_GridLineColor && option != nullptr)
        return static_cast<int>(option->palette.color(QPalette::Mid).rgb());
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace khattama::ui
