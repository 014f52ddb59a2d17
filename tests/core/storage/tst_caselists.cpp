// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/support/fullcase.h"
#include "tests/support/temporaryoffice.h"

using namespace khattama;
using namespace khattama::storage;
using namespace khattama::expertise;
using namespace Qt::StringLiterals;
using khattama::test::legal;
using khattama::test::TemporaryOffice;

/// CaseQuery over a real database: what is listed, in which order, and to whom; and that what is remembered of a
/// case never outlives it.
class CaseListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryOffice>(); }
    void cleanup() { m_home.reset(); }

    void aLineSaysWhatTheCaseSays()
    {
        const Case record = m_home->saved(caseFull(CaseState::Concluded));
        const CaseSummary expected = summaryOf(record, rules::LegalTime());
        QCOMPARE(cases().list({}).value(), QList<CaseSummary>{expected});
        QCOMPARE(cases().list({}).value(), QList<CaseSummary>{expected}); // remembered
        m_home->reopen();
        QCOMPARE(cases().list({}).value(), QList<CaseSummary>{expected});
        const QDateTime later = record.receivedAt.addSecs(1);
        const Case empty = m_home->saved(Case{.id = m_home->ids.nextId<CaseTag>(), .receivedAt = later});
        QCOMPARE(cases().list({}).value().last(), summaryOf(empty, rules::LegalTime()));
    }

    void aLineOfAnEarlierProgramIsMadeAnew()
    {
        const security::FieldCipher cipher(security::KeyRing::generate());
        AuditChain audit(m_home->office->database(), m_home->clock);
        RecordKeeper keeper(m_home->office->database(), audit, cipher, m_home->clock, m_home->ids);
        SqliteCaseRepository repository(keeper);
        const auto unit = m_home->office->database().begin().value();
        const Case record = repository.save(caseFull(CaseState::Summoned), TemporaryOffice::action()).value();
        const QString id = record.id.toString();
        Statement update(m_home->office->database(), u"UPDATE case_file SET summary = ?"_s);
        update.bind(
            cipher.seal({u"case_file"_s, id, u"summary"_s}, R"({"fullName":"Ескі Атау","actNumber":"9/2026"})"));
        QVERIFY(update.run());
        QVERIFY(unit->commit());
        QCOMPARE(repository.list({}).value().first(), summaryOf(record, rules::LegalTime()));
    }

    void listsByStatesAndForms()
    {
        const auto add = [this](CaseState state, ExaminationForm form) {
            Case record = m_home->aCase();
            record.state = state;
            record.form = form;
            m_home->saved(record);
        };
        add(CaseState::Pending, ExaminationForm::Proactive);
        add(CaseState::UnderReview, ExaminationForm::Proactive);
        add(CaseState::Registered, ExaminationForm::InPerson);
        add(CaseState::Registered, ExaminationForm::Absentee);
        add(CaseState::Concluded, ExaminationForm::InPerson);
        QCOMPARE(found({.states = {CaseState::Pending, CaseState::UnderReview}}), 2);
        QCOMPARE(found({.states = openStates()}), 4);
        QCOMPARE(found({.forms = {ExaminationForm::InPerson, ExaminationForm::Absentee}}), 3);
        QCOMPARE(found({.states = {CaseState::Registered}, .forms = {ExaminationForm::InPerson}}), 1);
        QCOMPARE(found({.states = {CaseState::Refused}}), 0);
    }

    void p15_listsReturnsByWhetherTheHeadHasConfirmedThem()
    {
        Case record = m_home->aCase();
        record.state = CaseState::Returned;
        record.packageSha256 = u"ab12"_s;
        const CaseId confirmed = m_home->saved(record).id;
        record.id = m_home->ids.nextId<CaseTag>();
        m_home->saved(record);
        m_home->saved(m_home->aCase()); // keyed in
        const auto unit = m_home->unlocked->transactor().begin().value();
        QVERIFY(cases().addDocument(confirmed, {u"attachment"_s, u"mri.pdf"_s, "pdf"}, TemporaryOffice::action()));
        QCOMPARE(found({.returnConfirmed = true}), 0);
        QVERIFY(cases().addDocument(confirmed, {u"return_notice"_s, u"n.pdf"_s, "pdf"}, TemporaryOffice::action()));
        QVERIFY(unit->commit());
        QCOMPARE(idsOf({.returnConfirmed = true}), QList<CaseId>{confirmed});
        QVERIFY(cases().list({.returnConfirmed = true}).value().first().returnConfirmed);
        QCOMPARE(found({.states = {CaseState::Returned}, .returnConfirmed = false}), 1);
        QCOMPARE(found({.formsOnly = true}), 2);
        QCOMPARE(found({}), 3);
    }

    void listsByLegalDaysOfReceiptAndTerm()
    {
        // UTC+5: the last minute of 20 November and the first of the 21st stand on one day in UTC.
        m_home->saved(received(legal(2026, 11, 20, 23, 59), legal(2026, 11, 24, 18, 0)));
        m_home->saved(received(legal(2026, 11, 21, 0, 0), legal(2026, 11, 25, 0, 0)));
        m_home->saved(received(legal(2026, 11, 21, 0, 1), {}));
        const QDate day(2026, 11, 20);
        QCOMPARE(found({.receivedFrom = day, .receivedTo = day}), 1);
        QCOMPARE(found({.receivedFrom = day.addDays(1)}), 2);
        QCOMPARE(found({.receivedTo = day.addDays(1)}), 3);
        QCOMPARE(found({.dueUntil = QDate(2026, 11, 23)}), 0);
        QCOMPARE(found({.dueUntil = QDate(2026, 11, 24)}), 1);
        QCOMPARE(found({.dueUntil = QDate(2026, 11, 25)}), 2);
    }

    void givesPagesInEitherOrder()
    {
        QList<CaseId> ids;
        for (int minute = 0; minute < 7; ++minute)
            ids.append(m_home->saved(received(legal(2026, 11, 20, 10, minute), {})).id);
        QCOMPARE(idsOf({.offset = 2, .limit = 3}), ids.mid(2, 3));
        QCOMPARE(idsOf({.offset = 5, .limit = 3}), ids.mid(5));
        QCOMPARE(idsOf({.offset = 7, .limit = 3}), QList<CaseId>());
        QCOMPARE(idsOf({.offset = 4}), ids.mid(4));
        QCOMPARE(idsOf({.text = u"әлібекова"_s, .offset = 2, .limit = 3}), ids.mid(2, 3));
        QCOMPARE(cases().count({.text = u"әлібекова"_s, .offset = 2, .limit = 3}).value(), 7);
        std::reverse(ids.begin(), ids.end());
        QCOMPARE(idsOf({.newestFirst = true}), ids);
        QCOMPARE(idsOf({.newestFirst = true, .offset = 1, .limit = 2}), ids.mid(1, 2));
    }

    void section1_anExpertFindsABlindCaseByItsNumberAlone()
    {
        Case record = m_home->aCase();
        record.registration = SequenceNumber{2026, 12};
        m_home->saved(record);
        const people::StaffMember expert{u"chief1"_s, u"Бас маман"_s, people::Role::Chief};
        const auto listed = cases().list({.viewer = expert}).value();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().fullName + listed.first().iin, QString());
        for (const QString &telling : {u"әлібекова"_s, u"850315300019"_s, u"12/2026 үміт"_s})
            QCOMPARE(found({.text = telling, .viewer = expert}), 0);
        QCOMPARE(found({.text = u"12/2026"_s, .viewer = expert}), 1);
        const people::StaffMember head{u"head"_s, u"Бөлім басшысы"_s, people::Role::Head};
        QCOMPARE(cases().list({.text = u"үміт"_s, .viewer = head}).value().first().fullName, u"Әлібекова Үміт"_s);
        record.state = CaseState::Agreed; // unsealed: he may see it
        record.revision = 1;
        m_home->saved(record);
        QCOMPARE(cases().list({.viewer = expert}).value().first().fullName, u"Әлібекова Үміт"_s);
    }

    /// A revision number that was rolled back is given again with other content.
    void nothingRolledBackIsRemembered()
    {
        const Case first = m_home->saved(m_home->aCase());
        Case lost = first;
        lost.form031->patient.name.surname = u"Серікова"_s;
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QVERIFY(cases().save(lost, TemporaryOffice::action()));
            QCOMPARE(found({.text = u"серікова"_s}), 1);
        }
        Case kept = first;
        kept.form031->patient.name.surname = u"Нұрланова"_s;
        m_home->saved(kept);
        QCOMPARE(found({.text = u"серікова"_s}), 0);
        QCOMPARE(found({.text = u"нұрланова"_s}), 1);
    }

    void followsTheSavesOfAnotherProgram()
    {
        const Case first = m_home->saved(m_home->aCase());
        QCOMPARE(found({.text = u"әлібекова"_s}), 1);
        auto otherOffice = Office::open(m_home->path(), OpenMode::ReadWrite, m_home->environment()).value();
        const auto other = otherOffice->login(u"head"_s, TemporaryOffice::passwordOf(u"head"_s)).value();
        Case theirs = first;
        theirs.form031->patient.name.surname = u"Серікова"_s;
        {
            const auto unit = other->transactor().begin().value();
            QVERIFY(other->cases().save(theirs, TemporaryOffice::action()));
            QVERIFY(other->cases().save(m_home->aCase(u"Жаңабаева"_s), TemporaryOffice::action()));
            QVERIFY(unit->commit());
        }
        QCOMPARE(found({.text = u"серікова"_s}), 1);
        QCOMPARE(found({.text = u"жаңабаева"_s}), 1);
        QCOMPARE(found({.text = u"әлібекова"_s}), 0);
        QCOMPARE(found({}), 2);
    }

    void aDamagedSummaryIsAnError()
    {
        const Case record = m_home->saved(m_home->aCase());
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            Statement update(m_home->office->database(), u"UPDATE case_file SET summary = x'0101' WHERE id = ?"_s);
            QVERIFY(update.bind(record.id).run());
            QVERIFY(unit->commit());
        }
        QCOMPARE(cases().list({}).error().code, u"security.value_damaged"_s);
    }

private:
    SqliteCaseRepository &cases() { return m_home->unlocked->cases(); }
    /// list() and count() agree.
    qsizetype found(const CaseQuery &query)
    {
        const qsizetype listed = cases().list(query).value().size();
        return cases().count(query).value() == listed ? listed : -1;
    }
    QList<CaseId> idsOf(const CaseQuery &query)
    {
        QList<CaseId> ids;
        const QList<CaseSummary> listed = cases().list(query).value();
        for (const CaseSummary &summary : listed)
            ids.append(summary.id);
        return ids;
    }
    Case received(const QDateTime &at, const QDateTime &due)
    {
        Case record = m_home->aCase();
        record.receivedAt = at;
        record.dueAt = due;
        return record;
    }
    static Case caseFull(CaseState state)
    {
        Case record = test::fullCase();
        record.outage.reset(); // its act is not in this office
        record.revision = 0;
        record.state = state;
        return record;
    }

    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(CaseListsTest)
#include "tst_caselists.moc"
