// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/journalsheets.h"
#include "tests/support/samplejournal.h"

#include <QTest>

#include <algorithm>

using namespace khattama;
using namespace khattama::rendering;
using namespace Qt::StringLiterals;

/// The page model of Appendices 17 and 18 (rules, section 5, Layout).
class TestJournalSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void facingSheetsReadAcross();
    void everySheetHasItsHeadingsAndColumnNumbers_data();
    void everySheetHasItsHeadingsAndColumnNumbers();
    void noWordOfAHeadingIsBroken_data();
    void noWordOfAHeadingIsBroken();
    void everyRowStandsOnceInOrder();
    void aSplitRowRepeatsItsNumberOnBothKindsOfJournal_data();
    void aSplitRowRepeatsItsNumberOnBothKindsOfJournal();
    void noTextLeavesItsCell_data();
    void noTextLeavesItsCell();
    void nothingStandsInTheMargins();
    void noTextIsSmallerThanEightPoints();
    void footAndRowsDoNotOverlap();
    void sheetsAreNumberedOn();

private:
    using Sheets = QList<Sheet>;

    [[nodiscard]] QJsonObject form(people::DepartmentKind kind) const
    {
        return (kind == people::DepartmentKind::Omk ? m_appendix18 : m_appendix17)->on(QDate(2026, 11, 22));
    }
    [[nodiscard]] Sheets lay(const people::Department &department, const journal::ProtocolSheetSet &protocol,
                             int first = 1)
    {
        Sheets sheets;
        const JournalSheets layout(*m_face, form(department.kind), department, {});
        const int count = layout.protocol(protocol, first, [&](const Sheet &sheet) { sheets.append(sheet); });
        Q_ASSERT(count == sheets.size());
        return sheets;
    }
    static people::Department department(people::DepartmentKind kind, people::JournalLayout layout)
    {
        people::Department result = kind == people::DepartmentKind::Omk ? test::SampleJournal::methodologyDepartment()
                                                                        : test::SampleJournal::department();
        result.layout = layout;
        return result;
    }
    static void addKindsAndLayouts()
    {
        QTest::addColumn<people::Department>("department");
        using enum people::DepartmentKind;
        using enum people::JournalLayout;
        QTest::newRow("Appendix 17, A4") << department(Mse, A4Spread);
        QTest::newRow("Appendix 17, A3") << department(Mse, A3);
        QTest::newRow("Appendix 18, A4") << department(Omk, A4Spread);
        QTest::newRow("Appendix 18, A3") << department(Omk, A3);
    }
    static journal::ProtocolSheetSet protocolFor(const people::Department &department, int rows, quint32 seed = 1)
    {
        test::SampleJournal sample(seed);
        return department.kind == people::DepartmentKind::Omk ? sample.methodologyProtocol(rows)
                                                              : sample.protocol(rows);
    }
    /// top and height of the rows of a sheet, in order.
    static QList<QPair<int, int>> rowsOf(const Sheet &sheet)
    {
        QMap<int, QPair<int, int>> rows;
        for (const PlacedBlock &block : sheet.blocks) {
            if (block.row >= 0)
                rows.insert(block.area.top(), {block.area.top(), block.area.height()});
        }
        return rows.values();
    }

    std::optional<Typeface> m_face;
    std::optional<FormTexts> m_appendix17;
    std::optional<FormTexts> m_appendix18;
};

void TestJournalSheets::initTestCase()
{
    auto face = Typeface::load(DataFiles());
    auto appendix17 = FormTexts::load(DataFiles(), u"appendix17"_s);
    auto appendix18 = FormTexts::load(DataFiles(), u"appendix18"_s);
    QVERIFY(face && appendix17 && appendix18);
    m_face.emplace(*std::move(face));
    m_appendix17 = *appendix17;
    m_appendix18 = *appendix18;
}

void TestJournalSheets::facingSheetsReadAcross()
{
    using enum people::DepartmentKind;
    for (const auto kind : {Mse, Omk}) {
        const people::Department mine = department(kind, people::JournalLayout::A4Spread);
        journal::ProtocolSheetSet protocol = protocolFor(mine, 60);
        protocol.rows[7].cells[4] = u"ұзақ сөздерден құралған мекенжай "_s.repeated(200);
        const Sheets sheets = lay(mine, protocol);
        QVERIFY(sheets.size() > 6);
        QCOMPARE(sheets.size() % 2, 0);
        for (qsizetype i = 0; i < sheets.size(); i += 2) {
            QVERIFY(!rowsOf(sheets.at(i)).isEmpty());
            QCOMPARE(rowsOf(sheets.at(i)), rowsOf(sheets.at(i + 1)));
        }
    }
}

void TestJournalSheets::everySheetHasItsHeadingsAndColumnNumbers_data()
{
    addKindsAndLayouts();
}

