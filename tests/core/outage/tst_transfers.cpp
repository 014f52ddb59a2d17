// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outage/outagejson.h"
#include "tests/support/outages.h"
#include "tests/support/pdfreading.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::outage;
using namespace khattama::test;

namespace {

QString valueOf(const QList<TransferField> &fields, const QString &id)
{
    for (const TransferField &field : fields) {
        if (field.id == id)
            return field.value;
    }
    return {};
}

QList<CaseId> idsOf(const QList<TransferEntry> &entries)
{
    QList<CaseId> ids;
    for (const TransferEntry &entry : entries)
        ids.append(entry.record.id);
    return ids;
}

} // namespace

/// What has to be entered into ЦБДИ after a failure (p. 72; rules, section 6).
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::Department>(); }
    void cleanup() { m.reset(); }

    void p72_whatWasDoneWhileCbdiWasDownIsListedByDate();
    void p72_aFailureOfAnotherSystemListsWhatLeansOnItsAct();
    void p72_theListMayBeAskedForByDays();
    void p72_anExportByDaysCarriesTheActsOfItsCases();
    void p72_everyFieldOfTheCaseAndItsConclusionIsTold();
    void p72_theFieldsAreToldInBothLanguages();
    void p72_aCaseIsTickedOffWithTheNumberOfCbdi();
    void p72_aDifferenceIsNoted();
    void p72_aDifferenceIsOfAFieldThatIsTransferred();
    void p72_aTickIsUndoneByARevision();
    void p72_onlyWhatIsListedIsTicked();
    void aBlindCaseIsNotTold();
    void rolesAreRespected();
    void theListPrintsInBothLanguages();
    void readingAndWritingAreRecorded();

private:
    std::unique_ptr<test::Department> m;
};

void TestTransfers::p72_whatWasDoneWhileCbdiWasDownIsListedByDate()
{
    const Case agreed = m->voteAll(m->acceptProactive(0).id); // received before the failure, concluded during it
    (void)m->concluded(6);                                    // before it
    intake::Form031 form = m->formOf(1);
    form.answers.organizationMatches.reset();
    const Case pending = *m->receive(form).record;
    const Case untouched = m->acceptProactive(5);
    m->at(2026, 11, 23, 9, 30);
    OutageAct act = anAct(*m);
    act.date = QDate(2026, 11, 23);
    act.from = legal(2026, 11, 23, 9, 0);
    act = entered(*m, act);
    const Case received = m->registered(2);
    m->at(2026, 11, 23, 10, 0);
    const Case accepted =
        must(m->receiving.settle(pending.id, u"F009"_s, intake::Verdict::Passed, u"телефон"_s, m->specialist));
    m->at(2026, 11, 23, 11, 0);
    const Case concluded = m->conclude(agreed.id, m->aConclusion());
    m->at(2026, 11, 25, 9, 0);
    act.until = legal(2026, 11, 24, 18, 0);
    act = entered(*m, act);
    (void)m->registered(3); // after it
    const auto entries = must(m->transfers.list({.act = act.id}, m->head));
    QCOMPARE(idsOf(entries), (QList<CaseId>{accepted.id, received.id, concluded.id}));
    QVERIFY(!idsOf(entries).contains(untouched.id));
    QCOMPARE(entries.last().at(), legal(2026, 11, 23, 11, 0));
    QCOMPARE(entries.last().mark.state, TransferState::Open);
    QCOMPARE(idsOf(must(m->transfers.list({}, m->auditor))), idsOf(entries));
}

void TestTransfers::p72_aFailureOfAnotherSystemListsWhatLeansOnItsAct()
{
    OutageAct act = anAct(*m);
    act.systems = QStringList{u"rpn"_s};
    act.from = legal(2026, 11, 20, 10, 0);
    const Case before = m->acceptProactive(0);
    act = entered(*m, act);
    QVERIFY(must(m->transfers.list({.act = act.id}, m->head)).isEmpty());
    (void)must(m->receiving.leanOn(before.id, act.id.toString(), m->specialist));
    QCOMPARE(idsOf(must(m->transfers.list({.act = act.id}, m->head))), QList<CaseId>{before.id});
}

