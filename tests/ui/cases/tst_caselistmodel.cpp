// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"

#include "core/expertise/blindview.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/casewords.h"
#include "ui/widgets/tableroles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace khattama;
using namespace khattama::test;
using expertise::CaseState;
using expertise::CaseSummary;
using expertise::ExaminationForm;
using ui::CaseColumn;
using ui::CaseFilter;
using ui::CaseListModel;
using ui::CaseRows;

Q_DECLARE_METATYPE(khattama::ui::CaseFilter)

/// The table of all cases: search, order, filters, and what of it may be seen.
class TestCaseListModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveOffice> m_office;
    std::optional<ui::PageContext> m_context;
    Collation m_collation;

    /// A case received on a day of October 2026, at noon.
    static CaseSummary aCase(int number, const QString &name, int day = 1,
                             ExaminationForm form = ExaminationForm::InPerson, CaseState state = CaseState::Registered)
    {
        const QString id = u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
        CaseSummary summary{expertise::CaseId(QUuid(id))};
        summary.form = form;
        summary.state = state;
        summary.fullName = name;
        summary.iin = QString::number(850315300000 + number);
        summary.receivedAt = legal(2026, 10, day, 12, 0);
        summary.registration = expertise::SequenceNumber{2026, number};
        return summary;
    }
    CaseRows rowsOf(const QList<CaseSummary> &summaries) const
    {
        CaseRows rows;
        for (const CaseSummary &summary : summaries)
            rows.append(summary, m_context->user, m_collation);
        return rows;
    }
    static QStringList shown(const CaseListModel &model, CaseColumn column = CaseColumn::Name)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, static_cast<int>(column)).data().toString());
        return texts;
    }
    void enter(const QString &login) { m_context.emplace(m_office->enter(login, Language::Russian)); }

