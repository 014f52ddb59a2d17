// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/conclusionchecks.h"
#include "tests/support/goodform.h"

#include <QTest>

#include <functional>

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

namespace {

const QDate kDay(2026, 11, 20);

/// What a row of a table changes before the conclusion is judged.
struct Situation {
    Case record;
    Conclusion conclusion;
};
using Change = std::function<void(Situation &)>;

Situation goodSituation()
{
    Situation good{fullCase(), {}};
    good.record = Case{good.record.id};
    good.record.form = ExaminationForm::Proactive;
    good.record.receivedAt = legal(2026, 11, 17, 9, 3);
    good.record.form031 = goodForm();
    Conclusion &conclusion = good.conclusion;
    conclusion.participants = QStringList{u"chief1"_s};
    conclusion.at = legal(2026, 11, 20, 11, 0);
    conclusion.established = true;
    conclusion.diagnosis = u"спастикалық гемиплегия"_s;
    conclusion.icd10 = QStringList{u"G81.1"_s};
    conclusion.disability = Disability{u"ADULT_2"_s, u"C1"_s, u"T1Y"_s, kDay, kDay.addYears(1)};
    return good;
}

void setBirthDate(Situation &it, QDate date)
{
    it.record.form031->patient.birthDate = date;
}

/// An in-person case with these documents.
void setApplication(Situation &it, const QStringList &documents)
{
    it.record.form = ExaminationForm::InPerson;
    it.record.application.emplace();
    it.record.application->person = goodForm().patient;
    for (const QString &id : documents)
        it.record.application->documents.append({id, 1, {}, true, {}, {}});
}

void setVotes(Situation &it, const QString &category)
{
    for (const QString &expert : {u"chief1"_s, u"chief2"_s, u"chief3"_s})
        it.record.votes.append({expert, Outcome::Agree, category, {}, it.record.receivedAt});
}

/// A degree of professional loss instead of a group.
void setProfessionalLoss(Situation &it, int percent, const QString &document = u"№ 5, 01.02.2020"_s)
{
    it.conclusion.disability.reset();
    it.conclusion.upt = {{document, percent, u"P1"_s, kDay, kDay.addYears(1)}};
}

void setGeneralLoss(Situation &it, int percent)
{
    it.conclusion.disability.reset();
    it.conclusion.uot = GeneralLoss{percent, u"C1"_s, kDay, kDay.addYears(1)};
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestConclusionChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void categoryStandsAgainstAge_data();
    void categoryStandsAgainstAge();
    void causeStandsAgainstAge_data();
    void causeStandsAgainstAge();
    void finds_data();
    void finds();
    void icd10HasItsForm_data();
    void icd10HasItsForm();
    void p72_proposesDates_data();
    void p72_proposesDates();
    void p72_leavesTypedDatesAlone();
    void proposesTheSameEndForEveryPart();

private:
    QStringList found(const Situation &situation) const;
    std::optional<rules::ReferenceLists> m_lists;
    std::optional<rules::TermsByAge> m_terms;
};

void TestConclusionChecks::initTestCase()
{
    auto lists = rules::ReferenceLists::load(DataFiles());
    auto terms = rules::TermsByAge::load(DataFiles(), kDay);
    QVERIFY(lists);
    QVERIFY(terms);
    m_lists = std::move(*lists);
    m_terms = std::move(*terms);
}

/// "FIELD CODE" of everything that blocks, "FIELD CODE?" of what only warns.
QStringList TestConclusionChecks::found(const Situation &situation) const
{
    QStringList found;
    for (const Finding &finding : checkConclusion(situation.conclusion, situation.record, kDay, *m_lists, *m_terms)) {
        found.append(finding.field + u' ' + finding.code.mid(finding.code.indexOf(u'.') + 1)
                     + (finding.weight == Finding::Weight::Warns ? u"?"_s : QString()));
    }
    found.sort();
    return found;
}

void TestConclusionChecks::categoryStandsAgainstAge_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QStringList>("fitting");
    const QStringList young{u"CHILD_LT7"_s};
    const QStringList children{u"CHILD_1"_s, u"CHILD_2"_s, u"CHILD_3"_s};
    const QStringList adults{u"ADULT_1"_s, u"ADULT_2"_s, u"ADULT_3"_s};
    QTest::newRow("born today") << kDay << young;
    QTest::newRow("the day before the seventh birthday") << QDate(2019, 11, 21) << young;
    QTest::newRow("on the seventh birthday") << QDate(2019, 11, 20) << children;
    QTest::newRow("the day before the eighteenth birthday") << QDate(2008, 11, 21) << children;
    QTest::newRow("on the eighteenth birthday") << QDate(2008, 11, 20) << adults;
    QTest::newRow("ninety") << QDate(1936, 11, 20) << adults;
}

