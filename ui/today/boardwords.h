// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"
#include "ui/today/board.h"
#include "ui/today/boardline.h"

#include <QCoreApplication>

namespace khattama::ui {

/// The board in words: what its cards show, and where their lines lead.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::BoardWords)

public:
    explicit BoardWords(const PageContext &context) : m_context(context) {}

    /// «Сегодня, 28 октября, среда»
    [[nodiscard]] QString title(QDate today) const;
    /// «38 cases in all, 2 overdue, 9 due today»
    [[nodiscard]] QString summary(const Board &board) const;
    [[nodiscard]] QString protocolTitle(const Board &board) const;
    [[nodiscard]] QString backup(const Board &board) const;

    [[nodiscard]] CardContent deadlines(const Board &board) const;
    [[nodiscard]] CardContent pending(const Board &board) const;
    [[nodiscard]] CardContent inHand(const Board &board) const;
    [[nodiscard]] CardContent protocol(const Board &board) const;
    [[nodiscard]] CardContent decisions(const Board &board) const;
    [[nodiscard]] CardContent toAppear(const Board &board) const;
    [[nodiscard]] CardContent consultations(const Board &board) const;
    [[nodiscard]] CardContent outbox(const Board &board) const;
    /// Failures that last, in a sentence each; empty where there is none.
    [[nodiscard]] QString outages(const Board &board) const;
    [[nodiscard]] CardContent drafts(const Board &board) const;

private:
    [[nodiscard]] const rules::LegalTime &time() const { return m_context.deadlines.time(); }
    [[nodiscard]] QString shortMoment(const QDateTime &moment, QDate today) const;
    /// Number and name; sex and age where it is blind.
    [[nodiscard]] QString textOf(const expertise::CaseSummary &summary) const;
    [[nodiscard]] Place placeOf(const expertise::CaseSummary &summary) const;
    [[nodiscard]] Place formPlace(const expertise::CaseSummary &summary) const;
    [[nodiscard]] QString kindsOf(const QList<BoardCase> &cases) const;
    [[nodiscard]] QString draftWord(const QString &form) const;
    void addDue(CardContent &card, const QList<BoardCase> &cases, ColourRole role, const QString &word, QDate today,
                const Place &all) const;
    /// «and 4 more»; nothing when all are shown.
    void addControl(CardContent &card, const Board &board) const;
    void addRest(CardContent &card, const QString &id, qsizetype shown, qsizetype all, const Place &place) const;

    const PageContext &m_context;
};

} // namespace khattama::ui
