// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordtable.h"

#include "ui/widgets/recordrows.h"
#include "ui/widgets/statechipdelegate.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace khattama::ui {

RecordTable::RecordTable(QSettings &settings, const QString &key, QWidget *parent)
    : QTableView(parent), m_view(settings, key), m_rows(new RecordRows(this))
{
    setItemDelegate(new StateChipDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);
    measure();

    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT recordActivated(recordAt(index)); });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });

    m_saving.setSingleShot(true);
    m_saving.setInterval(std::chrono::milliseconds(500));
    connect(&m_saving, &QTimer::timeout, this, &RecordTable::saveView);
    const auto changed = [this] {
        if (!m_restoring)
            m_saving.start();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, changed);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, changed);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, changed);
}

RecordTable::~RecordTable()
{
    if (m_saving.isActive())
        saveView();
}

void RecordTable::setRecords(QAbstractTableModel *model, const QList<RecordColumn> &columns)
{
    // Before the rows hear of it, and after.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::rememberPlace);
    m_rows->setSourceModel(model);
    showRecords(model, m_rows, columns);
}

void RecordTable::setArrangedRecords(QAbstractTableModel *model, const QList<RecordColumn> &columns)
{
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::rememberPlace);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RecordTable::tellCount);
    showRecords(model, model, columns);
}

void RecordTable::showRecords(QAbstractTableModel *records, QAbstractItemModel *shown,
                              const QList<RecordColumn> &columns)
{
    const QScopedValueRollback quiet(m_restoring, true);
    m_records = records;
    m_columns = columns;
    for (int column = int(m_columns.size()); column < records->columnCount(); ++column)
        m_columns.append({QString::number(column)});
    setModel(shown);
    connect(shown, &QAbstractItemModel::modelReset, this, &RecordTable::returnToPlace, Qt::UniqueConnection);
    connect(shown, &QAbstractItemModel::layoutChanged, this, &RecordTable::tellCount, Qt::UniqueConnection);
    restoreView();
    tellCount();
}

int RecordTable::recordAt(const QModelIndex &index) const
{
    return model() == m_rows ? m_rows->mapToSource(index).row() : index.row();
}

QModelIndex RecordTable::indexOf(int record) const
{
    if (m_records == nullptr)
        return {};
    const QModelIndex index = m_records->index(record, 0);
    return model() == m_rows ? m_rows->mapFromSource(index) : index;
}

void RecordTable::setDefaultSort(int column, Qt::SortOrder order)
{
    m_defaultSort = column;
    m_defaultOrder = order;
    if (model() != nullptr)
        restoreView();
}

void RecordTable::setEmptyText(const QString &sentence)
{
    m_emptyText = sentence;
    tellCount();
}

void RecordTable::setFilterText(const QString &text)
{
    m_rows->setFilterText(text);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

QString RecordTable::filterText() const
{
    return m_rows->filterText();
}

int RecordTable::shownCount() const
{
    return model() != nullptr ? model()->rowCount() : 0;
}

int RecordTable::currentRecord() const
{
    return recordAt(currentIndex());
}

QList<int> RecordTable::selectedRecords() const
{
    QList<int> places;
    if (selectionModel() == nullptr)
        return places;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.append(place);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (int &place : places)
        place = recordAt(model()->index(place, 0));
    return places;
}

bool RecordTable::setCurrentRecord(int row)
{
    const QModelIndex index = indexOf(row);
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

bool RecordTable::setCurrentId(const QVariant &id)
{
    return setCurrentRecord(rowOfId(id));
}

int RecordTable::rowOfId(const QVariant &id) const
{
    if (m_records == nullptr || !id.isValid())
        return -1;
    const QModelIndexList found = m_records->match(m_records->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

void RecordTable::rememberPlace()
{
    m_selectedIds.clear();
    for (const int row : selectedRecords())
        m_selectedIds.append(m_records->index(row, 0).data(IdRole));
    m_currentId = currentRecord() < 0 ? QVariant() : m_records->index(currentRecord(), 0).data(IdRole);
    m_scroll = verticalScrollBar()->value();
}

void RecordTable::returnToPlace()
{
    if (m_currentId.isValid()) {
        const int current = rowOfId(m_currentId);
        QItemSelection selection;
        const QSet<QString> wanted = [this] {
            QSet<QString> ids;
            for (const QVariant &id : std::as_const(m_selectedIds))
                ids.insert(id.toString());
            return ids;
        }();
        for (int place = 0; !wanted.isEmpty() && place < shownCount(); ++place) {
            const QModelIndex index = model()->index(place, 0);
            if (wanted.contains(index.data(IdRole).toString()))
                selection.select(index, index);
        }
        if (current >= 0)
            selectionModel()->setCurrentIndex(indexOf(current), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        updateGeometries();
        verticalScrollBar()->setValue(m_scroll);
    }
    tellCount();
}

void RecordTable::tellCount()
{
    setAccessibleDescription(shownCount() == 0 ? m_emptyText : QString());
    viewport()->update();
    Q_EMIT shownCountChanged(shownCount());
}

QString RecordTable::selectedText() const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    }
    const auto line = [&columns](const auto &cell) -> QString {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column).toString().replace(u'\t', u' ').replace(u'\n', u' '));
        return QString(cells.join(u'\t') + u'\n');
    };
    QString text = line([this](int column) { return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (const int row : selectedRecords())
        text += line([this, row](int column) { return m_records->index(row, column).data(); });
    return text;
}

void RecordTable::copySelected()
{
    if (selectionModel() == nullptr || !selectionModel()->hasSelection())
        return;
    QGuiApplication::clipboard()->setText(selectedText());
    Q_EMIT selectedCopied();
}

void RecordTable::resetView()
{
    m_view.forget();
    restoreView();
    m_saving.stop();
}

void RecordTable::restoreView()
{
    const QScopedValueRollback quiet(m_restoring, true);
    Qt::SortOrder order = m_defaultOrder;
    int sorted = m_view.restore(*horizontalHeader(), m_columns, order);
    if (sorted < 0) {
        sorted = m_defaultSort;
        order = m_defaultOrder;
    }
    sortByColumn(sorted, order);
}

void RecordTable::saveView()
{
    const QHeaderView *header = horizontalHeader();
    m_view.save(*header, m_columns, header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void RecordTable::fillColumnMenu(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shown > 1); // one always stays
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            if (on && columnWidth(column) == 0)
                setColumnWidth(column, horizontalHeader()->defaultSectionSize());
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset view")), &QAction::triggered, this, &RecordTable::resetView);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addActions(actions());
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction *copy = menu.addAction(tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectionModel() != nullptr && selectionModel()->hasSelection());
    connect(copy, &QAction::triggered, this, &RecordTable::copySelected);
    fillColumnMenu(menu.addMenu(tr("Columns")));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

bool RecordTable::event(QEvent *event)
{
    // Copying here comes before an action of the window with the same key.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore(); // the page's main action
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (shownCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    const QRect room = viewport()->rect().adjusted(16, 16, -16, -16);
    const QString text = m_rows->filterText().isEmpty() ? m_emptyText : tr("Nothing matches “%1”.").arg(filterText());
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void RecordTable::measure()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRecordChanged(recordAt(current));
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRecordsChanged();
}

} // namespace khattama::ui
