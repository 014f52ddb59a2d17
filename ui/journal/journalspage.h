// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalyear.h"
#include "ui/printing/pdfpaper.h"
#include "ui/shell/page.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace khattama::ui {

class MessageBar;
class MonthCard;
class MonthPanel;
class PdfPanel;

/// The monthly journals (p. 49): the months of a year as cards, beside them the month that is chosen, drawn as a draft
/// or sealed.
class JournalsPage : public Page
{
    Q_OBJECT

public:
    explicit JournalsPage(const PageContext &context, QWidget *parent = nullptr);

    /// `subject`: the month as "2026-10", empty for the one under way.
    void open(const QString &subject, const QJsonObject &state) override;
    [[nodiscard]] QString subject() const override;
    void refresh() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

private:
    QWidget *makeYear();
    QWidget *makeMonth();
    QAction *addStep(const QString &text, const QString &iconName, const QKeySequence &shortcut, int years);

    void goToMonth(QDate month);
    void take(const Result<JournalYear> &loaded);
    void showYear();
    void showPaper();
    [[nodiscard]] const MonthState &shownMonth() const { return m_year.months.at(m_month.month() - 1); }
    [[nodiscard]] QString monthText() const;
    /// `version` of a sealed journal.
    [[nodiscard]] PdfPaper paperOf(const journal::RenderedDocument &document, int version) const;
    void showVersion();

    void draw();
    void seal();
    void sign();
    void showExperts();
    void saveExpertsTable();
    void tellSealed(const QString &month, const journal::MonthSealing::Drawn &drawn);

    JournalYear m_year;
    QDate m_month; ///< first day of the month that is chosen

    QAction *m_previousYear;
    QAction *m_nextYear;
    QLabel *m_yearLabel;
    QScrollArea *m_scroll;
    QList<MonthCard *> m_cards;
    MessageBar *m_messages;
    MonthPanel *m_panel;
    PdfPanel *m_pdf;
    QSplitter *m_splitter;
};

} // namespace khattama::ui
