// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"

#include <QCryptographicHash>

using namespace khattama;
using namespace khattama::journal;
using namespace khattama::test;

namespace {
const QDate kNovember(2026, 11, 1);
} // namespace

class TestMonthSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void p49_sealsAMonthThatIsOver();
    void p49_aMonthNotOverIsNotSealed();
    void p49_everyDayIsClosedFirst();
    void p49_aMonthWithoutProtocolsHasNoJournal();
    void p49_aMonthIsSealedOnce();
    void p49_onlyTheHeadSeals();
    void aDraftCanBeDrawnAtAnyTime();
    void p49_allThatStandsInTheWayOfSealingIsNamed();
    void lookingAtTheSheetsIsNoPrint();
    void whoStopsTheDrawingSealsNothing();
    void theSealedBytesNeverChange();
    void aSealedMonthTakesNoMoreConclusions();
    void anyDayOfTheMonthNamesIt();
    void theLegalDayDecidesWhetherTheMonthIsOver();

private:
    ClosedProtocol closeDay(QDate day, int person)
    {
        m->home.clock.set(m->law.legalTime.at(day, QTime(11, 0)));
        m->concluded(person);
        return must(m->days.close(day, m->head));
    }
    std::unique_ptr<test::Department> m;
    int m_sheets = 0; ///< of the two protocols of November
};

/// Two closed days in November; the clock stands at the second.
void TestMonthSealing::init()
{
    m = std::make_unique<test::Department>();
    m_sheets = closeDay(QDate(2026, 11, 20), 0).sheets;
    m_sheets += closeDay(QDate(2026, 11, 23), 1).sheets;
}

void TestMonthSealing::p49_sealsAMonthThatIsOver()
{
    m->at(2026, 12, 1, 9, 0);
    const auto sealed = must(m->months.seal(kNovember, m->head));
    QCOMPARE(sealed.protocols, 2);
    QCOMPARE(sealed.rows, 2);
    QCOMPARE(sealed.document.sheets, m_sheets); // title and binding sheet are not counted
    QVERIFY(sealed.document.pdf.startsWith("%PDF"));
    const QByteArray hash = QCryptographicHash::hash(sealed.document.pdf, QCryptographicHash::Sha256).toHex();
    QCOMPARE(QString::fromLatin1(hash), sealed.sha256);
    const auto kept = must(m->journals().journalOf(kNovember));
    QVERIFY(kept);
    QCOMPARE(kept->sheets, m_sheets);
    QCOMPARE(kept->sha256, sealed.sha256);
    QCOMPARE(kept->sealedBy, u"head"_s);
    QCOMPARE(kept->sealedAt, m->home.clock.now());
}

void TestMonthSealing::p49_aMonthNotOverIsNotSealed()
{
    m->at(2026, 11, 30, 18, 0);
    const auto refused = m->months.seal(kNovember, m->head);
    QCOMPARE(errorOf(refused), u"journal.month_not_over"_s);
    QCOMPARE(refused.error().arguments.value(u"lastDay"_s), u"2026-11-30"_s);
}

void TestMonthSealing::p49_everyDayIsClosedFirst()
{
    m->at(2026, 11, 30, 11, 0);
    m->concluded(2);
    m->at(2026, 12, 1, 9, 0);
    const auto refused = m->months.seal(kNovember, m->head);
    QCOMPARE(errorOf(refused), u"journal.day_open"_s);
    QCOMPARE(refused.error().arguments.value(u"date"_s), u"2026-11-30"_s);
    QVERIFY(!must(m->journals().journalOf(kNovember)));
    (void)must(m->days.close(QDate(2026, 11, 30), m->head));
    QCOMPARE(must(m->months.seal(kNovember, m->head)).protocols, 3);
}

