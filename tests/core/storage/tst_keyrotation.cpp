// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/protocolsamples.h"
#include "tests/core/storage/rawsqlite.h"
#include "tests/support/temporaryoffice.h"

#include "core/base/textfolding.h"
#include "core/storage/sealedtables.h"
#include "core/storage/statement.h"

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;
using security::FieldCipher;
using security::KeyRing;
using security::PasswordLock;
using security::RecoveryKey;

/// The department's key is changed: with something in every table, to its end or stopped on the way.
class KeyRotationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TemporaryOffice>();
        fill();
        enter();
    }
    void cleanup()
    {
        m_other.reset();
        m_otherOffice.reset();
        m_home.reset();
    }

    void everyRecordReadsAsBefore()
    {
        const KeyRing old = ringOf(u"head"_s);
        const QMap<QString, QByteArray> before = contents(old);
        for (const StoredTable &table : kStoredTables) { // else this test would pass over it
            if (!table.sealedColumns().isEmpty())
                QVERIFY2(rowsOf(QLatin1String(table.name)) > 0, table.name);
        }
        const auto actions = m_home->unlocked->audit().actionsOn(u"case/"_s + m_case->id.toString()).value().size();
        const qint64 position = m_home->unlocked->cases().changesSince({}).value().position;
        qint64 told = 0;
        const auto report = rotation().rotate(u"administrator"_s, {}, [&](qint64 done, qint64 total) {
            told = std::max(told, done);
            return total == 0 || done <= total;
        });
        QVERIFY(report);
        QCOMPARE(report->version, 2);
        QCOMPARE(report->damaged, 0);
        QVERIFY(report->resealed > 20 && told > 20);
        QCOMPARE(report->withoutKeys, QStringList());
        QCOMPARE(problems(), QStringList());
        QCOMPARE(contents(ringOf(u"head"_s)), before);
        QCOMPARE(m_home->unlocked->cases().byId(m_case->id).value(), *m_case);
        QCOMPARE(m_home->unlocked->cases().revision(m_case->id, 1).value().revision, 1);
        findsTheCase();
        // Nothing carries the version of before, and its key opens nothing.
        const FieldCipher formerly(old.clone());
        eachSealed([&](const security::FieldAddress &address, const QByteArray &value) {
            QCOMPARE(FieldCipher::versionOf(value), std::optional<quint8>(2));
            QVERIFY(!formerly.open(address, value));
        });
        const KeyState state = rotation().state().value();
        QCOMPARE(state.version, 2);
        QVERIFY(!state.underWay);
        QCOMPARE(state.finishedAt, m_home->clock.now());
        // What was done to the case is told as before: nobody did anything to it.
        QCOMPARE(m_home->unlocked->audit().actionsOn(u"case/"_s + m_case->id.toString()).value().size(), actions);
        QCOMPARE(m_home->unlocked->cases().changesSince(position).value().cases.size(), 0);
    }

    void everyHolderGetsTheNewKeyAlone()
    {
        const KeyRing old = ringOf(u"head"_s);
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        for (const auto *login : {"specialist", "chief", "head", "administrator", "auditor"}) {
            const KeyRing ring = ringOf(QString::fromLatin1(login));
            QCOMPARE(ring.currentVersion(), quint8(2));
            QVERIFY(!ring.holdsOlder() && ring.key(1) == nullptr);
            QVERIFY(m_home->office->login(QString::fromLatin1(login),
                                          TemporaryOffice::passwordOf(QString::fromLatin1(login))));
        }
        QVERIFY(m_home->office->recover(m_home->recoveryKey, u"chief"_s, u"brand new words"_s));
        QVERIFY(m_home->office->login(u"chief"_s, u"brand new words"_s));
        QCOMPARE(problems(), QStringList());
        // And once more, with everything that hangs on the version.
        QCOMPARE(rotation().rotate(u"administrator"_s, {}).value().version, 3);
        findsTheCase();
        QCOMPARE(problems(), QStringList());
        m_home->reopen();
        findsTheCase();
    }

    void theCopyMadeBeforeOpensWithThePasswordsOfItsDay()
    {
        const auto report = rotation().rotate(u"administrator"_s, {}).value();
        QCOMPARE(report.backup, QString(m_home->path() + u".keys-v1.backup"));
        QVERIFY(m_home->unlocked->staff().setPassword(u"head"_s, u"another password"_s, 8, m_home->action()));
        const auto copy = Office::open(report.backup, OpenMode::ReadWrite, m_home->environment()).value();
        const auto reader = copy->login(u"head"_s, u"password-head"_s).value();
        QCOMPARE(reader->cases().byId(m_case->id).value(), *m_case);
        QVERIFY(copy->recover(m_home->recoveryKey, u"chief"_s, u"brand new words"_s));
    }

    void theFileHoldsNothingUnderTheOldKey()
    {
        QList<QByteArray> old;
        eachSealed([&](const security::FieldAddress &, const QByteArray &value) { old.append(value.mid(2, 40)); });
        for (const auto *table : {"account", "recovery"}) {
            Statement wraps(m_home->office->database(), u"SELECT wrapped_keys FROM "_s + QLatin1String(table));
            while (wraps.next().value())
                old.append(wraps.blob(0).mid(4, 40));
        }
        const auto found = [&] {
            QByteArray bytes;
            for (const auto &suffix : {u""_s, u"-wal"_s}) {
                QFile file(m_home->path() + suffix);
                if (file.open(QIODevice::ReadOnly))
                    bytes += file.readAll();
            }
            return std::count_if(old.begin(), old.end(),
                                 [&](const QByteArray &value) { return bytes.contains(value); });
        };
        QVERIFY(found() > old.size() * 3 / 4); // some lie over the border of two pages
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        QCOMPARE(found(), 0); // while it is open, and when it is closed
        m_home->close();
        QCOMPARE(found(), 0);
        m_home->open();
        m_home->login(u"head"_s);
    }

    void goesOnWhereverItWasStopped()
    {
        const QMap<QString, QByteArray> before = contents(ringOf(u"head"_s));
        int stopped = 0;
        for (int steps = 1;; ++steps) {
            int left = steps;
            const auto report = rotation().rotate(u"administrator"_s, {},
                                                  [&](qint64, qint64 total) { return total == 0 || left-- > 0; });
            if (report) {
                QCOMPARE(report->resealed, rotation().state().value().done);
                break;
            }
            QCOMPARE(report.error().code, u"job.cancelled"_s);
            ++stopped;
            m_home->close(); // as a killed program leaves it: nothing but the file
            m_home->open();
            m_home->login(u"head"_s);
            QVERIFY(rotation().state().value().underWay);
            QCOMPARE(m_home->unlocked->cases().byId(m_case->id).value(), *m_case);
            findsTheCase();
            QCOMPARE(problems(), QStringList());
            const auto saved = m_home->saved(m_home->aCase(u"Жаңа"_s, u"Іс"_s, iinOf(stopped)));
            QCOMPARE(m_home->unlocked->cases().byIin(iinOf(stopped)).value(), QList{saved.id});
            enter();
        }
        QVERIFY(stopped >= 5);
        const QMap<QString, QByteArray> after = contents(ringOf(u"head"_s));
        for (auto it = before.cbegin(); it != before.cend(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
        for (int n = 1; n <= stopped; ++n)
            QCOMPARE(m_home->unlocked->cases().byIin(iinOf(n)).value().size(), 1);
        QCOMPARE(problems(), QStringList());
        QVERIFY(!ringOf(u"chief"_s).holdsOlder());
    }

    void stoppedWhileTheCopyIsMadeNothingHasBegun()
    {
        QCOMPARE(rotation().rotate(u"administrator"_s, {}, [](qint64, qint64) { return false; }).error().code,
                 u"job.cancelled"_s);
        QCOMPARE(rotation().state().value().version, 1);
        QVERIFY(!QFile::exists(m_home->path() + u".keys-v1.backup"));
        m_home->reopen();
        QCOMPARE(m_home->unlocked->cases().byId(m_case->id).value(), *m_case);
    }

    void aProgramUnlockedBeforeWritesNothingMore()
    {
        openOther();
        pause();
        auto stale = m_other->cases().byId(m_case->id).value(); // under the old key still, so it reads
        QCOMPARE(m_other->transactor().begin().error().code, u"storage.keys_changed"_s);
        QCOMPARE(m_other->drafts().save(u"head"_s, {u"f"_s, u"s"_s, "{}"}).error().code, u"storage.keys_changed"_s);
        QCOMPARE(m_other->staff().setPassword(u"chief"_s, u"another password"_s, 8, m_home->action()).error().code,
                 u"storage.keys_changed"_s);
        QCOMPARE(m_other->replaceRecoveryKey(RecoveryKey::generate(), m_home->action()).error().code,
                 u"storage.keys_changed"_s);
        // Logged in again it goes on, while the change is under way and after it; as in a window whose pages stay, the
        // one of before may live until then.
        QCOMPARE(m_otherOffice->login(u"head"_s, u"guess"_s).error().code, u"security.login_failed"_s);
        auto again = m_otherOffice->login(u"head"_s, u"password-head"_s).value();
        QCOMPARE(m_other->transactor().begin().error().code, u"storage.keys_changed"_s);
        m_other = std::move(again);
        stale.returnReason = u"себебі"_s;
        {
            const auto unit = m_other->transactor().begin().value();
            QVERIFY(m_other->cases().save(stale, m_home->action()));
            QVERIFY(unit->commit());
        }
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        QVERIFY(m_other->drafts().save(u"head"_s, {u"f"_s, u"s"_s, "{}"}));
        QVERIFY(m_other->staff().setPassword(u"chief"_s, u"another password"_s, 8, m_home->action()));
        QVERIFY(!ringOf(u"chief"_s, u"another password"_s).holdsOlder()); // though its own ring has the old key too
        QCOMPARE(problems(), QStringList());
    }

    void twoWhoGoOnAtOnceEndTheSameChange()
    {
        pause();
        openOther();
        QCOMPARE(m_other->keyRotation().rotate(u"head"_s, {}).value().version, 2);
        QCOMPARE(rotation().rotate(u"administrator"_s, {}, [](qint64, qint64) { return true; }).value().version, 3);
        QCOMPARE(m_other->transactor().begin().error().code, u"storage.keys_changed"_s);
        QCOMPARE(problems(), QStringList());
    }

    void whoIsBlockedGetsNoKeys()
    {
        QVERIFY(m_home->unlocked->staff().setBlocked(u"chief"_s, true, m_home->action()));
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        QCOMPARE(m_home->office->login(u"chief"_s, u"password-chief"_s).error().code, u"security.account_blocked"_s);
        QVERIFY(m_home->unlocked->staff().setBlocked(u"chief"_s, false, m_home->action()));
        QCOMPARE(m_home->office->login(u"chief"_s, u"password-chief"_s).error().code, u"security.no_keys"_s);
        QCOMPARE(rotation().state().value().withoutKeys, QStringList{u"chief"_s});
        QVERIFY(m_home->unlocked->staff().setPassword(u"chief"_s, u"another password"_s, 8, m_home->action()));
        QVERIFY(m_home->office->login(u"chief"_s, u"another password"_s));
        QCOMPARE(rotation().state().value().withoutKeys, QStringList());
        QCOMPARE(problems(), QStringList());
    }

    void whoIsBlockedOnTheWayLosesTheKeysToo()
    {
        pause();
        QVERIFY(m_home->unlocked->staff().setBlocked(u"chief"_s, true, m_home->action()));
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        QVERIFY(m_home->unlocked->staff().setBlocked(u"chief"_s, false, m_home->action()));
        QCOMPARE(m_home->office->login(u"chief"_s, u"password-chief"_s).error().code, u"security.no_keys"_s);
    }

    void whoHasNotLoggedInSinceTheUpdateIsNamedAndLeftOut()
    {
        forget(u"account WHERE login IN ('chief', 'head')"_s);
        QCOMPARE(rotation().state().value().leftOut, (QStringList{u"chief"_s, u"head"_s}));
        QVERIFY(m_home->office->login(u"head"_s, u"password-head"_s)); // learns what to wrap to
        QCOMPARE(rotation().state().value().leftOut, QStringList{u"chief"_s});
        const auto report = rotation().rotate(u"administrator"_s, {}).value();
        QCOMPARE(report.withoutKeys, QStringList{u"chief"_s});
        QCOMPARE(m_home->office->login(u"chief"_s, u"password-chief"_s).error().code, u"security.no_keys"_s);
        QVERIFY(m_home->office->login(u"head"_s, u"password-head"_s));
    }

    void aRecoveryKeyOfAnOldSheetIsAskedFor()
    {
        forget(u"recovery"_s);
        QVERIFY(rotation().state().value().recoveryKeyNeeded);
        QCOMPARE(rotation().rotate(u"administrator"_s, {}).error().code, u"keys.recovery_key_needed"_s);
        QCOMPARE(rotation().rotate(u"administrator"_s, RecoveryKey::generate()).error().code,
                 u"security.recovery_key_wrong"_s);
        QCOMPARE(rotation().state().value().version, 1);
        QVERIFY(rotation().rotate(u"administrator"_s, RecoveryKey::parse(m_home->recoveryKey).value()));
        QVERIFY(m_home->office->recover(m_home->recoveryKey, u"chief"_s, u"brand new words"_s));
        forget(u"recovery"_s);
        QVERIFY(m_home->office->recover(m_home->recoveryKey, u"chief"_s, u"brand new words"_s));
        QVERIFY(!rotation().state().value().recoveryKeyNeeded); // a recovery learns it as well
        const RecoveryKey fresh = RecoveryKey::generate();
        forget(u"recovery"_s);
        QVERIFY(m_home->unlocked->replaceRecoveryKey(fresh, m_home->action()));
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        QVERIFY(m_home->office->recover(fresh.text(), u"chief"_s, u"brand new words"_s));
    }

    void verifyGoesOnNamingWhatWasChangedByHand()
    {
        {
            test::RawSqlite raw(m_home->path());
            raw.dropTriggers();
            QCOMPARE(
                raw.execute("UPDATE case_file SET state = 'returned'; "
                            "UPDATE revision SET actor = 'nobody' WHERE subject_table = 'case_file' AND revision = 1; "
                            "UPDATE protocol SET pdf = CAST(substr(pdf, 1, 500) || x'0001' || substr(pdf, 503) AS "
                            "BLOB); "
                            "DELETE FROM document; "
                            "INSERT INTO calendar_exception (id, working, reason) VALUES ('2026-01-02', 1, '');"),
                SQLITE_OK);
        }
        const QStringList before = problems();
        QVERIFY(before.size() >= 5);
        const auto report = rotation().rotate(u"administrator"_s, {}).value();
        QCOMPARE(report.damaged, 1); // the PDF; the other columns of its row are under the new key
        QCOMPARE(problems(), before);
    }

    void nothingElseOfWhatNeverChangesMayChange_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto *table : {"revision", "document", "protocol", "journal", "signature", "correction"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void nothingElseOfWhatNeverChangesMayChange()
    {
        QFETCH(QString, table);
        const auto *known = std::find_if(kStoredTables.begin(), kStoredTables.end(),
                                         [&](const StoredTable &one) { return table == QLatin1String(one.name); });
        const QStringList sealed = known->sealedColumns();
        QStringList plain;
        {
            Statement columns(m_home->office->database(), u"SELECT name FROM pragma_table_info(?)"_s);
            columns.bind(table);
            while (columns.next().value()) {
                if (!sealed.contains(columns.text(0)))
                    plain.append(columns.text(0));
            }
        }
        QVERIFY(plain.size() >= 6);
        const auto changes = [&](const QString &column, const QString &value) {
            const auto unit = m_home->office->database().begin().value();
            const auto done =
                Statement(m_home->office->database(), u"UPDATE "_s + table + u" SET " + column + u" = " + value).run();
            return done ? QString() : done.error().code;
        };
        const QString immutable = u"storage.immutable"_s;
        const QString next = u"CAST(x'0102' || substr(%1, 3) AS BLOB)"_s;
        for (const QString &column : sealed) // no rotation: nothing at all
            QCOMPARE(changes(column, next.arg(column)), immutable);
        pause();
        for (const QString &column : plain) {
            const QString value = u"CASE typeof(%1) WHEN 'integer' THEN %1 + 1 WHEN 'blob' THEN x'00' "
                                  "WHEN 'null' THEN NULL ELSE %1 || 'x' END"_s.arg(column);
            const bool isNull = m_home->office->database()
                                    .number(u"SELECT count(*) FROM "_s + table + u" WHERE " + column + u" IS NOT NULL")
                                    .value()
                                == 0;
            if (!isNull)
                QVERIFY2(changes(column, value) == immutable, qPrintable(column));
        }
        for (const QString &column : sealed) {
            QCOMPARE(changes(column, next.arg(column)), QString());
            QCOMPARE(changes(column, u"x'00'"_s), immutable);
            QCOMPARE(changes(column, u"CAST(x'0103' || substr(%1, 3) AS BLOB)"_s.arg(column)), immutable);
            QCOMPARE(changes(column, next.arg(column) + u", id = id || 'x'"), immutable);
        }
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        for (const QString &column : sealed) // and again nothing
            QCOMPARE(changes(column, u"CAST(x'0102' || x'00' || substr(%1, 4) AS BLOB)"_s.arg(column)), immutable);
    }

    void theVersionNeverGoesBack()
    {
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        QVERIFY(rotation().rotate(u"administrator"_s, {}));
        const auto unit = m_home->office->database().begin().value();
        for (const auto *sql : {"UPDATE key_rotation SET version = 2", "UPDATE key_rotation SET version = 5",
                                "DELETE FROM key_rotation"}) {
            const auto done = Statement(m_home->office->database(), QString::fromLatin1(sql)).run();
            QCOMPARE(done.error().code, u"storage.immutable"_s);
        }
    }

private:
    const QByteArray kPdf = QByteArray("%PDF-1.7\n\0binary", 16).repeated(1000);
    const Action kAction = TemporaryOffice::action(u"test"_s);

    /// Something in every table.
    void fill()
    {
        auto &office = *m_home->unlocked;
        auto record = m_home->saved(m_home->aCase(u"Әлібекова"_s, u"Үміт"_s, iinOf(0)));
        record.conclusion.emplace();
        record.conclusion->at = m_home->clock.now();
        record.conclusion->certificates = {{u"R1"_s, u"123456"_s}, {u"R2"_s, u"654321"_s}};
        m_case = m_home->saved(record);
        const auto unit = office.transactor().begin().value();
        QVERIFY(office.cases().addDocument(record.id, {u"attachment"_s, u"a.pdf"_s, kPdf, u"sick_leave"_s}, kAction));
        const auto protocol = test::closedProtocol(QDate(2026, 11, 20), 1, kPdf, m_home->ids);
        QVERIFY(office.journals().add(protocol, kPdf, kAction));
        QVERIFY(office.journals().add(test::sealedJournal(QDate(2026, 11, 1), kPdf, m_home->ids), kPdf, kAction));
        journal::Correction correction{m_home->ids.nextId<journal::CorrectionTag>(), protocol.id};
        correction.date = protocol.document.date;
        correction.row = 1;
        correction.column = 2;
        correction = office.journals().save(correction, {}, kAction).value();
        correction.state = journal::CorrectionState::Approved;
        correction.number = 1;
        correction.sheets = 1;
        correction.sha256 = sha256Hex(kPdf);
        QVERIFY(office.journals().save(correction, kPdf, kAction));
        journal::Signature signature{m_home->ids.nextId<journal::SignatureTag>(),
                                     {journal::SignedKind::Protocol, protocol.id.toString()}};
        signature.place = 1;
        signature.date = protocol.document.date;
        signature.signatory = {u"head"_s, u"Сәкен"_s};
        signature.at = m_home->clock.now();
        signature.sha256 = sha256Hex(kPdf);
        QVERIFY(office.signatures().add(signature, kPdf, kAction));
        QVERIFY(office.phrases().add(u"diagnosis"_s, u"үлгі"_s, kAction));
        QVERIFY(office.calendar().set({QDate(2026, 12, 5), true, u"ауыстыру"_s}, kAction));
        QVERIFY(office.drafts().save(u"head"_s, {u"conclusion"_s, record.id.toString(), "{\"a\":1}"}));
        QVERIFY(office.staff().setIin(u"head"_s, iinOf(0), kAction));
        outbox::OutboxMessage message{m_home->ids.nextId<outbox::OutboxMessageTag>(), record.id};
        message.kind = u"S2"_s;
        message.madeAt = message.dueAt = m_home->clock.now();
        message.recipient = u"Әлібекова"_s;
        QVERIFY(office.outbox().save(message, kAction));
        outage::OutageAct act{m_home->ids.nextId<outage::OutageActTag>()};
        act.number = u"1"_s;
        act.date = QDate(2026, 11, 19);
        act.from = m_home->clock.now().addDays(-1);
        act.note = u"байланыс"_s;
        QVERIFY(office.outages().save(act, kAction));
        QVERIFY(office.outages().save(outage::TransferMark{record.id}, kAction));
        expertise::PersonBlock block{m_home->ids.nextId<expertise::PersonBlockTag>()};
        block.iin = iinOf(0);
        block.blockedBy = u"head"_s;
        QVERIFY(office.personBlocks().save(block, kAction));
        QVERIFY(unit->commit());
    }
    [[nodiscard]] static QString iinOf(int n)
    {
        static const QStringList valid{u"850315300019"_s, u"880101300012"_s, u"880209417693"_s};
        return n < valid.size() ? valid.at(n) : QString::number(900101300000 + n);
    }

    void enter()
    {
        m_home->unlocked.reset();
        m_home->login(u"administrator"_s);
    }
    [[nodiscard]] KeyRotation &rotation() { return m_home->unlocked->keyRotation(); }
    /// Begins a change and stops before any row is sealed anew.
    void pause()
    {
        const auto paused = rotation().rotate(u"administrator"_s, {}, [](qint64, qint64 total) { return total == 0; });
        QCOMPARE(paused.error().code, u"job.cancelled"_s);
        QVERIFY(rotation().state().value().underWay);
    }
    /// Another program at the file, with somebody logged in.
    void openOther()
    {
        m_otherOffice = Office::open(m_home->path(), OpenMode::ReadWrite, m_home->environment()).value();
        m_other = m_otherOffice->login(u"head"_s, u"password-head"_s).value();
    }
    /// The row as a database of before the update has it.
    void forget(const QString &where)
    {
        const auto unit = m_home->office->database().begin().value();
        const qsizetype table = where.indexOf(u' ');
        const QString name = where.left(table < 0 ? where.size() : table);
        QVERIFY(Statement(m_home->office->database(),
                          u"UPDATE "_s + name + u" SET public_key = NULL" + where.mid(name.size()))
                    .run());
        QVERIFY(unit->commit());
    }
    void findsTheCase()
    {
        QCOMPARE(m_home->unlocked->cases().byIin(iinOf(0)).value(), QList{m_case->id});
        QCOMPARE(m_home->unlocked->cases().byCertificate(u"123456"_s).value(), std::optional(m_case->id));
        QCOMPARE(m_home->unlocked->cases().byCertificate(u"654321"_s).value(), std::optional(m_case->id));
        QCOMPARE(m_home->unlocked->cases().byCertificate(u"111111"_s).value(), std::nullopt);
        QCOMPARE(m_home->unlocked->cases().list({.text = u"әлібекова"_s}).value().size(), 1);
        // Law No. 94-V: blocked before the change, during it and after it.
        QCOMPARE(m_home->unlocked->personBlocks().blockedCases().value(), QSet{m_case->id});
        QVERIFY(m_home->unlocked->personBlocks().holding(iinOf(0)).value());
        QVERIFY(!m_home->unlocked->personBlocks().holding(iinOf(1)).value());
    }
    [[nodiscard]] QStringList problems()
    {
        QStringList lines;
        const auto verified = m_home->unlocked->verify();
        if (!verified)
            return {verified.error().code};
        for (const Problem &problem : verified->problems)
            lines.append(problem.table + u' ' + problem.row + u' ' + problem.what);
        lines.sort();
        return lines;
    }
    [[nodiscard]] qint64 rowsOf(const QString &table)
    {
        return m_home->office->database().number(u"SELECT count(*) FROM "_s + table).value();
    }
    /// What the password of an account opens.
    [[nodiscard]] KeyRing ringOf(const QString &login, const QString &password = {})
    {
        Statement select(m_home->office->database(), u"SELECT id, salt, kdf_operations, kdf_memory, wrapped_keys FROM "
                                                     "account WHERE login = ?"_s);
        (void)select.bind(login).next();
        const security::PasswordCost cost{static_cast<quint64>(select.integer(2)),
                                          static_cast<quint64>(select.integer(3))};
        return PasswordLock(select.blob(1), cost, select.blob(4))
            .unlock(password.isEmpty() ? TemporaryOffice::passwordOf(login) : password, select.text(0))
            .value();
    }
    void eachSealed(const std::function<void(const security::FieldAddress &, const QByteArray &)> &visit)
    {
        for (const StoredTable &table : kStoredTables) {
            const QString name = QLatin1String(table.name);
            for (const QString &column : table.sealedColumns()) {
                Statement select(m_home->office->database(),
                                 u"SELECT id, "_s + column + u" FROM " + name + u" WHERE " + column + u" IS NOT NULL");
                while (select.next().value())
                    visit({name, select.text(0), column}, select.blob(1));
            }
        }
    }
    /// Everything that stands in the tables, opened: "table/row/column". Without what a change of the key is to change.
    [[nodiscard]] QMap<QString, QByteArray> contents(const KeyRing &ring)
    {
        const FieldCipher cipher(ring.clone());
        QMap<QString, QByteArray> found;
        eachSealed([&](const security::FieldAddress &address, const QByteArray &value) {
            found.insert(address.table + u'/' + address.row + u'/' + address.column,
                         cipher.open(address, value).value_or("does not open"));
        });
        const QStringList changing{u"wrapped_keys"_s, u"iin_index"_s, u"surname_index"_s, u"certificate_index"_s,
                                   u"failed_attempts"_s};
        for (const StoredTable &table : kStoredTables) {
            const QString name = QLatin1String(table.name);
            if (name == u"key_rotation")
                continue;
            Statement select(m_home->office->database(), u"SELECT * FROM "_s + name);
            while (select.next().value()) {
                for (int column = 0; column < select.columns(); ++column) {
                    if (!table.sealedColumns().contains(select.columnName(column))
                        && !changing.contains(select.columnName(column)))
                        found.insert(name + u'/' + select.text(0) + u'/' + select.columnName(column),
                                     select.blob(column));
                }
            }
        }
        return found;
    }

    std::unique_ptr<TemporaryOffice> m_home;
    std::unique_ptr<Office> m_otherOffice;
    std::unique_ptr<UnlockedOffice> m_other;
    std::optional<expertise::Case> m_case;
};

QTEST_GUILESS_MAIN(KeyRotationTest)
#include "tst_keyrotation.moc"
