// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/protocolsamples.h"
#include "tests/support/temporaryoffice.h"

#include "core/storage/statement.h"

using namespace khattama;
using namespace khattama::storage;
using namespace khattama::journal;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class SqliteJournalRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryOffice>(); }
    void cleanup() { m_home.reset(); }

    void givesBackTheVeryBytes()
    {
        const ClosedProtocol protocol = add(QDate(2026, 11, 20), 1);
        m_home->reopen();
        QCOMPARE(journals().protocolOf(QDate(2026, 11, 20)).value().value(), protocol);
        QCOMPARE(journals().pdfOf(protocol).value(), kPdf);
        QVERIFY(!journals().protocolOf(QDate(2026, 11, 19)).value());
    }

    void listsProtocolsInOrderOfDate()
    {
        add(QDate(2026, 11, 20), 2);
        add(QDate(2026, 11, 2), 1);
        add(QDate(2026, 12, 1), 3);
        const auto found = journals().protocols(QDate(2026, 11, 2), QDate(2026, 11, 30)).value();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).document.number, 1);
        QCOMPARE(found.at(1).document.number, 2);
        const auto summaries = journals().protocolSummaries(QDate(2026, 11, 2), QDate(2026, 11, 30)).value();
        QCOMPARE(summaries.size(), 2);
        for (qsizetype n = 0; n < 2; ++n) {
            const ClosedProtocol &protocol = found.at(n);
            const ProtocolSummary expected{
                protocol.document.date, protocol.document.number, static_cast<int>(protocol.document.rows.size()),
                protocol.sheets,        protocol.sha256,          protocol.closedAt,
                protocol.closedBy};
            QCOMPARE(summaries.at(n), expected);
        }
    }

    void p49_numbersFollowOnByYearOrMonth()
    {
        QCOMPARE(journals().nextProtocolNumber(QDate(2026, 11, 20), people::ProtocolNumbering::ByYear).error().code,
                 u"storage.no_unit_of_work"_s);
        add(QDate(2026, 10, 5), 1);
        add(QDate(2026, 11, 20), 2);
        auto unit = m_home->unlocked->transactor().begin().value();
        using people::ProtocolNumbering;
        QCOMPARE(journals().nextProtocolNumber(QDate(2026, 12, 1), ProtocolNumbering::ByYear).value(), 3);
        QCOMPARE(journals().nextProtocolNumber(QDate(2027, 1, 5), ProtocolNumbering::ByYear).value(), 1);
        unit.reset();

        auto department = m_home->office->department().department().value();
        department.numbering = ProtocolNumbering::ByMonth;
        QVERIFY(m_home->office->department().save(department, {}, m_home->action()));
        add(QDate(2026, 12, 1), 1);
        unit = m_home->unlocked->transactor().begin().value();
        QCOMPARE(journals().nextProtocolNumber(QDate(2026, 12, 2), ProtocolNumbering::ByMonth).value(), 2);
        QCOMPARE(journals().nextProtocolNumber(QDate(2027, 1, 5), ProtocolNumbering::ByMonth).value(), 1);
    }

    void takesOneProtocolADayAndEachNumberOnce()
    {
        add(QDate(2026, 11, 20), 1);
        for (const auto &twin : {test::closedProtocol(QDate(2026, 11, 20), 2, kPdf, m_home->ids),
                                 test::closedProtocol(QDate(2026, 11, 23), 1, kPdf, m_home->ids)}) {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QCOMPARE(journals().add(twin, kPdf, kAction).error().code, u"storage.not_unique"_s);
        }
        QCOMPARE(
            journals().add(test::closedProtocol(QDate(2026, 11, 24), 5, kPdf, m_home->ids), kPdf, kAction).error().code,
            u"storage.no_unit_of_work"_s);
    }

    void keepsEveryVersionOfAMonth()
    {
        const QDate month(2026, 11, 1);
        QVERIFY(!journals().journalOf(month).value());
        const SealedJournal first = test::sealedJournal(month, kPdf, m_home->ids);
        SealedJournal second = test::sealedJournal(month, "%PDF second", m_home->ids);
        second.sheets = 10;
        for (const auto &[journal, pdf] : {std::pair{first, kPdf}, std::pair{second, QByteArray("%PDF second")}}) {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QVERIFY(journals().add(journal, pdf, kAction));
            QVERIFY(unit->commit());
        }
        const auto all = journals().sealedJournals(QDate(2026, 1, 1), QDate(2026, 12, 31)).value();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().id, second.id);
        QVERIFY(journals().sealedJournals(QDate(2026, 12, 1), QDate(2026, 12, 31)).value().isEmpty());
        const SealedJournal latest = journals().journalOf(month).value().value();
        QCOMPARE(latest.id, second.id);
        QCOMPARE(latest.month, month);
        QCOMPARE(latest.protocols, 2);
        QCOMPARE(latest.rows, 7);
        QCOMPARE(latest.sheets, 10);
        QCOMPARE(latest.sealedAt, second.sealedAt);
        QCOMPARE(latest.sealedBy, u"head"_s);
        QCOMPARE(journals().pdfOf(latest).value(), QByteArray("%PDF second"));
        QCOMPARE(journals().pdfOf(first).value(), kPdf);
    }

    void nothingClosedCanBeChangedOrDeleted_data()
    {
        QTest::addColumn<QString>("sql");
        for (const auto *table : {"audit", "protocol", "journal", "revision", "document", "correction"}) {
            const QString name = QString::fromLatin1(table);
            const QString column = name == u"audit"      ? u"actor"_s
                                   : name == u"document" ? u"kind"_s
                                   : name == u"revision" ? u"action"_s
                                                         : u"sha256"_s;
            QTest::addRow("%s changed", table) << QString(u"UPDATE " + name + u" SET " + column + u" = 'x'");
            QTest::addRow("%s deleted", table) << QString(u"DELETE FROM " + name);
            QTest::addRow("%s replaced", table)
                << QString(u"INSERT OR REPLACE INTO " + name + u" SELECT * FROM " + name);
        }
        QTest::addRow("case deleted") << u"DELETE FROM case_file"_s;
    }
    void nothingClosedCanBeChangedOrDeleted()
    {
        QFETCH(QString, sql);
        correct(add(QDate(2026, 11, 20), 1), CorrectionState::Approved);
        const auto record = m_home->saved(m_home->aCase());
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QVERIFY(m_home->unlocked->cases().addDocument(record.id, {u"attachment"_s, u"a"_s, "b"}, kAction));
            QVERIFY(journals().add(test::sealedJournal(QDate(2026, 11, 1), kPdf, m_home->ids), kPdf, kAction));
            QVERIFY(unit->commit());
        }
        const auto unit = m_home->unlocked->transactor().begin().value();
        const auto done = Statement(m_home->office->database(), sql).run();
        QCOMPARE(done.error().code, u"storage.immutable"_s);
    }

    void keepsACorrectionWithItsSheetAndItsRevisions()
    {
        const ClosedProtocol protocol = add(QDate(2026, 11, 20), 1);
        QCOMPARE(journals().correctionById(m_home->ids.nextId<CorrectionTag>()).error().code,
                 u"correction.not_found"_s);
        const Correction proposed = correct(protocol, CorrectionState::Proposed);
        QCOMPARE(proposed.revision, 1);
        QCOMPARE(journals().daysWithProposals().value(), QList{QDate(2026, 11, 20)});
        const Correction approved = correct(protocol, CorrectionState::Approved, proposed);
        QCOMPARE(approved.revision, 2);
        QVERIFY(journals().daysWithProposals().value().isEmpty());
        m_home->reopen();
        QCOMPARE(journals().correctionById(approved.id).value(), approved);
        QCOMPARE(journals().pdfOf(approved).value(), kPdf);
        QCOMPARE(journals().corrections(QDate(2026, 11, 20), QDate(2026, 11, 20)).value(), QList{approved});
        QVERIFY(journals().corrections(QDate(2026, 11, 21), QDate(2026, 12, 31)).value().isEmpty());
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void aProposalMayStillChangeButNeverGo()
    {
        const Correction proposed = correct(add(QDate(2026, 11, 20), 1), CorrectionState::Proposed);
        QVERIFY(m_home->unlocked->verify().value().ok());
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            for (const QString &sql : {u"DELETE FROM correction"_s, u"UPDATE correction SET protocol_id = 'x'"_s})
                QCOMPARE(Statement(m_home->office->database(), sql).run().error().code, u"storage.immutable"_s);
        }
        const Correction withdrawn =
            correct(journals().protocolOf(proposed.date).value().value(), CorrectionState::Withdrawn, proposed);
        const auto unit = m_home->unlocked->transactor().begin().value();
        QCOMPARE(journals().save(withdrawn, {}, kAction).error().code, u"storage.immutable"_s);
    }

