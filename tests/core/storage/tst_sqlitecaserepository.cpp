// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

using namespace khattama;
using namespace khattama::storage;
using namespace khattama::expertise;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class SqliteCaseRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryOffice>(); }
    void cleanup() { m_home.reset(); }

    void givesBackWhatWasSaved()
    {
        Case record = m_home->aCase();
        record.dueAt = m_home->clock.now().addDays(3);
        record.registration = SequenceNumber{2026, 1};
        record.packageSha256 = QString(64, u'a');
        record.form031->complaints = u"Бас ауруы, \"ентігу\"\nекінші жол"_s;
        record.form031->functions = {{u"movement"_s, u"3"_s, u"текст"_s}};
        record.form031->answers.phoneRegistered = intake::SystemAnswer{m_home->clock.now(), true};
        record.checks = {{u"F006"_s, intake::Verdict::Unknown, {}}};
        record.votes = {{u"chief"_s, Outcome::MisData, {}, u"жоқ"_s, m_home->clock.now()}};
        record.signature.state = intake::SignatureFinding::State::NotCheckable;
        record.draftActOn = QDate(2026, 11, 20);
        const Case saved = m_home->saved(record);
        record.revision = 1;
        QCOMPARE(saved, record);
        QCOMPARE(cases().byId(record.id).value(), record);
        m_home->reopen();
        QCOMPARE(cases().byId(record.id).value(), record);
    }

    void keepsAPackageWithoutAFormAndAnApplication()
    {
        Case empty = m_home->aCase(); // F002
        empty.form031.reset();
        QCOMPARE(cases().byId(m_home->saved(empty).id).value().form031.has_value(), false);
        Case inPerson = m_home->aCase();
        inPerson.form = ExaminationForm::InPerson;
        inPerson.form031.reset();
        inPerson.application.emplace();
        inPerson.application->person.name = {u"Қуатов"_s, u"Ерлан"_s, {}};
        const Case saved = m_home->saved(inPerson);
        QCOMPARE(cases().byId(saved.id).value(), saved);
    }

    void writesOnlyInsideAUnit()
    {
        QCOMPARE(cases().save(m_home->aCase(), kAction).error().code, u"storage.no_unit_of_work"_s);
        QCOMPARE(cases().nextRegistration(2026).error().code, u"storage.no_unit_of_work"_s);
        QCOMPARE(cases().nextAct(2026).error().code, u"storage.no_unit_of_work"_s);
        QCOMPARE(cases().addDocument(m_home->aCase().id, {}, kAction).error().code, u"storage.no_unit_of_work"_s);
    }

    void refusesASaveOverAnothers()
    {
        const Case first = m_home->saved(m_home->aCase());
        Case mine = first;
        Case theirs = first;
        theirs.returnReason = u"олардікі"_s;
        m_home->saved(theirs);
        const auto unit = m_home->unlocked->transactor().begin().value();
        mine.returnReason = u"менікі"_s;
        const auto refused = cases().save(mine, kAction);
        QCOMPARE(refused.error().code, u"case.changed_meanwhile"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(cases().byId(first.id).value().returnReason, u"олардікі"_s);
        Case never = m_home->aCase();
        never.revision = 3;
        QCOMPARE(cases().save(never, kAction).error().code, u"case.not_found"_s);
        Case again = first;
        again.revision = 0;
        QCOMPARE(cases().save(again, kAction).error().code, u"case.changed_meanwhile"_s);
    }

    void keepsEveryRevision()
    {
        Case record = m_home->saved(m_home->aCase());
        const Case first = record;
        record.returnReason = u"себебі"_s;
        m_home->clock.set(m_home->clock.now().addSecs(60));
        record = m_home->saved(record);
        const auto revisions = cases().revisions(record.id).value();
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions.at(1).number, 2);
        QCOMPARE(revisions.at(1).at, m_home->clock.now());
        QCOMPARE(revisions.at(1).actor, u"head"_s);
        QCOMPARE(revisions.at(1).action, u"case.accept"_s);
        QCOMPARE(cases().revision(record.id, 1).value(), first);
        QCOMPARE(cases().revision(record.id, 2).value(), record);
        QCOMPARE(cases().revision(record.id, 3).error().code, u"case.not_found"_s);
    }

    // p. 49: one sequence for a year, without gaps.
    void p49_numbersFollowOnWithoutGaps()
    {
        for (int expected = 1; expected <= 3; ++expected) {
            const auto unit = m_home->unlocked->transactor().begin().value();
            Case record = m_home->aCase();
            record.registration = cases().nextRegistration(2026).value();
            QCOMPARE(*record.registration, (SequenceNumber{2026, expected}));
            QVERIFY(cases().save(record, kAction));
            if (expected == 2) { // a save that fails takes no number with it
                Case lost = m_home->aCase();
                lost.registration = cases().nextRegistration(2026).value();
                QCOMPARE(lost.registration->number, 3);
            }
            QVERIFY(unit->commit());
        }
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            Case lost = m_home->aCase();
            lost.registration = cases().nextRegistration(2026).value();
            QVERIFY(cases().save(lost, kAction));
        }
        const auto unit = m_home->unlocked->transactor().begin().value();
        QCOMPARE(cases().nextRegistration(2026).value().number, 4);
        QCOMPARE(cases().nextRegistration(2027).value().number, 1);
        QCOMPARE(cases().nextAct(2026).value().number, 1);
    }

    void p49_noNumberIsGivenTwice()
    {
        Case first = m_home->aCase();
        first.act = SequenceNumber{2026, 7};
        m_home->saved(first);
        const auto unit = m_home->unlocked->transactor().begin().value();
        Case second = m_home->aCase();
        second.act = SequenceNumber{2026, 7};
        QCOMPARE(cases().save(second, kAction).error().code, u"storage.not_unique"_s);
        QCOMPARE(unit->commit().error().code, u"storage.save_failed"_s);
    }

    void aFailureHalfWayLeavesNothing()
    {
        const Case kept = m_home->saved(m_home->aCase());
        const qint64 audits = number(u"SELECT count(*) FROM audit"_s);
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            const Case lost = cases().save(m_home->aCase(), kAction).value();
            QVERIFY(cases().addDocument(lost.id, {u"attachment"_s, u"a.pdf"_s, "bytes"}, kAction));
            QVERIFY(!cases().addDocument(m_home->aCase().id, {u"attachment"_s, u"b.pdf"_s, "bytes"}, kAction));
            QVERIFY(!unit->commit());
        }
        QCOMPARE(number(u"SELECT count(*) FROM case_file"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM revision"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM document"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM audit"_s), audits);
        QCOMPARE(cases().list({}).value().size(), 1);
        QCOMPARE(cases().list({}).value().first().id, kept.id);
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void listsByCodedFacts()
    {
        Case pending = m_home->aCase();
        pending.state = CaseState::Pending;
        pending.receivedAt = m_home->clock.now().addSecs(-60);
        m_home->saved(pending);
        Case concluded = m_home->aCase();
        concluded.state = CaseState::Concluded;
        concluded.act = SequenceNumber{2026, 5};
        concluded.conclusion.emplace();
        concluded.conclusion->at = QDateTime(QDate(2026, 11, 20), QTime(19, 30), Qt::UTC); // 21 November, UTC+5
        m_home->saved(concluded);
        m_home->saved(m_home->aCase());

        QCOMPARE(cases().list({}).value().size(), 3);
        QCOMPARE(cases().list({}).value().first().id, pending.id);
        QCOMPARE(cases().list({.limit = 2}).value().size(), 2);
        QCOMPARE(cases().list({.states = {CaseState::Pending}}).value().size(), 1);
        QCOMPARE(cases().list({.states = openStates()}).value().size(), 2);
        const QDate day(2026, 11, 21);
        const auto ofTheDay = cases().list({.concludedFrom = day, .concludedTo = day}).value();
        QCOMPARE(ofTheDay.size(), 1);
        QCOMPARE(ofTheDay.first().concludedOn, day);
        QCOMPARE(ofTheDay.first().actNumber(), u"5/2026"_s);
        QCOMPARE(ofTheDay.first().fullName, u"Әлібекова Үміт"_s);
        QCOMPARE(ofTheDay.first().iin, u"850315300019"_s);
        QCOMPARE(cases().list({.concludedTo = day.addDays(-1)}).value().size(), 0);
    }

    void findsByFoldedWordsAndNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("everything") << u"  "_s << 3;
        QTest::newRow("case does not matter") << u"әЛІБЕК"_s << 1;
        QTest::newRow("beginnings of two words") << u"үм әліб"_s << 1;
        QTest::newRow("not the middle of a word") << u"лібек"_s << 0;
        QTest::newRow("Latin look-alikes") << u"Әлiбeк"_s << 1; // i and e are Latin
        QTest::newRow("yo") << u"семенов"_s << 1;
        QTest::newRow("second part of a double name") << u"петрова"_s << 1;
        QTest::newRow("double name") << u"иванова-петрова"_s << 1;
        QTest::newRow("part of the IIN") << u"31530"_s << 2;
        QTest::newRow("registration number") << u"12/2026"_s << 1;
        QTest::newRow("act of the central bank") << u"цб-77"_s << 1;
        QTest::newRow("words of two persons") << u"әлібекова петрова"_s << 0;
    }
    void findsByFoldedWordsAndNumbers()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        Case first = m_home->aCase();
        first.registration = SequenceNumber{2026, 12};
        m_home->saved(first);
        Case second = m_home->aCase(u"Семёнов"_s, u"Пётр"_s, u"900101300017"_s);
        second.actFromCentralBank = u"ЦБ-77"_s;
        m_home->saved(second);
        m_home->saved(m_home->aCase(u"Иванова-Петрова"_s, u"Анна"_s));
        QCOMPARE(cases().list({.text = text}).value().size(), found);
        m_home->reopen();
        QCOMPARE(cases().list({.text = text}).value().size(), found);
    }

    void searchFollowsSavesAndRollBacks()
    {
        Case record = m_home->saved(m_home->aCase());
        QCOMPARE(cases().list({.text = u"әлібекова"_s}).value().size(), 1);
        record.form031->patient.name.surname = u"Серікова"_s;
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QVERIFY(cases().save(record, kAction));
            QCOMPARE(cases().list({.text = u"серікова"_s}).value().size(), 1);
        }
        QCOMPARE(cases().list({.text = u"серікова"_s}).value().size(), 0);
        QCOMPARE(cases().list({.text = u"әлібекова"_s}).value().size(), 1);
        m_home->saved(record);
        QCOMPARE(cases().list({.text = u"серікова"_s}).value().size(), 1);
        QCOMPARE(cases().list({.text = u"әлібекова"_s}).value().size(), 0);
    }

    void tellsWhatWasSavedMeanwhile()
    {
        Case first = m_home->saved(m_home->aCase());
        const auto before = cases().changesSince({}).value();
        QVERIFY(before.cases.isEmpty());
        QVERIFY(cases().changesSince(before.position).value().cases.isEmpty());

        const Case second = m_home->saved(m_home->aCase());
        first = m_home->saved(m_home->saved(first));
        QVERIFY(m_home->unlocked->audit().record(kAction, u"case/"_s + second.id.toString())); // a mere view
        const auto after = cases().changesSince(before.position).value();
        QCOMPARE(after.cases.size(), 2); // each once
        QVERIFY(after.cases.contains(first.id) && after.cases.contains(second.id));
        QVERIFY(after.position > before.position);
        QVERIFY(cases().changesSince(after.position).value().cases.isEmpty());
    }

    void resolvesReferences()
    {
        Case record = m_home->aCase();
        record.registration = SequenceNumber{2026, 12};
        record = m_home->saved(record);
        Case other = m_home->aCase();
        other.registration = SequenceNumber{2025, 12};
        other = m_home->saved(other);
        const QString id = record.id.toString();
        for (const QString &reference : {u"12"_s, u"12/2026"_s, u" 12/2026 "_s, id, id.toUpper(), id.right(6)})
            QCOMPARE(cases().resolve(reference, 2026).value(), record.id);
        QCOMPARE(cases().resolve(u"12"_s, 2025).value(), other.id);
        QCOMPARE(cases().resolve(u"13"_s, 2026).error().code, u"case.not_found"_s);
        QCOMPARE(cases().resolve(u"12"_s, 2024).error().code, u"case.not_found"_s);
        QCOMPARE(cases().resolve(id.right(3), 2026).error().code, u"case.not_found"_s); // too short
        QCOMPARE(cases().resolve(u"%"_s, 2026).error().code, u"case.not_found"_s);
        QCOMPARE(cases().resolve(u"ffffffff-0000-7000-8000-000000000001"_s, 2026).error().code, u"case.not_found"_s);
        const Case twin{CaseId(QUuid(u"ffffffff-0000-7000-8000-"_s + id.right(12)))};
        Case saved = twin;
        saved.receivedAt = m_home->clock.now();
        m_home->saved(saved);
        QCOMPARE(cases().resolve(id.right(6), 2026).error().code, u"case.ambiguous"_s);
    }

    void findsReceiptsOfOneMessagePackageAndPerson()
    {
        Case first = m_home->aCase();
        first.packageSha256 = QString(64, u'b');
        m_home->saved(first);
        Case second = m_home->aCase();
        second.form031->messageId = first.form031->messageId;
        second.form031->patient.iin = u" 850315300019 "_s;
        second.receivedAt = first.receivedAt.addSecs(1);
        m_home->saved(second);
        m_home->saved(m_home->aCase(u"Басқа"_s, u"Адам"_s, u"900101300017"_s));
        QCOMPARE(cases().byMessageId(first.form031->messageId).value(), (QList<CaseId>{first.id, second.id}));
        QCOMPARE(cases().byPackageSha256(first.packageSha256).value(), QList<CaseId>{first.id});
        QCOMPARE(cases().byIin(u"850315300019"_s).value(), (QList<CaseId>{first.id, second.id}));
        QCOMPARE(cases().byIin(u"850315300018"_s).value(), QList<CaseId>());
        QCOMPARE(cases().byId(m_home->aCase().id).error().code, u"case.not_found"_s);
    }

    void findsCertificatesAndDaysOfConclusion()
    {
        const auto concluded = [this](QDate day, const QStringList &numbers) {
            Case record = m_home->aCase();
            record.conclusion.emplace();
            record.conclusion->at = QDateTime(day, QTime(6, 0), Qt::UTC);
            for (const QString &number : numbers)
                record.conclusion->certificates.append({u"R1"_s, number});
            return m_home->saved(record).id;
        };
        const QDate day(2026, 11, 20);
        concluded(day, {});
        const CaseId first = concluded(day, {u"0001"_s, u"0002"_s});
        const CaseId second = concluded(day.addDays(3), {u"0003"_s});
        m_home->saved(m_home->aCase());
        QCOMPARE(cases().byCertificate(u"0001"_s).value().value(), first);
        QCOMPARE(cases().byCertificate(u" 0002 "_s).value().value(), first);
        QCOMPARE(cases().byCertificate(u"0003"_s).value().value(), second);
        QVERIFY(!cases().byCertificate(u"0004"_s).value());
        QCOMPARE(cases().daysWithConclusions(day, day.addDays(3)).value(), (QList<QDate>{day, day.addDays(3)}));
        QCOMPARE(cases().daysWithConclusions(day.addDays(1), day.addDays(2)).value(), QList<QDate>());
    }

    void keepsDocumentsInOrder()
    {
        const Case record = m_home->saved(m_home->aCase());
        const auto unit = m_home->unlocked->transactor().begin().value();
        const QByteArray large(2'000'000, '\x01');
        QVERIFY(cases().addDocument(record.id, {u"form031"_s, u"form.xml"_s, "<form031/>"}, kAction));
        QVERIFY(cases().addDocument(record.id, {u"attachment"_s, u"МРТ.pdf"_s, large}, kAction));
        QVERIFY(cases().addDocument(record.id, {u"attachment"_s, u"бос"_s, {}}, kAction));
        QVERIFY(unit->commit());
        const auto documents = cases().documents(record.id).value();
        QCOMPARE(documents.size(), 3);
        QCOMPARE(documents.at(0).bytes, QByteArray("<form031/>"));
        QCOMPARE(documents.at(1).name, u"МРТ.pdf"_s);
        QCOMPARE(documents.at(1).bytes, large);
        QCOMPARE(documents.at(2).bytes.size(), 0);
        QCOMPARE(cases().documents(m_home->aCase().id).value().size(), 0);
    }

    void listsDocumentsWithoutTheirBytes()
    {
        const Case record = m_home->saved(m_home->aCase());
        const Case other = m_home->saved(m_home->aCase());
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QVERIFY(cases().addDocument(record.id, {u"form031"_s, u"form.xml"_s, "<form031/>"}, kAction));
            QVERIFY(
                cases().addDocument(record.id, {u"attachment"_s, u"парақ.pdf"_s, "%PDF-1", u"sick_leave"_s}, kAction));
            QVERIFY(cases().addDocument(record.id, {u"attachment"_s, u"бос"_s, {}}, kAction));
            QVERIFY(unit->commit());
        }
        const auto entries = cases().documentEntries(record.id).value();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).documentId, QString());
        const CaseDocumentEntry &leave = entries.at(1);
        QCOMPARE(leave.kind, u"attachment"_s);
        QCOMPARE(leave.name, u"парақ.pdf"_s);
        QCOMPARE(leave.documentId, u"sick_leave"_s);
        QCOMPARE(leave.size, 6);
        QCOMPARE(leave.sha256, sha256Hex("%PDF-1"));
        QCOMPARE(leave.addedAt, m_home->clock.now());
        QCOMPARE(entries.at(2).size, 0);
        const CaseDocument read = cases().document(record.id, leave.id).value();
        QCOMPARE(read.bytes, QByteArray("%PDF-1"));
        QCOMPARE(read.documentId, u"sick_leave"_s);
        QCOMPARE(cases().document(other.id, leave.id).error().code, u"case.document_not_found"_s);
        QCOMPARE(cases().documentEntries(other.id).value().size(), 0);
    }

    void numbersRefusalsApart()
    {
        const auto unit = m_home->unlocked->transactor().begin().value();
        for (int expected = 1; expected <= 2; ++expected) {
            Case record = m_home->aCase();
            record.refusal.emplace();
            record.refusal->number = cases().nextRefusal(2026).value();
            QCOMPARE(*record.refusal->number, (SequenceNumber{2026, expected}));
            QVERIFY(cases().save(record, kAction));
        }
        QCOMPARE(cases().nextRefusal(2027).value().number, 1);
        QCOMPARE(cases().nextRegistration(2026).value().number, 1);
        Case twice = m_home->aCase();
        twice.refusal.emplace();
        twice.refusal->number = SequenceNumber{2026, 2};
        QCOMPARE(cases().save(twice, kAction).error().code, u"storage.not_unique"_s);
    }

private:
    SqliteCaseRepository &cases() { return m_home->unlocked->cases(); }
    qint64 number(const QString &sql) { return m_home->office->database().number(sql).value(); }

    const Action kAction = TemporaryOffice::action();
    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(SqliteCaseRepositoryTest)
#include "tst_sqlitecaserepository.moc"
