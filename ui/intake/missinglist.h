// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/applicationform.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace khattama::ui {

/// What is missing or doubtful in the application, each line a link to its field: what stands in the way of
/// registering first, then what only asks for a look.
class MissingList : public QWidget
{
    Q_OBJECT

public:
    explicit MissingList(QWidget *parent = nullptr);

    void setRemarks(const QList<Remark> &remarks);

Q_SIGNALS:
    void chosen(const QString &path, const QString &document);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const Remark &remark);
    void open(const QListWidgetItem *item);

    QLabel *m_title;
    QListWidget *m_list;
    QList<Remark> m_remarks; ///< in the order of the list
    bool m_filled = false;
};

} // namespace khattama::ui
