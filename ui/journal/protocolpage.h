// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/dayclosing.h"
#include "ui/journal/protocolday.h"
#include "ui/journal/signdialog.h"
#include "ui/shell/page.h"

#include <QDate>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QToolButton;

namespace khattama::ui {

class CorrectionsPanel;
class DayChooser;
class DetailsView;
class MessageBar;
class PdfPanel;
class ProtocolRowsModel;
class RecordTable;
class StateChip;
class VisitsPanel;

/// The daily protocol (p. 49): left the rows of the day, right the sheets as they will print. The head closes the day.
class ProtocolPage : public Page
{
    Q_OBJECT

public:
    explicit ProtocolPage(const PageContext &context, QWidget *parent = nullptr);

    /// `subject`: the day in ISO form, empty for today. `state`: {"close": true} asks at once to close it, {"correct":
    /// true} to correct a row of it.
    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

private:
    QWidget *makeRows();
    QWidget *makeTop();
    void makeActions();

    void goToDay(QDate day);
    void take(const Result<ProtocolDay> &loaded);
    void showState();
    void showPaper();
    void showProtocol();
    void showCorrection(const journal::Correction &correction);
    void showDetails();
    [[nodiscard]] bool mayClose() const;
    /// The first other day with corrections that wait for the head who has logged in.
    [[nodiscard]] QDate dayToApprove() const;

    [[nodiscard]] bool maySign() const;
    void sign();
    void signCorrection();
    void openSigning(const QString &document, const journal::SignatureState &state, SignDialog::Draft draft);

    /// Asks what closing will make, then the user, then closes.
    void closeDay();
    void ask(const journal::DayClosing::Prospect &prospect);
    void close(QDate day);
    void tellClosed(const journal::ClosedProtocol &protocol);
    /// The sentence of a refusal; where an earlier day has to be closed first, with the way to it.
    void tellRefusal(const Error &error);

    ProtocolDay m_day;
    bool m_loaded = false;      ///< m_day is what the chooser names
    bool m_followsToday = true; ///< until another day is chosen
    bool m_closeAsked = false;  ///< as soon as the day is there
    bool m_correctionAsked = false;
    QDate m_linked; ///< the day to which the message leads

    DayChooser *m_chooser;
    StateChip *m_chip;
    QToolButton *m_earlier;  ///< leads to the earlier day that has to be closed first
    QToolButton *m_proposal; ///< leads the head to a day with a correction that waits
    QPushButton *m_closeButton;
    QAction *m_closeAction;
    QPushButton *m_signButton;
    QAction *m_signAction;
    QAction *m_openCase;
    MessageBar *m_messages;
    ProtocolRowsModel *m_rows;
    QLineEdit *m_filter;
    RecordTable *m_table;
    QLabel *m_counts;
    DetailsView *m_details;
    CorrectionsPanel *m_corrections;
    VisitsPanel *m_visits;
    PdfPanel *m_panel;
    QSplitter *m_splitter;
};

} // namespace khattama::ui
