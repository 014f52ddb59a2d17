// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalyear.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace khattama::ui {

class DetailsView;
class StateChip;
struct PageContext;

/// The month that is chosen: how it stands, what stands in the way of sealing as links, and what can be done with it.
class MonthPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MonthPanel(const PageContext &context, QWidget *parent = nullptr);

    void setMonth(const MonthState &state, const MonthDetails &details);
    /// Between asking and answering nothing can be done.
    void setBusy(bool busy);
    [[nodiscard]] QAction *drawAction() const { return m_draw; }
    [[nodiscard]] QAction *sealAction() const { return m_seal; }

Q_SIGNALS:
    void dayChosen(QDate day); ///< an obstacle that is a day was followed

private:
    void showObstacles(const QList<Error> &obstacles);
    void showSealed(const MonthState &state, const MonthDetails &details);
    void showActions();

    const PageContext &m_context;
    bool m_canDraw = false;
    bool m_canSeal = false;
    bool m_busy = false;
    QAction *m_draw;
    QAction *m_seal;
    QLabel *m_title;
    StateChip *m_chip;
    QLabel *m_counts;
    QLabel *m_inTheWay;
    QListWidget *m_obstacles;
    DetailsView *m_details;
    QPushButton *m_drawButton;
    QPushButton *m_sealButton;
};

} // namespace khattama::ui
