// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"
#include "core/exchange/ziparchive.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace khattama;
using namespace khattama::exchange;
using namespace Qt::StringLiterals;

class TestWorkbook : public QObject
{
    Q_OBJECT

private:
    static QByteArray partOf(const QByteArray &bytes, const QString &name)
    {
        ZipArchive zip(bytes);
        for (;;) {
            const auto entry = zip.next();
            if (!entry || !*entry)
                return {};
            const auto content = zip.content(1 << 20);
            if ((*entry)->name == name)
                return content.value_or(QByteArray());
        }
    }
    static QByteArray written(const QVariant &value)
    {
        const auto bytes = workbook({{u"Кесте"_s, {u"Баған"_s}, {{value}}}});
        return bytes ? *bytes : QByteArray();
    }

private Q_SLOTS:
    void section9_noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"=HYPERLINK(\"http://x\")"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void section9_noCellIsAFormula()
    {
        QFETCH(QString, text);
        const QByteArray bytes = written(text);
        const QByteArray sheet = partOf(bytes, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("t=\"s\""));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(partOf(bytes, u"xl/sharedStrings.xml"_s)
                    .contains(text.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s).toUtf8()));
    }
    void namesReachNoDiskOnTheirWay()
    {
        // Where files can lie in memory, as on Linux, the folder of temporary files is not asked for; nothing stays in
        // either.
        const QString memory = u"/dev/shm"_s;
        const QByteArray usual = qgetenv("TMPDIR");
        if (QFileInfo(memory).isWritable())
            qputenv("TMPDIR", "/nowhere");
        const QByteArray bytes = written(u"Ахметов"_s);
        usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual);
        QVERIFY(!bytes.isEmpty());
        for (const QString &folder : {memory, QDir::tempPath()})
            QCOMPARE(QDir(folder).entryList({u"khattama-table-*"_s}, QDir::Dirs), QStringList());
    }
    void cellsAreTyped()
    {
        const QByteArray number = partOf(written(17), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(number.contains("<v>17</v>"));
        const QByteArray day = partOf(written(QDate(2026, 11, 20)), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(day.contains("<v>46346</v>"));
        const QByteArray moment =
            partOf(written(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(moment.contains("<v>46346.5</v>"));
        QVERIFY(!partOf(written(QDate()), u"xl/worksheets/sheet1.xml"_s).contains("<c r=\"A2\""));
    }
    void theHeaderStaysInSightAndFilters()
    {
        const QByteArray sheet = partOf(written(u"x"_s), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:A2\""));
    }
    void aLongOrForbiddenSheetNameIsMended()
    {
        const auto bytes = workbook({{u"a/b:c"_s + QString(40, u'x'), {u"Баған"_s}, {}}});
        QVERIFY(bytes);
        QVERIFY(partOf(*bytes, u"xl/workbook.xml"_s).contains("name=\"a b cxxx"));
    }
    void twoSheetsOfOneNameAreAnError()
    {
        const auto bytes = workbook({{u"a"_s, {u"x"_s}, {}}, {u"a"_s, {u"x"_s}, {}}});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, u"export.not_written"_s);
    }
    void theSameTablesGiveTheSameBytes() { QCOMPARE(written(u"x"_s), written(u"x"_s)); }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
