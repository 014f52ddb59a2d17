// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/department.h"

#include "core/expertise/phrases.h"

using namespace khattama;
using namespace khattama::expertise;
using namespace khattama::test;
using namespace Qt::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<test::Department>();
        m_phrases = std::make_unique<Phrases>(m->home.unlocked->phrases());
    }
    void cleanup()
    {
        m_phrases.reset();
        m.reset();
    }

    void everyoneOfTheDepartmentHasThemInTheOrderOfTheAlphabet()
    {
        (void)must(add(u"Өкпе аурулары"_s, m->specialist));
        (void)must(add(u" Атаксия \n"_s, test::Department::chief(1)));
        (void)must(add(u"Ірі буындар"_s, m->head));
        QStringList texts;
        for (const Phrase &phrase : must(m_phrases->all(test::Department::chief(2))))
            texts.append(phrase.text);
        QCOMPARE(texts, (QStringList{u"Атаксия"_s, u"Өкпе аурулары"_s, u"Ірі буындар"_s}));
    }

    void aTextStandsOnceInAField()
    {
        QCOMPARE(errorOf(add(u"  "_s, m->head)), u"phrase.empty"_s);
        const Phrase first = must(add(u"ЕДШ"_s, m->head));
        QCOMPARE(errorOf(add(u"ЕДШ "_s, m->head)), u"phrase.exists"_s);
        (void)must(m_phrases->add(u"diagnosis"_s, u"ЕДШ"_s, m->head));
        QCOMPARE(must(m_phrases->change(first, m->head)).revision, 2); // its own text is not taken by another
    }

    void aPhraseChangedByTwoKeepsTheFirstChange()
    {
        Phrase mine = must(add(u"санаторий"_s, m->head));
        Phrase theirs = mine;
        mine.text = u"санаторийлік емдеу"_s;
        theirs.text = u"курорт"_s;
        QCOMPARE(must(m_phrases->change(mine, m->head)).text, mine.text);
        QCOMPARE(errorOf(m_phrases->change(theirs, m->specialist)), u"phrase.changed_meanwhile"_s);
        QCOMPARE(must(m_phrases->all(m->head)).first().text, mine.text);
    }

    void aPhraseGoesAndMayBeGoneAlready()
    {
        const Phrase phrase = must(add(u"санаторий"_s, m->head));
        QVERIFY(m_phrases->remove(phrase.id, m->specialist));
        QVERIFY(m_phrases->remove(phrase.id, m->head));
        QVERIFY(must(m_phrases->all(m->head)).isEmpty());
        QCOMPARE(errorOf(m_phrases->change(phrase, m->head)), u"phrase.changed_meanwhile"_s);
    }

    void whoOnlyReadsOrAdministersHasNone()
    {
        for (const people::StaffMember &member : {m->auditor, m->administrator}) {
            QCOMPARE(errorOf(m_phrases->all(member)), u"permission.denied"_s);
            QCOMPARE(errorOf(add(u"ЕДШ"_s, member)), u"permission.denied"_s);
        }
    }

private:
    Result<Phrase> add(const QString &text, const people::StaffMember &by)
    {
        return m_phrases->add(u"measures"_s, text, by);
    }
    std::unique_ptr<test::Department> m;
    std::unique_ptr<Phrases> m_phrases;
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
