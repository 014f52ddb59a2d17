// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/outageacts.h"
#include "ui/shell/drafting.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QTimeEdit;

namespace khattama::ui {

class DateField;
class FieldForm;
class MessageBar;

/// Enters an act on technical failures, or completes one (p. 72). What is typed is kept as a draft: Esc or a lock loses
/// nothing.
class OutageActDialog : public QDialog
{
    Q_OBJECT

public:
    /// No `act`: a new one.
    OutageActDialog(const PageContext &context, const std::optional<outage::OutageAct> &act, QWidget *page);

    void done(int result) override;

Q_SIGNALS:
    /// As stored; `remarks` says in sentences what is missing still.
    void entered(const khattama::outage::OutageAct &act, const QString &remarks);

private:
    struct Moment {
        DateField *date;
        QTimeEdit *time;
    };
    [[nodiscard]] Moment addMoment(const QString &path, const QString &label);
    void watch();
    void addFields();
    void addSystems();
    void addSignatories();
    [[nodiscard]] outage::OutageAct typed() const;
    [[nodiscard]] QDateTime momentOf(const Moment &moment) const;
    void show(const outage::OutageAct &act);
    void show(const Moment &field, const QDateTime &moment);
    void save();
    void take(const Result<outage::OutageActs::Entry> &outcome);

    const PageContext &m_context;
    const std::optional<outage::OutageAct> m_act;
    Drafting m_drafting;
    FieldForm *m_form;
    MessageBar *m_messages;
    QLineEdit *m_number;
    DateField *m_date;
    Moment m_from{};
    Moment m_until{};
    QMap<QString, QCheckBox *> m_systems;
    QMap<QString, QLineEdit *> m_signatories;
    QPlainTextEdit *m_note;
};

} // namespace khattama::ui