void TestConclusionChecks::categoryStandsAgainstAge()
{
    QFETCH(QDate, born);
    QFETCH(QStringList, fitting);
    QStringList accepted;
    for (const QString &category :
         {u"CHILD_LT7"_s, u"CHILD_1"_s, u"CHILD_2"_s, u"CHILD_3"_s, u"ADULT_1"_s, u"ADULT_2"_s, u"ADULT_3"_s}) {
        Situation situation = goodSituation();
        setBirthDate(situation, born);
        situation.conclusion.disability->category = category;
        const QStringList findings = found(situation);
        if (findings.isEmpty())
            accepted.append(category);
        else
            QCOMPARE(findings, QStringList{u"disability.category category_against_age"_s});
    }
    QCOMPARE(accepted, fitting);
}

void TestConclusionChecks::causeStandsAgainstAge_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<bool>("fits");
    QTest::newRow("C5 at six") << QDate(2019, 11, 21) << u"CHILD_LT7"_s << u"C5"_s << true;
    QTest::newRow("C5 at seven") << QDate(2019, 11, 20) << u"CHILD_1"_s << u"C5"_s << false;
    QTest::newRow("C6 at six") << QDate(2019, 11, 21) << u"CHILD_LT7"_s << u"C6"_s << false;
    QTest::newRow("C6 at seven") << QDate(2019, 11, 20) << u"CHILD_1"_s << u"C6"_s << true;
    QTest::newRow("C6 at seventeen") << QDate(2008, 11, 21) << u"CHILD_1"_s << u"C6"_s << true;
    QTest::newRow("C6 at eighteen") << QDate(2008, 11, 20) << u"ADULT_1"_s << u"C6"_s << false;
    QTest::newRow("C4 at forty") << QDate(1986, 11, 20) << u"ADULT_1"_s << u"C4"_s << true;
    QTest::newRow("C1 at forty") << QDate(1986, 11, 20) << u"ADULT_1"_s << u"C1"_s << true;
}

void TestConclusionChecks::causeStandsAgainstAge()
{
    QFETCH(QDate, born);
    QFETCH(QString, category);
    QFETCH(QString, cause);
    QFETCH(bool, fits);
    Situation situation = goodSituation();
    setBirthDate(situation, born);
    situation.conclusion.disability->category = category;
    situation.conclusion.disability->cause = cause;
    QCOMPARE(found(situation), fits ? QStringList() : QStringList{u"disability.cause cause_against_age"_s});
}

