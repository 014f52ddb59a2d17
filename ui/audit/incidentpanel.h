// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/incident.h"
#include "ui/shell/drafting.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace khattama::ui {

class DateField;
class FieldForm;
class MessageBar;
class PdfPanel;

/// The incident report: period, account, who asks and why; beside it the report as it prints. What is typed is kept as
/// a draft.
class IncidentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentPanel(const PageContext &context, QWidget *parent = nullptr);

    /// Names of the staff by login.
    void setStaff(const QMap<QString, QString> &names);
    void keepTyping() { m_drafting.keep(); }
    [[nodiscard]] PdfPanel *paper() const { return m_paper; }

private:
    [[nodiscard]] audit::IncidentQuery typed() const;
    [[nodiscard]] QJsonObject draft() const;
    void show(const QJsonObject &draft);
    void make();
    void take(const Result<QByteArray> &pdf, const audit::IncidentQuery &query);

    const PageContext &m_context;
    Drafting m_drafting;
    MessageBar *m_messages;
    FieldForm *m_form;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_account;
    QLineEdit *m_asks;
    QPlainTextEdit *m_ground;
    QPushButton *m_make;
    PdfPanel *m_paper;
};

} // namespace khattama::ui
