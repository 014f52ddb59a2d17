// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/liveoffice.h"

#include "ui/cases/caselistfeed.h"
#include "ui/cases/caselistmodel.h"

#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;
using expertise::Case;
using expertise::CaseState;
using ui::CaseColumn;

/// The list is read in slices, and afterwards only what was saved.
class TestCaseListFeed : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveOffice> m_office;

    Case aCase(int number, const QDateTime &receivedAt, CaseState state = CaseState::Registered)
    {
        Case record{m_office->ids.nextId<expertise::CaseTag>()};
        record.form = expertise::ExaminationForm::InPerson;
        record.state = state;
        record.receivedAt = receivedAt;
        record.registration = expertise::SequenceNumber{receivedAt.date().year(), number};
        record.application = fullApplication();
        record.application->person.name = {u"Ахметова"_s, QString::number(number), {}};
        return record;
    }
    void save(const QList<Case> &records)
    {
        m_office->inRoom([&](Workplace &place) {
            const auto work = LiveOffice::taken(place.unlocked().transactor().begin());
            for (const Case &record : records)
                (void)LiveOffice::taken(place.cases().save(record, {place.user().login, u"case.accept"_s}));
            if (!work->commit())
                qFatal("not saved");
        });
    }
    static QStringList numbers(const ui::CaseListModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, static_cast<int>(CaseColumn::Registration)).data().toString());
        return texts;
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<LiveOffice>(); }
    void cleanup() { m_office.reset(); }

    void readsEveryCaseOnceNewestFirst()
    {
        const ui::PageContext context = m_office->enter(u"head"_s);
        QList<Case> records;
        QStringList expected;
        // Several on one day, days apart, and years of nothing between them.
        int number = 0;
        for (const QDate &day :
             {QDate(2016, 3, 1), QDate(2021, 6, 9), QDate(2026, 1, 5), QDate(2026, 10, 27), QDate(2026, 10, 28)}) {
            for (int hour = 9; hour < 14; ++hour) {
                records.append(aCase(++number, legal(day.year(), day.month(), day.day(), hour, 0)));
                expected.prepend(records.last().registration->toString());
            }
        }
        records.append(aCase(99, legal(2026, 10, 28, 23, 59))); // the legal day, not that of UTC
        expected.prepend(u"99/2026"_s);
        save(records);

        ui::CaseListModel model(context);
        ui::CaseListFeed feed(m_office->jobs, model, this);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        feed.refresh();
        QVERIFY(feed.reading() && !feed.complete());
        QTRY_VERIFY(!feed.reading());
        QVERIFY(feed.complete());
        QCOMPARE(feed.total(), 26);
        QCOMPARE(numbers(model), expected);
        QVERIFY(inserted.size() > 1); // rows came as they were read
    }

    void anEmptyDepartmentHasAnEmptyList()
    {
        const ui::PageContext context = m_office->enter(u"head"_s);
        ui::CaseListModel model(context);
        ui::CaseListFeed feed(m_office->jobs, model, this);
        feed.refresh();
        QTRY_VERIFY(feed.complete() && !feed.reading());
        QCOMPARE(model.caseCount(), 0);
        save({aCase(1, legal(2026, 10, 28, 10, 0))});
        feed.refresh();
        QTRY_COMPARE(model.caseCount(), 1);
    }

    void afterASaveOnlyWhatChangedIsRead()
    {
        const ui::PageContext context = m_office->enter(u"head"_s);
        Case first = aCase(1, legal(2026, 10, 26, 10, 0));
        save({first, aCase(2, legal(2026, 10, 27, 10, 0))});
        ui::CaseListModel model(context);
        ui::CaseListFeed feed(m_office->jobs, model, this);
        feed.refresh();
        QTRY_VERIFY(!feed.reading());

        first.revision = 1;
        first.state = CaseState::Annulled;
        save({first, aCase(3, legal(2026, 10, 28, 10, 0))});
        const auto changes = m_office->inRoom(
            [&](Workplace &) { return LiveOffice::taken(ui::readCaseChanges(*m_office->room.services(), 0)); });
        QCOMPARE(changes.rows.size(), size_t(3)); // since the beginning: each once
        feed.refresh();
        QTRY_COMPARE(model.caseCount(), 3);
        QCOMPARE(numbers(model), (QStringList{u"3/2026"_s, u"2/2026"_s, u"1/2026"_s}));
        model.setFilter({.states = {CaseState::Annulled}});
        QCOMPARE(numbers(model), QStringList{u"1/2026"_s});
        const QSignalSpy rearranged(&model, &QAbstractItemModel::layoutChanged);
        feed.refresh();
        QTRY_VERIFY(!feed.reading());
        QCOMPARE(rearranged.size(), 0); // nothing was saved: nothing moves
    }

    void whatIsSavedWhileTheListIsReadIsNotMissed()
    {
        const ui::PageContext context = m_office->enter(u"head"_s);
        Case first = aCase(1, legal(2026, 10, 28, 10, 0));
        save({first});
        ui::CaseListModel model(context);
        ui::CaseListFeed feed(m_office->jobs, model, this);
        feed.refresh();
        first.revision = 1;
        first.state = CaseState::Annulled;
        save({first});
        feed.refresh(); // asked for while it reads
        QTRY_VERIFY(!feed.reading());
        QCOMPARE(model.caseCount(), 1);
        model.setFilter({.states = {CaseState::Annulled}});
        QCOMPARE(model.rowCount(), 1);
    }

    /// Rules, section 1.
    void blindCasesComeBlind()
    {
        m_office->enter(u"maman"_s);
        const Case record = m_office->import(u"079"_s);
        const ui::PageContext context = m_office->enter(u"chief1"_s);
        ui::CaseListModel model(context);
        ui::CaseListFeed feed(m_office->jobs, model, this);
        feed.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_VERIFY(!feed.reading());
        QVERIFY(model.blindAt(0));
        model.setSearchText(record.person().name.surname);
        QCOMPARE(model.rowCount(), 0);
        // As changed too.
        m_office->inRoom([&](Workplace &place) {
            expertise::Vote vote;
            vote.category = u"ADULT_2"_s;
            (void)LiveOffice::taken(place.deciding().vote(record.id, vote, place.user()));
        });
        feed.refresh();
        QTRY_VERIFY(!feed.reading());
        QCOMPARE(model.caseCount(), 1);
        QCOMPARE(model.rowCount(), 0);
        model.setSearchText({});
        model.setFilter({.mineToVote = true});
        QCOMPARE(model.rowCount(), 0); // voted
    }
};

QTEST_MAIN(TestCaseListFeed)
#include "tst_caselistfeed.moc"
