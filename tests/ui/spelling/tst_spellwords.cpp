// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/spellwords.h"

#include <QTest>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

class TestSpellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsToJudge_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("sentence", u"Мүгедектік, әлеуметтік – «инвалидность»."_s,
            {u"Мүгедектік"_s, u"әлеуметтік"_s, u"инвалидность"_s});
        row("numbers", u"120/80 мм, 5 мг, 2-топ, 36,6°"_s, {u"мм"_s, u"мг"_s});
        row("codes", u"I69.3, М54.1, 031/у, F00-F09 және G80"_s, {u"және"_s});
        row("abbreviations", u"МӘС, ЖСН-і, ИПР, ЖСНмен, ЭхоКГ"_s, {});
        row("a heading in capitals", u"ЗАКЛЮЧЕНИЕ"_s, {u"ЗАКЛЮЧЕНИЕ"_s});
        row("initials", u"Ахметова Г. С."_s, {u"Ахметова"_s});
        row("Latin", u"status localis бойынша"_s, {u"бойынша"_s});
        row("a Latin letter in a word", u"инвaлид"_s, {u"инвaлид"_s});
        row("hyphen", u"медико-социальная"_s, {u"медико-социальная"_s});
        row("no space", u"топ.Қорытынды және/немесе"_s, {u"топ"_s, u"Қорытынды"_s, u"және"_s, u"немесе"_s});
        row("nothing", QString(), {});
    }
    void findsTheWordsToJudge()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const WordSpan &span : wordsIn(text))
            found.append(text.mid(span.start, span.length));
        QCOMPARE(found, words);
    }

    void tellsWhereAWordStands() { QCOMPARE(wordsIn(u"№ 5: топ, өтем"_s), (QList<WordSpan>{{5, 3}, {10, 4}})); }
};

QTEST_GUILESS_MAIN(TestSpellWords)
#include "tst_spellwords.moc"