private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<LiveOffice>(); }
    void init() { enter(u"head"_s); }

    void findsByBeginningsOfWordsAndPartsOfNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString akhmetova = u"Ахметова Гүлнар Серікқызы"_s;
        const QString semenov = u"Семёнов Пётр"_s;
        const QString petrova = u"Иванова-Петрова Анна"_s;
        QTest::newRow("nothing typed") << u"  "_s << QStringList{petrova, semenov, akhmetova};
        QTest::newRow("the beginning of a word") << u"ахм"_s << QStringList{akhmetova};
        QTest::newRow("case does not matter") << u"АХМ"_s << QStringList{akhmetova};
        QTest::newRow("not the middle of a word") << u"метова"_s << QStringList();
        QTest::newRow("two words in any order") << u"сер ахм"_s << QStringList{akhmetova};
        QTest::newRow("both words must be there") << u"ахм петр"_s << QStringList();
        QTest::newRow("latin letters that look Cyrillic") << u"Aхмeтова"_s << QStringList{akhmetova};
        QTest::newRow("latin i in a Kazakh word") << u"серiк"_s << QStringList{akhmetova};
        QTest::newRow("е for ё") << u"семенов петр"_s << QStringList{semenov};
        QTest::newRow("ё for е") << u"сёмен"_s << QStringList{semenov};
        QTest::newRow("second half of a double name") << u"петрова"_s << QStringList{petrova};
        QTest::newRow("a double name") << u"иванова-петр"_s << QStringList{petrova};
        QTest::newRow("part of the IIN") << u"300017"_s << QStringList{akhmetova};
        QTest::newRow("the whole IIN") << u"850315300018"_s << QStringList{semenov};
        QTest::newRow("registration number") << u"19/2026"_s << QStringList{petrova};
        QTest::newRow("act of the central bank") << u"цб-7"_s << QStringList{semenov};
        QTest::newRow("number of the form") << u"031-4"_s << QStringList{akhmetova};
        QTest::newRow("a name and a number") << u"анна 19"_s << QStringList{petrova};
        QTest::newRow("the end of one number and the beginning of the next") << u"01819"_s << QStringList();
        QTest::newRow("a sign alone") << u"-"_s << QStringList{semenov, akhmetova};
    }
    void findsByBeginningsOfWordsAndPartsOfNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        CaseSummary first = aCase(17, u"Ахметова Гүлнар Серікқызы"_s, 1);
        first.formNumber = u"031-453790"_s;
        CaseSummary second = aCase(18, u"Семёнов Пётр"_s, 2);
        second.actFromCentralBank = u"ЦБ-77"_s;
        CaseListModel model(*m_context);
        model.append(rowsOf({aCase(19, u"Иванова-Петрова Анна"_s, 3), second, first}));
        model.setSearchText(text);
        QCOMPARE(shown(model), found);

        // Letter by letter, and what comes after the text was typed.
        CaseListModel typed(*m_context);
        for (int length = 1; length <= text.size(); ++length)
            typed.setSearchText(text.left(length));
        typed.append(rowsOf({aCase(19, u"Иванова-Петрова Анна"_s, 3), second}));
        typed.append(rowsOf({first}));
        QCOMPARE(shown(typed), found);
    }

    void longListsAreSearchedAsShortOnes()
    {
        QList<CaseSummary> summaries;
        for (int number = 1; number <= 12000; ++number)
            summaries.append(aCase(number, number % 3 == 0 ? u"Әлі Ахмет"_s : u"Серік Ахмет"_s));
        CaseListModel model(*m_context);
        model.append(rowsOf(summaries));
        model.setSearchText(u"ахм"_s);
        QCOMPARE(model.rowCount(), 12000);
        model.setSearchText(u"ахм әлі"_s);
        QCOMPARE(model.rowCount(), 4000);
        model.setSearchText(u"ахм әлі 11999"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setSearchText(u"ахм 11999/"_s);
        QCOMPARE(shown(model), QStringList{u"Серік Ахмет"_s});
        model.setSearchText({});
        QCOMPARE(model.rowCount(), 12000);
    }

    void namesStandInTheKazakhOrder()
    {
        CaseListModel model(*m_context);
        // Received in another order than that of the alphabet, and in two slices.
        model.append(rowsOf({aCase(1, u"Ясин"_s), aCase(2, u"Ілияс"_s), aCase(3, u"Әлия"_s)}));
        model.sort(static_cast<int>(CaseColumn::Name), Qt::AscendingOrder);
        model.append(rowsOf({aCase(4, u"Ахмет"_s), aCase(5, u"Бақыт"_s), aCase(6, u"Ибраһим"_s), aCase(7, {}),
                             aCase(8, u"Үміт"_s), aCase(9, u"Ұлан"_s), aCase(10, u"Умар"_s)}));
        const QStringList order{u"Ахмет"_s, u"Әлия"_s, u"Бақыт"_s, u"Ибраһим"_s, u"Умар"_s,
                                u"Ұлан"_s,  u"Үміт"_s, u"Ілияс"_s, u"Ясин"_s,    QString()};
        QCOMPARE(shown(model), order);
        model.sort(static_cast<int>(CaseColumn::Name), Qt::DescendingOrder);
        QStringList backwards = order.first(9);
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(shown(model), backwards + QStringList{QString()}); // without a name: last in both directions
    }

    void numbersStandByTheirValue()
    {
        CaseListModel model(*m_context);
        CaseSummary lastYear = aCase(200, u"а"_s);
        lastYear.registration = expertise::SequenceNumber{2025, 200};
        CaseSummary none = aCase(3, u"б"_s);
        none.registration.reset();
        model.append(rowsOf({aCase(100, u"в"_s), aCase(9, u"г"_s), lastYear, none}));
        const int column = static_cast<int>(CaseColumn::Registration);
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(shown(model, CaseColumn::Registration),
                 (QStringList{u"200/2025"_s, u"9/2026"_s, u"100/2026"_s, QString()}));
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(shown(model, CaseColumn::Registration),
                 (QStringList{u"100/2026"_s, u"9/2026"_s, u"200/2025"_s, QString()}));
        model.sort(-1, Qt::AscendingOrder); // as received, newest first
        QCOMPARE(model.rowCount(), 4);
    }

    void newestStandsFirstUntilAnotherSortIsChosen()
    {
        CaseListModel model(*m_context);
        model.append(rowsOf({aCase(1, u"екінші"_s, 20)}));
        model.append(rowsOf({aCase(2, u"үшінші"_s, 10)}));
        model.append(rowsOf({aCase(3, u"бірінші"_s, 27)}));
        QCOMPARE(shown(model), (QStringList{u"бірінші"_s, u"екінші"_s, u"үшінші"_s}));
    }

    void filters_data()
    {
        QTest::addColumn<CaseFilter>("filter");
        QTest::addColumn<QStringList>("found");
        // It is Wednesday 28 October, 15:45.
        QTest::newRow("none") << CaseFilter() << QStringList{u"е"_s, u"д"_s, u"г"_s, u"в"_s, u"б"_s, u"а"_s};
        QTest::newRow("several states") << CaseFilter{.states = {CaseState::Concluded, CaseState::Summoned}}
                                        << QStringList{u"е"_s, u"в"_s, u"а"_s};
        QTest::newRow("form") << CaseFilter{.forms = {ExaminationForm::Absentee}} << QStringList{u"е"_s};
        QTest::newRow("overdue") << CaseFilter{.due = ui::DueFilter::Overdue} << QStringList{u"б"_s};
        QTest::newRow("due today, late already or not")
            << CaseFilter{.due = ui::DueFilter::Today} << QStringList{u"г"_s, u"б"_s};
        QTest::newRow("due tomorrow") << CaseFilter{.due = ui::DueFilter::Tomorrow} << QStringList{u"д"_s};
        QTest::newRow("received from") << CaseFilter{.receivedFrom = QDate(2026, 10, 5)} << QStringList{u"е"_s, u"д"_s};
        QTest::newRow("received to") << CaseFilter{.receivedTo = QDate(2026, 10, 2)} << QStringList{u"б"_s, u"а"_s};
        QTest::newRow("received on one day")
            << CaseFilter{.receivedFrom = QDate(2026, 10, 3), .receivedTo = QDate(2026, 10, 3)} << QStringList{u"в"_s};
        QTest::newRow("mine to vote") << CaseFilter{.mineToVote = true} << QStringList{u"д"_s};
        QTest::newRow("together") << CaseFilter{.states = {CaseState::Registered}, .due = ui::DueFilter::Today}
                                  << QStringList{u"г"_s, u"б"_s};
    }
    void filters()
    {
        QFETCH(CaseFilter, filter);
        QFETCH(QStringList, found);
        CaseSummary a = aCase(1, u"а"_s, 1, ExaminationForm::InPerson, CaseState::Concluded);
        a.dueAt = legal(2026, 10, 1, 18, 0); // of a concluded case nothing is due
        CaseSummary b = aCase(2, u"б"_s, 2);
        b.dueAt = legal(2026, 10, 28, 15, 0);
        const CaseSummary c = aCase(3, u"в"_s, 3, ExaminationForm::Proactive, CaseState::Summoned);
        CaseSummary d = aCase(4, u"г"_s, 4);
        d.dueAt = legal(2026, 10, 28, 18, 0);
        CaseSummary e = aCase(5, u"д"_s, 5, ExaminationForm::Proactive, CaseState::UnderReview);
        e.dueAt = legal(2026, 10, 29, 18, 0);
        CaseSummary f = aCase(6, u"е"_s, 6, ExaminationForm::Absentee, CaseState::Concluded);
        CaseListModel model(*m_context);
        model.append(rowsOf({f, e, d, c, b, a}));
        model.setFilter(filter);
        QCOMPARE(shown(model), found);
        QCOMPARE(ui::caseFilterFromJson(ui::toJson(filter)), filter);
    }

    void whoeverHasVotedIsNotAskedAgain()
    {
        CaseSummary voted = aCase(1, u"а"_s, 1, ExaminationForm::Proactive, CaseState::UnderReview);
        voted.voters = QStringList{u"head"_s};
        CaseListModel model(*m_context);
        model.append(rowsOf({voted, aCase(2, u"б"_s, 1, ExaminationForm::Proactive, CaseState::UnderReview)}));
        model.setFilter({.mineToVote = true});
        QCOMPARE(shown(model), QStringList{u"б"_s});
        enter(u"maman"_s); // a specialist has no vote
        CaseListModel specialists(*m_context);
        specialists.append(rowsOf({voted}));
        specialists.setFilter({.mineToVote = true});
        QCOMPARE(specialists.rowCount(), 0);
    }

    void overdueIsToldBySignAndWord()
    {
        CaseSummary late = aCase(1, u"а"_s);
        late.dueAt = legal(2026, 10, 27, 18, 0);
        CaseSummary inTime = aCase(2, u"б"_s);
        inTime.dueAt = legal(2026, 10, 28, 18, 0);
        CaseListModel model(*m_context);
        model.append(rowsOf({inTime, late}));
        const QModelIndex due = model.index(1, static_cast<int>(CaseColumn::Due));
        QCOMPARE(due.data().toString(), u"27.10.2026 18:00"_s);
        QCOMPARE(due.data(ui::ColourRoleRole).toInt(), static_cast<int>(ui::ColourRole::Error));
        QVERIFY(due.data(Qt::AccessibleTextRole).toString() != due.data().toString());
        QVERIFY(!model.index(0, due.column()).data(ui::ColourRoleRole).isValid());
    }

    void iinIsMaskedUntilItIsAskedFor()
    {
        CaseListModel model(*m_context);
        model.append(rowsOf({aCase(17, u"а"_s, 2), aCase(18, u"б"_s, 1)}));
        QCOMPARE(shown(model, CaseColumn::Iin), (QStringList{u"********0017"_s, u"********0018"_s}));
        model.showIin(model.caseAt(0));
        QCOMPARE(shown(model, CaseColumn::Iin), (QStringList{u"850315300017"_s, u"********0018"_s}));
        QVERIFY(model.iinShown(0) && !model.iinShown(1));
    }

    /// Rules, section 1: whoever votes on a proactive case sees neither name nor IIN, and cannot find it by them.
    void blindRowsTellNobodysName()
    {
        enter(u"chief1"_s);
        CaseSummary summary = aCase(17, u"Ахметова Гүлнар"_s, 1, ExaminationForm::Proactive, CaseState::UnderReview);
        summary.sex = people::Sex::Female;
        summary.age = 41;
        summary.formNumber = u"031-1"_s;
        CaseSummary other = aCase(18, u"Ахметов Серік"_s, 2, ExaminationForm::Proactive, CaseState::Agreed);
        CaseListModel model(*m_context);
        // Even where the list was not asked for blind lines.
        for (const CaseSummary &given : {expertise::blinded(summary), summary}) {
            model.clear();
            model.append(rowsOf({other, given}));
            model.setSearchText({});
            QCOMPARE(model.rowCount(), 2);
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
                    const QString text = model.index(1, column).data(role).toString();
                    QVERIFY2(!text.contains(u"Ахметова"_s) && !text.contains(u"0017"_s), qPrintable(text));
                }
            }
            QVERIFY(model.blindAt(1) && !model.blindAt(0));
            QVERIFY(model.index(1, static_cast<int>(CaseColumn::Name)).data().toString().contains(u"Woman, 41"_s));
            for (const QString &text : {u"ахм"_s, u"гүл"_s}) {
                model.setSearchText(text);
                QVERIFY(!shown(model, CaseColumn::Registration).contains(u"17/2026"_s));
            }
            for (const QString &text : {u"850315300017"_s, u"031-1"_s, u"woman"_s}) {
                model.setSearchText(text);
                QCOMPARE(model.rowCount(), 0);
            }
            model.setSearchText(u"17/2026"_s);
            QCOMPARE(model.rowCount(), 1);
            model.setSearchText({});
            model.sort(static_cast<int>(CaseColumn::Name), Qt::AscendingOrder);
            QVERIFY(model.blindAt(1)); // its place among the names tells nothing
            model.sort(static_cast<int>(CaseColumn::Received), Qt::DescendingOrder);
        }
    }

    void savedCasesTakeTheirRowsPlace()
    {
        CaseListModel model(*m_context);
        model.append(rowsOf({aCase(1, u"а"_s, 3), aCase(2, u"б"_s, 2), aCase(3, u"в"_s, 1)}));
        const QPersistentModelIndex selected = model.index(1, 0);
        CaseSummary saved = aCase(2, u"б"_s, 2, ExaminationForm::InPerson, CaseState::Concluded);
        model.replace(rowsOf({saved, aCase(4, u"г"_s, 4)}));
        QCOMPARE(shown(model), (QStringList{u"г"_s, u"а"_s, u"б"_s, u"в"_s}));
        QCOMPARE(model.caseCount(), 4);
        QCOMPARE(selected.row(), 2); // it is the same case
        QCOMPARE(model.index(2, static_cast<int>(CaseColumn::State)).data().toString(),
                 ui::CaseWords::state(CaseState::Concluded));
        QCOMPARE(model.rowOf(saved.id), 2);
        model.setFilter({.states = {CaseState::Registered}});
        QCOMPARE(model.rowOf(saved.id), -1);
        QVERIFY(!selected.isValid());
    }

    void isAModel()
    {
        CaseListModel model(*m_context);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(rowsOf({aCase(1, u"Ахметова Гүлнар"_s, 3), aCase(2, u"Әлиев Серік"_s, 2)}));
        model.append(rowsOf({aCase(3, u"Бекова"_s, 1)}));
        model.append(rowsOf({aCase(4, u"Ахметов"_s, 20)}));
        model.setSearchText(u"ахм"_s);
        model.sort(static_cast<int>(CaseColumn::Name), Qt::AscendingOrder);
        model.setSearchText(u"нет такого"_s);
        model.setSearchText(u"сер"_s);
        model.setSearchText({});
        model.setFilter({.receivedTo = QDate(2026, 10, 2)});
        model.replace(rowsOf({aCase(1, u"Ахметова Гүлнар"_s, 3), aCase(5, u"Дана"_s, 5)}));
        model.setFilter({});
        model.showIin(model.caseAt(0));
        model.followClock();
        const QVariant id = model.index(3, 0).data(ui::IdRole);
        const QModelIndexList found = model.match(model.index(0, 1), ui::IdRole, id, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().row(), 3);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestCaseListModel)
#include "tst_caselistmodel.moc"
