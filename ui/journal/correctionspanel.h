// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/protocolday.h"

#include <QWidget>

class QAction;
class QListWidget;
class QPushButton;

namespace khattama::ui {

class CorrectionForm;
class ProtocolRowsModel;
struct PageContext;

/// The corrections of a closed day (p. 49), under the protocol itself: the one that is chosen is shown as it prints.
/// They are proposed here, approved by the head after a question, or taken back.
class CorrectionsPanel : public QWidget
{
    Q_OBJECT

public:
    CorrectionsPanel(const PageContext &context, const ProtocolRowsModel &rows, QWidget *parent = nullptr);

    /// What is chosen stays while the day is the same.
    void setDay(const ProtocolDay &day);
    /// The correction that is chosen; null: the protocol.
    [[nodiscard]] const journal::Correction *chosen() const;
    /// How its sheet stands with its signatures; null where it is not approved, or none is chosen.
    [[nodiscard]] const journal::SignatureState *signatures() const;
    /// What can be done here by who has logged in.
    [[nodiscard]] QList<QAction *> actions() const;
    void keepTyping();
    [[nodiscard]] bool isTyping() const;

Q_SIGNALS:
    void typingChanged();                                    ///< the form was opened or closed
    void beginAsked();                                       ///< a correction is to be begun at the row that is current
    void chosenChanged();                                    ///< by the user, or because it is there no more
    void signAsked();                                        ///< the sheet of the chosen one is to be signed
    void done(const QString &sentence, const QString &told); ///< something was saved; `told` for the status line
    void failed(const khattama::Error &error);

public Q_SLOTS:
    void begin(int row);

private:
    void makeActions();
    void list();
    void showState();
    [[nodiscard]] QString textOf(const journal::Correction &correction) const;
    void approve();
    void withdraw();
    void settle(const Result<journal::Correction> &settled);

    const PageContext &m_context;
    const ProtocolRowsModel &m_rows;
    ProtocolDay m_day;
    std::optional<journal::CorrectionId> m_chosen;
    bool m_busy = false;
    QAction *m_begin;
    QAction *m_approve;
    QAction *m_withdraw;
    QAction *m_sign;
    QListWidget *m_list;
    QPushButton *m_beginButton;
    QPushButton *m_approveButton;
    QPushButton *m_withdrawButton;
    QPushButton *m_signButton;
    CorrectionForm *m_form;
};

} // namespace khattama::ui
