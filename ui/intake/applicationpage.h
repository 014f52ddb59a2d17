// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/applicationform.h"
#include "ui/shell/drafting.h"
#include "ui/shell/page.h"

class QPushButton;
class QSplitter;
class QStackedLayout;

namespace khattama::ui {

class EarlierEntries;
class EarlierPanel;
class MessageBar;
class MessageLine;
class MissingList;
class OutcomeBar;
class RefusalPanel;
class UnfinishedStrip;

/// Receiving in person (p. 9, 12, 14): the application of Appendix 1 as one page in the order of the paper, which is
/// registered or refused. Several may be unfinished at a time: each is a draft of its own, and the page shows one of
/// them.
class ApplicationPage : public Page
{
    Q_OBJECT

public:
    explicit ApplicationPage(const PageContext &context, QWidget *parent = nullptr);

    /// `subject` is that of a draft, or the id of an application that waits with a drafted refusal and is to be
    /// completed; what stands in the form is put aside for it.
    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    void refresh() override;
    void find() override;
    void keepTyping() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildEntry();
    [[nodiscard]] ApplicationDraft draft() const;
    void bringBack(const Opened &opened);
    void setCompleted(const std::optional<expertise::CaseId> &id);
    void makeActions();
    QAction *addPageAction(const QString &text, const QString &name, const QKeySequence &keys,
                           void (ApplicationPage::*slot)());

    void startNew();
    void putAside();
    void beginEntry(const QString &subject);
    void discard();
    void readUnfinished();
    void showUnfinished(const QList<Unfinished> &unfinished);
    void putCursorBack();

    void lookUp(const QString &iin);
    void showEarlier(const EarlierPerson &earlier);
    void takeOver(const QList<ApplicationForm::Part> &parts);

    void registerNow();
    void showRegistration(const Result<expertise::Receiving::Registration> &outcome);
    void openRefusal();
    void closeRefusal();
    [[nodiscard]] bool refusing() const;
    void refuseNow();
    void showRefusal(const Result<expertise::Receiving::Registration> &outcome);
    /// The entry is stored as a case: another one begins.
    void finishEntry(const expertise::Case &record, const QString &sentence, const QString &print);
    void printPaper(const expertise::Case &record);
    void setBusy(bool busy);
    void enableActions();

    QList<QAction *> m_actions;
    EarlierEntries *m_entries;
    ApplicationForm *m_form;
    QSplitter *m_splitter;
    QStackedLayout *m_stack; ///< the entry, or its refusal
    QWidget *m_entry;
    RefusalPanel *m_refusal;
    UnfinishedStrip *m_unfinished;
    MessageBar *m_messages;
    MessageLine *m_hours;
    OutcomeBar *m_outcome;
    EarlierPanel *m_earlierPanel;
    MissingList *m_missing;
    QPushButton *m_register;
    QPushButton *m_refuse;
    QAction *m_registerAction = nullptr;
    QAction *m_openRefusalAction = nullptr;
    QAction *m_refuseAction = nullptr;
    EarlierPerson m_earlier;
    QString m_lookedUp; ///< IIN
    /// The application that is completed: it is registered, and its drafted refusal withdrawn, at once.
    std::optional<expertise::CaseId> m_completed;
    MessageLine *m_completing;
    Drafting m_drafting;
    bool m_beingTyped = true;
    bool m_busy = false;
    bool m_openedAny = false; ///< a draft was asked for, or offered itself
};

} // namespace khattama::ui