void TestMonthSealing::p49_aMonthWithoutProtocolsHasNoJournal()
{
    const QDate october(2026, 10, 1);
    QCOMPARE(errorOf(m->months.seal(october, m->head)), u"journal.no_protocols"_s);
    QCOMPARE(errorOf(m->months.draw(october, m->head)), u"journal.no_protocols"_s);
}

void TestMonthSealing::p49_aMonthIsSealedOnce()
{
    m->at(2026, 12, 1, 9, 0);
    (void)must(m->months.seal(kNovember, m->head));
    QCOMPARE(errorOf(m->months.seal(kNovember, m->head)), u"journal.already_sealed"_s);
}

void TestMonthSealing::p49_onlyTheHeadSeals()
{
    m->at(2026, 12, 1, 9, 0);
    for (const people::StaffMember &other : {test::Department::chief(1), m->specialist, m->administrator, m->auditor})
        QCOMPARE(errorOf(m->months.seal(kNovember, other)), u"permission.denied"_s);
    QVERIFY(!must(m->journals().journalOf(kNovember)));
    QCOMPARE(errorOf(m->months.draw(kNovember, m->administrator)), u"permission.denied"_s); // sees no case
    QVERIFY(m->months.draw(kNovember, m->auditor));
}

void TestMonthSealing::aDraftCanBeDrawnAtAnyTime()
{
    const auto draft = must(m->months.draw(kNovember, m->specialist));
    QCOMPARE(draft.protocols, 2);
    QCOMPARE(draft.rows, 2);
    QCOMPARE(draft.document.sheets, m_sheets);
    QCOMPARE(errorOf(m->months.print(kNovember, 0, m->specialist)), u"journal.not_sealed"_s);
    QVERIFY(!must(m->journals().journalOf(kNovember)));

    m->at(2026, 11, 24, 10, 0);
    m->concluded(2);
    const auto withOpenDay = must(m->months.draw(kNovember, m->specialist));
    QCOMPARE(withOpenDay.protocols, 3); // an open day stands in it without number
    QCOMPARE(withOpenDay.rows, 3);
    const ClosedProtocol third = must(m->days.close(QDate(2026, 11, 24), m->head));
    QCOMPARE(must(m->months.draw(kNovember, m->specialist)).document.sheets, m_sheets + third.sheets);
    m->at(2026, 12, 1, 9, 0);
    QVERIFY(must(m->months.seal(kNovember, m->head)).sha256 != draft.sha256);
}

void TestMonthSealing::p49_allThatStandsInTheWayOfSealingIsNamed()
{
    const auto inTheWay = [&](QDate month) {
        QStringList texts;
        for (const Error &obstacle : must(m->months.obstacles(month)))
            texts.append(obstacle.code + u' ' + obstacle.arguments.value(u"date"_s));
        return texts;
    };
    m->at(2026, 11, 24, 10, 0);
    m->concluded(2);
    m->at(2026, 11, 25, 10, 0);
    m->concluded(3);
    const QStringList open{u"journal.day_open 2026-11-24"_s, u"journal.day_open 2026-11-25"_s};
    QCOMPARE(inTheWay(kNovember), QStringList{u"journal.month_not_over "_s} + open);
    m->at(2026, 12, 1, 9, 0);
    QCOMPARE(inTheWay(kNovember), open);
    QCOMPARE(inTheWay(QDate(2026, 10, 1)), QStringList{u"journal.no_protocols "_s});
    // The days of an earlier month stand in the way of a later one too.
    m->at(2027, 1, 1, 9, 0);
    QCOMPARE(inTheWay(QDate(2026, 12, 1)), open + QStringList{u"journal.no_protocols "_s});
    (void)must(m->days.close(QDate(2026, 11, 24), m->head));
    (void)must(m->days.close(QDate(2026, 11, 25), m->head));
    QCOMPARE(inTheWay(kNovember), QStringList());
    (void)must(m->months.seal(kNovember, m->head));
    QCOMPARE(inTheWay(kNovember), QStringList{u"journal.already_sealed "_s});
}

