// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditing.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace khattama::ui {

class AuditModel;
class DateField;
class FlowLayout;
class HeadPanel;
class IncidentPanel;
class MessageBar;
class PersonDataPanel;
class RecordTable;

/// Who saw, changed, printed and exported what: the audit as a filtered list, the comparison of a printed chain head,
/// the incident report. The administrator sees logins and administration alone.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);

    /// `subject`: id of a case whose entries are shown. `state`: {"tab": "entries" | "head" | "incident" | "person",
    /// "from", "to": ISO dates, "actor": login, "kind": id of list `audit_kinds`}
    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QJsonObject state() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

private:
    QWidget *makeEntries();
    void makeFilter(FlowLayout &row);
    QAction *addOffer(FlowLayout &buttons, const QString &text, const QString &name, void (AuditPage::*run)());
    void addTab(QWidget *page, const QString &id, const QString &title);
    [[nodiscard]] audit::AuditFilter filter() const;
    void readStaff();
    void takeStaff(const QMap<QString, QString> &names);
    void lookUp();
    void takeCases(const QString &typed, const Result<QList<expertise::CaseId>> &cases);
    void filterAnew();
    void read();
    void readOlder(qint64 before);
    void showCount();
    void showOffers();
    void openCase();
    void exportEntries();

    MessageBar *m_messages;
    QTabWidget *m_tabs;
    AuditModel *m_model;
    RecordTable *m_table;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_actor;
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QLabel *m_counts;
    HeadPanel *m_head;
    IncidentPanel *m_incident = nullptr;             ///< null for who may not read all
    PersonDataPanel *m_persons = nullptr;            ///< null for all but the head
    std::optional<QList<expertise::CaseId>> m_cases; ///< what m_subject names
    int m_round = 0;                                 ///< of the filter: an answer to an earlier one is dropped
    QString m_wantedActor;
    QAction *m_case;
    QAction *m_export;
};

} // namespace khattama::ui
