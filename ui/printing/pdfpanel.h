// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/pdfpaper.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QStackedLayout;

namespace khattama::ui {

class MessageBar;
class PdfPrinting;
class PdfView;
struct PageContext;

/// A paper as it will print, with what can be done with it: print (Ctrl+P), save as PDF. A page adds the actions to its
/// pageActions() and passes told() on to the status line.
class PdfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PdfPanel(const PageContext &context, QWidget *parent = nullptr);

    /// The same bytes again leave the view as it is; other bytes of the same subject open at the page that was seen.
    void setPaper(const PdfPaper &paper);
    /// No paper; `sentence` says why, or what comes.
    void clear(const QString &sentence);
    [[nodiscard]] const PdfPaper &paper() const { return m_paper; }

    [[nodiscard]] QAction *printAction() const { return m_print; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    [[nodiscard]] PdfView *view() const { return m_view; }

Q_SIGNALS:
    void told(const QString &sentence); ///< the end of printing or saving, for the status line

private:
    void addProgress(QWidget *row);
    void showPrinting(bool printing);

    PdfPaper m_paper;
    PdfPrinting *m_printing;
    QAction *m_print;
    QAction *m_save;
    QLabel *m_title;
    MessageBar *m_messages;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QStackedLayout *m_stack;
    PdfView *m_view;
    QLabel *m_empty;
};

} // namespace khattama::ui