void TestTransfers::p72_theListMayBeAskedForByDays()
{
    (void)entered(*m, anAct(*m));
    const Case friday = m->registered(0);
    m->at(2026, 11, 23, 10, 0);
    const Case monday = m->registered(1);
    QCOMPARE(idsOf(must(m->transfers.list({.from = QDate(2026, 11, 20), .to = QDate(2026, 11, 22)}, m->head))),
             QList<CaseId>{friday.id});
    QCOMPARE(idsOf(must(m->transfers.list({.from = QDate(2026, 11, 23)}, m->head))), QList<CaseId>{monday.id});
    QVERIFY(must(m->transfers.list({.from = QDate(2026, 12, 1), .to = QDate(2026, 12, 2)}, m->head)).isEmpty());
}

void TestTransfers::p72_anExportByDaysCarriesTheActsOfItsCases()
{
    const Case agreed = m->voteAll(m->acceptProactive().id); // during a failure that nobody has written of yet
    const QDate day(2026, 11, 24);
    m->at(2026, 11, 24, 10, 0);
    OutageAct act = anAct(*m);
    act.until = legal(2026, 11, 20, 18, 0);
    act = entered(*m, act);
    OutageAct other = anAct(*m, u"ТІ-8"_s);
    other.systems = QStringList{u"rpn"_s};
    other.from = legal(2026, 11, 20, 9, 0);
    other.until = act.until;
    other = entered(*m, other);
    const Case concluded = m->conclude(agreed.id, m->aConclusion());
    QVERIFY(!concluded.outage);
    const auto exported = [&](const TransferQuery &query) {
        const QByteArray bytes = must(m->transfers.exported(query, {}, m->specialist)).bytes;
        return must(m->transferPackages.readBytes(bytes, u"p.msepkg"_s)).content;
    };
    QCOMPARE(exported({.from = day, .to = day}).acts, QList<OutageAct>{act}); // it was received while ЦБДИ was down
    (void)must(m->receiving.leanOn(concluded.id, other.id.toString(), m->specialist));
    const TransferContent ofDay = exported({.from = day, .to = day});
    QCOMPARE(idsOf(ofDay.entries), QList<CaseId>{concluded.id});
    QCOMPARE(ofDay.acts, (QList<OutageAct>{act, other}));
    const TransferContent ofDays = exported({.from = day}); // without an end, and both acts are over before it
    QCOMPARE(ofDays.from, day);
    QCOMPARE(ofDays.to, day);
    const TransferContent ofAct = exported({.act = act.id});
    QCOMPARE(ofAct.acts, (QList<OutageAct>{act, other}));
    QCOMPARE(ofAct.from, QDate(2026, 11, 19));
    QCOMPARE(ofAct.to, QDate(2026, 11, 20));
    int ofActs = 0;
    for (const OutageAct &each : {act, other}) {
        for (const RecordedAction &done :
             must(m->home.unlocked->audit().actionsOn(u"outage_act/"_s + each.id.toString())))
            ofActs += done.action.code == "transfer.export"_L1 ? 1 : 0;
    }
    QCOMPARE(ofActs, 1); // days are no act: what was asked for is recorded
}

void TestTransfers::p72_everyFieldOfTheCaseAndItsConclusionIsTold()
{
    const auto fields = transferFields(fullCase(), m->law.lists, m->law.legalTime, Language::Russian);
    const QMap<QString, QString> expected{
        {u"registrationNumber"_s, u"12/2026"_s},
        {u"actNumber"_s, u"ЦБ-77"_s},
        {u"outageAct"_s, u"ТІ-12"_s},
        {u"receivedAt"_s, u"17.11.2026 10:16"_s},
        {u"sentAt"_s, u"13.11.2026 14:16"_s},
        {u"iin"_s, u"850315300019"_s},
        {u"surname"_s, u"Әбдіғалиұлы"_s},
        {u"birthDate"_s, u"15.03.1985"_s},
        {u"category"_s, m->law.lists.text(u"categories"_s, u"ADULT_2"_s, Language::Russian)},
        {u"countedFrom"_s, u"18.11.2026"_s},
        {u"setUntil"_s, u"18.11.2027"_s},
        {u"uotPercent"_s, u"60"_s},
        {u"icd10"_s, u"G35, I10"_s},
        {u"extraHelp"_s, u"күтім"_s},
        {u"gapReason"_s, u"стационарда болды"_s},
    };
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QVERIFY2(valueOf(fields, field.key()) == field.value(),
                 qPrintable(field.key() + u": "_s + valueOf(fields, field.key())));
    QCOMPARE(valueOf(fields, u"upt"_s).count(u'\n'), 1);
    QVERIFY(valueOf(fields, u"certificates"_s).contains(u"0001"_s));
    // In the order of the list, each once and with a name.
    QStringList order;
    for (const rules::ListValue &value : m->law.lists.allValues(u"transfer_fields"_s))
        order.append(value.code);
    qsizetype last = -1;
    for (const TransferField &field : fields) {
        QVERIFY2(order.indexOf(field.id) > last, qPrintable(field.id));
        last = order.indexOf(field.id);
        QVERIFY(!field.label.isEmpty() && field.label != field.id);
    }
}

