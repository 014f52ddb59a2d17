// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/officewindow.h"

#include "ui/widgets/recordtable.h"

using namespace khattama;
using namespace khattama::test;
using expertise::Case;
using expertise::CaseState;

/// From the first vote, or the open form of a conclusion, to the row of the protocol.
class TestDecidingJourneys : public QObject
{
    Q_OBJECT

private:
    /// Opens the first case that waits, with the keys of the list.
    static void openFirst(OfficeWindow &w)
    {
        w.goTo(u"decisions"_s);
        w.press(Qt::Key_Down);
        w.press(Qt::Key_Return);
        w.settle();
    }
    /// An expert comes to the window and signs the choice with this key.
    static void vote(OfficeWindow &w, const QString &login, Qt::Key choice)
    {
        w.logIn(login);
        openFirst(w);
        QVERIFY(w.sees(u"votePanel"_s));
        w.press(choice);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(w.sees(u"voteConfirmation"_s));
        w.press(Qt::Key_Return, Qt::ControlModifier); // said once more
        QTRY_VERIFY(!w.sees(u"votePanel"_s));
        w.settle();
    }
    /// From the diagnosis to the question whether disability is established, which has the cursor then.
    static void typeDiagnosis(OfficeWindow &w, const QString &diagnosis, const QString &icd10)
    {
        QCOMPARE(OfficeWindow::cursor(), u"diagnosisEdit"_s);
        w.type(diagnosis);
        w.press(Qt::Key_Tab);
        w.enter({icd10, {}}); // takes the code, and goes on
    }
    static void typeCauseAndOneYear(OfficeWindow &w)
    {
        QCOMPARE(OfficeWindow::cursor(), u"causeField"_s);
        w.enter({u"жалпы"_s, {}});
        w.press(Qt::Key_2);
    }
    static void typeCertificate(OfficeWindow &w, const QString &number)
    {
        QTRY_VERIFY(w.sees(u"certificate_R1"_s)); // follows from what is typed
        w.clickInto(u"certificate_R1"_s);
        w.type(number);
    }

private Q_SLOTS:
    void p45_threeExpertsAgreeAndTheHeadConcludes()
    {
        OfficeWindow w;
        (void)w.office.enter(u"maman"_s);
        const Case form = w.office.import(u"079"_s);
        vote(w, u"chief1"_s, Qt::Key_2);
        w.lock();
        vote(w, u"chief2"_s, Qt::Key_2);
        QCOMPARE(storedCase(w.office, form.id).state, CaseState::UnderReview);
        w.lock();
        vote(w, u"chief3"_s, Qt::Key_2);
        QVERIFY2(w.messages().contains(u"екінші топ"_s), qPrintable(w.messages()));
        const Case agreed = storedCase(w.office, form.id);
        QCOMPARE(agreed.state, CaseState::Agreed);
        QStringList votes;
        for (const expertise::Vote &vote : agreed.votes)
            votes.append(vote.expert + u' ' + vote.category);
        QCOMPARE(votes, (QStringList{u"chief1 ADULT_2"_s, u"chief2 ADULT_2"_s, u"chief3 ADULT_2"_s}));
        w.lock();

        w.logIn(u"head"_s);
        openFirst(w);
        typeDiagnosis(w, u"Жедел миелобластық лейкоз, екінші ремиссия"_s, u"c92.0"_s);
        w.enter({{}, {}}); // established, second group: as the three have voted
        typeCauseAndOneYear(w);
        w.click(u"check_social"_s);
        typeCertificate(w, u"7001"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(storedCase(w.office, form.id).state, CaseState::Concluded);
        const expertise::Conclusion conclusion = *storedCase(w.office, form.id).conclusion;
        QCOMPARE(conclusion.decidedBy, u"head"_s);
        QCOMPARE(conclusion.participants, (QStringList{u"chief1"_s, u"chief2"_s, u"chief3"_s}));
        QCOMPARE(conclusion.disability->category, u"ADULT_2"_s);
    }

    void aConclusionInPersonStandsInTheProtocolOfItsDay()
    {
        OfficeWindow w;
        (void)w.office.enter(u"maman"_s);
        const Case application = w.office.registerApplication(u"056"_s);
        w.logIn(u"chief1"_s);
        openFirst(w);
        typeDiagnosis(w, u"Жіліншік сүйектері сынығының салдары"_s, u"t93.2"_s);
        w.press(Qt::Key_1); // established
        w.press(Qt::Key_Return);
        w.press(Qt::Key_3); // third group
        w.press(Qt::Key_Return);
        typeCauseAndOneYear(w);
        w.clickInto(u"gapReasonEdit"_s);
        w.type(u"стационарда емделді"_s);
        w.click(u"check_social"_s);
        typeCertificate(w, u"7002"_s);
        w.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(storedCase(w.office, application.id).state, CaseState::Concluded);

        const Case concluded = storedCase(w.office, application.id);
        const expertise::Conclusion &conclusion = *concluded.conclusion;
        QCOMPARE(conclusion.decidedBy, u"chief1"_s);
        QCOMPARE(conclusion.diagnosis, u"Жіліншік сүйектері сынығының салдары"_s);
        QCOMPARE(conclusion.icd10, QStringList{u"T93.2"_s});
        QCOMPARE(conclusion.disability->category, u"ADULT_3"_s);
        QCOMPARE(conclusion.disability->cause, u"C1"_s);
        QCOMPARE(conclusion.disability->term, u"T1Y"_s);
        QCOMPARE(conclusion.gapReason, u"стационарда емделді"_s);
        QCOMPARE(conclusion.certificates, (QList<expertise::Certificate>{{u"R1"_s, u"7002"_s}}));

        QTRY_VERIFY2(w.messages().contains(concluded.actNumber()), qPrintable(w.messages()));
        w.click(u"messageActionButton"_s);
        QTRY_COMPARE(w.window.workspace()->currentSection(), u"protocol"_s);
        QTRY_COMPARE(w.find<ui::RecordTable>(u"protocolTable"_s)->shownCount(), 1);
    }

    void aHalfTypedConclusionOutlivesALock()
    {
        OfficeWindow w;
        (void)w.office.enter(u"maman"_s);
        (void)w.office.registerApplication(u"056"_s);
        w.logIn(u"chief1"_s);
        openFirst(w);
        typeDiagnosis(w, u"Жіліншік сүйектері"_s, u"t93.2"_s);
        w.press(Qt::Key_1);
        w.clickInto(u"diagnosisEdit"_s);
        w.lock(); // from within the field
        QVERIFY(!w.sees(u"conclusionForm"_s));
        w.logIn(u"chief1"_s);
        QTRY_COMPARE(w.text(u"diagnosisEdit"_s), u"Жіліншік сүйектері"_s);
        QTRY_COMPARE(OfficeWindow::cursor(), u"diagnosisEdit"_s);
        QVERIFY(w.find<QAbstractButton>(u"choice_yes"_s)->isChecked());
    }
};

QTEST_MAIN(TestDecidingJourneys)
#include "tst_decidingjourneys.moc"