void TestConclusionChecks::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const Change &change, const QStringList &findings = {}) {
        QTest::newRow(name) << change << findings;
    };
    row("nothing against a good one", [](Situation &) {});
    row("p75: the earlier programme at the employer", [](Situation &it) {
        it.conclusion.execution = {{u"social"_s, u"«Нұр» ЖШС"_s, u"PARTLY"_s, {}}};
    });
    row("p75: an unknown state of it",
        [](Situation &it) {
            it.conclusion.execution = {{u"social"_s, {}, u"LATER"_s, {}}};
        },
        {u"programmeExecution[0].state unknown_value"_s});
    row("p75: employers carry out no medical part",
        [](Situation &it) {
            it.conclusion.execution = {{u"medical"_s, {}, u"DONE"_s, {}}};
        },
        {u"programmeExecution[0].part unknown_value"_s});
    row("no participants", [](Situation &it) { it.conclusion.participants.clear(); },
        {u"participants no_participants"_s});
    row("nothing established", [](Situation &it) { it.conclusion.disability.reset(); },
        {u"established nothing_established"_s});
    row("established, but not a disability", [](Situation &it) { it.conclusion.disability->category = u"NONE"_s; },
        {u"established nothing_established"_s});
    row("not established, yet given", [](Situation &it) { it.conclusion.established = false; },
        {u"established not_established_yet_given"_s});
    row("not established", [](Situation &it) {
        it.conclusion.established = false;
        it.conclusion.disability.reset();
    });
    row("no diagnosis", [](Situation &it) { it.conclusion.diagnosis = u" "_s; }, {u"diagnosis.text no_diagnosis"_s});
    row("no ICD-10 code", [](Situation &it) { it.conclusion.icd10.clear(); }, {u"diagnosis.icd10 no_icd10"_s});
    row("unknown category", [](Situation &it) { it.conclusion.disability->category = u"ADULT_4"_s; },
        {u"disability.category unknown_value"_s});
    row("category not chosen", [](Situation &it) { it.conclusion.disability->category.clear(); },
        {u"disability.category value_missing"_s});
    row("unknown cause", [](Situation &it) { it.conclusion.disability->cause = u"C99"_s; },
        {u"disability.cause unknown_value"_s});
    row("retired cause", [](Situation &it) { it.conclusion.disability->cause = u"C5_TO16"_s; },
        {u"disability.cause retired_value"_s});

    row("no end of a term", [](Situation &it) { it.conclusion.disability->until = {}; },
        {u"disability.until no_until"_s});
    row("end far from the term", [](Situation &it) { it.conclusion.disability->until = kDay.addYears(2); },
        {u"disability.until until_against_term"_s});
    row("end near the term", [](Situation &it) { it.conclusion.disability->until = QDate(2027, 12, 1); },
        {u"disability.until until_against_term?"_s});
    row("end before the beginning", [](Situation &it) { it.conclusion.disability->until = kDay.addDays(-1); },
        {u"disability.until until_against_term"_s, u"disability.until until_before_from"_s});
    row("without term", [](Situation &it) {
        it.conclusion.disability->term = u"T_NOEND"_s;
        it.conclusion.disability->until = {};
    });
    row("end without term", [](Situation &it) { it.conclusion.disability->term = u"T_NOEND"_s; },
        {u"disability.until until_without_term"_s});
    row("a term not usual for the age only warns",
        [](Situation &it) {
            setBirthDate(it, QDate(2016, 5, 14));
            it.conclusion.disability = Disability{u"CHILD_2"_s, u"C6"_s, u"T_NOEND"_s, kDay, {}};
        },
        {u"disability.term term_unusual?"_s});
    row("retired term",
        [](Situation &it) {
            setBirthDate(it, QDate(2016, 5, 14));
            it.conclusion.disability = Disability{u"CHILD_2"_s, u"C6"_s, u"T_TO16"_s, kDay, QDate(2032, 5, 14)};
        },
        {u"disability.term retired_value"_s, u"disability.term term_unusual?"_s});
    row("until adulthood", [](Situation &it) {
        setBirthDate(it, QDate(2016, 5, 14));
        it.conclusion.disability = Disability{u"CHILD_2"_s, u"C6"_s, u"T_TO18"_s, kDay, QDate(2034, 5, 14)};
    });

    row("УОТ 29", [](Situation &it) { setGeneralLoss(it, 29); }, {u"uot.percent uot_percent"_s});
    row("УОТ 30", [](Situation &it) { setGeneralLoss(it, 30); });
    row("УОТ 100", [](Situation &it) { setGeneralLoss(it, 100); });
    row("УОТ 101", [](Situation &it) { setGeneralLoss(it, 101); }, {u"uot.percent uot_percent"_s});
    row("УПТ 4", [](Situation &it) { setProfessionalLoss(it, 4); }, {u"upt[0].percent upt_percent"_s});
    row("УПТ 5", [](Situation &it) { setProfessionalLoss(it, 5); });
    row("УПТ 100", [](Situation &it) { setProfessionalLoss(it, 100); });
    row("УПТ 101", [](Situation &it) { setProfessionalLoss(it, 101); }, {u"upt[0].percent upt_percent"_s});
    row("УПТ with an unknown cause",
        [](Situation &it) {
            setProfessionalLoss(it, 30);
            it.conclusion.upt[0].cause = u"C1"_s;
        },
        {u"upt[0].cause unknown_value"_s});
    row("УПТ without act", [](Situation &it) { setProfessionalLoss(it, 30, u" "_s); },
        {u"upt[0].document upt_without_act"_s});
    row("the second УПТ is named",
        [](Situation &it) {
            setProfessionalLoss(it, 30);
            it.conclusion.upt.append({u"№ 6"_s, 4, u"P1"_s, kDay, kDay.addYears(1)});
        },
        {u"upt[1].percent upt_percent"_s});
    row("УПТ, neither document 9 nor 12 with the application",
        [](Situation &it) {
            setProfessionalLoss(it, 30);
            setApplication(it, {u"identity"_s});
        },
        {u"upt[0].document upt_act_not_submitted"_s});
    row("УПТ, document 9 waived",
        [](Situation &it) {
            setProfessionalLoss(it, 30);
            setApplication(it, {u"accident_act"_s});
            it.record.application->documents[0].waivedBecause = u"жоқ"_s;
        },
        {u"upt[0].document upt_act_not_submitted"_s});
    row("УПТ, document 9", [](Situation &it) {
        setProfessionalLoss(it, 30);
        setApplication(it, {u"accident_act"_s});
    });
    row("УПТ, document 12", [](Situation &it) {
        setProfessionalLoss(it, 30);
        setApplication(it, {u"court_decision"_s});
    });
    row("УПТ again, proven before", [](Situation &it) {
        setProfessionalLoss(it, 30);
        setApplication(it, {u"identity"_s});
        it.record.application->earlier = {u"ADULT_3"_s, u"C2"_s, QDate(2026, 12, 1), {}, u"40"_s};
    });

    row("C7 without document 11, application",
        [](Situation &it) {
            setApplication(it, {u"identity"_s});
            it.conclusion.disability->cause = u"C7a"_s;
        },
        {u"disability.cause cause_needs_document"_s});
    row("C8 without document 11, form 031", [](Situation &it) { it.conclusion.disability->cause = u"C8"_s; },
        {u"disability.cause cause_needs_document?"_s});
    row("C7 with document 11", [](Situation &it) {
        setApplication(it, {u"causality"_s});
        it.conclusion.disability->cause = u"C7b"_s;
    });
    row("C7 proven before", [](Situation &it) {
        setApplication(it, {u"identity"_s});
        it.record.application->earlier = {u"ADULT_2"_s, u"C7b"_s, kDay, {}, {}};
        it.conclusion.disability->cause = u"C7b"_s;
    });

    row("programme without parts",
        [](Situation &it) {
            it.conclusion.ipr = Programme{{}, kDay.addYears(1)};
        },
        {u"ipr.parts ipr_without_parts"_s});
    row("programme with an unknown part",
        [](Situation &it) {
            it.conclusion.ipr = Programme{QStringList{u"social"_s, u"legal"_s}, kDay.addYears(1)};
        },
        {u"ipr.parts[1] unknown_value"_s});
    row("certificate without number",
        [](Situation &it) {
            it.conclusion.certificates = {{u"R1"_s, u" "_s}};
        },
        {u"certificates[0].number certificate_without_number"_s});
    row("certificate of an unknown kind",
        [](Situation &it) {
            it.conclusion.certificates = {{u"R99"_s, u"1"_s}};
        },
        {u"certificates[0].kind unknown_value"_s});

    row("p. 45: as the three experts", [](Situation &it) { setVotes(it, u"ADULT_2"_s); });
    row("p. 45: another group than the experts", [](Situation &it) { setVotes(it, u"ADULT_3"_s); },
        {u"disability.category against_votes"_s});
    row("p. 45: the experts found no disability", [](Situation &it) { setVotes(it, u"NONE"_s); },
        {u"disability.category against_votes"_s});
    row("p. 45: after the visit the head is free", [](Situation &it) {
        setVotes(it, u"ADULT_3"_s);
        it.record.summons = Summons{legal(2026, 11, 18, 9, 0), {}, legal(2026, 11, 20, 10, 0)};
    });
    row("p. 45: no disability, as the three experts", [](Situation &it) {
        setVotes(it, u"NONE"_s);
        it.conclusion.established = false;
        it.conclusion.disability.reset();
    });
    row("p. 69: a gap without reason warns",
        [](Situation &it) {
            it.record.form031->earlier = {u"ADULT_3"_s, u"C1"_s, QDate(2026, 11, 19), {}, {}};
        },
        {u"gapReason gap_without_reason?"_s});
    row("p. 69: a gap with its reason", [](Situation &it) {
        it.record.form031->earlier = {u"ADULT_3"_s, u"C1"_s, QDate(2026, 10, 1), {}, {}};
        it.conclusion.gapReason = u"стационарда болды"_s;
    });
    row("everything at once",
        [](Situation &it) {
            it.conclusion.diagnosis.clear();
            it.conclusion.icd10.clear();
            it.conclusion.participants.clear();
        },
        {u"diagnosis.icd10 no_icd10"_s, u"diagnosis.text no_diagnosis"_s, u"participants no_participants"_s});
}

