// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/placement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kSignatureSize = 10;
constexpr int kGap = millimetres(3);

PlacedBlock placed(TextBlock block, const QRect &area, Align align)
{
    PlacedBlock result;
    result.lineCount = block.lines.size();
    result.area = QRect(area.left(), area.top(), area.width(), block.height());
    result.block = std::move(block);
    result.align = align;
    return result;
}

} // namespace

int placeText(Typeface &face, Sheet &sheet, const QString &text, int size, const QRect &area, Align align)
{
    sheet.blocks.append(placed(breakLines(face, text, size, area.width()), area, align));
    return sheet.blocks.last().block.height();
}

int placeParagraphs(Typeface &face, Sheet &sheet, const QList<Paragraph> &paragraphs, const QRect &area)
{
    int used = 0;
    for (const Paragraph &paragraph : paragraphs) {
        used += paragraph.before;
        const QRect place = area.adjusted(paragraph.indent, used, 0, 0);
        PlacedBlock block =
            placed(breakLines(face, paragraph.text, paragraph.size, place.width(), paragraph.underlines), place,
                   paragraph.align);
        block.fillsLine = paragraph.fillsLine;
        used += block.block.height();
        sheet.blocks.append(block);
    }
    return used;
}

void placeVerticalRules(Sheet &sheet, const QList<int> &lefts, int right, int top, int bottom)
{
    for (const int left : lefts)
        sheet.rules.append(QLine(left, top, left, bottom));
    sheet.rules.append(QLine(right, top, right, bottom));
}

SignatureLine SignatureLine::ofForm(const QJsonObject &form, people::DepartmentKind kind, const QString &name)
{
    const bool omk = kind == people::DepartmentKind::Omk && form.contains("foot_omk"_L1);
    const QJsonObject foot = form.value(omk ? "foot_omk"_L1 : "foot"_L1).toObject();
    return {FormTexts::bilingual(foot), foot.value("signature"_L1).toString(), name, foot.value("name"_L1).toString()};
}

int placeSignature(Typeface &face, Sheet &sheet, const SignatureLine &line, const QRect &area)
{
    const int labelWidth = area.width() * 24 / 100;
    const int signWidth = area.width() * 22 / 100;
    const int signLeft = area.left() + labelWidth + kGap;
    const int nameLeft = signLeft + signWidth + kGap;
    const int nameWidth = area.left() + area.width() - nameLeft;
    const int lineHeight = TextBlock::lineHeightOf(kSignatureSize);

    const TextBlock label = breakLines(face, line.label, kSignatureSize, labelWidth);
    const int bracket = 2 * face.advance(u'(', kSignatureSize);
    const TextBlock name = line.name.isEmpty() ? breakLines(face, QString(), kSignatureSize, nameWidth)
                                               : breakLines(face, u'(' + line.name + u')', kSignatureSize, nameWidth);
    const int top = area.top() + 4 * kPoint;
    const int rule = top + std::max({label.height(), name.height(), lineHeight}) + kPoint / 2;

    if (!line.label.isEmpty())
        sheet.blocks.append(placed(label, QRect(area.left(), rule - label.height(), labelWidth, 0), Align::Left));
    sheet.rules.append(QLine(signLeft, rule, signLeft + signWidth, rule));
    if (line.name.isEmpty()) {
        // Brackets at the ends of a line to write on, as the form has them.
        const QRect nameArea(nameLeft, rule - lineHeight, nameWidth, 0);
        placeText(face, sheet, u"("_s, kSignatureSize, nameArea, Align::Left);
        placeText(face, sheet, u")"_s, kSignatureSize, nameArea, Align::Right);
        sheet.rules.append(QLine(nameLeft + bracket, rule, nameLeft + nameWidth - bracket, rule));
    } else {
        sheet.blocks.append(placed(name, QRect(nameLeft, rule - name.height(), nameWidth, 0), Align::Centre));
        sheet.rules.append(QLine(nameLeft, rule, nameLeft + nameWidth, rule));
    }
    const int below = rule + kPoint / 2;
    const int signHeight =
        placeText(face, sheet, line.signCaption, kSmallestText, QRect(signLeft, below, signWidth, 0), Align::Centre);
    const int nameHeight =
        placeText(face, sheet, line.nameCaption, kSmallestText, QRect(nameLeft, below, nameWidth, 0), Align::Centre);
    return below + std::max(signHeight, nameHeight) - area.top() + 2 * kPoint;
}

} // namespace khattama::rendering
