// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/personaldata.h"
#include "ui/shell/drafting.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace khattama::ui {

class DateField;
class FieldForm;
class IinField;
class MessageBar;
class RecordTable;

/// What a person may ask for by the law on personal data: a copy of what is held, and that it be blocked; below it
/// what is and was blocked. For the head alone.
class PersonDataPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PersonDataPanel(const PageContext &context, QWidget *parent = nullptr);
    ~PersonDataPanel() override;

    void refresh();
    void keepTyping() { m_drafting.keep(); }

Q_SIGNALS:
    void told(const QString &sentence);

private:
    class Model;
    void addFields();
    [[nodiscard]] audit::PersonRequest typed() const;
    [[nodiscard]] QJsonObject draft() const;
    void watch(const std::optional<QJsonObject> &kept);
    void block();
    void unblock();
    void copy();
    void showOffers();
    void complain(const Error &error);
    void begin();

    const PageContext &m_context;
    Drafting m_drafting;
    MessageBar *m_messages;
    FieldForm *m_form;
    IinField *m_iin;
    QLineEdit *m_request;
    DateField *m_date;
    QPlainTextEdit *m_ground;
    Model *m_model;
    RecordTable *m_table;
    QPushButton *m_unblock;
};

} // namespace khattama::ui