void TestTransfers::p72_theFieldsAreToldInBothLanguages()
{
    const auto kk = transferFields(fullCase(), m->law.lists, m->law.legalTime, Language::Kazakh);
    const auto ru = transferFields(fullCase(), m->law.lists, m->law.legalTime, Language::Russian);
    QCOMPARE(kk.size(), ru.size());
    for (qsizetype i = 0; i < kk.size(); ++i) {
        QCOMPARE(kk.at(i).id, ru.at(i).id);
        QVERIFY2(kk.at(i).label != ru.at(i).label || kk.at(i).id == "phone"_L1, qPrintable(kk.at(i).id));
    }
}

void TestTransfers::p72_aCaseIsTickedOffWithTheNumberOfCbdi()
{
    (void)entered(*m, anAct(*m));
    const Case concluded = m->concluded();
    const TransferMark mark = must(m->transfers.confirm(concluded.id, u" ЦБ-5012 "_s, m->specialist));
    QCOMPARE(mark.state, TransferState::Entered);
    QCOMPARE(mark.number, u"ЦБ-5012"_s);
    QCOMPARE(mark.by, u"specialist"_s);
    QCOMPARE(mark.at, m->home.clock.now());
    QCOMPARE(must(m->transfers.list({}, m->head)).first().mark, mark);
    QCOMPARE(m->stored(concluded.id), concluded); // the printed act number stays
    QCOMPARE(errorOf(m->transfers.confirm(concluded.id, u" "_s, m->specialist)), u"transfer.number_missing"_s);
    QVERIFY(must(m->home.unlocked->verify()).ok());
}

void TestTransfers::p72_aDifferenceIsNoted()
{
    (void)entered(*m, anAct(*m));
    const Case concluded = m->concluded();
    (void)must(m->transfers.confirm(concluded.id, u"ЦБ-5012"_s, m->specialist));
    const TransferMark mark =
        must(m->transfers.differs(concluded.id, u"setUntil"_s, u"ЦБДИ: 01.12.2027"_s, {}, m->specialist));
    QCOMPARE(mark.state, TransferState::Differs);
    QCOMPARE(mark.field, u"setUntil"_s);
    QCOMPARE(mark.note, u"ЦБДИ: 01.12.2027"_s);
    QCOMPARE(mark.number, u"ЦБ-5012"_s);
    QCOMPARE(errorOf(m->transfers.differs(concluded.id, {}, u" "_s, {}, m->specialist)), u"transfer.note_missing"_s);
}

void TestTransfers::p72_aDifferenceIsOfAFieldThatIsTransferred()
{
    (void)entered(*m, anAct(*m));
    const Case concluded = m->concluded();
    const auto refused = m->transfers.differs(concluded.id, u"shoeSize"_s, u"ЦБДИ: 42"_s, {}, m->specialist);
    QCOMPARE(errorOf(refused), u"transfer.unknown_field"_s);
    QCOMPARE(refused.error().arguments.value(u"field"_s), u"shoeSize"_s);
    QCOMPARE(must(m->transfers.list({}, m->head)).first().mark.state, TransferState::Open);
    QVERIFY(m->transfers.differs(concluded.id, {}, u"ЦБДИ: 42"_s, {}, m->specialist));
}

