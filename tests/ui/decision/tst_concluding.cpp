// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decision/decisionoffice.h"
#include "tests/ui/support/accessibilitylint.h"
#include "tests/ui/support/visibletexts.h"

#include "ui/decision/choicerow.h"
#include "ui/decision/rowpreview.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/codelistfield.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;
using expertise::Case;
using expertise::CaseId;
using expertise::CaseState;

/// From an opened case to its conclusion.
class TestConcluding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DecisionOffice>(); }
    void cleanup() { m.reset(); }

    void inPersonWithTheKeyboardAlone()
    {
        const CaseId id = m->registered().id;
        m->show(u"chief1"_s);
        m->find<QListView>(u"waitingView"_s)->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        m->wait();
        QCOMPARE(focused(), u"diagnosisEdit"_s);
        typeText(QApplication::focusWidget(), u"Последствия перелома костей голени, ложный сустав"_s);
        press(Qt::Key_Tab);
        typeText(QApplication::focusWidget(), u"t932"_s);
        takeMatch();
        press(Qt::Key_Return); // goes on
        press(Qt::Key_1);      // established
        press(Qt::Key_Return);
        press(Qt::Key_3); // third group
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"causeField"_s);
        typeText(QApplication::focusWidget(), u"общее"_s);
        takeMatch();
        QCOMPARE(focused(), u"causeField"_s);
        press(Qt::Key_Return);
        press(Qt::Key_2); // one year
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"fromField"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"untilField"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"gapReasonEdit"_s);
        typeText(QApplication::focusWidget(), u"стационарное лечение"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"uotCheck"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"uptCheck"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"programmeCheck"_s); // checked, as the purposes ask for it
        press(Qt::Key_Return);
        press(Qt::Key_Return); // medical part: no
        press(Qt::Key_Space);  // social part
        press(Qt::Key_Return);
        press(Qt::Key_Return); // professional part: no
        QCOMPARE(focused(), u"programmeUntilField"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"helpCheck"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"measuresEdit"_s);
        typeText(QApplication::focusWidget(), u"ЛФК, ортопедическая обувь"_s);
        QTRY_VERIFY(m->has<QWidget>(u"certificate_R2"_s)); // follows from what is typed
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"certificate_R1"_s);
        typeText(QApplication::focusWidget(), u"1001"_s);
        press(Qt::Key_Return);
        QCOMPARE(focused(), u"certificate_R2"_s);
        typeText(QApplication::focusWidget(), u"1002"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        m->wait();

        const Case record = m->stored(id);
        QVERIFY2(record.state == CaseState::Concluded, qPrintable(allTextsOf(*m->page).join(u'\n')));
        const expertise::Conclusion &conclusion = *record.conclusion;
        QCOMPARE(conclusion.participants, QStringList{u"chief1"_s});
        QCOMPARE(conclusion.decidedBy, u"chief1"_s);
        QVERIFY(conclusion.established);
        QCOMPARE(conclusion.diagnosis, u"Последствия перелома костей голени, ложный сустав"_s);
        QCOMPARE(conclusion.icd10, QStringList{u"T93.2"_s});
        QCOMPARE(conclusion.disability->category, u"ADULT_3"_s);
        QCOMPARE(conclusion.disability->cause, u"C1"_s);
        QCOMPARE(conclusion.disability->term, u"T1Y"_s);
        QCOMPARE(conclusion.disability->from, QDate(2026, 9, 24)); // p. 69: the gap is excused
        QCOMPARE(conclusion.disability->until, QDate(2027, 9, 24));
        QCOMPARE(conclusion.gapReason, u"стационарное лечение"_s);
        QVERIFY(!conclusion.uot && conclusion.upt.isEmpty());
        QCOMPARE(conclusion.ipr->parts, QStringList{u"social"_s});
        QCOMPARE(conclusion.measures, u"ЛФК, ортопедическая обувь"_s);
        QCOMPARE(conclusion.certificates, (QList<expertise::Certificate>{{u"R1"_s, u"1001"_s}, {u"R2"_s, u"1002"_s}}));
    }

    void theActIsToldAndItsProtocolIsALinkAway()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup();
        QSignalSpy go(m->page.get(), &ui::Page::go);
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        auto *bar = m->find<MessageBar>(u"decisionsBar"_s);
        QVERIFY2(bar->text().contains(m->stored(id).actNumber()), qPrintable(bar->text()));
        bar->findChild<QPushButton *>(u"messageActionButton"_s)->click();
        QCOMPARE(go.first().first().value<Place>(), (Place{u"protocol"_s, u"2026-10-28"_s}));
        QVERIFY(m->has<QWidget>(u"statePanel"_s)); // there is nothing more to decide
    }

    void theRowOfTheProtocolIsTheOneThatWasShown()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup();
        QTRY_VERIFY(m->find<RowPreview>(u"rowPreview"_s)->cells().value(8).contains(u"T93.2"_s));
        m->wait();
        const QStringList shown = m->find<RowPreview>(u"rowPreview"_s)->cells();
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        const QStringList row = m->inServices([&](Services &services) -> Result<QStringList> {
            KHATTAMA_TRY(const journal::ProtocolSheetSet open, services.days.protocolOf(QDate(2026, 10, 28)));
            return open.rows.first().cells;
        });
        QCOMPARE(row.mid(7), shown.mid(7));
        QCOMPARE(row.mid(2, 5), shown.mid(2, 5));
    }

    void p45_theHeadConcludesWhatThreeExpertsGave()
    {
        const CaseId id = m->agreed(u"ADULT_2"_s).id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup(); // against the votes
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        QCOMPARE(m->stored(id).state, CaseState::Agreed);
        QVERIFY(m->find<MessageBar>(u"decisionsBar"_s)->kind() == MessageKind::Error);
        QVERIFY(!foundIn(*m->page, {u"пункт 45"_s}).isEmpty());
        m->find<ChoiceRow>(u"categoryChoice"_s)->setCode(u"ADULT_2"_s);
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        const Case record = m->stored(id);
        QCOMPARE(record.state, CaseState::Concluded);
        QCOMPARE(record.conclusion->participants, (QStringList{u"chief1"_s, u"chief2"_s, u"chief3"_s}));
        QCOMPARE(record.conclusion->disability->category, u"ADULT_2"_s);
    }

    void p45_aChiefSpecialistConcludesNoProactiveCase()
    {
        const CaseId id = m->agreed().id;
        m->show(u"chief1"_s);
        m->open(id);
        QVERIFY(m->has<QWidget>(u"statePanel"_s));
        QVERIFY(!m->has<QWidget>(u"conclusionPanel"_s));
        QVERIFY(!m->page->pageActions().contains(m->find<QAction>(u"mainAction"_s)));
    }

    void whatIsWrongIsGoneToAndNothingIsLost()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup();
        m->find<QPlainTextEdit>(u"diagnosisEdit"_s)->clear();
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        QCOMPARE(m->stored(id).state, CaseState::Registered);
        QCOMPARE(focused(), u"diagnosisEdit"_s);
        QCOMPARE(m->find<ChoiceRow>(u"categoryChoice"_s)->code(), u"ADULT_3"_s);
        QCOMPARE(m->find<QLineEdit>(u"certificate_R1"_s)->text(), u"7001"_s);
    }

    void whatIsTypedWronglyIsNotDecidedAsEmpty()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup();
        m->find<QLineEdit>(u"untilField"_s)->setText(u"32.13.2027"_s); // no date: the proposed one must not apply
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        QCOMPARE(m->stored(id).state, CaseState::Registered);
        QCOMPARE(focused(), u"untilField"_s);
    }

    void p49_aProtocolClosedMeanwhileIsTold()
    {
        const CaseId other = m->registered(u"053"_s).id;
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(other);
        fillThirdGroup();
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        QCOMPARE(m->stored(other).state, CaseState::Concluded);
        m->open(id);
        fillThirdGroup(u"7002"_s);
        m->inRoom(
            [&](Workplace &place) { (void)DecisionOffice::taken(place.days().close(QDate(2026, 10, 28), m->head())); });
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        QCOMPARE(m->stored(id).state, CaseState::Registered);
        QVERIFY(!foundIn(*m->page, {u"Протокол за 28.10.2026 закрыт"_s}).isEmpty());
        QCOMPARE(m->find<QLineEdit>(u"certificate_R1"_s)->text(), u"7002"_s);
    }

    void whatIsTypedComesBackAtItsField()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup();
        m->find<QLineEdit>(u"untilField"_s)->setText(u"2409"_s); // half a date
        m->find<QPlainTextEdit>(u"measuresEdit"_s)->setFocus();
        m->page->keepTyping(); // as before a lock
        m->wait();
        m->show(u"head"_s, Language::Kazakh);
        m->open(id);
        QCOMPARE(m->find<ChoiceRow>(u"categoryChoice"_s)->code(), u"ADULT_3"_s);
        QCOMPARE(m->find<CodeField>(u"causeField"_s)->code(), u"C1"_s);
        QCOMPARE(m->find<CodeListField>(u"icd10Field"_s)->codes(), QStringList{u"T93.2"_s});
        QCOMPARE(m->find<QLineEdit>(u"untilField"_s)->text(), u"2409"_s);
        QCOMPARE(m->find<QLineEdit>(u"certificate_R1"_s)->text(), u"7001"_s);
        QCOMPARE(focused(), u"measuresEdit"_s);
    }

    void aDecidedCaseLeavesNoDraft()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup();
        m->page->keepTyping();
        m->wait();
        m->find<QAction>(u"mainAction"_s)->trigger();
        m->wait();
        QCOMPARE(m->stored(id).state, CaseState::Concluded);
        QVERIFY(!m->inServices(
            [&](Services &services) { return services.drafts.load(u"head"_s, u"conclusion"_s, id.toString()); }));
    }

    void escLeavesTheFormAndNothingIsLost()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        typeText(m->find<QPlainTextEdit>(u"diagnosisEdit"_s), u"ложный сустав"_s);
        press(Qt::Key_Escape);
        QCOMPARE(focused(), u"waitingView"_s);
        QCOMPARE(m->find<QPlainTextEdit>(u"diagnosisEdit"_s)->toPlainText(), u"ложный сустав"_s);
        m->wait();
        QVERIFY(m->inServices(
            [&](Services &services) { return services.drafts.load(u"head"_s, u"conclusion"_s, id.toString()); }));
    }

    void aRefreshKeepsWhatIsBeingTyped()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        typeText(m->find<QPlainTextEdit>(u"diagnosisEdit"_s), u"ложный сустав"_s);
        m->page->refresh();
        m->wait();
        QCOMPARE(m->find<QPlainTextEdit>(u"diagnosisEdit"_s)->toPlainText(), u"ложный сустав"_s);
    }

    void everyControlIsNamed()
    {
        const CaseId id = m->registered().id;
        m->show(u"head"_s);
        m->open(id);
        fillThirdGroup();
        m->find<QWidget>(u"uptCheck"_s)->setProperty("checked", true);
        m->wait();
        QCOMPARE(unnamedWidgets(m->page.get()), QStringList());
    }