void TestMonthSealing::lookingAtTheSheetsIsNoPrint()
{
    const auto chain = [&] { return must(m->home.unlocked->audit().head()); };
    const QString before = chain();
    const auto draft = must(m->months.sheets(kNovember, m->specialist));
    QVERIFY(draft.document.draft);
    QCOMPARE(chain(), before);
    QCOMPARE(must(m->months.draw(kNovember, m->specialist)).document, draft.document);
    QVERIFY(chain() != before);
    m->at(2026, 12, 1, 9, 0);
    const auto sealed = must(m->months.seal(kNovember, m->head));
    QCOMPARE(must(m->months.sheets(kNovember, m->auditor)).document, sealed.document);
    QCOMPARE(errorOf(m->months.sheets(kNovember, m->administrator)), u"permission.denied"_s);
}

void TestMonthSealing::whoStopsTheDrawingSealsNothing()
{
    m->at(2026, 12, 1, 9, 0);
    QStringList steps;
    const auto stopAtTheSecond = [&](int done, int total) {
        steps.append(QString::number(done) + u'/' + QString::number(total));
        return done == 0;
    };
    QCOMPARE(errorOf(m->months.sheets(kNovember, m->head, stopAtTheSecond)), u"job.cancelled"_s);
    QCOMPARE(errorOf(m->months.seal(kNovember, m->head, stopAtTheSecond)), u"job.cancelled"_s);
    QCOMPARE(steps, (QStringList{u"0/2"_s, u"1/2"_s, u"0/2"_s, u"1/2"_s}));
    QVERIFY(!must(m->journals().journalOf(kNovember)));
    QVERIFY(m->months.seal(kNovember, m->head));
}

void TestMonthSealing::theSealedBytesNeverChange()
{
    m->at(2026, 12, 1, 9, 0);
    const auto sealed = must(m->months.seal(kNovember, m->head));
    (void)closeDay(QDate(2026, 12, 1), 2);
    m->department.name.ru = u"Другое название"_s;
    m->at(2027, 3, 1, 9, 0);
    for (const auto &again :
         {must(m->months.draw(kNovember, m->auditor)), must(m->months.print(kNovember, 0, m->head))}) {
        QCOMPARE(again.document.pdf, sealed.document.pdf);
        QCOMPARE(again.document.sheets, sealed.document.sheets);
        QCOMPARE(again.protocols, 2);
        QCOMPARE(again.sha256, sealed.sha256);
    }
}

/// A day of a sealed month that had no protocol gets none any more.
void TestMonthSealing::aSealedMonthTakesNoMoreConclusions()
{
    m->at(2026, 11, 25, 10, 0);
    const expertise::Case late = m->registered(2);
    m->at(2026, 12, 1, 9, 0);
    (void)must(m->months.seal(kNovember, m->head));
    expertise::Conclusion backdated = m->aConclusion();
    backdated.at = legal(2026, 11, 26, 10, 0);
    const auto decision = must(m->deciding.decide(late.id, backdated, m->head));
    QCOMPARE(codesOf(decision.findings, Finding::Weight::Blocks), QStringList{u"conclusion.day_closed"_s});
    m->conclude(late.id, m->aConclusion());
}

void TestMonthSealing::anyDayOfTheMonthNamesIt()
{
    m->at(2026, 12, 1, 9, 0);
    const auto sealed = must(m->months.seal(QDate(2026, 11, 17), m->head));
    QCOMPARE(must(m->months.print(QDate(2026, 11, 30), 0, m->head)).sha256, sealed.sha256);
}

void TestMonthSealing::theLegalDayDecidesWhetherTheMonthIsOver()
{
    m->home.clock.set(QDateTime(QDate(2026, 11, 30), QTime(19, 30), Qt::UTC)); // 1 December in legal time
    QVERIFY(m->months.seal(kNovember, m->head));
}

QTEST_MAIN(TestMonthSealing)
#include "tst_monthsealing.moc"
