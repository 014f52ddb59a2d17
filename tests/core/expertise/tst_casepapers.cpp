// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

class TestCasePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p15_theHeadsNoticeIsKept();
    void aSpecialistGetsADraftThatIsNotKept();
    void p15_aPreviewConfirmsNothing();
    void p45_theNoticeOfANoShowReturnsTheForm();
    void p45_theNoticeIsSeenBeforeTheFormIsReturned();
    void p45_onlyTheHeadReturnsASummonedPersonsForm();
    void onlyAReturnedFormHasANotice();
    void p9_printsTheApplication();
    void section1_whoSeesNoCaseGetsNoPaper();

private:
    /// A form returned for want of a consent.
    CaseId returned()
    {
        intake::Form031 form = m->formOf(0);
        form.consent.reset();
        return m->receive(form).record->id;
    }
    Result<CasePapers::Notice> notice(const CaseId &id, const people::StaffMember &by)
    {
        return m->papers.returnNotice(id, false, {}, by);
    }
    int keptNotices(const CaseId &id)
    {
        const QList<CaseDocument> documents = must(m->cases().documents(id));
        return static_cast<int>(std::count_if(documents.begin(), documents.end(), [](const CaseDocument &document) {
            return document.kind == u"return_notice"_s;
        }));
    }
    std::unique_ptr<test::Department> m;
};

void TestCasePapers::p15_theHeadsNoticeIsKept()
{
    const CaseId id = returned();
    const QByteArray first = must(notice(id, m->head)).pdf;
    QVERIFY(first.startsWith("%PDF"));
    QCOMPARE(keptNotices(id), 1);
    m->at(2026, 11, 25, 10, 0); // on another day, and for anyone, the very bytes
    QCOMPARE(must(notice(id, m->head)).pdf, first);
    QCOMPARE(must(notice(id, m->specialist)).pdf, first);
    QCOMPARE(keptNotices(id), 1);
}

void TestCasePapers::aSpecialistGetsADraftThatIsNotKept()
{
    const CaseId id = returned();
    const QByteArray draft = must(notice(id, m->specialist)).pdf;
    QVERIFY(draft.startsWith("%PDF"));
    QCOMPARE(keptNotices(id), 0);
    QVERIFY(must(notice(id, m->head)).pdf != draft); // signed by name
}

void TestCasePapers::p15_aPreviewConfirmsNothing()
{
    const CaseId id = returned();
    const Case before = m->stored(id);
    const QByteArray shown = must(m->papers.previewNotice(id, m->head)).pdf;
    QCOMPARE(keptNotices(id), 0);
    QCOMPARE(m->stored(id), before);
    QCOMPARE(must(m->papers.previewNotice(id, m->specialist)).pdf, must(notice(id, m->specialist)).pdf);
    QCOMPARE(must(notice(id, m->head)).pdf, shown); // what is printed is what was seen
    QCOMPARE(must(m->papers.previewNotice(id, m->specialist)).pdf, shown);
    QCOMPARE(errorOf(m->papers.previewNotice(m->acceptProactive(1).id, m->head)), u"case.not_returned"_s);
    QCOMPARE(errorOf(m->papers.previewNotice(id, m->administrator)), u"permission.denied"_s);
}

void TestCasePapers::p45_theNoticeOfANoShowReturnsTheForm()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    QCOMPARE(errorOf(notice(summoned.id, m->head)), u"summons.too_early"_s);
    m->at(2026, 11, 27, 9, 0);
    const auto printed = must(notice(summoned.id, m->head));
    QCOMPARE(printed.record.state, CaseState::Returned);
    QCOMPARE(m->stored(summoned.id).state, CaseState::Returned);
    QCOMPARE(keptNotices(summoned.id), 1);
}

void TestCasePapers::p45_theNoticeIsSeenBeforeTheFormIsReturned()
{
    const Case summoned = m->summon(m->acceptProactive(0).id);
    m->at(2026, 11, 27, 9, 0);
    const QByteArray noShow = must(m->papers.previewReturn(summoned.id, {}, m->head));
    const QByteArray refusal = must(m->papers.previewReturn(summoned.id, u"телефонмен бас тартты"_s, m->head));
    QVERIFY(refusal != noShow);
    QCOMPARE(m->stored(summoned.id), summoned);
    QCOMPARE(keptNotices(summoned.id), 0);
    QCOMPARE(must(notice(summoned.id, m->head)).pdf, noShow); // what is printed is what was seen
    QCOMPARE(errorOf(m->papers.previewReturn(summoned.id, {}, m->head)), u"case.not_summoned"_s);
    QCOMPARE(errorOf(m->papers.previewReturn(m->summon(m->acceptProactive(1).id).id, {}, m->specialist)),
             u"permission.denied"_s);
}

void TestCasePapers::p45_onlyTheHeadReturnsASummonedPersonsForm()
{
    const Case summoned = m->summon(m->acceptProactive().id);
    m->at(2026, 11, 27, 9, 0);
    QCOMPARE(errorOf(notice(summoned.id, m->specialist)), u"permission.denied"_s);
    QCOMPARE(m->stored(summoned.id), summoned);
}

void TestCasePapers::onlyAReturnedFormHasANotice()
{
    const auto refused = notice(m->acceptProactive().id, m->head);
    QCOMPARE(errorOf(refused), u"case.not_returned"_s);
    QCOMPARE(refused.error().arguments.value(u"state"_s), u"under_review"_s);
}

void TestCasePapers::p9_printsTheApplication()
{
    const CaseId id = m->registered(0).id;
    const QByteArray kazakh = must(m->papers.application(id, Language::Kazakh, m->specialist));
    QVERIFY(kazakh.startsWith("%PDF"));
    QCOMPARE(must(m->papers.application(id, Language::Kazakh, m->head)), kazakh);
    QVERIFY(must(m->papers.application(id, Language::Russian, m->specialist)) != kazakh);
    QCOMPARE(errorOf(m->papers.application(m->acceptProactive(1).id, Language::Kazakh, m->specialist)),
             u"case.no_application"_s);
}

void TestCasePapers::section1_whoSeesNoCaseGetsNoPaper()
{
    QCOMPARE(errorOf(notice(returned(), m->administrator)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->papers.application(m->registered(1).id, Language::Kazakh, m->administrator)),
             u"permission.denied"_s);
}

QTEST_MAIN(TestCasePapers)
#include "tst_casepapers.moc"
