// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/receiving.h"
#include "ui/cases/casefile.h"
#include "ui/printing/pdfpaper.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace khattama::ui {

class FlowLayout;
struct PageContext;
struct Place;

/// What can be done with a case in its state, as a row of buttons; the first is the main one (Ctrl+Enter). Offers only
/// what the user may do.
class CaseActions : public QWidget
{
    Q_OBJECT

public:
    explicit CaseActions(const PageContext &context, QWidget *parent = nullptr);

    void show(const CaseFile &file);
    void clear();
    [[nodiscard]] QList<QAction *> offered() const;

Q_SIGNALS:
    void go(const khattama::ui::Place &place);
    void paperMade(const khattama::ui::PdfPaper &paper);
    void told(const QString &sentence);
    void failed(const khattama::Error &error);
    /// What was asked for was not done, for what the sentences say.
    void stopped(const QString &sentences);

private:
    struct Offer {
        QAction *action;
        QPushButton *button;
        bool (CaseActions::*fits)(const CaseFile &file) const;
    };
    void add(const QString &text, const QString &name, bool (CaseActions::*fits)(const CaseFile &file) const,
             void (CaseActions::*run)());

    [[nodiscard]] bool isForInbox(const CaseFile &file) const;
    [[nodiscard]] bool isForVote(const CaseFile &file) const;
    [[nodiscard]] bool isForConclusion(const CaseFile &file) const;
    [[nodiscard]] bool isForReview(const CaseFile &file) const;
    [[nodiscard]] bool isForVisit(const CaseFile &file) const;
    [[nodiscard]] bool isForAdvice(const CaseFile &file) const;
    [[nodiscard]] bool isForCall(const CaseFile &file) const;
    [[nodiscard]] bool isForAppearance(const CaseFile &file) const;
    [[nodiscard]] bool isForConsultation(const CaseFile &file) const;
    [[nodiscard]] bool isForAnswer(const CaseFile &file) const;
    [[nodiscard]] bool isForWithdrawal(const CaseFile &file) const;
    [[nodiscard]] bool isForRedistribution(const CaseFile &file) const;
    [[nodiscard]] bool hasConsultationLetter(const CaseFile &file) const;
    [[nodiscard]] bool hasApplication(const CaseFile &file) const;
    [[nodiscard]] bool hasReturnNotice(const CaseFile &file) const;
    [[nodiscard]] bool isForHeadsRefusal(const CaseFile &file) const;
    [[nodiscard]] bool hasDraftedRefusal(const CaseFile &file) const;
    [[nodiscard]] bool isForCompletion(const CaseFile &file) const;
    [[nodiscard]] bool mayBeRefused(const CaseFile &file) const;
    [[nodiscard]] bool hasRefusal(const CaseFile &file) const;
    [[nodiscard]] bool hasResultNotice(const CaseFile &file) const;
    [[nodiscard]] bool hasExpertDecisions(const CaseFile &file) const;
    [[nodiscard]] bool mayBeVisited(const CaseFile &file) const;
    [[nodiscard]] bool isOnVisitList(const CaseFile &file) const;
    [[nodiscard]] bool mayLean(const CaseFile &file) const;

    void goToInbox() { goTo(QStringLiteral("inbox")); }
    void goToDecisions() { goTo(QStringLiteral("decisions")); }
    void goToReceiving() { goTo(QStringLiteral("receiving")); }
    void goToReview() { goTo(QStringLiteral("review")); }
    void goTo(const QString &section);
    void recordVisit();
    void callBySms() { callToControl(true); }
    void callByPost() { callToControl(false); }
    void callToControl(bool phoneRegistered);
    void recordCame() { recordAppearance(true, {}); }
    void recordAbsence();
    void recordAppearance(bool came, const QString &note);
    void consult();
    void enterAnswer();
    void withdrawConsultation();
    void redistribute();
    void goToLetter();
    void makeApplication();
    void makeReturnNotice();
    void refuse();
    void takeRefusal(const expertise::Case &record);
    void confirmRefusal();
    void withdrawRefusal();
    void makeRefusal();
    void makeResultNotice();
    void makeExpertDecisions();
    void planVisit();
    void strikeVisit();
    void lean();
    void leanOn(const QString &act);
    /// Answers the findings that stood in the way; true when there were none.
    bool taken(const Result<expertise::Receiving::Registration> &outcome);
    void takePaper(const Result<QByteArray> &pdf, PdfPaper paper);
    [[nodiscard]] QString fileName(const QString &what) const;

    const PageContext &m_context;
    std::optional<CaseFile> m_file;
    QList<Offer> m_offers;
    FlowLayout *m_flow;
};

} // namespace khattama::ui