void TestConclusionChecks::finds()
{
    QFETCH(Change, change);
    QFETCH(QStringList, findings);
    Situation situation = goodSituation();
    change(situation);
    QCOMPARE(found(situation), findings);
}

void TestConclusionChecks::icd10HasItsForm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("good");
    QTest::newRow("three characters") << u"G35"_s << true;
    QTest::newRow("four") << u"S88.1"_s << true;
    QTest::newRow("five") << u"M05.81"_s << true;
    QTest::newRow("chapter XXII") << u"U07.1"_s << true;
    QTest::newRow("small letter") << u"g35"_s << false;
    QTest::newRow("Cyrillic letter") << u"С50.4"_s << false;
    QTest::newRow("a digit short") << u"G3"_s << false;
    QTest::newRow("no digit after the point") << u"G35."_s << false;
    QTest::newRow("too long") << u"G35.123"_s << false;
    QTest::newRow("a line break behind") << u"G35\n"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestConclusionChecks::icd10HasItsForm()
{
    QFETCH(QString, code);
    QFETCH(bool, good);
    Situation situation = goodSituation();
    situation.conclusion.icd10 = QStringList{u"G81.1"_s, code};
    QCOMPARE(found(situation), good ? QStringList() : QStringList{u"diagnosis.icd10[1] bad_icd10"_s});
}

