// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace khattama::ui {

/// A grid with as many equal columns as the width has room for. Items keep their order, row by row; an item that spans
/// begins a row and fills it. Heights follow from the width.
class ResponsiveGrid : public QLayout
{
    Q_OBJECT

public:
    explicit ResponsiveGrid(QWidget *parent = nullptr);
    ~ResponsiveGrid() override;

    /// Least width of a column in pixels, and the greatest number of columns.
    void setColumns(int leastWidth, int most);
    void add(QWidget *widget, bool spans);
    [[nodiscard]] int columnsFor(int width) const;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Item {
        QLayoutItem *item;
        bool spans;
    };
    /// Lays out in `rect`, or only measures; answers the height.
    int arrange(const QRect &rect, bool apply) const;

    QList<Item> m_items;
    int m_leastWidth = 240;
    int m_most = 3;
};

} // namespace khattama::ui
