// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decision/decisionoffice.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/visibletexts.h"

#include "ui/decision/choicerow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pdfview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;
using expertise::Case;
using expertise::CaseId;
using expertise::CaseState;

/// The course after decisions that do not agree (p. 45).
class TestSummoning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DecisionOffice>(); }
    void cleanup() { m.reset(); }

    void p45_theTermToComeTheReminderAndTheVotesAreTold()
    {
        const CaseId id = m->summoned().id;
        m->show(u"chief1"_s);
        m->open(id);
        QVERIFY(m->has<QWidget>(u"summonsPanel"_s));
        QCOMPARE(
            foundIn(*m->page, {u"29.10.2026"_s, u"15:30"_s, u"18:00"_s, u"04.11.2026"_s, u"третьей группы"_s}).size(),
            5);
        QVERIFY(!m->has<QPushButton>(u"returnButton"_s)); // the head returns forms
    }

    void p45_whoComesIsConcludedByTheHeadOnThatDay()
    {
        const CaseId id = m->summoned().id;
        m->clock.startAt(legal(2026, 10, 29, 15, 40));
        m->show(u"chief1"_s);
        m->open(id);
        press(Qt::Key_Return, Qt::ControlModifier); // the main action: the person came
        m->wait();
        QVERIFY(m->stored(id).summons->cameAt.isValid());
        QVERIFY(!m->has<QWidget>(u"conclusionPanel"_s));
        m->show(u"head"_s);
        m->open(id);
        QVERIFY(m->has<QWidget>(u"conclusionPanel"_s));
        QCOMPARE(m->find<ChoiceRow>(u"establishedChoice"_s)->code(), QString()); // the votes decide nothing here
    }

    void p45_aReminderIsRecordedOnce()
    {
        const CaseId id = m->summoned().id;
        m->clock.startAt(legal(2026, 10, 29, 18, 5));
        m->show(u"chief2"_s);
        m->open(id);
        m->find<QPushButton>(u"remindButton"_s)->click();
        m->wait();
        QVERIFY(m->stored(id).summons->reminderAt.isValid());
        QVERIFY(!m->has<QPushButton>(u"remindButton"_s));
        QVERIFY(!foundIn(*m->page, {u"29.10.2026 18:05"_s}).isEmpty());
    }

    void p45_aNoShowGoesBackFromItsDayAndNotBefore()
    {
        const CaseId id = m->summoned().id;
        m->clock.startAt(legal(2026, 11, 3, 17, 0));
        m->show(u"head"_s);
        m->open(id);
        m->find<ChoiceRow>(u"returnCauseChoice"_s)->setCode(u"no_show"_s);
        m->find<QPushButton>(u"returnButton"_s)->click();
        m->wait();
        QVERIFY(m->prompt.asked.isEmpty());
        QVERIFY(!foundIn(*m->page, {u"Вернуть из-за неявки можно с 04.11.2026"_s}).isEmpty());
        QCOMPARE(m->stored(id).state, CaseState::Summoned);

        m->clock.startAt(legal(2026, 11, 4, 9, 0));
        m->find<QPushButton>(u"returnButton"_s)->click();
        m->wait();
        QCOMPARE(m->prompt.asked.size(), 1); // it cannot be undone
        QCOMPARE(m->stored(id).state, CaseState::Returned);
        const auto papers =
            m->inRoom([&](Workplace &place) { return DecisionOffice::taken(place.cases().documents(id)); });
        QVERIFY(std::any_of(papers.begin(), papers.end(),
                            [](const expertise::CaseDocument &paper) { return paper.kind == u"return_notice"; }));
    }

    void p45_whoRefusesToComeIsReturnedAtOnceWithItsReason()
    {
        const CaseId id = m->summoned().id;
        m->show(u"head"_s);
        m->open(id);
        m->find<ChoiceRow>(u"returnCauseChoice"_s)->setCode(u"refused_to_come"_s);
        m->find<QPushButton>(u"returnButton"_s)->click();
        QVERIFY(m->prompt.asked.isEmpty());
        QCOMPARE(QApplication::focusWidget(), m->find<QPlainTextEdit>(u"returnReasonEdit"_s));
        typeText(QApplication::focusWidget(), u"телефон арқылы бас тартты"_s);
        m->find<QPushButton>(u"returnButton"_s)->click();
        m->wait();
        const Case record = m->stored(id);
        QCOMPARE(record.state, CaseState::Returned);
        QCOMPARE(record.returnReason, u"телефон арқылы бас тартты"_s);
        QVERIFY(m->has<MessageBar>(u"decisionsBar"_s));
    }

    void whoSaysNoReturnsNothing()
    {
        const CaseId id = m->summoned().id;
        m->clock.startAt(legal(2026, 11, 4, 9, 0));
        m->prompt.confirms = false;
        m->show(u"head"_s);
        m->open(id);
        m->find<ChoiceRow>(u"returnCauseChoice"_s)->setCode(u"no_show"_s);
        m->find<QPushButton>(u"returnButton"_s)->click();
        m->wait();
        QCOMPARE(m->stored(id).state, CaseState::Summoned);
    }

    void theNoticeIsShownAsItWillPrint()
    {
        const CaseId id = m->summoned().id;
        m->show(u"head"_s);
        m->open(id);
        const auto *notice = m->find<PdfView>(u"noticeView"_s);
        QTRY_COMPARE(notice->pageCount(), 1);
        const Case before = m->stored(id);
        QCOMPARE(before.state, CaseState::Summoned); // a look returns nothing
    }

    void p45_whoCameAndThenRefusesIsReturnedFromTheCourse()
    {
        const CaseId id = m->summoned().id;
        m->inRoom([&](Workplace &place) { (void)DecisionOffice::taken(place.deciding().recordVisit(id, m->head())); });
        m->show(u"head"_s);
        m->open(id);
        QVERIFY(m->has<QWidget>(u"conclusionPanel"_s));
        m->find<QAction>(u"courseAction"_s)->trigger();
        m->wait();
        QVERIFY(m->has<QWidget>(u"summonsPanel"_s));
        QStringList causes;
        for (const CodeItem &cause : m->find<ChoiceRow>(u"returnCauseChoice"_s)->choices())
            causes.append(cause.code);
        QCOMPARE(causes, QStringList{u"refused_to_come"_s}); // who came is no no-show
        QCOMPARE(m->page->state().value(u"course"_s).toBool(), true);
    }

    void aNameThatIsLookedForIsNotKept()
    {
        m->show(u"head"_s);
        m->find<QLineEdit>(u"waitingFilter"_s)->setText(u"Ахметов"_s);
        m->wait();
        QCOMPARE(m->page->state(), QJsonObject()); // it would stand in the settings, readable by everybody
    }

    void whatIsTypedComesBack()
    {
        const CaseId id = m->summoned().id;
        m->show(u"head"_s);
        m->open(id);
        m->find<ChoiceRow>(u"returnCauseChoice"_s)->setCode(u"refused_to_come"_s);
        typeText(m->find<QPlainTextEdit>(u"returnReasonEdit"_s), u"бас тартты"_s);
        m->page->keepTyping();
        m->wait();
        m->show(u"head"_s);
        m->open(id);
        QCOMPARE(m->find<ChoiceRow>(u"returnCauseChoice"_s)->code(), u"refused_to_come"_s);
        QCOMPARE(m->find<QPlainTextEdit>(u"returnReasonEdit"_s)->toPlainText(), u"бас тартты"_s);
    }

    void everyControlIsNamed()
    {
        const CaseId id = m->summoned().id;
        m->show(u"head"_s);
        m->open(id);
        QCOMPARE(unnamedWidgets(m->page.get()), QStringList());
    }

private:
    std::unique_ptr<DecisionOffice> m;
};

QTEST_MAIN(TestSummoning)
#include "tst_summoning.moc"
