// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace khattama::ui {

class DetailsView;

/// A sheet to read, with search and size of the letters. Keys as in a PageViewer: Ctrl++, Ctrl+-, Ctrl+0, Ctrl+F, F3.
class ReviewSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewSheet(QWidget *parent = nullptr);

    [[nodiscard]] DetailsView *view() const { return m_view; }
    void openSearch();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void zoom(int steps);
    void step(bool backward);
    [[nodiscard]] bool handleKey(const QKeyEvent &event, bool dry);

    DetailsView *m_view;
    QWidget *m_search;
    QLineEdit *m_line;
    QLabel *m_result;
    int m_zoom = 0; ///< steps away from the usual size
};

} // namespace khattama::ui