void TestJournalSheets::everySheetHasItsHeadingsAndColumnNumbers()
{
    QFETCH(people::Department, department);
    const QJsonObject words = form(department.kind);
    const QJsonArray columns = words.value(u"columns"_s).toArray();
    const bool facing = department.layout == people::JournalLayout::A4Spread;
    const int split = facing ? words.value(u"split"_s).toInt() : static_cast<int>(columns.size());
    QCOMPARE(columns.size(), department.kind == people::DepartmentKind::Omk ? 9 : 14);
    const Sheets sheets = lay(department, protocolFor(department, 40));
    QVERIFY(sheets.size() > 2);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const bool right = facing && i % 2 == 1;
        QMap<int, QStringList> headings;
        bool continuation = false;
        for (const PlacedBlock &block : sheets.at(i).blocks) {
            if (block.row < 0 && block.column >= 0)
                headings[block.column].append(block.block.text);
            continuation = continuation || block.block.text == u"(кестенің жалғасы)"_s;
        }
        QCOMPARE(continuation, right);
        QMap<int, QStringList> expected;
        for (int column = right ? split : 0; column < (right ? columns.size() : split); ++column) {
            const LocalizedText text = LocalizedText::fromJson(columns.at(column).toObject());
            expected[column] = {text.kk == text.ru ? text.kk : QString(text.kk + u'\n' + text.ru),
                                QString::number(column + 1)};
        }
        QCOMPARE(headings, expected);
    }
}

void TestJournalSheets::noWordOfAHeadingIsBroken_data()
{
    addKindsAndLayouts();
}

void TestJournalSheets::noWordOfAHeadingIsBroken()
{
    QFETCH(people::Department, department);
    for (const Sheet &sheet : lay(department, protocolFor(department, 1))) {
        for (const PlacedBlock &block : sheet.blocks) {
            if (block.row >= 0 || block.column < 0)
                continue;
            for (const TextLine &line : block.block.lines) {
                const qsizetype end = line.start + line.length;
                if (line.start > 0 && line.start < block.block.text.size()) {
                    const QChar before = block.block.text.at(line.start - 1);
                    QVERIFY2(!before.isLetterOrNumber(), qPrintable(block.block.text));
                }
                QVERIFY(end <= block.block.text.size());
            }
        }
    }
}

void TestJournalSheets::everyRowStandsOnceInOrder()
{
    const people::Department mine = test::SampleJournal::department();
    const journal::ProtocolSheetSet protocol = protocolFor(mine, 120);
    QMap<int, QString> seen; // row * 14 + column -> text
    int last = -1;
    for (const Sheet &sheet : lay(mine, protocol)) {
        for (const PlacedBlock &block : sheet.blocks) {
            if (block.row < 0)
                continue;
            QVERIFY(block.row >= last || block.column >= 8);
            last = block.column < 8 ? block.row : last;
            for (qsizetype i = block.firstLine; i < block.firstLine + block.lineCount; ++i) {
                if (i >= block.block.lines.size())
                    break;
                const TextLine &line = block.block.lines.at(i);
                seen[block.row * 14 + block.column] += block.block.text.mid(line.start, line.length);
            }
        }
    }
    for (int row = 0; row < protocol.rows.size(); ++row) {
        for (int column = 0; column < 14; ++column) {
            QString text = protocol.rows.at(row).cells.at(column);
            QCOMPARE(seen.value(row * 14 + column).remove(u' '), text.remove(u' ').remove(u'\n'));
        }
    }
}

void TestJournalSheets::aSplitRowRepeatsItsNumberOnBothKindsOfJournal_data()
{
    addKindsAndLayouts();
}

void TestJournalSheets::aSplitRowRepeatsItsNumberOnBothKindsOfJournal()
{
    QFETCH(people::Department, department);
    journal::ProtocolSheetSet protocol = protocolFor(department, 3);
    const bool methodology = department.kind == people::DepartmentKind::Omk;
    const qsizetype diagnosis = methodology ? 7 : 8;
    protocol.rows[1].cells[diagnosis] = u"өте ұзақ клиникалық-сараптамалық диагноз "_s.repeated(900);
    const QString number = protocol.rows.at(1).cells.first();
    int parts = 0;
    int continued = 0;
    qsizetype shown = 0;
    for (const Sheet &sheet : lay(department, protocol)) {
        for (const PlacedBlock &block : sheet.blocks) {
            if (block.row != 1)
                continue;
            if (block.column == 0) {
                ++parts;
                continued += block.continued ? 1 : 0;
                QCOMPARE(block.block.text, number);
                QCOMPARE(block.firstLine, 0);
                QVERIFY(block.lineCount > 0);
            }
            if (block.column == 1)
                QCOMPARE(block.firstLine == 0, !methodology || !block.continued);
            if (block.column == diagnosis) {
                QCOMPARE(block.firstLine, shown);
                shown += std::min(block.lineCount, block.block.lines.size() - block.firstLine);
                if (shown == block.block.lines.size())
                    QVERIFY(parts > 2);
            }
        }
    }
    QVERIFY(parts > 2);
    QCOMPARE(continued, parts - 1);
}

