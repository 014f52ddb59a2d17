// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ziparchive.h"
#include "tests/support/department.h"
#include "tests/support/pdfreading.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::journal;
using namespace khattama::test;

/// The monthly list of decisions by expert (orders 408 and 411).
class TestExpertWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void orders408_411_votesAreCountedForWhoGaveThem();
    void p45_sealedVotesAreNotCounted();
    void orders408_411_anInPersonConclusionCountsForItsParticipants();
    void orders408_411_independentExpertsAreCountedByName();
    void whatFallsIntoAnotherMonthIsNotCounted();
    void theListNamesTheProtocolOnceTheDayIsClosed();
    void thePdfHasEachDecisionAndNoName();
    void theWorkbookHasTypedCells();
    void aMonthWithoutDecisionsHasNoDocument();
    void section1_theAdministratorSeesNoDecisions();

private:
    static inline const QDate kMonth{2026, 11, 1};

    ExpertMonth monthOf(const QString &name, QDate month = kMonth)
    {
        for (const ExpertMonth &expert : must(m->expertWork.ofMonth(month, m->head))) {
            if (expert.name == name)
                return expert;
        }
        return {};
    }
    std::unique_ptr<test::Department> m;
};

void TestExpertWork::orders408_411_votesAreCountedForWhoGaveThem()
{
    const Case record = m->concluded(0);
    (void)m->summon(m->acceptProactive(1).id);
    const ExpertMonth third = monthOf(Department::chief(3).name);
    QCOMPARE(third.login, u"chief3"_s);
    QCOMPARE(third.count(u"VOTE"_s), 2);
    QCOMPARE(third.count(u"CONCLUSION"_s), 0); // what was voted on is the head's conclusion
    QCOMPARE(third.decisions.at(0).registration, record.registration->toString());
    QCOMPARE(third.decisions.at(0).act, record.actNumber());
    QCOMPARE(third.decisions.at(0).category, u"ADULT_2"_s);
    QCOMPARE(third.decisions.at(1).outcome, u"MIS_DATA"_s);
    const ExpertMonth head = monthOf(m->head.name);
    QCOMPARE(head.decisions.size(), 1);
    QCOMPARE(head.count(u"APPROVAL"_s), 1);
}

void TestExpertWork::p45_sealedVotesAreNotCounted()
{
    const Case record = m->acceptProactive();
    (void)must(m->vote(record.id, 1, u"ADULT_2"_s));
    (void)must(m->vote(record.id, 2, u"ADULT_2"_s));
    QVERIFY(must(m->expertWork.ofMonth(kMonth, m->head)).isEmpty());
    (void)must(m->vote(record.id, 3, u"ADULT_2"_s));
    QCOMPARE(must(m->expertWork.ofMonth(kMonth, m->head)).size(), 3);
}

void TestExpertWork::orders408_411_anInPersonConclusionCountsForItsParticipants()
{
    (void)m->conclude(m->registered(0).id, m->aConclusion());
    QCOMPARE(monthOf(Department::chief(1).name).count(u"CONCLUSION"_s), 1);
    QCOMPARE(monthOf(Department::chief(2).name).count(u"CONCLUSION"_s), 1);
    QVERIFY(monthOf(Department::chief(3).name).decisions.isEmpty());
    QCOMPARE(monthOf(m->head.name).count(u"APPROVAL"_s), 1);
}

void TestExpertWork::orders408_411_independentExpertsAreCountedByName()
{
    Conclusion conclusion = m->aConclusion();
    conclusion.independentExperts = QStringList{u"Әбдіқадырова Ғ. Қ."_s};
    (void)m->conclude(m->registered(0).id, conclusion);
    const ExpertMonth independent = monthOf(u"Әбдіқадырова Ғ. Қ."_s);
    QVERIFY(independent.login.isEmpty());
    QCOMPARE(independent.count(u"CONCLUSION"_s), 1);
}

