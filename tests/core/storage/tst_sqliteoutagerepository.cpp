// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/support/temporaryoffice.h"

using namespace khattama;
using namespace khattama::storage;
using namespace khattama::outage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class SqliteOutageRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryOffice>(); }
    void cleanup() { m_home.reset(); }

    void givesBackWhatWasSaved()
    {
        OutageAct act = anAct(u"1"_s);
        act.signatories = {{u"health"_s, u"Әлназарова А."_s}};
        act.note = u"байланыс үзілген"_s;
        act.until = act.from.addSecs(3600);
        act = saved(act);
        QCOMPARE(act.revision, 1);
        const TransferMark mark = saved(TransferMark{aCase(), 0, TransferState::Differs, u"ЦБ-1"_s, u"cause"_s,
                                                     u"басқа"_s, u"head"_s, m_home->clock.now()});
        m_home->reopen();
        QCOMPARE(repository().byId(act.id).value(), act);
        QCOMPARE(repository().markOf(mark.caseId).value(), mark);
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void actsStandInTheOrderInWhichTheFailuresBegan()
    {
        OutageAct second = anAct(u"2"_s);
        OutageAct first = anAct(u"3"_s);
        first.from = second.from.addDays(-1);
        second = saved(second);
        first = saved(first);
        QCOMPARE(repository().acts().value(), (QList<OutageAct>{first, second}));
    }

    void refusesAStaleRevision()
    {
        const OutageAct act = saved(anAct(u"1"_s));
        (void)saved(act);
        const TransferMark mark = saved(TransferMark{aCase()});
        (void)saved(mark);
        auto unit = m_home->unlocked->transactor().begin().value();
        QCOMPARE(repository().save(act, m_home->action()).error().code, u"outage.changed_meanwhile"_s);
        QCOMPARE(repository().save(mark, m_home->action()).error().code, u"transfer.changed_meanwhile"_s);
    }

    void writesOnlyInAUnitOfWork()
    {
        QCOMPARE(repository().save(anAct(u"1"_s), m_home->action()).error().code, u"storage.no_unit_of_work"_s);
        QCOMPARE(repository().save(TransferMark{aCase()}, m_home->action()).error().code, u"storage.no_unit_of_work"_s);
    }

    void aCaseWithoutMarkIsOpen()
    {
        const expertise::CaseId id = aCase();
        QCOMPARE(repository().markOf(id).value(), TransferMark{id});
        QCOMPARE(repository().byId(m_home->ids.nextId<OutageActTag>()).error().code, u"outage.not_found"_s);
    }

    void casesAreFoundByTheirAct()
    {
        const OutageAct act = saved(anAct(u"1"_s));
        expertise::Case record = m_home->aCase();
        record.outage = expertise::OutageLink{act.id.toString(), act.number, QDate(2026, 11, 19), {}};
        record = m_home->saved(record);
        (void)aCase();
        const auto found = m_home->unlocked->cases().list({.outageAct = act.id.toString()}).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, record.id);
        QCOMPARE(m_home->unlocked->cases().count({.outageAct = act.id.toString()}).value(), 1);
        m_home->reopen();
        QCOMPARE(m_home->unlocked->cases().byId(record.id).value(), record);
    }

    void nothingIsDeleted_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("acts") << u"outage_act"_s;
        QTest::newRow("marks") << u"transfer_mark"_s;
    }
    void nothingIsDeleted()
    {
        QFETCH(QString, table);
        (void)saved(anAct(u"1"_s));
        (void)saved(TransferMark{aCase()});
        auto &database = m_home->office->database();
        auto unit = database.begin().value();
        QVERIFY(!database.execute(u"DELETE FROM "_s + table));
    }

    void signatoriesAndNotesAreSealed()
    {
        OutageAct act = anAct(u"1"_s);
        act.signatories = {{u"health"_s, u"SIGNATORY"_s}};
        (void)saved(act);
        TransferMark mark{aCase()};
        mark.note = u"REMARK"_s;
        (void)saved(mark);
        m_home->close();
        QFile file(m_home->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("SIGNATORY") && !bytes.contains("REMARK"));
    }

private:
    [[nodiscard]] SqliteOutageRepository &repository() { return m_home->unlocked->outages(); }
    [[nodiscard]] OutageAct anAct(const QString &number)
    {
        OutageAct act{m_home->ids.nextId<OutageActTag>()};
        act.number = number;
        act.date = QDate(2026, 11, 19);
        act.from = m_home->clock.now().addDays(-1);
        act.systems = QStringList{u"cbdi"_s};
        return act;
    }
    [[nodiscard]] expertise::CaseId aCase() { return m_home->saved(m_home->aCase()).id; }
    template <typename Value>
    Value saved(const Value &value)
    {
        auto unit = m_home->unlocked->transactor().begin().value();
        const Value result = repository().save(value, m_home->action()).value();
        if (!unit->commit())
            qFatal("not saved");
        return result;
    }

    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(SqliteOutageRepositoryTest)
#include "tst_sqliteoutagerepository.moc"
