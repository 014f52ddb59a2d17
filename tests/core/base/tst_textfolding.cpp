// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfolding.h"

#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

class TestTextFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldingTwiceChangesNothing_data() { folds_data(); }
    void foldingTwiceChangesNothing();
    void splitsIntoWords();
    void allOfCyrillicFoldsAlikeAloneAndBesideOtherLetters();
    void findsBeginningsOfWords_data();
    void findsBeginningsOfWords();
    void keepsCaseWhenOnlyLookalikesAreAsked();
};

void TestTextFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"ҚАЙЫРБЕКОВА Әсел"_s << u"қайырбекова әсел"_s;
    QTest::newRow("latin i inside") << u"нөм\u0069р\u0069"_s << u"нөмірі"_s;
    QTest::newRow("latin capital I inside") << u"НӨМ\u0049Р\u0049"_s << u"нөмірі"_s;
    QTest::newRow("latin schwa") << u"Т\u0259уелсіздік \u018Fсел"_s << u"тәуелсіздік әсел"_s;
    QTest::newRow("latin h, small and capital") << u"жи\u0068аз \u0048УРЛАН"_s << u"жиһаз нурлан"_s;
    QTest::newRow("latin look-alikes in a Russian name") << u"К\u0061p\u0061\u0063ё\u0062"_s << u"карасев"_s;
    QTest::newRow("latin capitals") << u"\u0042\u0041\u0054\u0045Ь"_s << u"ватеь"_s;
    QTest::newRow("wholly latin stays") << u"Multiple Sclerosis MRI"_s << u"multiple sclerosis mri"_s;
    QTest::newRow("each word by itself") << u"Mac Маc"_s << u"mac мас"_s;
    QTest::newRow("yo") << u"Фёдор ЁЛКИН"_s << u"федор елкин"_s;
    QTest::newRow("yo composed of two") << u"Фе\u0308дор"_s << u"федор"_s;
    QTest::newRow("short i composed of two") << u"И\u0306"_s << u"й"_s;
    QTest::newRow("digits and blanks") << u"  031-000417\u00a0\t№  5 "_s << u"031-000417 № 5"_s;
    QTest::newRow("icd code") << u"G35"_s << u"g35"_s;
    QTest::newRow("older abbreviations") << u"ЖЕА мен КЕА, ЖЕҚЖ; кеаң"_s << u"жеқа мен кеқа, жеқа; кеаң"_s;
    QTest::newRow("older abbreviations alone") << u"жеа КЕА ЖЕҚЖ"_s << u"жеқа кеқа жеқа"_s;
    QTest::newRow("double name with blanks") << u" Құрман-Ғали  Ёлкин "_s << u"құрман-ғали елкин"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestTextFolding::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedForSearch(text), folded);
}

void TestTextFolding::foldingTwiceChangesNothing()
{
    QFETCH(QString, folded);
    QCOMPARE(foldedForSearch(folded), folded);
}

void TestTextFolding::splitsIntoWords()
{
    QCOMPARE(foldedWords(u"Ким-Ли, Ирина (Викторовна) 12/2026"_s),
             QStringList({u"ким"_s, u"ли"_s, u"ирина"_s, u"викторовна"_s, u"12"_s, u"2026"_s}));
    QCOMPARE(foldedWords(u" ; "_s), QStringList());
}

/// Names of Cyrillic letters alone are folded by a shorter way; a letter of another script beside it asks for the long
/// one.
void TestTextFolding::allOfCyrillicFoldsAlikeAloneAndBesideOtherLetters()
{
    for (ushort code = 0x400; code < 0x500; ++code) {
        const QString letters = QString(QChar(code)) + u' ' + QChar(code);
        const QString alone = foldedForSearch(letters);
        QCOMPARE(foldedForSearch(letters + u" ω"), QString(alone + u" ω"));
    }
}

void TestTextFolding::findsBeginningsOfWords_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<bool>("found");
    QTest::newRow("first word") << u"ива"_s << true;
    QTest::newRow("second part of a double name") << u"петрова"_s << true;
    QTest::newRow("last word") << u"анн"_s << true;
    QTest::newRow("middle of a word") << u"ванова"_s << false;
    QTest::newRow("in the middle first, then at a beginning") << u"а"_s << true;
    QTest::newRow("absent") << u"ольга"_s << false;
    QTest::newRow("longer than the text") << u"иванова-петрова анна ивановна"_s << false;
}

void TestTextFolding::findsBeginningsOfWords()
{
    QFETCH(QString, piece);
    QFETCH(bool, found);
    QCOMPARE(beginsWord(u"иванова-петрова анна", piece), found);
}

void TestTextFolding::keepsCaseWhenOnlyLookalikesAreAsked()
{
    QCOMPARE(withoutLookalikes(u"Әлеуметт\u0069к MRI"_s), u"Әлеуметтік MRI"_s);
}

QTEST_GUILESS_MAIN(TestTextFolding)
#include "tst_textfolding.moc"
