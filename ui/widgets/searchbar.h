// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace khattama::ui {

class PagesView;

/// The line that searches in a PagesView: hits are counted, next and previous go through them.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(PagesView *pages, QWidget *parent = nullptr);

    void open();
    void close();
    void step(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void take(const QString &text);
    void showCount();

    PagesView *m_pages;
    QLineEdit *m_line;
    QLabel *m_count;
    QTimer m_pause; ///< between typing and searching
    QString m_searched;
    QString m_found;
};

} // namespace khattama::ui
