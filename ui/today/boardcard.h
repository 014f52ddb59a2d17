// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/boardline.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QShortcut;
class QVBoxLayout;

namespace khattama::ui {

class BoardList;

/// A card of the board: its key and title, figures, lines. The key puts the focus on the first line.
class BoardCard : public QFrame
{
    Q_OBJECT

public:
    /// `key`: the digit that leads here, from anywhere on `page`.
    BoardCard(int key, const QString &title, QWidget *page);

    void setContent(const CardContent &content);
    [[nodiscard]] const CardContent &content() const { return m_content; }
    void setTitle(const QString &title);
    /// Below the lines, as the buttons of the protocol.
    void addFoot(QWidget *foot);
    /// Where the key leads when there are no lines.
    void setFallback(QWidget *fallback) { m_fallback = fallback; }
    [[nodiscard]] BoardList *list() const { return m_list; }

Q_SIGNALS:
    void lineOpened(const khattama::ui::BoardLine &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void enter();
    void showFigures();

    CardContent m_content;
    QString m_key;
    QLabel *m_title;
    QHBoxLayout *m_head;
    QWidget *m_figures;
    QLabel *m_note;
    BoardList *m_list;
    QLabel *m_empty;
    QVBoxLayout *m_layout;
    QWidget *m_fallback = nullptr;
    QShortcut *m_shortcut;
};

} // namespace khattama::ui