void TestConclusionChecks::p72_proposesDates_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    const auto row = [](const char *name, const Change &change, QDate from, QDate until) {
        QTest::newRow(name) << change << from << until;
    };
    const auto earlier = [](Situation &it, QDate until) {
        it.record.form031->earlier = {u"ADULT_3"_s, u"C1"_s, until, {}, {}};
    };
    row(
        "first examination: the day", [](Situation &it) { it.record.form031->purposes = {u"disability.primary"_s}; },
        kDay, QDate(2027, 11, 20));
    row(
        "re-examination before the end: the end", [earlier](Situation &it) { earlier(it, QDate(2026, 12, 1)); },
        QDate(2026, 12, 1), QDate(2027, 12, 1));
    row(
        "re-examination on the last day", [earlier](Situation &it) { earlier(it, kDay); }, kDay, QDate(2027, 11, 20));
    row(
        "p. 69, a gap: the day", [earlier](Situation &it) { earlier(it, QDate(2026, 10, 1)); }, kDay,
        QDate(2027, 11, 20));
    row(
        "p. 69, an excused gap: the end of the earlier term",
        [earlier](Situation &it) {
            earlier(it, QDate(2026, 10, 1));
            it.conclusion.gapReason = u"стационарда болды"_s;
        },
        QDate(2026, 10, 1), QDate(2027, 10, 1));
    const auto outage = [](Situation &it) {
        it.record.outage = OutageLink{u"a"_s, u"1"_s, QDate(2026, 9, 28), QDate(2026, 11, 16)};
    };
    row(
        "p. 72, a first examination under an outage act: the sending",
        [outage](Situation &it) {
            it.record.form031->purposes = QStringList{u"disability.primary"_s};
            it.record.form031->earlier = {};
            outage(it);
        },
        QDate(2026, 11, 16), QDate(2027, 11, 16));
    row(
        "p. 72, a first examination whose form was not sent: the day",
        [outage](Situation &it) {
            it.record.form031->purposes = QStringList{u"disability.primary"_s};
            it.record.form031->earlier = {};
            outage(it);
            it.record.outage->sentOn = {};
        },
        kDay, QDate(2027, 11, 20));
    row(
        "p. 72, a term that passed under an outage act: its end",
        [earlier, outage](Situation &it) {
            earlier(it, QDate(2026, 10, 1));
            outage(it);
        },
        QDate(2026, 10, 1), QDate(2027, 10, 1));
    row(
        "half a year at the end of a month",
        [earlier](Situation &it) {
            earlier(it, QDate(2026, 12, 31));
            it.conclusion.disability->term = u"T6M"_s;
        },
        QDate(2026, 12, 31), QDate(2027, 6, 30));
    row(
        "five years", [](Situation &it) { it.conclusion.disability->term = u"T5Y"_s; }, kDay, QDate(2031, 11, 20));
    row(
        "until the eighteenth birthday",
        [](Situation &it) {
            setBirthDate(it, QDate(2016, 5, 14));
            it.conclusion.disability->term = u"T_TO18"_s;
        },
        kDay, QDate(2034, 5, 14));
    row(
        "until the seventh birthday of a leap day",
        [](Situation &it) {
            setBirthDate(it, QDate(2024, 2, 29));
            it.conclusion.disability->term = u"T_TO7"_s;
        },
        kDay, QDate(2031, 2, 28));
    row(
        "without term", [](Situation &it) { it.conclusion.disability->term = u"T_NOEND"_s; }, kDay, QDate());
}

