// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/documentsmodel.h"

#include <QTableView>

namespace khattama::ui {

/// The table of documents, whole, in a page that scrolls. Enter goes through the cells that have to be filled, of the
/// lines that are asked for; Space ticks «original seen» and changes paper to electronic and back. In the last column
/// Space or a click attaches a file or shows what is attached, and Delete takes off; Insert attaches from every column,
/// and files may be dropped on a line.
class DocumentsTable : public QTableView
{
    Q_OBJECT

public:
    DocumentsTable(DocumentsModel *model, QDate today, QWidget *parent = nullptr);

    /// -1: the line that has the focus, or none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void goToRow(int row);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void leftForward();  ///< Enter after the last cell
    void leftBackward(); ///< Shift+Enter before the first
    void fileAsked(int row);
    void lookAsked(int row); ///< at the files of a line that has some
    void takeOffAsked(int row);
    void filesDropped(int row, const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// The cells on the way of Enter, in the order of the paper.
    [[nodiscard]] QList<QModelIndex> way() const;
    void step(bool forward);
    void measureColumns();
    [[nodiscard]] int headingWidth(int column) const;
    void measureRows();
    void openFiles(int row);
    [[nodiscard]] int rowUnder(const QDropEvent &event) const;

    DocumentsModel *m_documents;
    bool m_enterGoesBack = false; ///< Shift+Enter was pressed in an editor
};

} // namespace khattama::ui
