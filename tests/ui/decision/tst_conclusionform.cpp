// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/decision/decisionoffice.h"

#include "ui/decision/certificatespart.h"
#include "ui/decision/choicerow.h"
#include "ui/decision/conclusionform.h"
#include "ui/decision/rowpreview.h"
#include "ui/decision/suggestededitor.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/codelistfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldform.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace khattama;
using namespace khattama::test;
using namespace khattama::ui;
using expertise::Case;
using expertise::CaseId;

/// The form of a conclusion: what it asks, proposes and tells (rules, section 4).
class TestConclusionForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<DecisionOffice>(); }
    void cleanup() { m.reset(); }

    void fieldsOpenAsAnswersCallForThem()
    {
        openRegistered();
        const QStringList ofGroup{u"categoryChoice"_s, u"causeField"_s, u"termChoice"_s, u"fromField"_s,
                                  u"untilField"_s};
        QCOMPARE(visible(ofGroup), QStringList());
        choose(u"establishedChoice"_s, u"yes"_s);
        QCOMPARE(visible(ofGroup), ofGroup);
        choose(u"establishedChoice"_s, u"no"_s);
        QCOMPARE(visible(ofGroup), QStringList());

        const QStringList ofLoss{u"uotPercentField"_s, u"uotCauseField"_s, u"uotFromField"_s, u"uotUntilField"_s};
        QCOMPARE(visible(ofLoss), QStringList());
        check(u"uotCheck"_s, true);
        QCOMPARE(visible(ofLoss), ofLoss);

        QVERIFY(!m->has<QWidget>(u"uptDocumentField"_s));
        check(u"uptCheck"_s, true);
        QVERIFY(m->has<QWidget>(u"uptDocumentField"_s));

        QVERIFY(m->has<QWidget>(u"programmePartsRow"_s)); // the purposes ask for a programme
        check(u"programmeCheck"_s, false);
        QCOMPARE(visible({u"programmePartsRow"_s, u"programmeUntilField"_s, u"measuresEdit"_s}), QStringList());
        check(u"helpCheck"_s, true);
        QCOMPARE(visible({u"extraHelpEdit"_s, u"measuresEdit"_s}),
                 (QStringList{u"extraHelpEdit"_s, u"measuresEdit"_s}));
    }

    void onlyWhatFitsTheAgeIsOffered()
    {
        openRegistered(); // 30 years
        QCOMPARE(codes(u"categoryChoice"_s), (QStringList{u"ADULT_1"_s, u"ADULT_2"_s, u"ADULT_3"_s}));
        // The usual ones first; «until 7» and «until 18» can no longer be.
        QCOMPARE(codes(u"termChoice"_s), (QStringList{u"T6M"_s, u"T1Y"_s, u"T2Y"_s, u"T5Y"_s, u"T_NOEND"_s}));
        const auto &causes = m->find<CodeField>(u"causeField"_s)->items();
        QVERIFY(causes->placeOf(u"C1"_s) >= 0);
        QVERIFY(causes->placeOf(u"C5"_s) < 0); // children under seven
    }

    void aChildsTermsAreThoseOfChildrenAndTheOthersCanStillBeChosen()
    {
        intakeChild();
        QCOMPARE(codes(u"categoryChoice"_s), (QStringList{u"CHILD_1"_s, u"CHILD_2"_s, u"CHILD_3"_s}));
        QCOMPARE(codes(u"termChoice"_s),
                 (QStringList{u"T6M"_s, u"T1Y"_s, u"T2Y"_s, u"T5Y"_s, u"T_TO18"_s, u"T_NOEND"_s}));
    }

    void p72_datesAreProposedShownAndCanBeOverwritten()
    {
        openRegistered(u"057"_s);
        choose(u"establishedChoice"_s, u"yes"_s);
        choose(u"termChoice"_s, u"T2Y"_s);
        QTRY_VERIFY(suggestion(u"untilField"_s).contains(u"28.10.2028"_s));
        QVERIFY(suggestion(u"fromField"_s).contains(u"28.10.2026"_s));
        auto *until = m->find<DateField>(u"untilField"_s);
        QVERIFY(until->text().isEmpty()); // proposed, not typed
        until->setFocus();
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(until->date(), QDate(2028, 10, 28));
        QTRY_VERIFY(suggestion(u"untilField"_s).isEmpty());
        until->setText(u"01.11.2028"_s);
        QTRY_VERIFY(suggestion(u"untilField"_s).contains(u"28.10.2028"_s)); // still told
        choose(u"termChoice"_s, u"T1Y"_s);
        QTRY_VERIFY(suggestion(u"untilField"_s).contains(u"28.10.2027"_s));
        QCOMPARE(until->text(), u"01.11.2028"_s); // what is typed stays
    }

    void aTermWithoutEndHasNoEnd()
    {
        openRegistered();
        choose(u"establishedChoice"_s, u"yes"_s);
        choose(u"termChoice"_s, u"T_NOEND"_s);
        QVERIFY(!m->has<QWidget>(u"untilField"_s));
        choose(u"termChoice"_s, u"T1Y"_s);
        QVERIFY(m->has<QWidget>(u"untilField"_s));
    }

    void p69_aGapAsksForItsReasonAndTheReasonMovesTheBeginning()
    {
        openRegistered(); // the third group ended on 24 September
        QVERIFY(!m->has<QWidget>(u"gapReasonEdit"_s));
        choose(u"establishedChoice"_s, u"yes"_s);
        QVERIFY(m->has<QWidget>(u"gapReasonEdit"_s));
        choose(u"termChoice"_s, u"T1Y"_s);
        QTRY_VERIFY(suggestion(u"fromField"_s).contains(u"28.10.2026"_s));
        m->find<QPlainTextEdit>(u"gapReasonEdit"_s)->setPlainText(u"стационарда емделді"_s);
        QTRY_VERIFY(suggestion(u"fromField"_s).contains(u"24.09.2026"_s));
        QVERIFY(suggestion(u"untilField"_s).contains(u"24.09.2027"_s));
        choose(u"establishedChoice"_s, u"no"_s);
        QVERIFY(!m->has<QWidget>(u"gapReasonEdit"_s));
    }

    void p75_whatTheEmployerCarriedOutIsEnteredAtTheNextExamination()
    {
        openRegistered(); // a re-examination
        QVERIFY(!m->has<QWidget>(u"socialEmployerEdit"_s));
        choose(u"socialExecutionChoice"_s, u"PARTLY"_s);
        QVERIFY(m->has<QWidget>(u"socialEmployerEdit"_s));
        QVERIFY(!m->has<QWidget>(u"professionalEmployerEdit"_s));
        m->find<QLineEdit>(u"socialEmployerEdit"_s)->setText(u" «Нұр»  ЖШС "_s);
        m->find<QLineEdit>(u"socialExecutionNoteEdit"_s)->setText(u"кресло-арба берілді"_s);
        QCOMPARE(m->page->findChild<ConclusionForm *>()->conclusion().execution,
                 (QList<expertise::ProgrammeExecution>{
                     {u"social"_s, u"«Нұр» ЖШС"_s, u"PARTLY"_s, u"кресло-арба берілді"_s}}));
    }

    void orders408_411_independentExpertsAreNamed()
    {
        openRegistered();
        m->find<QLineEdit>(u"independentExpertsEdit"_s)->setText(u"Әбдіқадырова Ғ. Қ., ,  Ким  Е. В."_s);
        QCOMPARE(m->page->findChild<ConclusionForm *>()->conclusion().independentExperts,
                 (QStringList{u"Әбдіқадырова Ғ. Қ."_s, u"Ким Е. В."_s}));
    }

    void nothingAheadOfTheUserTurnsRed()
    {
        openRegistered();
        choose(u"establishedChoice"_s, u"yes"_s);
        m->find<QPlainTextEdit>(u"diagnosisEdit"_s)->setFocus();
        typeText(QApplication::focusWidget(), u"л"_s);
        considered();
        QCOMPARE(message(u"disability.category"_s), QString());
        QCOMPARE(message(u"diagnosis.icd10"_s), QString());
        m->find<QPlainTextEdit>(u"diagnosisEdit"_s)->clear();
        considered();
        QCOMPARE(message(u"diagnosis.text"_s), QString()); // one is still in it
        press(Qt::Key_Tab);
        QTRY_VERIFY(message(u"diagnosis.text"_s).contains(u"диагноз"_s));
        QCOMPARE(message(u"diagnosis.icd10"_s), QString());
        QVERIFY(field(u"diagnosis.text"_s)->hasError());
    }

    void whatIsUnusualWarnsAndDoesNotBlock()
    {
        intakeChild();
        choose(u"establishedChoice"_s, u"yes"_s);
        choose(u"termChoice"_s, u"T_NOEND"_s);
        m->find<QWidget>(u"choice_T_NOEND"_s)->setFocus();
        press(Qt::Key_Tab);
        QTRY_VERIFY(!message(u"disability.term"_s).isEmpty());
        QVERIFY(!field(u"disability.term"_s)->hasError());
    }

    void aDegreeIsToldInWords()
    {
        openRegistered();
        check(u"uotCheck"_s, true);
        m->find<QLineEdit>(u"uotPercentField"_s)->setText(u"61"_s);
        QVERIFY2(suggestion(u"uotPercentField"_s, u"words"_s).contains(u"шестьдесят один"_s),
                 qPrintable(suggestion(u"uotPercentField"_s, u"words"_s)));
    }

    void eachProfessionalLossHasItsDocument()
    {
        openRegistered();
        choose(u"establishedChoice"_s, u"other"_s);
        check(u"uptCheck"_s, true);
        m->find<QPushButton>(u"addUptButton"_s)->click();
        const auto documents = m->page->findChildren<QLineEdit *>(u"uptDocumentField"_s);
        QCOMPARE(documents.size(), 2);
        QCOMPARE(QApplication::focusWidget(), documents.at(1));
        documents.at(0)->setText(u"№ 12, 03.02.2026"_s);
        const auto percents = m->page->findChildren<QLineEdit *>(u"uptPercentField"_s);
        percents.at(0)->setText(u"40"_s);
        percents.at(1)->setText(u"3"_s);
        const auto causes = m->page->findChildren<ChoiceRow *>(u"uptCauseChoice"_s);
        causes.at(0)->setCode(u"P1"_s);
        causes.at(1)->setCode(u"P1"_s);
        documents.at(1)->setFocus();
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        const auto told = [&](QWidget *editor) {
            auto *at = qobject_cast<Field *>(editor->parentWidget());
            for (QWidget *above = editor; at == nullptr; above = above->parentWidget())
                at = qobject_cast<Field *>(above);
            return at->message();
        };
        QTRY_VERIFY(told(documents.at(1)).contains(u"акт"_s));
        QTRY_VERIFY(told(percents.at(1)).contains(u"3 %"_s));
        QCOMPARE(told(documents.at(0)), QString());
        m->page->findChildren<QPushButton *>(u"removeUptButton"_s).at(1)->click();
        considered();
        QTRY_COMPARE(m->page->findChildren<QLineEdit *>(u"uptDocumentField"_s).size(), 1);
    }

    void item7_theDocumentsThatFollowAreOffered()
    {
        openRegistered();
        check(u"programmeCheck"_s, false);
        choose(u"establishedChoice"_s, u"no"_s);
        QTRY_COMPARE(certificates(), QStringList{u"R10"_s}); // denied at a re-examination
        choose(u"establishedChoice"_s, u"yes"_s);
        QTRY_COMPARE(certificates(), QStringList{u"R1"_s});
        check(u"uotCheck"_s, true);
        QTRY_COMPARE(certificates(), (QStringList{u"R1"_s, u"R6"_s}));
        m->find<QLineEdit>(u"certificate_R6"_s)->setText(u"77"_s);
        check(u"uotCheck"_s, false);
        considered();
        QCOMPARE(certificates(), (QStringList{u"R1"_s, u"R6"_s})); // a number does not vanish
        m->find<QLineEdit>(u"certificate_R6"_s)->setFocus();
        press(Qt::Key_Tab);
        QTRY_VERIFY(!message(u"certificates.R6"_s).isEmpty()); // but is told
        m->find<CodeField>(u"otherCertificateField"_s)->setCode(u"R9"_s);
        QVERIFY(certificates().contains(u"R9"_s));
    }

    void aCertificateNumberOfAnotherCaseIsToldAtItsLine()
    {
        const CaseId other = m->registered(u"053"_s).id;
        m->inRoom([&](Workplace &place) {
            expertise::Conclusion conclusion;
            conclusion.participants = QStringList{u"chief1"_s};
            conclusion.established = true;
            conclusion.diagnosis = u"диагноз"_s;
            conclusion.icd10 = QStringList{u"I69.3"_s};
            conclusion.disability = expertise::Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, {}, {}};
            conclusion.certificates = {{u"R1"_s, u"555"_s}};
            const auto decision = DecisionOffice::taken(place.deciding().decide(other, conclusion, m->head()));
            if (!decision.record)
                qFatal("%s", qPrintable(decision.findings.first().code));
        });
        openRegistered();
        choose(u"establishedChoice"_s, u"yes"_s);
        considered();
        auto *number = m->find<QLineEdit>(u"certificate_R1"_s);
        number->setFocus();
        typeText(number, u"555"_s);
        press(Qt::Key_Tab);
        QTRY_VERIFY(message(u"certificates.R1"_s).contains(u"555"_s));
    }

    void theEarlierStateStandsBesideItsFieldAndIsTakenOver()
    {
        openRegistered();
        choose(u"establishedChoice"_s, u"yes"_s);
        QVERIFY(suggestion(u"categoryChoice"_s, u"earlier"_s).contains(u"третьей группы"_s));
        QVERIFY(suggestion(u"causeField"_s, u"earlier"_s).contains(u"общее заболевание"_s));
        editor(u"categoryChoice"_s)->takeOver(u"earlier"_s);
        QCOMPARE(m->find<ChoiceRow>(u"categoryChoice"_s)->code(), u"ADULT_3"_s);
        auto *cause = m->find<CodeField>(u"causeField"_s);
        cause->setFocus();
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(cause->code(), u"C1"_s);
        auto *diagnosis = m->find<QPlainTextEdit>(u"diagnosisEdit"_s);
        diagnosis->setFocus();
        press(Qt::Key_D, Qt::ControlModifier); // referred with
        QVERIFY(diagnosis->toPlainText().startsWith(u"Последствия перелома"_s));
    }

    void anEarlierConclusionOfTheDepartmentIsOfferedWhole()
    {
        const Case first = m->registered();
        conclude(first.id);
        m->clock.startAt(legal(2027, 10, 27, 10, 0));
        const Case again = registerAgain();
        m->show(u"head"_s);
        m->open(again.id);
        QVERIFY(m->find<QLabel>(u"earlierLabel"_s)->text().contains(m->stored(first.id).actNumber()));
        QVERIFY(suggestion(u"diagnosisEdit"_s, u"earlier"_s).endsWith(u"ложный сустав"_s));
        editor(u"measuresEdit"_s)->takeOver(u"earlier"_s);
        QCOMPARE(m->find<QPlainTextEdit>(u"measuresEdit"_s)->toPlainText(), u"ЛФК"_s);
        choose(u"establishedChoice"_s, u"yes"_s);
        editor(u"termChoice"_s)->takeOver(u"earlier"_s);
        QCOMPARE(m->find<ChoiceRow>(u"termChoice"_s)->code(), u"T1Y"_s);
    }

    void theRowSaysNothingIsDeniedBeforeItIsAnswered()
    {
        openRegistered();
        considered();
        const auto *row = m->find<RowPreview>(u"rowPreview"_s);
        QCOMPARE(row->cells().size(), 14);
        QVERIFY(!row->cells().at(9).contains(u"не установлена"_s));
        choose(u"establishedChoice"_s, u"no"_s);
        QTRY_VERIFY(row->cells().at(9).contains(u"не установлена"_s));
        const QString paper = row->toPlainText();
        QVERIFY(paper.contains(u"9. Клиникалық-сараптамалық диагнозы / Клинико-экспертный диагноз"_s));
        QVERIFY(paper.contains(u"до 24.09.2026"_s)); // column 8: the state before
        QVERIFY(!paper.contains(u"Мюллер"_s));       // columns 8 to 14
    }

    void withoutAnAnswerNothingIsDecided()
    {
        openRegistered();
        press(Qt::Key_Return, Qt::ControlModifier);
        m->wait();
        QTRY_VERIFY(message(u"established"_s).contains(u"инвалидность"_s));
        QVERIFY(field(u"established"_s)->hasError());
    }

