// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decision/waitingmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace khattama::ui {

/// The left side of the decisions: what waits for the user, with a filter. A case opens when it is chosen by mouse, or
/// by Enter; the arrows alone only go along.
class WaitingList : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingList(const PageContext &context, QWidget *parent = nullptr);

    /// Keeps what is marked and where the list stands.
    void setCases(const QList<WaitingCase> &cases);
    [[nodiscard]] const QList<WaitingCase> &cases() const { return m_model.cases(); }
    /// Marks the case that is open; without one nothing is marked.
    void setCurrent(const QString &caseId);
    void focusFilter();
    void focusList();
    void clearFilter();

Q_SIGNALS:
    void opened(const QString &caseId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void mark();

    WaitingModel m_model;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_empty;
    QString m_current;
};

} // namespace khattama::ui
