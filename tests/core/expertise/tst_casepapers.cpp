// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"
#include "tests/support/pdfreading.h"

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
    void appendix3_7_whoIsNotDisabledGetsANotice_data();
    void appendix3_7_whoIsNotDisabledGetsANotice();
    void appendix3_7_theNoticeSaysWhatElseIsEstablished();
    void appendix3_7_aDisabledPersonGetsNone();
    void p46_theListOfDecisionsIsSealedUntilAllAreGiven();
    void p46_theListTellsWhoDecidedWhatAndNoName();
    void p45_theListSaysThatTheDecisionsDidNotAgree();
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
    static bool has(const QString &packed, const QString &phrase) { return packed.contains(PdfReading::pack(phrase)); }
    /// A case of an application, concluded with "not a disability".
    Case denied(const QString &purpose, const std::function<void(Conclusion &)> &more = {})
    {
        intake::Application application = m->applicationOf(0);
        application.purposes = QStringList{purpose};
        const Case record = *must(m->receiving.registerApplication(application, m->specialist)).record;
        Conclusion conclusion = m->aConclusion();
        conclusion.established = false;
        conclusion.disability->category = u"NONE"_s;
        conclusion.certificates = {{purpose == u"disability.repeat"_s ? u"R10"_s : u"R11"_s, u"7110-000001"_s}};
        if (more)
            more(conclusion);
        return m->conclude(record.id, conclusion);
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

void TestCasePapers::appendix3_7_whoIsNotDisabledGetsANotice_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    QTest::newRow("first") << u"disability.primary"_s
                           << u"Медициналық-әлеуметтік сараптаманың сараптамалық қорытындысы туралы хабарлама"_s
                           << u"Извещение об экспертном заключении медико-социальной экспертизы"_s;
    QTest::newRow("repeat") << u"disability.repeat"_s << u"Мүгедектік тағайындалмауы туралы хабарлама"_s
                            << u"Извещение о неустановлении инвалидности"_s;
}

void TestCasePapers::appendix3_7_whoIsNotDisabledGetsANotice()
{
    QFETCH(QString, purpose);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    const Case record = denied(purpose);
    const QByteArray first = must(m->papers.resultNotice(record.id, m->specialist)).pdf;
    PdfReading pdf(first);
    const QString text = pdf.packed();
    for (const QString &phrase : {kk, ru, u"№ 7110-000001"_s, record.person().name.full(), u"МӘС актісі № 1/2026"_s,
                                  u"2026 жылғы 20 қараша"_s, u"инвалидность Вам не установлена"_s, m->head.name})
        QVERIFY2(has(text, phrase), qPrintable(phrase));
    QVERIFY(!has(text, record.person().iin)); // masked
    QVERIFY(!has(text, u"Сонымен бірге белгіленді"_s));
    m->at(2026, 11, 23, 10, 0); // later and for anyone the very bytes
    QCOMPARE(must(m->papers.resultNotice(record.id, m->head)).pdf, first);
    QCOMPARE(errorOf(m->papers.resultNotice(record.id, m->administrator)), u"permission.denied"_s);
}

void TestCasePapers::appendix3_7_theNoticeSaysWhatElseIsEstablished()
{
    const Case record = denied(u"disability.repeat"_s, [](Conclusion &conclusion) {
        conclusion.established = true;
        conclusion.uot = GeneralLoss{35, u"C1"_s, {}, QDate(2027, 11, 20)};
    });
    PdfReading pdf(must(m->papers.resultNotice(record.id, m->specialist)).pdf);
    QVERIFY(has(pdf.packed(), u"ЖЕҚА дәрежесі 35 % / степень УОТ 35 %"_s));
}

void TestCasePapers::appendix3_7_aDisabledPersonGetsNone()
{
    QCOMPARE(errorOf(m->papers.resultNotice(m->concluded().id, m->head)), u"case.disability_not_denied"_s);
    QCOMPARE(errorOf(m->papers.resultNotice(m->registered(1).id, m->head)), u"case.disability_not_denied"_s);
}

void TestCasePapers::p46_theListOfDecisionsIsSealedUntilAllAreGiven()
{
    const Case record = m->acceptProactive();
    (void)must(m->vote(record.id, 1, u"ADULT_2"_s));
    (void)must(m->vote(record.id, 2, u"ADULT_2"_s));
    QCOMPARE(errorOf(m->papers.expertDecisions(record.id, m->head)), u"case.votes_sealed"_s);
    (void)must(m->vote(record.id, 3, u"ADULT_2"_s));
    QVERIFY(m->papers.expertDecisions(record.id, m->head));
}

void TestCasePapers::p46_theListTellsWhoDecidedWhatAndNoName()
{
    const Case record = m->acceptProactive();
    m->voteAll(record.id);
    PdfReading pdf(must(m->papers.expertDecisions(record.id, m->head)));
    const QString text = pdf.packed();
    for (const QString &phrase :
         {u"Сараптамалық шешімдер парағы"_s, u"Лист экспертных решений"_s, record.registration->toString(),
          record.form031->number, u"Бас маман 1"_s, u"Бас маман 2"_s, u"Бас маман 3"_s, u"екінші топтағы мүгедектік"_s,
          u"инвалидность второй группы"_s, u"20.11.2026 11:00"_s, u"Үш шешім сәйкес келді"_s, m->head.name})
        QVERIFY2(has(text, phrase), qPrintable(phrase));
    QVERIFY(!has(text, record.person().name.surname));
    QVERIFY(!has(text, record.person().iin.right(4)));
}

void TestCasePapers::p45_theListSaysThatTheDecisionsDidNotAgree()
{
    const Case record = m->summon(m->acceptProactive().id);
    PdfReading pdf(must(m->papers.expertDecisions(record.id, m->specialist)));
    for (const QString &phrase :
         {u"зерттеу жоқ"_s, u"Решения не совпали"_s, u"не подтверждена степень нарушения функций"_s})
        QVERIFY2(has(pdf.packed(), phrase), qPrintable(phrase));
}

void TestCasePapers::section1_whoSeesNoCaseGetsNoPaper()
{
    QCOMPARE(errorOf(notice(returned(), m->administrator)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->papers.application(m->registered(1).id, Language::Kazakh, m->administrator)),
             u"permission.denied"_s);
}

QTEST_MAIN(TestCasePapers)
#include "tst_casepapers.moc"
