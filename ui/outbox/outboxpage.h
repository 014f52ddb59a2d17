// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outbox/outboxrepository.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace khattama::ui {

class DetailsView;
class FlowLayout;
class MessageBar;
class OutboxModel;
class PdfPanel;
class RecordTable;
struct Question;

/// What the Rules send to others (p. 15, 45, 48, 53, 73-1): left the messages, right the one that is chosen, to be
/// copied, exported or printed, handed over and confirmed.
class OutboxPage : public Page
{
    Q_OBJECT

public:
    explicit OutboxPage(const PageContext &context, QWidget *parent = nullptr);

    /// `subject`: id of a message. `state`: {"filter": "due" | "overdue" | "handed_over" | "confirmed" | "void" |
    /// "all"}
    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QJsonObject state() const override;
    void refresh() override;
    void find() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

private:
    QWidget *makeList();
    QWidget *makeMessage();
    QAction *addOffer(const QString &text, const QString &name, void (OutboxPage::*run)());
    [[nodiscard]] outbox::OutboxQuery query() const;
    void take(const Result<QList<outbox::OutboxMessage>> &messages);
    [[nodiscard]] const outbox::OutboxMessage *current() const;
    [[nodiscard]] QList<outbox::OutboxMessage> selected() const;
    void showCurrent();
    void showDetails(const outbox::OutboxMessage &message);
    void showLetter(const outbox::OutboxMessage &message);
    void showOffers();

    void handOver();
    void confirm();
    void makeVoid();
    void copyText();
    void showOnPaper();
    void exportFiles();
    void openCase();
    template <typename Work>
    void change(Work work, const QString &done);

    OutboxModel *m_model;
    QComboBox *m_filter;
    QLineEdit *m_search;
    RecordTable *m_table;
    QLabel *m_counts;
    MessageBar *m_messages;
    DetailsView *m_details;
    QStackedWidget *m_content;
    QPlainTextEdit *m_text;
    PdfPanel *m_letter;
    FlowLayout *m_buttons;
    QSplitter *m_splitter;
    QString m_wanted;  ///< the message to show as soon as the list is there
    QString m_shown;   ///< the one whose letter is drawn
    QString m_onPaper; ///< the one for a system that is shown as it prints

    QList<QAction *> m_offers;
    QAction *m_handOver;
    QAction *m_confirm;
    QAction *m_void;
    QAction *m_copy;
    QAction *m_paper;
    QAction *m_export;
    QAction *m_case;
};

} // namespace khattama::ui
