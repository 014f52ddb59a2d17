// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/backuprules.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace khattama::ui {

class FieldForm;

/// Where and when backups are made by themselves.
class BackupPlanPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPlanPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void show(const rules::BackupState &state);
    void chooseFolder();
    void save();
    void setPlan(const std::optional<rules::BackupPlan> &plan, const QString &sentence);
    void makeNow();

    const PageContext &m_context;
    FieldForm *m_form;
    QLineEdit *m_folder;
    QLineEdit *m_time;
    QComboBox *m_every;
    QPushButton *m_makeNow;
    QPushButton *m_off;
    bool m_shown = false; ///< the plan stands in the fields: what is typed since is not overwritten
};

} // namespace khattama::ui
