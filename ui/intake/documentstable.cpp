// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentstable.h"

#include "ui/intake/documentsdelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

using M = DocumentsModel;

struct Width {
    int column;
    int characters;
};
/// All but the name of the document, which takes the rest.
constexpr std::array<Width, 8> kWidths{{
    {M::Number, 4},
    {M::Need, 19},
    {M::Sheets, 8},
    {M::Format, 13},
    {M::Original, 10},
    {M::ValidUntil, 12},
    {M::Waiver, 14},
    {M::Files, 14},
}};
constexpr int kNameCharacters = 22; ///< at least
constexpr int kHeadLines = 2;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

DocumentsTable::DocumentsTable(DocumentsModel *model, QDate today, QWidget *parent)
    : QTableView(parent), m_documents(model)
{
    setModel(model);
    setItemDelegate(new DocumentsDelegate(today, this));
    setObjectName(u"documentsTable"_s);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int{Qt::AlignLeft} | int{Qt::AlignVCenter} | int{Qt::TextWordWrap}));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    measureColumns();
    connect(model, &QAbstractItemModel::dataChanged, this, &DocumentsTable::measureRows);
    connect(model, &QAbstractItemModel::modelReset, this, &DocumentsTable::measureRows);
}

void DocumentsTable::goToRow(int row)
{
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(model()->index(row, M::Sheets));
}

QSize DocumentsTable::sizeHint() const
{
    int height = horizontalHeader()->height() + 2 * frameWidth();
    for (int row = 0; row < m_documents->rowCount(); ++row)
        height += rowHeight(row);
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), height};
}

QSize DocumentsTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 2 * kNameCharacters, sizeHint().height()};
}

/// So that the longest word of the heading is not cut.
int DocumentsTable::headingWidth(int column) const
{
    const QStringList words = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(u' ');
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, horizontalHeader()->fontMetrics().horizontalAdvance(word));
    return widest + fontMetrics().averageCharWidth();
}

void DocumentsTable::measureColumns()
{
    const int character = fontMetrics().averageCharWidth();
    horizontalHeader()->setFixedHeight(kHeadLines * fontMetrics().height() + 8);
    int taken = 0;
    for (const Width &width : kWidths) {
        const int wide = std::max(width.characters * character, headingWidth(width.column));
        setColumnWidth(width.column, wide);
        taken += wide;
    }
    setColumnWidth(M::Name, std::max(kNameCharacters * character, viewport()->width() - taken));
    measureRows();
}

void DocumentsTable::measureRows()
{
    const int before = sizeHint().height();
    resizeRowsToContents();
    if (sizeHint().height() != before)
        updateGeometry();
}

void DocumentsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        measureColumns();
}

void DocumentsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measureColumns();
}

QList<QModelIndex> DocumentsTable::way() const
{
    QList<QModelIndex> cells;
    for (int row = 0; row < m_documents->rowCount(); ++row) {
        if (!m_documents->isAsked(row))
            continue;
        const DocumentLine &line = m_documents->lines()[row];
        cells.append(model()->index(row, M::Sheets));
        if (!line.isHandedIn())
            continue;
        cells.append(model()->index(row, M::Format));
        if (line.format == intake::SubmittedDocument::Format::Paper)
            cells.append(model()->index(row, M::Original));
        cells.append(model()->index(row, M::ValidUntil));
    }
    return cells;
}

void DocumentsTable::step(bool forward)
{
    const QList<QModelIndex> cells = way();
    const QModelIndex from = currentIndex();
    const auto isAfter = [&](const QModelIndex &cell) {
        return std::pair(cell.row(), cell.column()) > std::pair(from.row(), from.column());
    };
    const auto isBefore = [&](const QModelIndex &cell) {
        return std::pair(cell.row(), cell.column()) < std::pair(from.row(), from.column());
    };
    if (forward) {
        const auto next = std::find_if(cells.begin(), cells.end(), isAfter);
        if (next == cells.end())
            Q_EMIT leftForward();
        else
            setCurrentIndex(*next);
    } else {
        const auto previous = std::find_if(cells.rbegin(), cells.rend(), isBefore);
        if (previous == cells.rend())
            Q_EMIT leftBackward();
        else
            setCurrentIndex(*previous);
    }
}

void DocumentsTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool atFiles = current.isValid() && current.column() == M::Files;
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_F2;
    if (enter && state() == EditingState) {
        m_enterGoesBack = modifiers == Qt::ShiftModifier; // the editor has it too, and closes
    } else if (enter && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        step(modifiers == Qt::NoModifier);
    } else if (current.isValid() && event->key() == Qt::Key_Insert) {
        Q_EMIT fileAsked(current.row());
    } else if (atFiles && opens) {
        openFiles(current.row());
    } else if (atFiles && event->key() == Qt::Key_Delete) {
        Q_EMIT takeOffAsked(current.row());
    } else if (current.isValid() && current.column() == M::Format && event->key() == Qt::Key_Space) {
        m_documents->toggleFormat(current.row());
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // back is the window's
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DocumentsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const QList<QModelIndex> cells = way();
    if (cells.isEmpty())
        return;
    if (event->reason() == Qt::TabFocusReason)
        setCurrentIndex(cells.first());
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrentIndex(cells.last());
}

void DocumentsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool entered = hint == QAbstractItemDelegate::SubmitModelCache;
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem || (entered && m_enterGoesBack);
    const bool onward = hint == QAbstractItemDelegate::EditNextItem || (entered && !m_enterGoesBack);
    m_enterGoesBack = false;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (onward || back)
        step(onward);
}

void DocumentsTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (index.column() == M::Format)
        m_documents->toggleFormat(index.row());
    else if (index.column() == M::Files)
        openFiles(index.row());
}

void DocumentsTable::openFiles(int row)
{
    if (m_documents->hasFiles(row))
        Q_EMIT lookAsked(row);
    else
        Q_EMIT fileAsked(row);
}

int DocumentsTable::rowUnder(const QDropEvent &event) const
{
    return rowAt(event.position().toPoint().y());
}

void DocumentsTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsTable::dragMoveEvent(QDragMoveEvent *event)
{
    const int row = rowUnder(*event);
    if (row < 0 || localFiles(*event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    setCurrentIndex(model()->index(row, M::Files)); // shows on which line the file would come
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DocumentsTable::dragLeaveEvent(QDragLeaveEvent *event)
{
    event->accept();
}

void DocumentsTable::dropEvent(QDropEvent *event)
{
    const int row = rowUnder(*event);
    const QStringList paths = localFiles(*event->mimeData());
    if (row < 0 || paths.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(row, paths);
}

} // namespace khattama::ui