void TestJournalSheets::noTextLeavesItsCell_data()
{
    addKindsAndLayouts();
}

void TestJournalSheets::noTextLeavesItsCell()
{
    QFETCH(people::Department, department);
    QRandomGenerator random(11);
    const QStringList words{u"қанағаттанарлықсыздандырылмағандықтарыңыздан"_s,
                            u"медициналық-әлеуметтік"_s,
                            u"освидетельствование/переосвидетельствование"_s,
                            u"12/2026"_s,
                            u"ЖЕҚА"_s,
                            u"Мұхамедғалиқызы"_s,
                            QString(60, u'Щ'),
                            u"№"_s,
                            u"и"_s,
                            u"\n"_s};
    journal::ProtocolSheetSet protocol = protocolFor(department, 500);
    for (journal::ProtocolRow &row : protocol.rows) {
        for (qsizetype column = 2; column < row.cells.size(); ++column) {
            QStringList text;
            for (int i = random.bounded(0, 14); i > 0; --i)
                text.append(words.at(random.bounded(words.size())));
            row.cells[column] = text.join(u' ');
        }
    }
    int checked = 0;
    for (const Sheet &sheet : lay(department, protocol)) {
        for (const PlacedBlock &block : sheet.blocks) {
            const qsizetype end = std::min(block.firstLine + block.lineCount, block.block.lines.size());
            for (qsizetype i = block.firstLine; i < end; ++i) {
                QVERIFY(block.block.lines.at(i).width <= block.area.width());
                ++checked;
            }
            QVERIFY((end - block.firstLine) * block.block.lineHeight() <= block.area.height());
        }
    }
    QVERIFY(checked > 5000);
}

void TestJournalSheets::nothingStandsInTheMargins()
{
    for (const auto layout : {people::JournalLayout::A4Spread, people::JournalLayout::A3}) {
        const people::Department mine = department(people::DepartmentKind::Mse, layout);
        for (const Sheet &sheet : lay(mine, protocolFor(mine, 30))) {
            QCOMPARE(sheet.paper.width(), layout == people::JournalLayout::A3 ? millimetres(420) : millimetres(297));
            QCOMPARE(sheet.paper.height(), layout == people::JournalLayout::A3 ? millimetres(297) : millimetres(210));
            const int right = sheet.paper.width() - millimetres(10);
            for (const PlacedBlock &block : sheet.blocks) {
                QVERIFY(block.area.left() >= millimetres(20)); // the binding edge
                QVERIFY(block.area.left() + block.area.width() <= right + kPoint);
                QVERIFY(block.area.top() >= millimetres(10));
                QVERIFY(block.area.top() + block.area.height() <= sheet.paper.height() - millimetres(9));
            }
            for (const QLine &rule : sheet.rules) {
                QVERIFY(rule.x1() >= millimetres(20));
                QVERIFY(rule.x2() <= right + kPoint);
            }
        }
    }
}

void TestJournalSheets::noTextIsSmallerThanEightPoints()
{
    const people::Department mine = test::SampleJournal::department();
    for (const Sheet &sheet : lay(mine, protocolFor(mine, 20))) {
        for (const PlacedBlock &block : sheet.blocks)
            QVERIFY(block.block.size >= 8);
    }
}

void TestJournalSheets::footAndRowsDoNotOverlap()
{
    for (const auto layout : {people::JournalLayout::A4Spread, people::JournalLayout::A3}) {
        const people::Department mine = department(people::DepartmentKind::Mse, layout);
        for (int rows = 1; rows < 25; ++rows) {
            const Sheet last = lay(mine, protocolFor(mine, rows)).last();
            QVERIFY2(!rowsOf(last).isEmpty(), "the foot stands alone");
            const int tableEnd = rowsOf(last).last().first + rowsOf(last).last().second;
            QMap<int, int> foot; // top -> bottom
            int names = 0;
            for (const PlacedBlock &block : last.blocks) {
                if (block.area.top() > tableEnd)
                    foot.insert(block.area.top(), block.area.top() + block.area.height());
                names += block.block.text.startsWith(u"(Тегі"_s) ? 1 : 0;
            }
            QCOMPARE(names, 4); // the head and three chief specialists
            QVERIFY(foot.firstKey() >= tableEnd);
            QVERIFY(*std::max_element(foot.begin(), foot.end()) <= last.paper.height() - millimetres(9));
        }
    }
}

void TestJournalSheets::sheetsAreNumberedOn()
{
    const people::Department mine = test::SampleJournal::department();
    const Sheets sheets = lay(mine, protocolFor(mine, 20), 15);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QString number = QString::number(15 + i);
        QCOMPARE(sheets.at(i).number, 15 + i);
        QVERIFY(std::any_of(sheets.at(i).blocks.begin(), sheets.at(i).blocks.end(), [&](const PlacedBlock &block) {
            return block.block.text == number + u" бет / лист "_s + number;
        }));
    }
}

QTEST_GUILESS_MAIN(TestJournalSheets)
#include "tst_journalsheets.moc"
