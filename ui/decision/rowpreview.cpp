// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/rowpreview.h"

#include <QScrollBar>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

constexpr int kStateBefore17 = 7; ///< column 8 of Appendix 17: the state before this examination
constexpr int kStateBefore18 = 6; ///< column 7 of Appendix 18
constexpr int kCellPadding = 5;
constexpr int kSmallestText = 8;

/// Paper is white and ink is black in every palette.
QPalette paper(QPalette palette)
{
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0x59, 0x59, 0x59));
    return palette;
}

} // namespace

RowPreview::RowPreview(people::DepartmentKind kind, const QList<LocalizedText> &headings, QWidget *parent)
    : QTextBrowser(parent), m_firstColumn(kind == people::DepartmentKind::Mse ? kStateBefore17 : kStateBefore18),
      m_headings(headings)
{
    setObjectName(u"rowPreview"_s);
    setAccessibleName(tr("The row as it will stand in the protocol"));
    setPalette(paper(palette()));
    setOpenLinks(false);
    setFrameShape(QFrame::StyledPanel);
    QFont print(u"Liberation Serif"_s);
    print.setStyleHint(QFont::Serif);
    print.setPointSizeF(font().pointSizeF());
    document()->setDefaultFont(print);
    write();
}

void RowPreview::setCells(const QStringList &cells)
{
    if (m_cells == cells)
        return;
    m_cells = cells;
    write();
}

void RowPreview::write()
{
    const int scroll = verticalScrollBar()->value();
    document()->clear();
    QTextCharFormat small;
    small.setFontPointSize(std::max<double>(kSmallestText, font().pointSizeF() - 2));
    small.setForeground(palette().color(QPalette::PlaceholderText));
    QTextTableFormat frame;
    frame.setBorder(1);
    frame.setBorderCollapse(true);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setBorderBrush(palette().color(QPalette::PlaceholderText));
    frame.setCellPadding(kCellPadding);
    frame.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const int columns = static_cast<int>(m_headings.size()) - m_firstColumn;
    QTextCursor cursor(document());
    QTextTable *table = cursor.insertTable(std::max(1, columns), 1, frame);
    for (int row = 0; row < columns; ++row) {
        const int column = m_firstColumn + row;
        QTextCursor cell = table->cellAt(row, 0).firstCursorPosition();
        const LocalizedText &heading = m_headings.at(column);
        cell.insertText(u"%1. %2 / %3"_s.arg(column + 1).arg(heading.kk, heading.ru), small);
        cell.insertBlock();
        cell.insertText(m_cells.value(column), QTextCharFormat());
    }
    verticalScrollBar()->setValue(scroll);
}

} // namespace khattama::ui
