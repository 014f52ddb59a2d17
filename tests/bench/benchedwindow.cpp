// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchedwindow.h"

#include "ui/cases/caselistfeed.h"
#include "ui/cases/caselistmodel.h"
#include "ui/shell/workspace.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::bench {

namespace {

template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().code));
    return std::move(*result);
}

double statusMegabytes(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &entry : status.readAll().split('\n')) {
        if (entry.startsWith(line))
            return entry.mid(static_cast<qsizetype>(qstrlen(line))).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) : m_widget(widget) { widget.installEventFilter(this); }
    ~PaintWatch() override { m_widget.removeEventFilter(this); }

    void wait()
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            // Painted by the time the event was handled: the next turn of the loop comes after it.
            QMetaObject::invokeMethod(
                this, [this] { m_painted = true; }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_widget;
    bool m_painted = false;
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double Times::percentile(int percent) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const size_t place = (sorted.size() * static_cast<size_t>(percent) + 99) / 100;
    return sorted[std::clamp<size_t>(place, 1, sorted.size()) - 1];
}

double residentMegabytes()
{
    return statusMegabytes("VmRSS:");
}

double peakMegabytes()
{
    return statusMegabytes("VmHWM:");
}

void waitForPaint(QWidget &widget)
{
    PaintWatch watch(widget);
    widget.update();
    watch.wait();
}

BenchedWindow::BenchedWindow(const QString &database, gui::LawReading reading)
    : m_wording(taken(reading.wording())), m_law(taken(reading.law())), m_room({m_clock, m_ids, m_files, m_law}),
      m_door(m_room, m_clock, database), m_settings(m_folder.filePath(u"workplace.ini"_s), QSettings::IniFormat),
      m_look(*qApp, m_settings), m_window({m_door, m_jobs, m_prompt, m_look, m_settings, m_clock, m_wording,
                                           m_law.lists, m_law.requiredDocuments, m_speller})
{
    m_door.rehearseAt(QDateTime(QDate(2026, 10, 28), QTime(10, 45), Qt::UTC));
    m_window.resize(1366, 768);
}

void BenchedWindow::show()
{
    m_window.begin();
    m_window.show();
    waitForPaint(m_window);
}

void BenchedWindow::logIn()
{
    m_window.findChild<QLineEdit *>(u"loginEdit"_s)->setText(u"head"_s);
    m_window.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"head"_s);
    m_window.findChild<QPushButton *>(u"enterButton"_s)->click();
    while (m_window.workspace() == nullptr)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    waitForPaint(m_window);
}

QWidget &BenchedWindow::table()
{
    return *m_window.findChild<QTableView *>(u"casesTable"_s)->viewport();
}

ListReading BenchedWindow::openCases()
{
    ListReading reading;
    QElapsedTimer busy;
    auto *const dispatcher = QAbstractEventDispatcher::instance();
    QObject watch;
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &watch, [&] { busy.start(); });
    QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &watch, [&] {
        if (busy.isValid())
            reading.longestStopMs = std::max(reading.longestStopMs, milliseconds(busy));
    });
    QElapsedTimer timer;
    timer.start();
    m_window.workspace()->goTo({u"cases"_s});
    const auto *const model = m_window.findChild<ui::CaseListModel *>();
    const auto *const feed = m_window.findChild<ui::CaseListFeed *>();
    while (feed->reading()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (reading.firstRowsMs == 0 && model->rowCount() > 0)
            reading.firstRowsMs = milliseconds(timer);
    }
    reading.allRowsMs = milliseconds(timer);
    reading.rows = model->rowCount();
    return reading;
}

template <typename Step>
double BenchedWindow::untilPainted(Step step)
{
    QCoreApplication::processEvents();
    PaintWatch watch(table());
    QElapsedTimer timer;
    timer.start();
    step();
    table().update(); // what stays the same is painted too: it is the answer that counts
    watch.wait();
    return milliseconds(timer);
}

double BenchedWindow::untilPainted(QWidget &receiver, int key, const QString &text)
{
    return untilPainted([&] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&receiver, &press);
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&receiver, &release);
    });
}

Times BenchedWindow::typeSearch(const QString &text)
{
    Times times;
    auto *const edit = m_window.findChild<QLineEdit *>(u"searchEdit"_s);
    edit->setFocus();
    for (const QChar letter : text)
        times.add(untilPainted(*edit, 0, letter));
    for (qsizetype length = text.size(); length > 0; --length)
        times.add(untilPainted(*edit, Qt::Key_Backspace));
    return times;
}

Times BenchedWindow::scrollPages(int pages)
{
    Times times;
    auto *const view = m_window.findChild<QTableView *>(u"casesTable"_s);
    view->setCurrentIndex(view->model()->index(0, 0));
    for (int page = 0; page < pages; ++page)
        times.add(untilPainted(*view, Qt::Key_PageDown));
    return times;
}

Times BenchedWindow::jumpToEnds(int count)
{
    Times times;
    auto *const view = m_window.findChild<QTableView *>(u"casesTable"_s);
    for (int jump = 0; jump < count; ++jump)
        times.add(untilPainted(*view, jump % 2 == 0 ? Qt::Key_End : Qt::Key_Home));
    return times;
}

Times BenchedWindow::sortColumns()
{
    Times times;
    auto *const view = m_window.findChild<QTableView *>(u"casesTable"_s);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            times.add(untilPainted([&] { view->sortByColumn(column, order); }));
    }
    return times;
}

} // namespace khattama::bench
