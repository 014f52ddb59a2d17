// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/widgets/samplerecords.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace khattama;
using namespace khattama::ui;
using namespace khattama::test;
using namespace Qt::StringLiterals;

/// The table of every list.
class TestRecordTable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SampleRecords m_model;
    const QList<RecordColumn> m_columns{{u"name"_s, 20}, {u"number"_s, 8}, {u"day"_s, 12}, {u"state"_s, 16, false}};

    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(u"view.ini"_s); }

    static QStringList shownNames(const RecordTable &table)
    {
        QStringList names;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            names.append(table.model()->index(row, 0).data().toString());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(settingsFile());
        m_model.set({{u"a"_s, u"Яковлев"_s, 3, QDate(2026, 2, 1)},
                     {u"b"_s, u"Әлиев"_s, 10, QDate(2025, 12, 31)},
                     {u"c"_s, u"Ахметов"_s, 2, QDate(2026, 1, 5)}});
    }

    void aClickOnTheHeadSortsAndRecordsKeepTheirRows()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        table.sortByColumn(SampleRecords::Name, Qt::AscendingOrder);
        QCOMPARE(shownNames(table), (QStringList{u"Ахметов"_s, u"Әлиев"_s, u"Яковлев"_s}));
        QVERIFY(table.setCurrentRecord(0));
        QCOMPARE(table.currentIndex().row(), 2);
        QCOMPARE(table.currentRecord(), 0);
        QCOMPARE(table.selectedRecords(), QList<int>{0});
        table.selectAll();
        QCOMPARE(table.selectedRecords(), (QList<int>{2, 1, 0}));
    }

    void enterAndDoubleClickOpenTheRecord()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        table.sortByColumn(SampleRecords::Name, Qt::AscendingOrder);
        QVERIFY(showActive(&table));
        QSignalSpy opened(&table, &RecordTable::recordActivated);
        QSignalSpy current(&table, &RecordTable::currentRecordChanged);
        table.setCurrentRecord(2);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(current.last().first().toInt(), 1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toInt(), 1);
        const QPoint last = table.visualRect(table.model()->index(2, 0)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, last);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, last);
        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened.last().first().toInt(), 0);
        QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier); // the page's main action
        QCOMPARE(opened.count(), 2);
    }

    void theViewOfTheUserComesBack()
    {
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            RecordTable table(settings, u"tables/people"_s);
            table.setRecords(&m_model, m_columns);
            QVERIFY(table.isColumnHidden(SampleRecords::State));
            table.horizontalHeader()->moveSection(2, 0);
            table.setColumnWidth(SampleRecords::Name, 333);
            table.setColumnHidden(SampleRecords::Number, true);
            table.setColumnHidden(SampleRecords::State, false);
            table.sortByColumn(SampleRecords::Day, Qt::DescendingOrder);
        }
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        QCOMPARE(table.horizontalHeader()->logicalIndex(0), int(SampleRecords::Day));
        QCOMPARE(table.columnWidth(SampleRecords::Name), 333);
        QVERIFY(table.isColumnHidden(SampleRecords::Number));
        QVERIFY(!table.isColumnHidden(SampleRecords::State));
        QCOMPARE(shownNames(table), (QStringList{u"Яковлев"_s, u"Ахметов"_s, u"Әлиев"_s}));
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(SampleRecords::Day));

        table.resetView();
        QCOMPARE(table.horizontalHeader()->logicalIndex(0), int(SampleRecords::Name));
        QVERIFY(!table.isColumnHidden(SampleRecords::Number));
        QVERIFY(table.isColumnHidden(SampleRecords::State));
        QCOMPARE(shownNames(table).first(), u"Яковлев"_s);
        QVERIFY(!settings.contains(u"tables/people"_s));
    }

    void aColumnThatALaterVersionAddsAppearsInItsPlace()
    {
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            settings.setValue(u"tables/people"_s, uR"([{"id":"day","width":90},{"id":"gone","width":50},)"
                                                  R"({"id":"name","width":222,"sort":"down"},{"id":"state"}])"_s);
        }
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        QCOMPARE(table.horizontalHeader()->logicalIndex(0), int(SampleRecords::Day));
        QCOMPARE(table.columnWidth(SampleRecords::Name), 222);
        QVERIFY(!table.isColumnHidden(SampleRecords::Number));
        QVERIFY(table.columnWidth(SampleRecords::Number) > 0);
        QCOMPARE(shownNames(table).first(), u"Яковлев"_s);
    }

    void theDefaultSortHoldsUntilTheUserSorts()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setDefaultSort(SampleRecords::Number, Qt::DescendingOrder);
        table.setRecords(&m_model, m_columns);
        QCOMPARE(shownNames(table).first(), u"Әлиев"_s);
        QVERIFY(!settings.contains(u"tables/people"_s));
    }

    void copyGivesTheShownColumnsWithTheirHeads()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        table.horizontalHeader()->moveSection(1, 0);
        m_model.rename(1, u"Әлиев\tА.\nБ."_s);
        QVERIFY(showActive(&table));
        table.setCurrentRecord(1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"№\tАты\tКүні\n10\tӘлиев А. Б.\t31.12.2025\n"_s);
    }

    void selectionAndPlaceOutliveARefresh()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        QList<SampleRecord> many;
        for (int i = 0; i < 500; ++i)
            many.append({QString::number(i), u"Адам %1"_s.arg(i), i});
        m_model.set(many);
        table.setRecords(&m_model, m_columns);
        table.resize(400, 200);
        QVERIFY(showActive(&table));
        QVERIFY(table.setCurrentId(u"250"_s));
        table.selectionModel()->select(table.model()->index(252, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int scroll = table.verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        many.removeAt(400);
        m_model.set(many);
        QCOMPARE(table.currentRecord(), 250);
        QCOMPARE(table.selectedRecords(), (QList<int>{250, 252}));
        QCOMPARE(table.verticalScrollBar()->value(), scroll);
        many.removeAt(250);
        m_model.set(many);
        QCOMPARE(table.selectedRecords(), QList<int>{251});
        QVERIFY(!table.setCurrentId(u"250"_s));
    }

    void theFilterTellsHowManyAreShown()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        QSignalSpy counted(&table, &RecordTable::shownCountChanged);
        table.setFilterText(u"ев"_s);
        QCOMPARE(table.shownCount(), 2);
        QCOMPARE(counted.last().first().toInt(), 2);
        QVERIFY(!table.setCurrentRecord(2)); // Ахметов is not among them
        QVERIFY(table.setCurrentRecord(1));
        table.setFilterText({});
        QCOMPARE(table.currentRecord(), 1);
        QCOMPARE(counted.last().first().toInt(), 3);
    }

    void anEmptyTableSaysWhatToDo()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        table.setEmptyText(u"Әзірге іс жоқ."_s);
        table.resize(500, 200);
        table.show();
        const QImage filled = table.grab().toImage();
        QVERIFY(table.accessibleDescription().isEmpty());
        m_model.set({});
        QCOMPARE(table.accessibleDescription(), u"Әзірге іс жоқ."_s);
        const QImage told = table.grab().toImage();
        QVERIFY(told != filled);
        table.setEmptyText({});
        QVERIFY(table.grab().toImage() != told);
    }

    void theContextMenuHoldsTheActionsOfThePage()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        QAction open(u"Ашу"_s);
        table.addAction(&open);
        QVERIFY(showActive(&table));
        table.setCurrentRecord(0);
        QStringList texts;
        QTimer::singleShot(0, &table, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    texts.append(action->text());
            }
            auto *columns = menu->findChild<QMenu *>();
            columns->actions()[SampleRecords::State]->trigger();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table.viewport(), &event);
        QCOMPARE(texts, (QStringList{u"Ашу"_s, u"Copy"_s, u"Columns"_s}));
        QVERIFY(!table.isColumnHidden(SampleRecords::State));
        QVERIFY(table.columnWidth(SampleRecords::State) > 0);
    }

    void numbersStandAtTheRight()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        m_model.set({{u"a"_s, u"1"_s, 1}});
        table.setRecords(&m_model, {{u"name"_s, 40}, {u"number"_s, 40}});
        table.resize(900, 100);
        table.setAlternatingRowColors(false);
        table.show();
        const QImage image = table.viewport()->grab().toImage();
        // Where the ink begins in a cell, as a share of its width.
        const auto ink = [&](int column) {
            const QRect cell = table.visualRect(table.model()->index(0, column)).adjusted(2, 2, -2, -2);
            const QRgb paper = image.pixel(cell.topLeft());
            for (int x = cell.left(); x <= cell.right(); ++x) {
                for (int y = cell.top(); y <= cell.bottom(); ++y) {
                    if (image.pixel(x, y) != paper)
                        return double(x - cell.left()) / cell.width();
                }
            }
            return -1.0;
        };
        QVERIFY(ink(SampleRecords::Name) >= 0 && ink(SampleRecords::Name) < 0.2);
        QVERIFY(ink(SampleRecords::Number) > 0.8);
    }

    void anElidedTextIsToldWholeByATooltip()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        const QString name = u"Қазақстан Республикасының <Еңбек> министрлігі"_s;
        m_model.set({{u"a"_s, name, 1}});
        table.setRecords(&m_model, {{u"name"_s, 10}});
        QVERIFY(showActive(&table));
        const QPoint at = table.visualRect(table.model()->index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        QCOMPARE(QToolTip::text(), name.toHtmlEscaped());
        QToolTip::hideText();
    }

    void manyRowsAreSortedFilteredAndScrolled()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        QList<SampleRecord> many;
        for (int i = 0; i < 200000; ++i)
            many.append(
                {QString::number(i), u"Адам %1"_s.arg(i * 7919 % 200000), i, QDate(2000, 1, 1).addDays(i % 9000)});
        m_model.set(many);
        table.setRecords(&m_model, m_columns);
        table.resize(800, 500);
        table.show();
        table.sortByColumn(SampleRecords::Day, Qt::DescendingOrder);
        QCOMPARE(table.model()->index(0, SampleRecords::Day).data().toString(), u"21.08.2024"_s);
        table.scrollToBottom();
        table.grab();
        table.setFilterText(u"199999"_s);
        QCOMPARE(table.shownCount(), 2); // by name and by number
    }

    void theTableHasItsNameFromThePage()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        RecordTable table(settings, u"tables/people"_s);
        table.setRecords(&m_model, m_columns);
        table.setAccessibleName(u"Істер"_s);
        table.show();
        QCOMPARE(unnamedWidgets(&table), QStringList());
    }
};

QTEST_MAIN(TestRecordTable)
#include "tst_recordtable.moc"