void TestTransfers::p72_aTickIsUndoneByARevision()
{
    (void)entered(*m, anAct(*m));
    const Case concluded = m->concluded();
    QCOMPARE(errorOf(m->transfers.undo(concluded.id, m->specialist)), u"transfer.not_ticked"_s);
    (void)must(m->transfers.confirm(concluded.id, u"1"_s, m->specialist));
    const TransferMark mark = must(m->transfers.undo(concluded.id, m->head));
    QCOMPARE(mark.state, TransferState::Open);
    QCOMPARE(mark.revision, 2);
    QVERIFY(mark.number.isEmpty());
    QCOMPARE(mark.by, u"head"_s);
}

void TestTransfers::p72_onlyWhatIsListedIsTicked()
{
    const Case concluded = m->concluded();
    QCOMPARE(errorOf(m->transfers.confirm(concluded.id, u"1"_s, m->specialist)), u"transfer.not_listed"_s);
    QCOMPARE(errorOf(m->transfers.exported(outage::TransferQuery(), SigningKey(), m->head)), u"transfer.nothing"_s);
}

void TestTransfers::aBlindCaseIsNotTold()
{
    (void)entered(*m, anAct(*m));
    const Case blind = m->acceptProactive();
    QVERIFY(must(m->transfers.list({}, m->chief(1))).isEmpty());
    QCOMPARE(errorOf(m->transfers.confirm(blind.id, u"1"_s, m->chief(1))), u"transfer.not_listed"_s);
    QCOMPARE(must(m->transfers.list({}, m->specialist)).size(), 1);
}

void TestTransfers::rolesAreRespected()
{
    (void)entered(*m, anAct(*m));
    const Case concluded = m->concluded();
    QCOMPARE(errorOf(m->transfers.confirm(concluded.id, u"1"_s, m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->transfers.exported(outage::TransferQuery(), SigningKey(), m->auditor)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->transfers.list({}, m->administrator)), u"permission.denied"_s);
    QCOMPARE(errorOf(m->transfers.read(u"x"_s, m->administrator)), u"permission.denied"_s);
}

void TestTransfers::theListPrintsInBothLanguages()
{
    (void)entered(*m, anAct(*m));
    const Case concluded = m->concluded();
    const Case second = m->concluded(1);
    (void)must(m->transfers.confirm(concluded.id, u"ЦБ-5012"_s, m->specialist));
    (void)must(m->transfers.differs(second.id, u"category"_s, u"ЦБДИ: III"_s, {}, m->specialist));
    for (const Language language : {Language::Kazakh, Language::Russian}) {
        const QByteArray pdf = must(m->transfers.printed({}, language, m->specialist));
        const QString text = PdfReading(pdf).packed();
        const auto tells = [&](const QString &words) { return text.contains(PdfReading::pack(words)); };
        const bool kazakh = language == Language::Kazakh;
        QVERIFY2(tells(kazakh ? u"МОДБ АЦЖ-ға көшіру тізімі"_s : u"Список переноса в АЦС «ЦБДИ»"_s), qPrintable(text));
        QVERIFY(tells(u"ТІ-7"_s));
        QVERIFY(tells(u"ЦБ-5012"_s));
        QVERIFY(tells(u"ЦБДИ: III"_s));
        QVERIFY(tells(concluded.person().iin));
        QCOMPARE(must(m->transfers.preview({}, language, m->specialist)), pdf);
    }
}

void TestTransfers::readingAndWritingAreRecorded()
{
    const OutageAct act = entered(*m, anAct(*m));
    (void)m->concluded();
    const QByteArray bytes = must(m->transfers.exported({.act = act.id}, {}, m->specialist)).bytes;
    (void)must(m->transfers.printed({.act = act.id}, Language::Kazakh, m->specialist));
    QStringList codes;
    for (const RecordedAction &action : must(m->home.unlocked->audit().actionsOn(u"outage_act/"_s + act.id.toString())))
        codes.append(action.action.code);
    QCOMPARE(codes, (QStringList{u"outage.enter"_s, u"transfer.export"_s, u"transfer.print"_s}));
    QVERIFY(!bytes.isEmpty());
}

QTEST_MAIN(TestTransfers)
#include "tst_transfers.moc"
