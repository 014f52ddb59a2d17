// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;

class TestReviewing : public QObject
{
    Q_OBJECT

private:
    Result<Case> note(const CaseId &id, const people::StaffMember &by, const QString &text, int number = 0)
    {
        return m->reviewing.note(id, {number, {u"attachment"_s, 1}, 3, text, {}, {}}, by);
    }
    std::unique_ptr<test::Department> m;

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void aRemarkPointsToAPageAndSaysWhoWroteItAndWhen()
    {
        const Case record = m->acceptProactive();
        const Case noted = must(note(record.id, m->specialist, u" ЭКГ жоқ \n"_s));
        QCOMPARE(noted.revision, record.revision + 1);
        QCOMPARE(m->stored(record.id).remarks,
                 (QList<ReviewRemark>{
                     {1, {u"attachment"_s, 1}, 3, u"ЭКГ жоқ"_s, m->specialist.login, m->home.clock.now()}}));
        (void)must(note(record.id, test::Department::chief(1), u"Екінші"_s));
        QCOMPARE(m->stored(record.id).remarks.last().number, 2);
    }

    void onlyTheAuthorRewordsOrWithdrawsARemark()
    {
        const Case record = m->acceptProactive();
        (void)must(note(record.id, test::Department::chief(1), u"ЭКГ жоқ"_s));
        QCOMPARE(errorOf(note(record.id, test::Department::chief(2), u"ЭКГ бар"_s, 1)), u"remark.not_yours"_s);
        QCOMPARE(errorOf(m->reviewing.withdraw(record.id, 1, m->head)), u"remark.not_yours"_s);
        QCOMPARE(errorOf(note(record.id, m->head, u"?"_s, 2)), u"remark.not_found"_s);
        QCOMPARE(must(note(record.id, test::Department::chief(1), u"ЭКГ бұлыңғыр"_s, 1)).remarks.first().text,
                 u"ЭКГ бұлыңғыр"_s);
        QVERIFY(must(m->reviewing.withdraw(record.id, 1, test::Department::chief(1))).remarks.isEmpty());
        QCOMPARE(must(m->cases().revision(record.id, record.revision + 1)).remarks.first().text, u"ЭКГ жоқ"_s);
    }

    void aRemarkIsRefused()
    {
        const Case record = m->acceptProactive();
        QCOMPARE(errorOf(note(record.id, m->specialist, u" \n"_s)), u"remark.text_missing"_s);
        QCOMPARE(errorOf(note(record.id, m->auditor, u"?"_s)), u"permission.denied"_s);
        QCOMPARE(errorOf(m->reviewing.withdraw(record.id, 1, m->auditor)), u"permission.denied"_s);
        QCOMPARE(m->stored(record.id), record);
        intake::Form031 form = m->formOf(1);
        form.consent.reset();
        QCOMPARE(errorOf(note(m->receive(form).record->id, m->specialist, u"?"_s)), u"remark.case_closed"_s);
    }

    void p45_aRemarkBetweenTheVotesDisturbsNone()
    {
        const Case record = m->acceptProactive();
        (void)must(m->vote(record.id, 1, u"ADULT_2"_s));
        (void)must(note(record.id, test::Department::chief(2), u"ЭКГ жоқ"_s));
        (void)must(m->vote(record.id, 2, u"ADULT_2"_s));
        QCOMPARE(must(m->vote(record.id, 3, u"ADULT_2"_s)).state, CaseState::Agreed);
        QCOMPARE(m->stored(record.id).remarks.size(), 1);
    }
};

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