void TestConclusionChecks::p72_proposesDates()
{
    QFETCH(Change, change);
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    Situation situation = goodSituation();
    situation.conclusion.disability->from = {};
    situation.conclusion.disability->until = {};
    change(situation);
    const Conclusion proposed = withProposedDates(situation.conclusion, situation.record, kDay, *m_lists);
    QCOMPARE(proposed.disability->from, from);
    QCOMPARE(proposed.disability->until, until);
}

void TestConclusionChecks::p72_leavesTypedDatesAlone()
{
    const Situation typed = goodSituation();
    QCOMPARE(withProposedDates(typed.conclusion, typed.record, kDay.addDays(5), *m_lists), typed.conclusion);
}

void TestConclusionChecks::proposesTheSameEndForEveryPart()
{
    Situation situation = goodSituation();
    situation.conclusion.uot = GeneralLoss{60, u"C1"_s, {}, {}};
    situation.conclusion.upt = {{u"№ 5"_s, 30, u"P1"_s, {}, {}}};
    situation.conclusion.ipr = Programme{QStringList{u"social"_s}, {}};
    const Conclusion proposed = withProposedDates(situation.conclusion, situation.record, kDay, *m_lists);
    QCOMPARE(proposed.uot->from, kDay);
    QCOMPARE(proposed.uot->until, kDay.addYears(1));
    QCOMPARE(proposed.upt.first().from, kDay);
    QCOMPARE(proposed.upt.first().until, kDay.addYears(1));
    QCOMPARE(proposed.ipr->until, kDay.addYears(1));
}

QTEST_GUILESS_MAIN(TestConclusionChecks)
#include "tst_conclusionchecks.moc"
