// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints protocols of 100, 1,000 and 10,000 rows in both layouts, and, as the measure, the same rows as a
// QTextDocument table in the same run.
#include "core/rendering/journalpdf.h"
#include "tests/support/samplejournal.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextStream>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace khattama;

namespace {

constexpr int kRepeats = 3;

/// Takes what is written and keeps only its size, so that memory is that of printing.
class CountingDevice final : public QIODevice
{
public:
    CountingDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    [[nodiscard]] qint64 count() const { return m_count; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_count += size;
        return size;
    }

private:
    qint64 m_count = 0;
};

/// Peak of resident memory of this process so far, in megabytes; 0 where the system does not tell.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

template <typename Work>
double fastestSeconds(int repeats, Work work)
{
    double best = 0;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        best = i == 0 ? seconds : std::min(best, seconds);
    }
    return best;
}

/// What a program without a layout of its own would do: the fastest settings of a table that we know of.
void printAsTextTable(const journal::ProtocolSheetSet &protocol)
{
    CountingDevice device;
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A3));
    writer.setPageOrientation(QPageLayout::Landscape);
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(QFont(u"Liberation Serif"_s, 8));
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    QTextCursor cursor(&document);
    QTextTableFormat format;
    format.setBorderCollapse(false);
    format.setCellSpacing(0);
    const qsizetype columns = protocol.rows.first().cells.size();
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / static_cast<double>(columns))));
    cursor.beginEditBlock();
    QTextTable *table = cursor.insertTable(static_cast<int>(protocol.rows.size()), static_cast<int>(columns), format);
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(protocol.rows.at(row).cells.at(column));
    }
    cursor.endEditBlock();
    document.print(&writer);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const bool full = application.arguments().contains(u"--full"_s);
    QTextStream out(stdout);
    const auto pdf = rendering::JournalPdf::load(DataFiles());
    if (!pdf) {
        out << "cannot load: " << pdf.error().code << '\n';
        return 1;
    }
    out << qSetRealNumberPrecision(1) << Qt::fixed << "start: " << peakMegabytes() << " MB\n";

    people::Department department = test::SampleJournal::department();
    QMap<int, double> ours;
    for (const int rows : {100, 1000, 10000}) {
        const journal::ProtocolSheetSet protocol = test::SampleJournal().protocol(rows);
        for (const auto layout : {people::JournalLayout::A4Spread, people::JournalLayout::A3}) {
            department.layout = layout;
            qint64 bytes = 0;
            int sheets = 0;
            const double seconds = fastestSeconds(kRepeats, [&] {
                CountingDevice device;
                sheets = pdf->writeProtocol(department, protocol, false, device).value_or(0);
                bytes = device.count();
            });
            const bool spread = layout == people::JournalLayout::A4Spread;
            if (spread)
                ours.insert(rows, seconds);
            out << "protocol " << rows << " rows, " << (spread ? "A4 facing" : "A3") << ": " << seconds * 1000
                << " ms, " << rows / seconds << " rows/s, " << sheets << " sheets, "
                << static_cast<double>(bytes) / 1024 << " KiB, peak " << peakMegabytes() << " MB\n";
            out.flush();
        }
    }
    for (const int rows : full ? QList<int>{100, 1000, 10000} : QList<int>{100, 1000}) {
        const journal::ProtocolSheetSet protocol = test::SampleJournal().protocol(rows);
        const double seconds = fastestSeconds(rows > 100 ? 1 : kRepeats, [&] { printAsTextTable(protocol); });
        out << "QTextDocument table " << rows << " rows: " << seconds * 1000 << " ms; ours is "
            << seconds / ours.value(rows) << " times as fast (A4 facing)\n";
        out.flush();
    }
    return 0;
}
