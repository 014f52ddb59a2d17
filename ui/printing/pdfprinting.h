// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/printing/pdfpaper.h"

#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

namespace khattama::ui {

class Progress;
struct PageContext;

/// Prints papers and saves them as files. What goes out is recorded with its copies (rules, section 5) before it goes:
/// what cannot be recorded does not leave the department.
///
/// A printer is fed in a thread of its own, so neither the window nor the saving of others waits for it; the program
/// does not end before it is through.
class PdfPrinting : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs, and of this.
    PdfPrinting(const PageContext &context, QWidget *window);

    /// Asks for printer, pages and copies, then prints. `pages` of the paper, 0 when not known; `currentPage` from 1,
    /// 0 when none is shown.
    void print(const PdfPaper &paper, int pages = 0, int currentPage = 0);
    /// Asks for a file and writes the very bytes into it.
    void save(const PdfPaper &paper);
    /// Sends no more pages to the printer.
    void cancel();
    [[nodiscard]] bool isPrinting() const { return m_progress != nullptr; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total); ///< pages
    void ended(const QString &sentence);  ///< printed, cancelled or saved
    void failed(const QString &sentence);

private:
    void start(const PdfPaper &paper, const std::shared_ptr<QPrinter> &printer, int currentPage);
    void finish(const Result<int> &printed, bool cancelled);

    const PageContext &m_context;
    QWidget *m_window;
    std::shared_ptr<Progress> m_progress; ///< of the print that runs
};

} // namespace khattama::ui
