// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

using namespace khattama;
using namespace khattama::storage;
using namespace Qt::StringLiterals;
using khattama::test::TemporaryOffice;

class PhraseStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsChangesAndRemovesPhrases()
    {
        TemporaryOffice home;
        expertise::Phrase measures = store(home).add(u"measures"_s, u"ЕДШ, массаж"_s, home.action()).value();
        const expertise::Phrase gone = store(home).add(u"diagnosis"_s, u"қате"_s, home.action()).value();
        measures.text = u"ЕДШ, массаж, физиоем"_s;
        measures = store(home).change(measures, home.action()).value();
        QCOMPARE(measures.revision, 2);
        QVERIFY(store(home).remove(gone.id, home.action()));
        home.reopen();
        QCOMPARE(store(home).phrases().value(), QList<expertise::Phrase>{measures});
        QVERIFY(home.unlocked->verify().value().ok());
    }

    // The revision that is changed is named, so that two who change one phrase do not undo each other.
    void refusesAStaleRevision()
    {
        TemporaryOffice home;
        const expertise::Phrase first = store(home).add(u"measures"_s, u"ЕДШ"_s, home.action()).value();
        QVERIFY(store(home).change(first, home.action()));
        QCOMPARE(store(home).change(first, home.action()).error().code, u"phrase.changed_meanwhile"_s);
        QVERIFY(home.unlocked->verify().value().ok());
    }

private:
    static PhraseStore &store(TemporaryOffice &home) { return home.unlocked->phrases(); }
};

QTEST_GUILESS_MAIN(PhraseStoreTest)
#include "tst_phrasestore.moc"
