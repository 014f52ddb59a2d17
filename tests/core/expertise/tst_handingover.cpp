// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expertise/resultdocuments.h"
#include "tests/support/department.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

/// Result documents handed over or not (Appendix 3, item 7).
class TestHandingOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void appendix3_7_listsWhatFollowsWithNumbers();
    void appendix3_7_aPaperIsGivenToSomebody();
    void appendix3_7_whatIsNotGivenHasAReason();
    void aLaterWordTakesThePlaceOfTheEarlier();
    void onlyResultsOfTheConclusionAreGiven();
    void nothingIsGivenWithoutANumber();
    void section1_whoSeesNoCaseGivesNothing();

private:
    QList<ResultDocument> documentsOf(const Case &record)
    {
        return resultDocumentsOf(record, QDate(2026, 11, 20), m->law.lists);
    }
    Result<Case> give(const CaseId &id, const Handover &handover)
    {
        return m->handingOver.record(id, handover, m->specialist);
    }
    Case withProgramme()
    {
        Conclusion conclusion = m->aConclusion();
        conclusion.ipr = Programme{{u"medical"_s, u"social"_s}, {}};
        return m->conclude(m->registered().id, conclusion);
    }
    std::unique_ptr<test::Department> m;
};

void TestHandingOver::appendix3_7_listsWhatFollowsWithNumbers()
{
    QVERIFY(documentsOf(m->registered(1)).isEmpty());
    const QList<ResultDocument> documents = documentsOf(withProgramme());
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents.at(0), (ResultDocument{u"R1"_s, u"100001"_s, {}}));
    QCOMPARE(documents.at(1), (ResultDocument{u"R2"_s, {}, {}})); // follows, and has no number yet
}

void TestHandingOver::appendix3_7_aPaperIsGivenToSomebody()
{
    const Case record = withProgramme();
    QCOMPARE(errorOf(give(record.id, {u"R1"_s, u"PAPER"_s, u" "_s, {}, {}, {}})), u"handover.receiver_missing"_s);
    QCOMPARE(errorOf(give(record.id, {u"R1"_s, u"FAX"_s, u"Әлия"_s, {}, {}, {}})), u"handover.unknown_way"_s);
    const Case given = must(give(record.id, {u"R1"_s, u"PAPER"_s, u" Әлиева Ә. "_s, {}, {}, {}}));
    const std::optional<Handover> handover = documentsOf(given).first().handover;
    QVERIFY(handover);
    QCOMPARE(*handover, (Handover{u"R1"_s, u"PAPER"_s, u"Әлиева Ә."_s, {}, m->specialist.login, m->home.clock.now()}));
    QCOMPARE(m->stored(record.id), given);
}

void TestHandingOver::appendix3_7_whatIsNotGivenHasAReason()
{
    const Case record = withProgramme();
    QCOMPARE(errorOf(give(record.id, {u"R2"_s, {}, {}, {}, {}, {}})), u"handover.reason_missing"_s);
    const Case kept = must(give(record.id, {u"R2"_s, {}, {}, u"келмеді"_s, {}, {}}));
    QCOMPARE(documentsOf(kept).at(1).handover->reason, u"келмеді"_s);
}

void TestHandingOver::aLaterWordTakesThePlaceOfTheEarlier()
{
    const Case record = withProgramme();
    (void)must(give(record.id, {u"R1"_s, {}, {}, u"келмеді"_s, {}, {}}));
    m->at(2026, 11, 24, 10, 0);
    const Case given = must(give(record.id, {u"R1"_s, u"PORTAL"_s, {}, {}, {}, {}}));
    QCOMPARE(given.handovers.size(), 1);
    QCOMPARE(given.handovers.first().way, u"PORTAL"_s);
    const auto revisions = must(m->cases().revisions(record.id));
    const Case before = must(m->cases().revision(record.id, revisions.at(revisions.size() - 2).number));
    QCOMPARE(before.handovers.first().reason, u"келмеді"_s);
}

void TestHandingOver::onlyResultsOfTheConclusionAreGiven()
{
    const Case open = m->registered(1);
    QCOMPARE(errorOf(give(open.id, {u"R1"_s, u"PORTAL"_s, {}, {}, {}, {}})), u"handover.not_concluded"_s);
    QCOMPARE(errorOf(give(withProgramme().id, {u"R7"_s, u"PORTAL"_s, {}, {}, {}, {}})), u"handover.not_a_result"_s);
}

void TestHandingOver::nothingIsGivenWithoutANumber()
{
    QCOMPARE(errorOf(give(withProgramme().id, {u"R2"_s, u"PORTAL"_s, {}, {}, {}, {}})), u"handover.no_number"_s);
}

void TestHandingOver::section1_whoSeesNoCaseGivesNothing()
{
    const Case record = withProgramme();
    QCOMPARE(errorOf(m->handingOver.record(record.id, {u"R1"_s, u"PORTAL"_s, {}, {}, {}, {}}, m->administrator)),
             u"permission.denied"_s);
}

QTEST_GUILESS_MAIN(TestHandingOver)
#include "tst_handingover.moc"
