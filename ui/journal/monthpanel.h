// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalyear.h"

#include <QWidget>

class QAction;
class QComboBox;
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
    [[nodiscard]] QAction *signAction() const { return m_sign; }
    /// Of the latest version.
    [[nodiscard]] journal::SignatureState signatures() const { return m_details.signatures.value(latestVersion() - 1); }
    [[nodiscard]] QAction *expertsAction() const { return m_experts; }
    [[nodiscard]] QAction *expertsTableAction() const { return m_expertsTable; }
    /// Of the sealed journal, the one to be shown; 0: none is sealed.
    [[nodiscard]] int version() const;
    [[nodiscard]] int latestVersion() const { return static_cast<int>(m_details.versions.size()); }

Q_SIGNALS:
    void dayChosen(QDate day); ///< an obstacle that is a day was followed, or a correction of one
    void versionChosen();      ///< of a sealed journal, by the user

private:
    void showObstacles(const QList<Error> &obstacles);
    void offerVersions(bool sameMonth);
    void showDetails();
    void showActions();

    const PageContext &m_context;
    bool m_canDraw = false;
    bool m_canSeal = false;
    bool m_busy = false;
    QAction *m_draw;
    QAction *m_seal;
    QAction *m_sign;
    QAction *m_experts; ///< the monthly list by expert as PDF, and as a table
    QAction *m_expertsTable;
    QLabel *m_title;
    StateChip *m_chip;
    QLabel *m_counts;
    QLabel *m_inTheWay;
    QListWidget *m_obstacles;
    QDate m_month;
    MonthDetails m_details;
    QComboBox *m_versions;
    DetailsView *m_detailsView;
    QPushButton *m_drawButton;
    QPushButton *m_sealButton;
    QPushButton *m_signButton;
};

} // namespace khattama::ui
