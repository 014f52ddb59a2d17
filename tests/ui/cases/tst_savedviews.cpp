// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"
#include "tests/ui/support/typing.h"

#include "ui/cases/casefilterbar.h"
#include "ui/cases/caselistpanel.h"
#include "ui/cases/caseorder.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama;
using namespace khattama::test;
using expertise::CaseState;
using ui::CaseFilter;
using ui::SavedViews;

/// Views of the list of cases under a name: filters, columns and sort, and never what was typed.
class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFiltersByName()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"user.ini"_s);
        const CaseFilter first{.states = {CaseState::Pending, CaseState::Summoned}, .due = ui::DueFilter::Overdue};
        const CaseFilter second{.receivedFrom = QDate(2026, 10, 1), .mineToVote = true};
        {
            QSettings settings(file, QSettings::IniFormat);
            SavedViews views(settings);
            views.save(u"Мерзімі өткен / [1]"_s, first);
            views.save(u"Әр күні"_s, second);
            views.save(u"Бүгін"_s, {});
        }
        QSettings settings(file, QSettings::IniFormat);
        SavedViews views(settings);
        QCOMPARE(views.names(), (QStringList{u"Әр күні"_s, u"Бүгін"_s, u"Мерзімі өткен / [1]"_s}));
        QCOMPARE(views.filter(u"Мерзімі өткен / [1]"_s), first);
        QCOMPARE(views.filter(u"Әр күні"_s), second);
        views.save(u"Әр күні"_s, first);
        QCOMPARE(views.filter(u"Әр күні"_s), first);
        views.remove(u"Әр күні"_s);
        QCOMPARE(views.names().size(), 2);
        QCOMPARE(views.filter(u"Әр күні"_s), CaseFilter());
    }

    void whatALaterVersionWroteIsLeftOut()
    {
        const CaseFilter read = ui::caseFilterFromJson(
            {{u"states"_s, QJsonArray{u"pending"_s, u"hibernating"_s}}, {u"due"_s, u"yesterday"_s}});
        QCOMPARE(read, CaseFilter{.states = {CaseState::Pending}});
    }

    void aViewBringsBackFiltersColumnsAndSort()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"head"_s);
        ui::CaseListPanel panel(context);
        auto *const table = panel.findChild<ui::RecordTable *>(u"casesTable"_s);
        const int name = static_cast<int>(ui::CaseColumn::Name);
        const int act = static_cast<int>(ui::CaseColumn::Act);
        const CaseFilter filter{.states = {CaseState::Concluded}};
        panel.setFilter(filter);
        panel.findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"Ахметова"_s);
        table->setColumnHidden(act, true);
        table->setColumnWidth(name, 321);
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(name), 0);
        table->sortByColumn(name, Qt::AscendingOrder);
        office.prompt.text = u"  Қорытындылар  "_s;
        panel.findChild<QAction *>(u"saveViewAction"_s)->trigger();

        table->resetView();
        panel.setFilter({});
        const auto choose = [&](const QString &title) {
            auto *const menu = panel.findChild<QPushButton *>(u"viewsButton"_s)->menu();
            Q_EMIT menu->aboutToShow();
            for (QAction *const action : menu->actions()) {
                if (action->text() == title)
                    return action->trigger();
            }
            QFAIL(qPrintable(title));
        };
        choose(u"Қорытындылар"_s);
        QCOMPARE(panel.filter(), filter);
        QVERIFY(table->isColumnHidden(act));
        QCOMPARE(table->columnWidth(name), 321);
        QCOMPARE(table->horizontalHeader()->visualIndex(name), 0);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), name);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
        QCOMPARE(panel.findChild<QLineEdit *>(u"searchEdit"_s)->text(), u"Ахметова"_s); // stays as it is

        // What was typed names a person: it stands nowhere in the settings.
        office.settings.sync();
        for (const QString &key : office.settings.allKeys())
            QVERIFY2(!office.settings.value(key).toString().contains(u"хметов"_s), qPrintable(key));
    }

    void nothingIsSavedWithoutAName()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"head"_s);
        ui::CaseListPanel panel(context);
        for (const std::optional<QString> &answer : {std::optional<QString>(), std::optional<QString>(u"  "_s)}) {
            office.prompt.text = answer;
            panel.findChild<QAction *>(u"saveViewAction"_s)->trigger();
            QVERIFY(SavedViews(office.settings).names().isEmpty());
        }
    }

    void filtersAreSetByTheKeyboard()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"head"_s);
        ui::CaseFilterBar bar(context);
        QVERIFY(showActive(&bar));
        QList<CaseFilter> told;
        connect(&bar, &ui::CaseFilterBar::filterChanged, &bar, [&](const CaseFilter &filter) { told.append(filter); });

        auto *const form = bar.findChild<QComboBox *>(u"formCombo"_s);
        form->setFocus();
        QTest::keyClick(form, Qt::Key_Down);
        QCOMPARE(told.last(), CaseFilter{.forms = {expertise::ExaminationForm::Proactive}});
        auto *const from = bar.findChild<QLineEdit *>(u"receivedFromField"_s);
        from->setFocus();
        typeText(from, u"011026\n"_s);
        QCOMPARE(told.last().receivedFrom, QDate(2026, 10, 1));
        auto *const mine = bar.findChild<QCheckBox *>(u"mineCheck"_s);
        mine->setFocus();
        QTest::keyClick(mine, Qt::Key_Space);
        QVERIFY(told.last().mineToVote);

        // Several states without opening the menu each time.
        QMenu *const states = bar.findChild<QPushButton *>(u"stateButton"_s)->menu();
        states->popup(bar.mapToGlobal(QPoint(0, 0)));
        QTest::keyClick(states, Qt::Key_Down);
        QTest::keyClick(states, Qt::Key_Space);
        QVERIFY(states->isVisible());
        QTest::keyClick(states, Qt::Key_Down);
        QTest::keyClick(states, Qt::Key_Space);
        states->close();
        QCOMPARE(told.last().states, (QList<CaseState>{CaseState::Pending, CaseState::Returned}));

        auto *const clear = bar.findChild<QPushButton *>(u"clearFiltersButton"_s);
        QVERIFY(clear->isVisible());
        clear->click();
        QCOMPARE(told.last(), CaseFilter());
        QCOMPARE(form->currentIndex(), 0);
        QVERIFY(from->text().isEmpty());
        QVERIFY(!clear->isVisible());
    }

    void aSpecialistHasNoVotesToWaitFor()
    {
        LiveOffice office;
        const ui::PageContext context = office.enter(u"maman"_s);
        ui::CaseFilterBar bar(context);
        QVERIFY(bar.findChild<QCheckBox *>(u"mineCheck"_s)->isHidden());
    }
};

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