void TestExpertWork::whatFallsIntoAnotherMonthIsNotCounted()
{
    m->at(2026, 11, 30, 11, 0);
    const Case record = m->acceptProactive();
    m->voteAll(record.id);
    m->at(2026, 12, 1, 11, 0);
    (void)m->conclude(record.id, m->aConclusion());
    QCOMPARE(monthOf(Department::chief(1).name).count(u"VOTE"_s), 1); // voted in November, concluded in December
    QVERIFY(monthOf(Department::chief(1).name, QDate(2026, 12, 1)).decisions.isEmpty());
    QVERIFY(monthOf(m->head.name).decisions.isEmpty());
    QCOMPARE(monthOf(m->head.name, QDate(2026, 12, 1)).count(u"APPROVAL"_s), 1);
}

void TestExpertWork::theListNamesTheProtocolOnceTheDayIsClosed()
{
    (void)m->concluded();
    QCOMPARE(monthOf(m->head.name).decisions.first().protocol, 0);
    const int number = must(m->days.close(QDate(2026, 11, 20), m->head)).document.number;
    QCOMPARE(monthOf(m->head.name).decisions.first().protocol, number);
}

void TestExpertWork::thePdfHasEachDecisionAndNoName()
{
    const Case record = m->concluded();
    PdfReading pdf(must(m->expertWork.document(kMonth, {}, ExpertWork::Format::Pdf, Language::Russian, m->head)));
    const QString text = pdf.packed();
    for (const QString &phrase : {u"Месячный список решений экспертов"_s, u"ноябрь 2026 года"_s, u"Бас маман 1"_s,
                                  u"Бас маман 3"_s, record.registration->toString(), u"экспертное решение: 1"_s,
                                  u"инвалидность второй группы"_s, u"20.11.2026"_s})
        QVERIFY2(text.contains(PdfReading::pack(phrase)), qPrintable(phrase));
    QVERIFY(!text.contains(PdfReading::pack(record.person().name.surname)));
    PdfReading one(
        must(m->expertWork.document(kMonth, u"chief2"_s, ExpertWork::Format::Pdf, Language::Kazakh, m->head)));
    QVERIFY(one.packed().contains(PdfReading::pack(u"Бас маман 2"_s)));
    QVERIFY(!one.packed().contains(PdfReading::pack(u"Бас маман 1"_s)));
    QVERIFY(!pdf.run(u"qpdf"_s, {u"--check"_s}).startsWith("failed"_L1));
}

void TestExpertWork::theWorkbookHasTypedCells()
{
    (void)m->concluded();
    const QByteArray bytes =
        must(m->expertWork.document(kMonth, {}, ExpertWork::Format::Xlsx, Language::Kazakh, m->head));
    exchange::ZipArchive zip(bytes);
    QHash<QString, QByteArray> parts;
    for (auto entry = must(zip.next()); entry; entry = must(zip.next()))
        parts.insert(entry->name, must(zip.content(1 << 20)));
    const QByteArray summary = parts.value(u"xl/worksheets/sheet1.xml"_s);
    const QByteArray list = parts.value(u"xl/worksheets/sheet2.xml"_s);
    QCOMPARE(summary.count("<row "), 1 + 4); // the heading, three experts, the head
    QCOMPARE(list.count("<row "), 1 + 4);
    QVERIFY(parts.value(u"xl/sharedStrings.xml"_s).contains(u"екінші топтағы мүгедектік"_s.toUtf8()));
    QVERIFY(list.contains("<v>46346</v>")); // 20.11.2026 as a number that a spreadsheet shows as a day
}

void TestExpertWork::aMonthWithoutDecisionsHasNoDocument()
{
    QCOMPARE(errorOf(m->expertWork.document(kMonth, {}, ExpertWork::Format::Pdf, Language::Kazakh, m->head)),
             u"experts.none"_s);
    (void)m->concluded();
    QCOMPARE(errorOf(m->expertWork.document(kMonth, u"nobody"_s, ExpertWork::Format::Pdf, Language::Kazakh, m->head)),
             u"experts.none"_s);
}

void TestExpertWork::section1_theAdministratorSeesNoDecisions()
{
    QCOMPARE(errorOf(m->expertWork.ofMonth(kMonth, m->administrator)), u"permission.denied"_s);
}

QTEST_MAIN(TestExpertWork)
#include "tst_expertwork.moc"