private:
    void openRegistered(const QString &application = u"056"_s)
    {
        const CaseId id = m->registered(application).id;
        m->show(u"head"_s);
        m->open(id);
    }
    /// A child of ten.
    void intakeChild()
    {
        m->enter(u"maman"_s);
        const Case record = m->inRoom([&](Workplace &place) {
            intake::Application application = sampleApplication();
            application.person.birthDate = QDate(2016, 9, 24);
            application.person.iin.clear();
            application.earlier = {};
            application.purposes = QStringList{u"disability.primary"_s};
            application.representative.emplace();
            Case child{m->ids.nextId<expertise::CaseTag>()};
            child.state = expertise::CaseState::Registered;
            child.receivedAt = m->clock.now();
            child.application = application;
            const auto unit = DecisionOffice::taken(place.unlocked().transactor().begin());
            const Case saved = DecisionOffice::taken(place.cases().save(child, {u"maman"_s, u"case.register"_s, {}}));
            (void)unit->commit();
            return saved;
        });
        m->show(u"head"_s);
        m->open(record.id);
    }
    static intake::Application sampleApplication()
    {
        const auto bytes =
            DecisionOffice::taken(exchange::readInputFile(LiveOffice::kSample + u"applications/056.json"_s));
        return DecisionOffice::taken(exchange::readApplication(bytes)).application;
    }
    void conclude(const CaseId &id)
    {
        m->inRoom([&](Workplace &place) {
            expertise::Conclusion conclusion;
            conclusion.participants = QStringList{u"chief1"_s};
            conclusion.established = true;
            conclusion.diagnosis = u"ложный сустав"_s;
            conclusion.icd10 = QStringList{u"T93.2"_s};
            conclusion.disability = expertise::Disability{u"ADULT_3"_s, u"C1"_s, u"T1Y"_s, {}, {}};
            conclusion.ipr = expertise::Programme{{u"social"_s}, {}};
            conclusion.measures = u"ЛФК"_s;
            const auto decision = DecisionOffice::taken(place.deciding().decide(id, conclusion, m->head()));
            if (!decision.record)
                qFatal("%s", qPrintable(decision.findings.first().code));
        });
    }
    /// The same person a year later.
    Case registerAgain()
    {
        m->enter(u"maman"_s);
        return m->inRoom([&](Workplace &place) {
            intake::Application application = sampleApplication();
            application.appliedOn = QDate(2027, 10, 27);
            application.form031.signedAt = QDate(2027, 10, 20);
            application.earlier.until = QDate(2027, 10, 28);
            for (intake::SubmittedDocument &document : application.documents)
                document.validUntil = {};
            const auto registered =
                DecisionOffice::taken(place.receiving().registerApplication(application, place.user()));
            if (!registered.record)
                qFatal("%s", qPrintable(registered.findings.first().code));
            return *registered.record;
        });
    }
    void choose(const QString &name, const QString &code) { m->find<ChoiceRow>(name)->setCode(code); }
    void check(const QString &name, bool on) { m->find<QCheckBox>(name)->setChecked(on); }
    QStringList codes(const QString &name) const
    {
        QStringList codes;
        for (const CodeItem &choice : m->find<ChoiceRow>(name)->choices())
            codes.append(choice.code);
        return codes;
    }
    QStringList visible(const QStringList &names) const
    {
        QStringList visible;
        for (const QString &name : names) {
            if (m->has<QWidget>(name))
                visible.append(name);
        }
        return visible;
    }
    QStringList certificates() const
    {
        QStringList kinds;
        for (int kind = 1; kind <= 11; ++kind) {
            const QString code = u"R%1"_s.arg(kind);
            if (m->has<QWidget>(u"certificate_"_s + code))
                kinds.append(code);
        }
        return kinds;
    }
    SuggestedEditor *editor(const QString &name) const
    {
        QWidget *above = m->find<QWidget>(name);
        while (qobject_cast<SuggestedEditor *>(above) == nullptr)
            above = above->parentWidget();
        return qobject_cast<SuggestedEditor *>(above);
    }
    QString suggestion(const QString &name, const QString &id = u"proposed"_s) const
    {
        return editor(name)->suggestion(id);
    }
    Field *field(const QString &path) const
    {
        for (FieldForm *form : m->page->findChildren<FieldForm *>()) {
            if (form->paths().contains(path))
                return form->field(path);
        }
        qFatal("there is no field %s", qPrintable(path));
    }
    QString message(const QString &path) const { return field(path)->message(); }
    /// Until what stands in the form has been considered.
    void considered()
    {
        QTest::qWait(300); // the pause after the last key
        m->wait();
    }

    std::unique_ptr<DecisionOffice> m;
};

QTEST_MAIN(TestConclusionForm)
#include "tst_conclusionform.moc"
