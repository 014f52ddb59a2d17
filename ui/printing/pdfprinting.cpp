// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pdfprinting.h"

#include "core/base/writefile.h"
#include "ui/printing/pageprinting.h"
#include "ui/shell/jobs.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/prompt.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QPageRanges>
#include <QPointer>
#include <QPrinter>
#include <QThreadPool>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

using Details = QMap<QString, QString>;

/// Who, when, what, copies (rules, section 5).
Result<void> recordPrint(Services &services, const PdfPaper &paper, Details details)
{
    if (paper.recordedAs.isEmpty())
        return {};
    const QByteArray hash = QCryptographicHash::hash(paper.bytes, QCryptographicHash::Sha256);
    details.insert(u"sha256"_s, QString::fromLatin1(hash.toHex()));
    return services.audit.record({services.user.login, paper.recordedAs + u".print", details}, paper.subject);
}

Details detailsOf(const QPrinter &printer)
{
    Details details{{u"to"_s, u"printer"_s}, {u"copies"_s, QString::number(printer.copyCount())}};
    if (printer.printRange() == QPrinter::PageRange)
        details.insert(u"pages"_s, printer.pageRanges().toString());
    return details;
}

/// One save: the record stands only when the file does.
Result<void> exportPaper(Services &services, const PdfPaper &paper, const QString &path)
{
    KHATTAMA_TRY(const auto work, services.transactor.begin());
    KHATTAMA_CHECK(recordPrint(services, paper, {{u"to"_s, u"file"_s}, {u"copies"_s, u"1"_s}}));
    KHATTAMA_CHECK(writeFile(path, paper.bytes));
    return work->commit();
}

void inWindow(std::function<void()> what)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(what), Qt::QueuedConnection);
}

} // namespace

PdfPrinting::PdfPrinting(const PageContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{}

void PdfPrinting::print(const PdfPaper &paper, int pages, int currentPage)
{
    if (isPrinting())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(paper.title);
    printer->setCreator(u"Khattama"_s);
    if (!m_context.prompt.setUpPrinter(m_window, *printer, pages, currentPage))
        return;
    m_context.jobs.save(
        this,
        [paper, details = detailsOf(*printer)](Services &services) { return recordPrint(services, paper, details); },
        [this, paper, printer, currentPage](const Result<void> &recorded) {
            if (recorded)
                start(paper, printer, currentPage);
            else
                Q_EMIT failed(m_context.worded(recorded.error()));
        });
}

void PdfPrinting::start(const PdfPaper &paper, const std::shared_ptr<QPrinter> &printer, int currentPage)
{
    const QPointer<PdfPrinting> guard(this);
    m_progress = std::make_shared<Progress>([guard](int done, int total) {
        inWindow([guard, done, total] {
            if (guard)
                Q_EMIT guard->progressed(done, total);
        });
    });
    Q_EMIT started();
    // A paper half out of the printer is worse than a program that ends a little later.
    connect(qApp, &QCoreApplication::aboutToQuit, qApp, [] { QThreadPool::globalInstance()->waitForDone(); });
    QThreadPool::globalInstance()->start([guard, printer, currentPage, bytes = paper.bytes, progress = m_progress] {
        Result<int> printed = printPages(bytes, *printer, currentPage, *progress);
        inWindow([guard, printer, printed = std::move(printed), progress] {
            if (guard)
                guard->finish(printed, progress->cancelled());
        });
    });
}

void PdfPrinting::finish(const Result<int> &printed, bool cancelled)
{
    m_progress.reset();
    if (!printed)
        Q_EMIT failed(m_context.worded(printed.error()));
    else if (cancelled)
        Q_EMIT ended(tr("Printing was stopped; %n page(s) have gone to the printer.", nullptr, *printed));
    else
        Q_EMIT ended(tr("%n page(s) have gone to the printer.", nullptr, *printed));
}

void PdfPrinting::cancel()
{
    if (m_progress)
        m_progress->cancel();
}

void PdfPrinting::save(const PdfPaper &paper)
{
    QString path =
        m_context.prompt.fileToSave(m_window, tr("Save as PDF"), paper.suggestedFileName, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".pdf"_s; // about this one the file dialog has not asked
        const Question question{tr("Save as PDF"),
                                tr("The file %1 exists already; its content will be replaced.").arg(path),
                                tr("Replace")};
        if (QFileInfo::exists(path) && !m_context.prompt.confirm(m_window, question))
            return;
    }
    m_context.jobs.save(
        this, [paper, path](Services &services) { return exportPaper(services, paper, path); },
        [this, path](const Result<void> &saved) {
            if (saved)
                Q_EMIT ended(tr("Saved as %1.").arg(path));
            else
                Q_EMIT failed(m_context.worded(saved.error()));
        });
}

} // namespace khattama::ui
