// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/protocolsamples.h"
#include "tests/core/storage/rawsqlite.h"
#include "tests/support/temporaryoffice.h"

#include "core/storage/statement.h"

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

/// Somebody changes the file behind the program's back; `verify` names the row.
class VerifierTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryOffice>();
        auto record = m_home->saved(m_home->aCase());
        record.returnReason = u"себебі"_s;
        record = m_home->saved(record);
        m_case = record.id.toString();
        const auto unit = m_home->unlocked->transactor().begin().value();
        QVERIFY(m_home->unlocked->cases().addDocument(record.id, {u"attachment"_s, u"a.pdf"_s, kPdf}, kAction));
        const auto protocol = test::closedProtocol(QDate(2026, 11, 20), 1, kPdf, m_home->ids);
        m_protocol = protocol.id.toString();
        QVERIFY(m_home->unlocked->journals().add(protocol, kPdf, kAction));
        const auto journal = test::sealedJournal(QDate(2026, 11, 1), kPdf, m_home->ids);
        m_journal = journal.id.toString();
        QVERIFY(m_home->unlocked->journals().add(journal, kPdf, kAction));
        QVERIFY(m_home->unlocked->calendar().set({QDate(2026, 12, 5), true, u"ауыстыру"_s}, kAction));
        QVERIFY(m_home->unlocked->drafts().save(u"head"_s, {u"conclusion"_s, m_case, "{}"}));
        QVERIFY(unit->commit());
        QVERIFY(m_home->unlocked->audit().record({u"head"_s, u"protocol.print"_s}, u"protocol/"_s + m_protocol));
        m_document = text("SELECT id FROM document");
    }
    void cleanup() { m_home.reset(); }

    void findsNothingInAnUntouchedFile()
    {
        QCOMPARE(problems(), QStringList());
        const auto verified = m_home->unlocked->verify().value();
        QCOMPARE(verified.documents, 3);
        QCOMPARE(verified.entries, m_home->office->database().number(u"SELECT count(*) FROM audit"_s).value());
        // a removal by the program itself is in the chain too
        QVERIFY(m_home->unlocked->calendar().remove(QDate(2026, 12, 5), kAction));
        QCOMPARE(problems(), QStringList());
    }

    void namesARowChangedByHand_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("problem"); // CASE, DOCUMENT, PROTOCOL, JOURNAL stand for the ids
        QTest::newRow("plain text column")
            << QByteArray("UPDATE case_file SET state = 'concluded'") << u"case_file CASE changed"_s;
        QTest::newRow("plain number") << QByteArray("UPDATE protocol SET sheets = 4") << u"protocol PROTOCOL changed"_s;
        QTest::newRow("date set to nothing")
            << QByteArray("UPDATE case_file SET iin_index = NULL") << u"case_file CASE changed"_s;
        QTest::newRow("sealed column") << QByteArray("UPDATE case_file SET sealed = CAST(substr(sealed, 1, 40) || "
                                                     "x'00' || substr(sealed, 42) AS BLOB)")
                                       << u"case_file CASE undecryptable"_s;
        QTest::newRow("sealed value of another column")
            << QByteArray("UPDATE case_file SET sealed = summary") << u"case_file CASE undecryptable"_s;
        QTest::newRow("stored PDF") << QByteArray("UPDATE protocol SET pdf = CAST(substr(pdf, 1, 500) || x'0001' || "
                                                  "substr(pdf, 503) AS BLOB)")
                                    << u"protocol PROTOCOL document_damaged"_s;
        QTest::newRow("PDF of another document") << QByteArray("UPDATE journal SET pdf = (SELECT pdf FROM protocol)")
                                                 << u"journal JOURNAL document_damaged"_s;
        QTest::newRow("fingerprint of a file") << QByteArray("UPDATE document SET sha256 = replace(sha256, 'a', 'b')")
                                               << u"document DOCUMENT document_damaged"_s;
        QTest::newRow("role") << QByteArray("UPDATE account SET role = 'head' WHERE login = 'chief'")
                              << u"account CHIEF changed"_s;
        QTest::newRow("settings") << QByteArray("UPDATE department SET details = replace(details, 'false', 'true')")
                                  << u"department department changed"_s;
        QTest::newRow("revision") << QByteArray("UPDATE revision SET actor = 'x' WHERE revision = 1")
                                  << u"revision REVISION changed"_s;
        QTest::newRow("draft") << QByteArray("UPDATE draft SET sealed = substr(sealed, 1, 30)")
                               << u"draft DRAFT undecryptable"_s;
        QTest::newRow("row deleted") << QByteArray("DELETE FROM calendar_exception")
                                     << u"calendar_exception 2026-12-05 missing"_s;
        QTest::newRow("document deleted") << QByteArray("DELETE FROM document") << u"document DOCUMENT missing"_s;
        QTest::newRow("revision deleted")
            << QByteArray("DELETE FROM revision WHERE revision = 1") << u"revision case_file/CASE/1 missing"_s;
        QTest::newRow("row slipped in") << QByteArray("INSERT INTO calendar_exception VALUES ('2027-01-01', 1, '')")
                                        << u"calendar_exception 2027-01-01 not_audited"_s;
        QTest::newRow("case without a reference")
            << QByteArray("UPDATE document SET case_id = 'nobody'") << u"document 1 reference"_s;
        QTest::newRow("audit entry") << QByteArray("UPDATE audit SET actor = 'x' WHERE seq = 3")
                                     << u"audit 3 changed"_s;
        QTest::newRow("audit hash") << QByteArray("UPDATE audit SET hash = x'00' WHERE seq = 3")
                                    << u"audit 3 changed"_s;
        QTest::newRow("audit entry deleted")
            << QByteArray("DELETE FROM audit WHERE seq = 3") << u"audit 3 entry_missing"_s;
        QTest::newRow("audit tail of writes") << QByteArray("DELETE FROM audit WHERE seq >= (SELECT audit_seq FROM "
                                                            "protocol)")
                                              << u"audit HEAD tail_missing"_s;
    }
    void namesARowChangedByHand()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, problem);
        problem.replace(u"CASE"_s, m_case).replace(u"DOCUMENT"_s, m_document).replace(u"PROTOCOL"_s, m_protocol);
        problem.replace(u"JOURNAL"_s, m_journal).replace(u"HEAD"_s, text("SELECT audit_seq FROM protocol"));
        problem.replace(u"CHIEF"_s, text("SELECT id FROM account WHERE login = 'chief'"));
        problem.replace(u"REVISION"_s, text("SELECT id FROM revision WHERE revision = 1"));
        problem.replace(u"DRAFT"_s, text("SELECT id FROM draft"));
        tamper(sql);
        const QStringList found = problems();
        QVERIFY2(found.contains(problem), qPrintable(problem + u" not in:\n"_s + found.join(u'\n')));
    }

    // Who tampers with one row accuses no other.
    void accusesOnlyTheRowConcerned()
    {
        const auto other = m_home->saved(m_home->aCase());
        tamper("UPDATE case_file SET state = 'refused' WHERE id = '" + m_case.toLatin1() + "'");
        QCOMPARE(problems(), QStringList{u"case_file "_s + m_case + u" changed"});
        QVERIFY(m_home->unlocked->cases().byId(other.id).has_value());
    }

    void accusesOnlyTheTamperedEntry()
    {
        tamper("UPDATE audit SET details = '{}', actor = 'x' WHERE seq = 4");
        QCOMPARE(problems(), QStringList{u"audit 4 changed"_s});
    }

    // An entry given a fitting hash of its own no longer fits into the chain.
    void findsAForgedEntryByItsNeighbour()
    {
        AuditEntry entry;
        {
            Statement select(m_home->office->database(),
                             u"SELECT "_s + QString::fromLatin1(kAuditColumns) + u" FROM audit WHERE seq = 4");
            QVERIFY(select.next().value());
            entry = AuditEntry::read(select);
        }
        entry.actor = u"x"_s;
        tamper("UPDATE audit SET actor = 'x', hash = x'" + entry.computedHash().toHex() + "' WHERE seq = 4");
        QCOMPARE(problems(), QStringList{u"audit 5 chain_broken"_s});
    }

    // What SQL cannot even see: a single byte of the file.
    void namesTheRowAfterOneFlippedByte_data()
    {
        QTest::addColumn<QByteArray>("needle");
        QTest::addColumn<QString>("problem");
        QTest::newRow("sealed case") << QByteArray("SELECT sealed FROM case_file") << u"case_file CASE undecryptable"_s;
        QTest::newRow("protocol PDF") << QByteArray("SELECT pdf FROM protocol")
                                      << u"protocol PROTOCOL document_damaged"_s;
        QTest::newRow("audit entry") << QByteArray("SELECT previous_hash || hash FROM audit WHERE seq = 2")
                                     << u"audit 2 changed"_s;
    }
    void namesTheRowAfterOneFlippedByte()
    {
        QFETCH(QByteArray, needle);
        QFETCH(QString, problem);
        problem.replace(u"CASE"_s, m_case).replace(u"PROTOCOL"_s, m_protocol);
        m_home->close();
        const QByteArray known = test::RawSqlite(m_home->path()).value(needle).left(64);
        QFile file(m_home->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf(known);
        QVERIFY(at > 0);
        QCOMPARE(bytes.indexOf(known, at + 1), -1);
        QVERIFY(file.seek(at + 40));
        QVERIFY(file.putChar(static_cast<char>(bytes.at(at + 40) ^ 0x10)));
        file.close();
        m_home->open();
        m_home->login(u"head"_s);
        const QStringList found = problems();
        QVERIFY2(found.contains(problem), qPrintable(problem + u" not in:\n"_s + found.join(u'\n')));
    }

    // What the file alone cannot tell (see Verifier): a mere view cut off the end of the chain.
    void aCutOffViewIsFoundOnlyOnPaper()
    {
        const QString printed = m_home->unlocked->audit().head().value();
        tamper("DELETE FROM audit WHERE action = 'protocol.print'");
        QCOMPARE(problems(), QStringList());
        QVERIFY(m_home->unlocked->audit().head().value() != printed);
    }

    void repositoriesRefuseDamagedContent()
    {
        const auto protocol = m_home->unlocked->journals().protocolOf(QDate(2026, 11, 20)).value().value();
        const auto id = expertise::CaseId::fromString(m_case).value();
        tamper("UPDATE protocol SET sha256 = 'x'; UPDATE document SET sha256 = 'x'; UPDATE case_file SET sealed = "
               "summary");
        QCOMPARE(m_home->unlocked->journals().pdfOf(protocol).error().code, u"storage.document_damaged"_s);
        QCOMPARE(m_home->unlocked->cases().documents(id).error().code, u"storage.document_damaged"_s);
        QCOMPARE(m_home->unlocked->cases().byId(id).error().code, u"security.value_damaged"_s);
    }

private:
    /// Changes the file with another program that knows no triggers.
    void tamper(const QByteArray &sql)
    {
        test::RawSqlite raw(m_home->path());
        raw.dropTriggers();
        QCOMPARE(raw.execute(sql), SQLITE_OK);
    }
    QStringList problems()
    {
        QStringList lines;
        const auto verified = m_home->unlocked->verify();
        if (!verified)
            return {verified.error().code};
        for (const Problem &problem : verified->problems)
            lines.append(problem.table + u' ' + problem.row + u' ' + problem.what);
        return lines;
    }
    QString text(const QByteArray &sql) { return QString::fromUtf8(test::RawSqlite(m_home->path()).value(sql)); }

    const QByteArray kPdf = QByteArray("%PDF-1.7\n\0binary", 16).repeated(1000);
    const Action kAction = TemporaryOffice::action(u"protocol.close"_s);
    QString m_case;
    QString m_document;
    QString m_protocol;
    QString m_journal;
    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
