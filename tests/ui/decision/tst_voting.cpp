// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decision/decisionoffice.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/visibletexts.h"

#include "ui/decision/choicerow.h"
#include "ui/decision/statepanel.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;
using expertise::Case;
using expertise::CaseId;
using expertise::CaseState;
using expertise::Outcome;

/// Three experts, each by himself (p. 45).
class TestVoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DecisionOffice>(); }
    void cleanup() { m.reset(); }

    void p45_threeEqualDecisionsMakeTheCaseReadyForTheHead()
    {
        const CaseId id = m->underReview().id;
        for (const QString &login : {u"chief1"_s, u"chief2"_s, u"chief3"_s}) {
            m->show(login);
            m->open(id);
            sign(u"ADULT_2"_s);
        }
        QVERIFY(message().contains(u"инвалидность второй группы"_s));
        const Case record = m->stored(id);
        QCOMPARE(record.state, CaseState::Agreed);
        QCOMPARE(record.votes.size(), 3);
        m->show(u"head"_s);
        m->open(id);
        QVERIFY(m->has<QWidget>(u"conclusionPanel"_s));
        QCOMPARE(m->find<ChoiceRow>(u"establishedChoice"_s)->code(), u"yes"_s);
        QCOMPARE(m->find<ChoiceRow>(u"categoryChoice"_s)->code(), u"ADULT_2"_s);
    }

    void p45_whatDoesNotAgreeSummonsThePerson()
    {
        const CaseId id = m->underReview().id;
        m->vote(id, 1, u"ADULT_2"_s);
        m->vote(id, 2, u"ADULT_2"_s);
        m->show(u"chief3"_s);
        m->open(id);
        sign(u"NONE"_s);
        QCOMPARE(m->stored(id).state, CaseState::Summoned);
        // SMS on Wed 28 October before 16:00: two working days are that day and Thursday.
        QVERIFY2(message().contains(u"29.10.2026"_s), qPrintable(message()));
        QVERIFY(message().contains(u"15:30"_s));
        QVERIFY(message().contains(u"04.11.2026"_s)); // may go back
        QVERIFY(m->has<QWidget>(u"summonsPanel"_s));
    }

    void section1_nothingOnThePageTellsWhoItIs()
    {
        const Case record = m->underReview();
        const people::Person &person = record.person();
        const intake::Form031 &form = *record.form031;
        for (const QString &login : {u"chief1"_s, u"head"_s}) {
            m->show(login);
            m->open(record.id);
            QVERIFY(m->has<QWidget>(u"votePanel"_s));
            const QStringList secrets{person.name.surname,   person.name.given, person.iin,  person.phone,
                                      person.address.street, form.organization, form.number, form.messageId};
            QCOMPARE(foundIn(*m->page, secrets), QStringList());
            QVERIFY(foundIn(*m->page, {form.mainDiagnosis.text}).size() == 1); // but what is decided on
        }
    }

    void section1_whatOthersSignedIsSealedUntilTheThird()
    {
        const CaseId id = m->underReview().id;
        m->vote(id, 1, {{}, Outcome::MisData, {}, u"ЭНМГ жүргізілмеген"_s, {}});
        m->show(u"chief2"_s);
        m->open(id);
        QVERIFY(m->find<QLabel>(u"signedLabel"_s)->text().contains(u"1"_s));
        QCOMPARE(foundIn(*m->page, {u"ЭНМГ"_s, u"chief1"_s, u"Төлебаев"_s}), QStringList());
        m->show(u"chief1"_s); // not even one's own is shown again
        m->open(id);
        QVERIFY(m->has<QWidget>(u"statePanel"_s));
        QCOMPARE(foundIn(*m->page, {u"ЭНМГ"_s}), QStringList());
        QVERIFY(!m->find<QAction>(u"mainAction"_s)->isEnabled());
    }

    void section1_afterTheThirdWhoGaveWhatIsShown()
    {
        const CaseId id = m->underReview().id;
        m->vote(id, 1, u"ADULT_2"_s);
        m->vote(id, 2, {{}, Outcome::MisData, {}, u"ЭНМГ жүргізілмеген"_s, {}});
        m->vote(id, 3, u"ADULT_2"_s);
        m->show(u"chief1"_s);
        m->open(id);
        QCOMPARE(foundIn(*m->page, {u"ЭНМГ"_s, u"Литвиненко"_s, u"Жүсіпова"_s}).size(), 3);
    }

    void aMismatchNeedsItsNote()
    {
        const CaseId id = m->underReview().id;
        m->show(u"chief1"_s);
        m->open(id);
        QVERIFY(!m->has<QPlainTextEdit>(u"voteNoteEdit"_s));
        m->find<ChoiceRow>(u"decisionChoice"_s)->setCode(u"MIS_GOAL"_s);
        QVERIFY(m->has<QPlainTextEdit>(u"voteNoteEdit"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m->has<QWidget>(u"voteConfirmation"_s));
        QCOMPARE(QApplication::focusWidget(), m->find<QPlainTextEdit>(u"voteNoteEdit"_s));
        QVERIFY(!foundIn(*m->page, {u"Запишите, в чём состоит несоответствие"_s}).isEmpty());
        typeText(QApplication::focusWidget(), u"жолдама мақсаты ОЖБ түзету"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m->has<QWidget>(u"voteConfirmation"_s));
        press(Qt::Key_Return, Qt::ControlModifier);
        m->wait();
        const expertise::Vote vote = m->stored(id).votes.first();
        QCOMPARE(vote.expert, u"chief1"_s);
        QCOMPARE(vote.outcome, Outcome::MisGoal);
        QCOMPARE(vote.note, u"жолдама мақсаты ОЖБ түзету"_s);
        QCOMPARE(vote.category, QString());
    }

    void nothingIsSignedBeforeItWasSaidOnceMore()
    {
        const CaseId id = m->underReview().id;
        m->show(u"chief1"_s);
        m->open(id);
        press(Qt::Key_3); // the keys 1, 2, 3 choose
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m->find<QLabel>(u"voteConfirmText"_s)->text().contains(u"третьей группы"_s));
        QVERIFY(!m->find<ChoiceRow>(u"decisionChoice"_s)->isEnabled());
        press(Qt::Key_Escape);
        QVERIFY(!m->has<QWidget>(u"voteConfirmation"_s));
        QVERIFY(m->find<ChoiceRow>(u"decisionChoice"_s)->isEnabled());
        m->wait();
        QVERIFY(m->stored(id).votes.isEmpty());
        QVERIFY(m->prompt.asked.isEmpty()); // no box
    }

    void withoutADecisionNothingIsSigned()
    {
        const CaseId id = m->underReview().id;
        m->show(u"chief1"_s);
        m->open(id);
        m->find<QPushButton>(u"signButton"_s)->click();
        QVERIFY(!m->has<QWidget>(u"voteConfirmation"_s));
        QVERIFY(!foundIn(*m->page, {u"Выберите значение"_s}).isEmpty());
    }

    void theDecisionsFitTheAge()
    {
        const Case record = m->underReview();
        m->show(u"chief1"_s);
        m->open(record.id);
        QStringList codes;
        for (const CodeItem &choice : m->find<ChoiceRow>(u"decisionChoice"_s)->choices())
            codes.append(choice.code);
        QCOMPARE(codes, (QStringList{u"ADULT_1"_s, u"ADULT_2"_s, u"ADULT_3"_s, u"NONE"_s, u"MIS_DIAG"_s, u"MIS_GOAL"_s,
                                     u"MIS_DATA"_s}));
    }

    void whatIsTypedComesBackAtItsField()
    {
        const CaseId id = m->underReview().id;
        m->show(u"chief1"_s);
        m->open(id);
        m->find<ChoiceRow>(u"decisionChoice"_s)->setCode(u"MIS_DATA"_s);
        m->find<QPlainTextEdit>(u"voteNoteEdit"_s)->setFocus();
        typeText(QApplication::focusWidget(), u"ЭНМГ жоқ"_s);
        m->page->keepTyping(); // as before a lock
        m->wait();
        m->show(u"chief1"_s);
        m->open(id);
        QCOMPARE(m->find<ChoiceRow>(u"decisionChoice"_s)->code(), u"MIS_DATA"_s);
        QCOMPARE(m->find<QPlainTextEdit>(u"voteNoteEdit"_s)->toPlainText(), u"ЭНМГ жоқ"_s);
        QCOMPARE(QApplication::focusWidget(), m->find<QPlainTextEdit>(u"voteNoteEdit"_s));
    }

    void aRefreshKeepsWhatIsBeingTyped()
    {
        const CaseId id = m->underReview().id;
        m->show(u"chief1"_s);
        m->open(id);
        m->find<ChoiceRow>(u"decisionChoice"_s)->setCode(u"MIS_DATA"_s);
        typeText(m->find<QPlainTextEdit>(u"voteNoteEdit"_s), u"ЭНМГ"_s);
        m->page->refresh();
        m->wait();
        QCOMPARE(m->find<QPlainTextEdit>(u"voteNoteEdit"_s)->toPlainText(), u"ЭНМГ"_s);
    }

    void theDocumentsAreALinkAway()
    {
        const CaseId id = m->underReview().id;
        m->show(u"chief1"_s);
        m->open(id);
        QSignalSpy go(m->page.get(), &ui::Page::go);
        m->find<QPushButton>(u"documentsButton"_s)->click();
        QCOMPARE(go.first().first().value<Place>(), (Place{u"review"_s, id.toString()}));
    }

    void everyControlIsNamed()
    {
        const CaseId id = m->underReview().id;
        m->show(u"chief1"_s);
        m->open(id);
        QCOMPARE(unnamedWidgets(m->page.get()), QStringList());
    }

private:
    void sign(const QString &code)
    {
        m->find<ChoiceRow>(u"decisionChoice"_s)->setCode(code);
        m->find<QPushButton>(u"signButton"_s)->click();
        QVERIFY(m->has<QPushButton>(u"signForGoodButton"_s));
        m->find<QPushButton>(u"signForGoodButton"_s)->click();
        m->wait();
    }
    QString message() const { return m->find<MessageBar>(u"decisionsBar"_s)->text(); }

    std::unique_ptr<DecisionOffice> m;
};

QTEST_MAIN(TestVoting)
#include "tst_voting.moc"