private:
    Correction correct(const ClosedProtocol &protocol, CorrectionState state,
                       const std::optional<Correction> &before = std::nullopt)
    {
        Correction correction = before.value_or(Correction{m_home->ids.nextId<CorrectionTag>(), protocol.id});
        correction.state = state;
        correction.date = protocol.document.date;
        correction.row = 1;
        correction.column = 2;
        correction.newText = u"Әлібекова Үміт Сәкенқызы"_s;
        const auto unit = m_home->unlocked->transactor().begin().value();
        if (state == CorrectionState::Approved) {
            correction.number = journals().nextCorrectionNumber(protocol.id).value();
            correction.sheets = 1;
            correction.sha256 = sha256Hex(kPdf);
        }
        const auto saved = journals().save(correction, kPdf, TemporaryOffice::action(u"correction.save"_s));
        if (!saved || !unit->commit())
            qFatal("the correction could not be saved");
        return *saved;
    }
    SqliteJournalRepository &journals() { return m_home->unlocked->journals(); }
    ClosedProtocol add(QDate date, int number)
    {
        const ClosedProtocol protocol = test::closedProtocol(date, number, kPdf, m_home->ids);
        const auto unit = m_home->unlocked->transactor().begin().value();
        if (!journals().add(protocol, kPdf, kAction) || !unit->commit())
            qFatal("the protocol could not be added");
        return protocol;
    }

    const QByteArray kPdf = QByteArray("%PDF-1.7\n\0binary", 16).repeated(1000);
    const Action kAction = TemporaryOffice::action(u"protocol.close"_s);
    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(SqliteJournalRepositoryTest)
#include "tst_sqlitejournalrepository.moc"
