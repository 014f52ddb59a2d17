// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class DraftStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_home = std::make_unique<TemporaryOffice>(); }
    void cleanup() { m_home.reset(); }

    void comesBackAfterACrash()
    {
        QVERIFY(drafts().save(u"head"_s, {u"conclusion"_s, u"case-1"_s, u"{\"field\":\"диагноз\"}"_s.toUtf8()}));
        m_home->reopen();
        const Draft draft = drafts().load(u"head"_s, u"conclusion"_s, u"case-1"_s).value().value();
        QCOMPARE(draft.content, u"{\"field\":\"диагноз\"}"_s.toUtf8());
        QCOMPARE(draft.savedAt, m_home->clock.now());
    }

    void belongsToOnePersonFormAndSubject()
    {
        QVERIFY(drafts().save(u"head"_s, {u"conclusion"_s, u"case-1"_s, "mine"}));
        QVERIFY(!drafts().load(u"chief"_s, u"conclusion"_s, u"case-1"_s).value());
        QVERIFY(!drafts().load(u"head"_s, u"application"_s, u"case-1"_s).value());
        QVERIFY(!drafts().load(u"head"_s, u"conclusion"_s, u"case-2"_s).value());
    }

    void theLatestReplacesTheEarlier()
    {
        QVERIFY(drafts().save(u"head"_s, {u"application"_s, {}, "a"}));
        QVERIFY(drafts().save(u"head"_s, {u"application"_s, {}, "ab"}));
        m_home->clock.set(m_home->clock.now().addSecs(2));
        QVERIFY(drafts().save(u"head"_s, {u"conclusion"_s, u"case-1"_s, "c"}));
        const auto all = drafts().all(u"head"_s).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).content, QByteArray("c"));
        QCOMPARE(all.at(1).content, QByteArray("ab"));
    }

    void goesWithTheSaveOfItsRecordOrStays()
    {
        QVERIFY(drafts().save(u"head"_s, {u"application"_s, {}, "typed"}));
        {
            const auto unit = m_home->unlocked->transactor().begin().value();
            QVERIFY(m_home->unlocked->cases().save(m_home->aCase(), m_home->action()));
            QVERIFY(drafts().remove(u"head"_s, u"application"_s, {}));
        } // not committed: the record is not there, so the typing must be
        QVERIFY(drafts().load(u"head"_s, u"application"_s, {}).value());
        const auto unit = m_home->unlocked->transactor().begin().value();
        QVERIFY(drafts().remove(u"head"_s, u"application"_s, {}));
        QVERIFY(unit->commit());
        QVERIFY(!drafts().load(u"head"_s, u"application"_s, {}).value());
    }

private:
    DraftStore &drafts() { return m_home->unlocked->drafts(); }
    std::unique_ptr<TemporaryOffice> m_home;
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
