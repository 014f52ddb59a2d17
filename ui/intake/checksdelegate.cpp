// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/checksdelegate.h"

#include "ui/intake/checksmodel.h"
#include "ui/widgets/statechip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kMargin = 6;
constexpr int kHeadingGap = 10;

struct Paragraph {
    QString text;
    QList<QTextLayout::FormatRange> formats{};
};

QTextLayout::FormatRange range(qsizetype start, qsizetype length, const QTextCharFormat &format)
{
    return {int(start), int(length), format};
}

/// «F006  phone not registered …»
Paragraph reasonOf(const QModelIndex &index)
{
    const QString code = index.data(ChecksModel::CodeRole).toString();
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    return {code + u"  "_s + index.data(ChecksModel::ReasonRole).toString(), {range(0, code.size(), bold)}};
}

/// «unknown · no answer of БМГ», the word in the colour of the verdict.
Paragraph verdictOf(const QModelIndex &index, const QColor &colour)
{
    const auto verdict = static_cast<intake::Verdict>(index.data(ChecksModel::VerdictRole).toInt());
    const QString word = verdictWord(verdict);
    const QString evidence = index.data(ChecksModel::EvidenceRole).toString();
    QTextCharFormat coloured;
    coloured.setForeground(colour);
    return {evidence.isEmpty() ? word : QString(word + u" · "_s + evidence), {range(0, word.size(), coloured)}};
}

/// Breaks the paragraph at the width; draws it where there is a painter. Answers its height.
int layOut(const Paragraph &paragraph, const QFont &font, int width, QPainter *painter = nullptr, QPoint at = {})
{
    QTextLayout layout(paragraph.text, font);
    layout.setFormats(paragraph.formats);
    QTextOption wrapped;
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapped);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, at);
    return int(std::ceil(height));
}

QFont headingFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Room of the sign to the left of the texts.
int indent(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + 4;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view != nullptr ? view->viewport()->width() : option.rect.width()) - 2 * kMargin;
}

} // namespace

QSize ChecksDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    if (index.data(ChecksModel::HeadingRole).toBool()) {
        const int height = layOut({index.data().toString()}, headingFont(option), width);
        return {width, height + kMargin + (index.row() == 0 ? 0 : kHeadingGap)};
    }
    const int room = width - indent(option);
    return {width,
            layOut(reasonOf(index), option.font, room) + layOut(verdictOf(index, {}), option.font, room) + kMargin};
}

void ChecksDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QRect room = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
    painter->save();
    if (index.data(ChecksModel::HeadingRole).toBool()) {
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        const int gap = index.row() == 0 ? 0 : kHeadingGap;
        layOut({index.data().toString()}, headingFont(option), room.width(), painter, room.topLeft() + QPoint(0, gap));
        painter->restore();
        return;
    }
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto role = verdictRole(static_cast<intake::Verdict>(index.data(ChecksModel::VerdictRole).toInt()));
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor colour = selected ? text : roleColour(option.palette, role);
    const int side = option.fontMetrics.ascent();
    paintStateSign(*painter, QRectF(room.left(), room.top() + 2, side, side), role, colour);
    painter->setPen(text);
    const QPoint at = room.topLeft() + QPoint(indent(option), 0);
    const int width = room.width() - indent(option);
    const int height = layOut(reasonOf(index), option.font, width, painter, at);
    layOut(verdictOf(index, colour), option.font, width, painter, at + QPoint(0, height));
    painter->restore();
}

} // namespace khattama::ui
