// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/support/temporaryoffice.h"

using namespace khattama;
using namespace khattama::storage;
using namespace khattama::outbox;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class SqliteOutboxRepositoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryOffice>(); }
    void cleanup() { m_home.reset(); }

    void givesBackWhatWasSaved()
    {
        const OutboxMessage message = saved(aMessage());
        QCOMPARE(message.revision, 1);
        m_home->reopen();
        QCOMPARE(messages().byId(message.id).value(), message);
        QVERIFY(m_home->unlocked->verify().value().ok());
    }

    void refusesAStaleRevision()
    {
        const OutboxMessage first = saved(aMessage());
        OutboxMessage handed = first;
        handed.state = MessageState::HandedOver;
        QCOMPARE(saved(handed).revision, 2);
        auto unit = m_home->unlocked->transactor().begin().value();
        QCOMPARE(messages().save(first, m_home->action()).error().code, u"outbox.changed_meanwhile"_s);
    }

    void writesOnlyInAUnitOfWork()
    {
        QCOMPARE(messages().save(aMessage(), m_home->action()).error().code, u"storage.no_unit_of_work"_s);
    }

    void listsByStateTimeCaseAndKind()
    {
        OutboxMessage later = aMessage(u"S1"_s);
        later.dueAt = m_home->clock.now().addDays(3);
        later = saved(later);
        const OutboxMessage first = saved(aMessage());
        OutboxMessage gone = aMessage();
        gone.state = MessageState::Void;
        gone = saved(gone);
        QCOMPARE(ids({.states = {MessageState::Due}}), (QList{first.id, later.id}));
        QCOMPARE(ids({.states = {MessageState::Void, MessageState::Confirmed}}), QList{gone.id});
        QCOMPARE(ids({.states = {MessageState::Due}, .dueBefore = later.dueAt}), QList{first.id});
        QCOMPARE(ids({.caseId = first.caseId}), QList{first.id});
        QCOMPARE(ids({.kinds = {u"S1"_s}}), QList{later.id});
        QCOMPARE(ids({}).size(), 3);
    }

    void findsByTheEndOfTheId()
    {
        const OutboxMessage message = saved(aMessage());
        QCOMPARE(messages().resolve(message.id.toString()).value(), message.id);
        QCOMPARE(messages().resolve(message.id.toString().right(6)).value(), message.id);
        QCOMPARE(messages().resolve(message.id.toString().right(3)).error().code, u"outbox.not_found"_s);
        saved(aMessage());
        QCOMPARE(messages().resolve(message.id.toString().mid(24, 8)).error().code, u"outbox.not_found"_s);
    }

    void namesNobodyInTheClear()
    {
        saved(aMessage());
        m_home->close();
        QFile file(m_home->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QString &text : {u"Құпия"_s, u"+77010000001"_s, u"қабылданды"_s})
            QVERIFY2(!content.contains(text.toUtf8()), qPrintable(text));
        m_home->open();
        m_home->login(u"head"_s);
    }

    void aMessageIsNeverDeleted()
    {
        saved(aMessage());
        auto unit = m_home->unlocked->transactor().begin().value();
        QVERIFY(!Statement(m_home->office->database(), u"DELETE FROM outbox_message"_s).run());
    }

    void verifyMissesAChange()
    {
        const OutboxMessage message = saved(aMessage());
        auto unit = m_home->unlocked->transactor().begin().value();
        QVERIFY(Statement(m_home->office->database(), u"UPDATE outbox_message SET state = 'confirmed'"_s).run());
        QVERIFY(unit->commit());
        const auto found = m_home->unlocked->verify().value();
        QCOMPARE(found.problems.size(), 1);
        QCOMPARE(found.problems.first().table, u"outbox_message"_s);
    }

private:
    SqliteOutboxRepository &messages() { return m_home->unlocked->outbox(); }
    OutboxMessage aMessage(const QString &kind = u"S2"_s)
    {
        const expertise::Case record = m_home->saved(m_home->aCase());
        OutboxMessage message{m_home->ids.nextId<OutboxMessageTag>(), record.id};
        message.kind = kind;
        message.channel = Channel::Sms;
        message.madeAt = m_home->clock.now();
        message.dueAt = m_home->clock.now().addDays(1);
        message.addressee = u"person"_s;
        message.destination = u"+77010000001"_s;
        message.recipient = message.person = u"Құпия Адам"_s;
        message.language = Language::Russian;
        message.text = {u"қабылданды"_s, u"принято"_s};
        message.fields = {{u"actNumber"_s, u"1/2026"_s}};
        message.codes = QStringList{u"F004"_s};
        return message;
    }
    OutboxMessage saved(const OutboxMessage &message)
    {
        auto unit = m_home->unlocked->transactor().begin().value();
        OutboxMessage result = messages().save(message, m_home->action()).value();
        if (!unit->commit())
            qFatal("the message could not be saved");
        return result;
    }
    QList<OutboxMessageId> ids(const OutboxQuery &query)
    {
        QList<OutboxMessageId> found;
        const QList<OutboxMessage> listed = messages().list(query).value();
        for (const OutboxMessage &message : listed)
            found.append(message.id);
        return found;
    }

    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(SqliteOutboxRepositoryTest)
#include "tst_sqliteoutboxrepository.moc"
