// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/speller.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30000; // dictionaries are big, and the machine may be busy

/// Asks as long as it takes.
Speller::Verdict verdictOf(Speller &speller, const QString &word)
{
    while (speller.verdict(word) == Speller::Verdict::Pending) {
        QSignalSpy checked(&speller, &Speller::checked);
        if (!checked.wait(kPatience))
            break;
    }
    return speller.verdict(word);
}

QStringList suggestionsFor(Speller &speller, const QString &word)
{
    std::optional<QStringList> answer;
    speller.suggest(word, &speller, [&answer](const QStringList &words) { answer = words; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience))
        return {u"no answer"_s};
    return *answer;
}

} // namespace

class TestSpeller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_speller = std::make_unique<Speller>(SpellingSources::installed(m_folder.filePath(u"own.txt"_s)));
        QVERIFY(!m_speller->available());
        QSignalSpy loaded(m_speller.get(), &Speller::loaded);
        QVERIFY(loaded.wait(kPatience));
        QVERIFY(m_speller->available());
    }

    void rightWordsOfBothLanguages_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word :
             {"мүгедектік", "әлеуметтік", "сараптама", "Мүгедектік", "инвалидность", "Инвалидность", "отёк", "отек",
              "медико-социальная", "ЗАКЛЮЧЕНИЕ",
              // of the field, and with endings the dictionary does not know
              "куәландыру", "Куәландыруға", "өлшемшарттарын", "мүгедектігі", "қабылдануға", "эпикризі", "инсулинді",
              "услугополучателя", "эндопротезированием", "абилитации", "тетрапарез"})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void rightWordsOfBothLanguages()
    {
        QFETCH(QString, word);
        QCOMPARE(verdictOf(*m_speller, word), Speller::Verdict::Right);
    }

    void wrongWords_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : {"инвалиднасть", "мугедектік", "мүгедктік", "әлеуметік", "сарапатама", "больницаы",
                                 "медико-сациальная", "инвaлид" /* with a Latin a */})
            QTest::newRow(word) << QString::fromUtf8(word);
    }
    void wrongWords()
    {
        QFETCH(QString, word);
        QCOMPARE(verdictOf(*m_speller, word), Speller::Verdict::Wrong);
    }

    void suggestsTheRightWord()
    {
        QVERIFY(suggestionsFor(*m_speller, u"инвалиднасть"_s).contains(u"инвалидность"_s));
        QCOMPARE(suggestionsFor(*m_speller, u"мугедектік"_s).value(0), u"мүгедектік"_s);
        QVERIFY(suggestionsFor(*m_speller, u"қвжцкщ"_s).size() <= 8);
    }

    void asksForAWordOnce()
    {
        QSignalSpy checked(m_speller.get(), &Speller::checked);
        QCOMPARE(m_speller->verdict(u"ампутацияға"_s), Speller::Verdict::Pending);
        QCOMPARE(m_speller->verdict(u"ампутацияға"_s), Speller::Verdict::Pending);
        QCOMPARE(m_speller->verdict(u"протезге"_s), Speller::Verdict::Pending);
        QVERIFY(checked.wait(kPatience));
        QVERIFY(m_speller->verdict(u"ампутацияға"_s) != Speller::Verdict::Pending);
        QVERIFY(m_speller->verdict(u"протезге"_s) != Speller::Verdict::Pending);
        QCOMPARE(checked.size(), 1);
    }

    void dropsSuggestionsForAFieldThatIsGone()
    {
        auto field = std::make_unique<QObject>();
        bool answered = false;
        m_speller->suggest(u"инвалиднасть"_s, field.get(), [&answered](const QStringList &) { answered = true; });
        field.reset();
        suggestionsFor(*m_speller, u"инвалиднасть"_s); // answered after it
        QVERIFY(!answered);
    }

    void anAddedWordIsRightAtOnceAndNextTime()
    {
        QCOMPARE(verdictOf(*m_speller, u"Хаттамагер"_s), Speller::Verdict::Wrong);
        QCOMPARE(verdictOf(*m_speller, u"хаттамагер"_s), Speller::Verdict::Wrong);
        m_speller->add(u"Хаттамагер"_s);
        QCOMPARE(m_speller->verdict(u"Хаттамагер"_s), Speller::Verdict::Right);
        QCOMPARE(verdictOf(*m_speller, u"хаттамагер"_s), Speller::Verdict::Right);

        Speller next(SpellingSources::installed(m_folder.filePath(u"own.txt"_s)));
        QCOMPARE(verdictOf(next, u"Хаттамагер"_s), Speller::Verdict::Right);
        QCOMPARE(verdictOf(next, u"хаттамагер"_s), Speller::Verdict::Right);
    }

    void aWordThatCannotBeKeptIsRightForNow()
    {
        Speller speller(SpellingSources::installed(m_folder.filePath(u"missing/own.txt"_s)));
        QSignalSpy notKept(&speller, &Speller::notKept);
        speller.add(u"сынақсөз"_s);
        QVERIFY(notKept.wait(kPatience));
        QCOMPARE(notKept.first().first().toString(), u"сынақсөз"_s);
        QCOMPARE(verdictOf(speller, u"сынақсөз"_s), Speller::Verdict::Right);
    }

    void withoutDictionariesNothingIsWrong()
    {
        Speller speller({.folders = {m_folder.path()}, .fieldWords = {}, .userDictionary = {}});
        QSignalSpy loaded(&speller, &Speller::loaded);
        QVERIFY(loaded.wait(kPatience));
        QVERIFY(!speller.available());
        QCOMPARE(verdictOf(speller, u"инвалиднасть"_s), Speller::Verdict::Right);
        QCOMPARE(suggestionsFor(speller, u"инвалиднасть"_s), QStringList());
    }

    void endsWhileItIsStillAtWork()
    {
        auto speller = std::make_unique<Speller>(SpellingSources::installed({}));
        (void)speller->verdict(u"сараптама"_s);
        speller->suggest(u"инвалиднасть"_s, this, [](const QStringList &) { QFAIL("nobody is there to be answered"); });
        speller.reset();
        QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Speller> m_speller;
};

QTEST_GUILESS_MAIN(TestSpeller)
#include "tst_speller.moc"
