// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/today/board.h"
#include "ui/today/boardwords.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace khattama::ui {

class BoardCard;
class MessageBar;

/// The board of the day (rules, section 8): what is due, what waits, the protocol of today. Each card has a digit as
/// its key. Nothing moves by itself: what has changed is shown on F5, after a save, and every minute, and the focus
/// stays where it is.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBoard();
    void makeProtocolFoot();
    /// The next card, numbered as it stands; null when it is not for this user.
    BoardCard *addCard(QVBoxLayout *column, const QString &objectName, const QString &title, bool offered = true);
    void take(const Result<Board> &board);
    void showOutages(const Board &board);

    BoardWords m_words;
    int m_cards = 0;
    QLabel *m_title;
    QLabel *m_summary;
    MessageBar *m_messages;
    MessageBar *m_outages; ///< failures that last (p. 72)
    QString m_outagesTold; ///< what stood there last
    QString m_outage{};    ///< the act it leads to
    QBoxLayout *m_columns;
    BoardCard *m_deadlines = nullptr;
    BoardCard *m_pending = nullptr;
    BoardCard *m_inHand = nullptr;
    BoardCard *m_protocol = nullptr;
    BoardCard *m_decisions = nullptr;
    BoardCard *m_toAppear = nullptr;
    BoardCard *m_drafts = nullptr;
    BoardCard *m_outbox = nullptr;
    BoardCard *m_consultations = nullptr;
    QAction *m_viewProtocol;
    QAction *m_closeDay;
    QPushButton *m_closeButton;
    QLabel *m_backup;
};

} // namespace khattama::ui
