// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailsview.h"

#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QTextTable>

#include <cmath>

using namespace Qt::StringLiterals;

namespace khattama::ui {

DetailsView::DetailsView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAccessibleName(tr("Details"));
    document()->setDocumentMargin(4);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { Q_EMIT linkChosen(url.toString()); });
}

void DetailsView::clear()
{
    m_rows.clear();
    m_heading.clear();
    m_table = nullptr;
    QTextBrowser::clear();
    updateGeometry();
}

void DetailsView::addSection(const QString &title)
{
    m_heading = title;
    m_table = nullptr;
}

void DetailsView::addRow(const QString &label, const QString &value)
{
    add({label, value});
}

void DetailsView::addLink(const QString &label, const QString &value, const QString &link)
{
    add({label, value, link});
}

void DetailsView::add(const Row &row)
{
    if (row.value.trimmed().isEmpty())
        return;
    if (!m_heading.isEmpty()) {
        m_rows.append({{}, m_heading});
        write(m_rows.last());
        m_heading.clear();
    }
    m_rows.append(row);
    write(row);
    updateGeometry();
}

void DetailsView::write(const Row &row)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (row.label.isEmpty()) {
        QTextBlockFormat block;
        block.setTopMargin(document()->isEmpty() ? 0 : 8);
        QTextCharFormat heading;
        heading.setFontWeight(QFont::Bold);
        if (document()->isEmpty())
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        cursor.insertText(row.value, heading);
        m_table = nullptr;
        return;
    }
    if (m_table == nullptr) {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, m_labelShare),
                                          QTextLength(QTextLength::PercentageLength, 100 - m_labelShare)});
        m_table = cursor.insertTable(1, 2, format);
    } else {
        m_table->appendRows(1);
    }
    const int last = m_table->rows() - 1;
    m_table->cellAt(last, 0).firstCursorPosition().insertText(row.label);
    QTextCharFormat value;
    if (!row.link.isEmpty()) {
        value.setAnchor(true);
        value.setAnchorHref(row.link);
        value.setForeground(palette().link());
        value.setFontUnderline(true);
    }
    m_table->cellAt(last, 1).firstCursorPosition().insertText(row.value, value);
}

void DetailsView::setFitsContent(bool fits)
{
    m_fits = fits;
    QSizePolicy policy(QSizePolicy::Expanding, fits ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(fits);
    setSizePolicy(policy);
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

QString DetailsView::plainText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines.append(row.label.isEmpty() ? row.value : tr("%1: %2").arg(row.label, row.value));
    return lines.join(u'\n');
}

QSize DetailsView::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, m_fits ? heightForWidth(width) : fontMetrics().height() * 12};
}

QSize DetailsView::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, m_fits ? fontMetrics().height() : fontMetrics().height() * 4};
}

int DetailsView::heightForWidth(int width) const
{
    const QScopedPointer<QTextDocument> measured(document()->clone());
    measured->setTextWidth(width - 2 * frameWidth());
    return int(std::ceil(measured->size().height())) + 2 * frameWidth();
}

void DetailsView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // Links carry their colour in the text.
    const QList<Row> rows = m_rows;
    QTextBrowser::clear();
    m_table = nullptr;
    for (const Row &row : rows)
        write(row);
}

QMimeData *DetailsView::createMimeDataFromSelection() const
{
    // A table copied by Qt loses which value belongs to which label.
    const QTextCursor selected = textCursor();
    QStringList lines;
    for (QTextBlock block = document()->findBlock(selected.selectionStart());
         block.isValid() && block.position() <= selected.selectionEnd(); block = block.next()) {
        const int start = std::max(selected.selectionStart() - block.position(), 0);
        const int end = std::min(selected.selectionEnd() - block.position(), block.length() - 1);
        const QString text = block.text().mid(start, end - start);
        const QTextTable *table = QTextCursor(block).currentTable();
        const bool value = table != nullptr && table->cellAt(block.position()).column() == 1;
        if (value && !lines.isEmpty())
            lines.last() += u": " + text;
        else if (!text.isEmpty())
            lines.append(text);
    }
    auto *copied = new QMimeData;
    copied->setText(lines.join(u'\n'));
    return copied;
}

} // namespace khattama::ui
