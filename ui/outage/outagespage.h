// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outage/transfers.h"
#include "ui/shell/page.h"

class QLineEdit;
class QSplitter;
class QTabWidget;

namespace khattama::ui {

class ActCasesPanel;
class DetailsView;
class FlowLayout;
class MessageBar;
class OutageActsModel;
class PdfPanel;
class RecordTable;
class TransferPanel;

/// Technical failures (p. 72): left the acts, right of the chosen one what has to be entered into ЦБДИ, the cases of
/// its period, the act itself, and the list on paper.
class OutagesPage : public Page
{
    Q_OBJECT

public:
    explicit OutagesPage(const PageContext &context, QWidget *parent = nullptr);

    /// `subject`: id of an act. `state`: {"tab": "transfer" | "cases" | "act" | "paper", "enter": true to enter an act}
    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QJsonObject state() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

private:
    /// What is read of an act.
    struct View {
        QList<outage::TransferEntry> entries;
        QList<expertise::CaseSummary> within;
        int leaning = 0;
    };
    QWidget *makeActs();
    QWidget *makeAct();
    void addTab(QWidget *page, const QString &id, const QString &title);
    QAction *addOffer(FlowLayout &buttons, const QString &text, const QString &name, void (OutagesPage::*run)());
    void take(const Result<QList<outage::OutageAct>> &acts);
    [[nodiscard]] const outage::OutageAct *current() const;
    void showCurrent();
    void readView();
    void takeView(const Result<View> &view);
    void showDetails(const outage::OutageAct &act);
    void showPaper();
    void showOffers();
    void setTab(const QString &id);

    void enterAct();
    void completeAct();
    void openDialog(const std::optional<outage::OutageAct> &act);
    void takeAct(const outage::OutageAct &act, const QString &remarks);
    void link(const QList<expertise::CaseId> &cases);
    void confirm();
    void differs();
    void undo();
    void openCase();
    void exportPackage();
    void exportAs(const outage::TransferDraft &draft, const std::optional<MadeSignature> &made);
    void openPackage();
    template <typename Work>
    void change(Work work, const QString &done);

    OutageActsModel *m_model;
    QLineEdit *m_search;
    RecordTable *m_table;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    TransferPanel *m_transfer;
    ActCasesPanel *m_cases;
    DetailsView *m_details;
    PdfPanel *m_paper;
    QSplitter *m_splitter;
    QString m_wanted;    ///< the act to show as soon as the list is there
    QString m_wantedTab; ///< the tab to go to with it
    QString m_read;      ///< the act whose view is shown

    QList<QAction *> m_offers;
    QAction *m_confirm = nullptr;
    QAction *m_differs = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_case = nullptr;
    QAction *m_export = nullptr;
    QAction *m_complete = nullptr;
    QAction *m_enter = nullptr;
    QAction *m_package = nullptr;
};

} // namespace khattama::ui
