// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decision/decisionoffice.h"
#include "tests/ui/support/visibletexts.h"

#include "ui/decision/waitingcases.h"
#include "ui/decision/waitingmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;
using expertise::CaseId;

/// What waits for whom.
class TestWaitingCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DecisionOffice>(); }
    void cleanup() { m.reset(); }

    void anExpertHasTheCasesHeHasNotSigned()
    {
        const CaseId id = m->underReview().id;
        m->vote(id, 1, u"ADULT_2"_s);
        QVERIFY(waitingFor(u"chief1"_s).isEmpty());
        const QList<WaitingCase> others = waitingFor(u"chief2"_s);
        QCOMPARE(others.size(), 1);
        QCOMPARE(others.first().why, Waiting::Vote);
        QVERIFY(others.first().calls);
        QCOMPARE(others.first().summary.voters, QStringList{u"chief1"_s});
    }

    void section1_whoVotesSeesNoName()
    {
        const expertise::Case record = m->underReview();
        const people::Person &person = record.person();
        for (const QString &login : {u"chief1"_s, u"head"_s}) { // the head may vote too
            const WaitingCase waiting = waitingFor(login).first();
            QCOMPARE(waiting.summary.fullName, QString());
            QCOMPARE(waiting.summary.iin, QString());
            QVERIFY(!waiting.summary.birthDate.isValid());
            QCOMPARE(waiting.summary.sex, person.sex);
            QVERIFY(waiting.summary.age.has_value());
        }
    }

    void p45_theHeadHasWhatTheExpertsAgreedOn()
    {
        m->agreed();
        QCOMPARE(reasons(u"head"_s), QList<Waiting>{Waiting::Agreed});
        QCOMPARE(reasons(u"chief1"_s), QList<Waiting>());
    }

    void p45_aSummonedPersonIsWaitedForByAllAndConcludedByTheHead()
    {
        const CaseId id = m->summoned().id;
        QCOMPARE(reasons(u"chief1"_s), QList<Waiting>{Waiting::Absent});
        const WaitingCase absent = waitingFor(u"head"_s).first();
        QCOMPARE(absent.why, Waiting::Absent);
        QVERIFY(!absent.calls); // nothing to do before somebody comes
        QCOMPARE(absent.returnableFrom, QDate(2026, 11, 4));
        m->inRoom([&](Workplace &place) { (void)DecisionOffice::taken(place.deciding().recordVisit(id, m->head())); });
        QCOMPARE(reasons(u"chief1"_s), QList<Waiting>());
        QCOMPARE(reasons(u"head"_s), QList<Waiting>{Waiting::Came});
    }

    void p45_aNoShowCallsTheHeadFromItsDay()
    {
        m->summoned();
        m->clock.startAt(legal(2026, 11, 4, 9, 30));
        QVERIFY(waitingFor(u"head"_s).first().calls);
        QVERIFY(!waitingFor(u"chief1"_s).first().calls); // only the head returns forms
    }

    void inPersonEveryChiefMayConclude()
    {
        m->registered();
        QCOMPARE(reasons(u"chief1"_s), QList<Waiting>{Waiting::InPerson});
        QCOMPARE(reasons(u"head"_s), QList<Waiting>{Waiting::InPerson});
        QCOMPARE(reasons(u"maman"_s), QList<Waiting>());
    }

    void app3_5_whatIsAtTheOmkCallsForNothing()
    {
        const CaseId id = m->registered().id;
        QVERIFY(waitingFor(u"chief1"_s).first().calls);
        m->inRoom([&](Workplace &place) {
            (void)DecisionOffice::taken(place.consulting().send(id, {false, true, u"ІІІ топ"_s, {}}, m->head()));
        });
        const WaitingCase waiting = waitingFor(u"chief1"_s).first();
        QVERIFY(!waiting.calls); // it may be decided, but the answer is waited for
        QVERIFY(waiting.summary.consultedAt.isValid());
    }

    void app3_5_whoIsOnLeaveHasNothingToVoteOn()
    {
        const CaseId id = m->underReview().id;
        m->inRoom([&](Workplace &place) {
            (void)DecisionOffice::taken(place.deciding().redistribute(id, {u"chief1"_s}, u"парақ"_s, m->head()));
        });
        QVERIFY(waitingFor(u"chief1"_s).isEmpty());
        QCOMPARE(reasons(u"chief2"_s), QList<Waiting>{Waiting::Vote});
    }

    void theListIsGroupedAndFiltered()
    {
        const CaseId inPerson = m->registered().id;
        m->underReview();
        const ui::PageContext context = m->enter(u"chief1"_s, Language::Russian);
        WaitingModel model(context);
        const QAbstractItemModelTester tester(&model);
        model.setCases(m->inServices(&loadWaitingCases));
        QCOMPARE(model.rowCount(), 4); // two headings, two cases
        QVERIFY(model.index(0).data(WaitingModel::HeadingRole).toBool());
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.index(1).data(Qt::DisplayRole).toString().isEmpty()); // sex and age
        QVERIFY(model.index(3).data(Qt::DisplayRole).toString().startsWith(u"Мюллер"_s));
        model.setFilter(u"мюл"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data(WaitingModel::CaseRole).toString(), inPerson.toString());
        QCOMPARE(model.indexOf(inPerson.toString()).row(), 1);
    }

    void theTermIsToldByWordAndColour_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("colour");
        // 079 came on 28 October, before 16:00: due on 30 October at 18:00.
        QTest::newRow("days left") << legal(2026, 10, 28, 15, 50) << int(ColourRole::Neutral);
        QTest::newRow("the last day") << legal(2026, 10, 30, 9, 0) << int(ColourRole::Pending);
        QTest::newRow("overdue") << legal(2026, 10, 30, 18, 1) << int(ColourRole::Error);
    }
    void theTermIsToldByWordAndColour()
    {
        QFETCH(QDateTime, now);
        QFETCH(int, colour);
        m->underReview();
        m->clock.startAt(now);
        const ui::PageContext context = m->enter(u"chief1"_s);
        WaitingModel model(context);
        model.setCases(m->inServices(&loadWaitingCases));
        QCOMPARE(model.index(1).data(WaitingModel::DueColourRole).toInt(), colour);
        QVERIFY(model.index(1).data(WaitingModel::DueTextRole).toString().contains(u"18:00"_s));
    }

    void thePageTellsHowManyCallAndOpensByKeyboard()
    {
        m->underReview();
        ui::DecisionsPage &page = m->show(u"chief1"_s);
        QSignalSpy waiting(&page, &ui::Page::waitingChanged);
        page.refresh();
        m->wait();
        QCOMPARE(waiting.last().first().toInt(), 1);
        page.find();
        QCOMPARE(QApplication::focusWidget(), m->find<QLineEdit>(u"waitingFilter"_s));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), m->find<QListView>(u"waitingView"_s));
        press(Qt::Key_Return);
        m->wait();
        QVERIFY(m->has<QWidget>(u"votePanel"_s));
        press(Qt::Key_Escape); // back to the list, nothing is lost
        QCOMPARE(QApplication::focusWidget(), m->find<QListView>(u"waitingView"_s));
    }

    void anEmptyListSaysWhatToDo()
    {
        m->show(u"chief1"_s);
        QVERIFY(m->has<QLabel>(u"waitingEmpty"_s));
        QVERIFY(!m->find<QLabel>(u"waitingEmpty"_s)->text().isEmpty());
    }

private:
    QList<WaitingCase> waitingFor(const QString &login)
    {
        m->enter(login);
        return m->inServices(&loadWaitingCases);
    }
    QList<Waiting> reasons(const QString &login)
    {
        QList<Waiting> reasons;
        for (const WaitingCase &waiting : waitingFor(login))
            reasons.append(waiting.why);
        return reasons;
    }
    std::unique_ptr<DecisionOffice> m;
};

QTEST_MAIN(TestWaitingCases)
#include "tst_waitingcases.moc"