private:
    /// Enter takes what the list of matches offers; offscreen no window is active once such a list has closed.
    void takeMatch() const
    {
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(showActive(m->page.get()));
    }
    static QString focused()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus != nullptr ? focus->objectName() : QString();
    }
    void fillThirdGroup(const QString &certificate = u"7001"_s)
    {
        m->find<QPlainTextEdit>(u"diagnosisEdit"_s)->setPlainText(u"ложный сустав голени"_s);
        m->find<CodeListField>(u"icd10Field"_s)->setCodes({u"T93.2"_s});
        m->find<ChoiceRow>(u"establishedChoice"_s)->setCode(u"yes"_s);
        m->find<ChoiceRow>(u"categoryChoice"_s)->setCode(u"ADULT_3"_s);
        m->find<CodeField>(u"causeField"_s)->setCode(u"C1"_s);
        m->find<ChoiceRow>(u"termChoice"_s)->setCode(u"T1Y"_s);
        m->find<QWidget>(u"check_social"_s)->setProperty("checked", true);
        m->find<QLineEdit>(u"certificate_R1"_s)->setText(certificate);
        m->find<QWidget>(u"check_chief1"_s)->setProperty("checked", true);
    }
    std::unique_ptr<DecisionOffice> m;
};

QTEST_MAIN(TestConcluding)
#include "tst_concluding.moc"
