// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/textblock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace khattama;
using namespace khattama::rendering;
using namespace Qt::StringLiterals;

class TestTextBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryKazakhLetter();
    void breaksAfterBlanksHyphensAndSlashes();
    void keepsNumbersAndShortPairsTogether();
    void breaksALongWordBetweenLetters();
    void keepsItsOwnLineBreaks();
    void cleansWhatCannotBePrinted();
    void losesNoLetterAndIsNeverWiderThanAsked();

private:
    static Typeface face()
    {
        auto loaded = Typeface::load(DataFiles());
        Q_ASSERT(loaded);
        return *std::move(loaded);
    }
    static QStringList linesOf(const QString &text, int width)
    {
        Typeface typeface = face();
        const TextBlock block = breakLines(typeface, text, 8, width);
        QStringList lines;
        for (const TextLine &line : block.lines)
            lines.append(block.text.mid(line.start, line.length));
        return lines;
    }
};

void TestTextBlock::knowsEveryKazakhLetter()
{
    Typeface typeface = face();
    const QString letters = u"АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ№«»—"_s;
    for (const QChar letter : QString(letters + letters.toLower())) {
        QVERIFY2(typeface.glyph(letter.unicode()).index != 0, qPrintable(QString(letter)));
        QVERIFY(typeface.advance(letter.unicode(), 8) > 0);
    }
}

void TestTextBlock::breaksAfterBlanksHyphensAndSlashes()
{
    QCOMPARE(linesOf(u"клинико-экспертный диагноз"_s, 45 * kPoint),
             (QStringList{u"клинико-"_s, u"экспертный"_s, u"диагноз"_s}));
    QCOMPARE(linesOf(u"куәландыру/мақсаты"_s, 50 * kPoint), (QStringList{u"куәландыру/"_s, u"мақсаты"_s}));
}

void TestTextBlock::keepsNumbersAndShortPairsTogether()
{
    QCOMPARE(linesOf(u"және/немесе и/или"_s, 55 * kPoint), (QStringList{u"және/немесе"_s, u"и/или"_s}));
    QCOMPARE(linesOf(u"МД № 600536"_s, 40 * kPoint), (QStringList{u"МД"_s, u"№ 600536"_s}));
    QCOMPARE(linesOf(u"тіркеу 12/2026"_s, 40 * kPoint), (QStringList{u"тіркеу"_s, u"12/2026"_s}));
}

void TestTextBlock::breaksALongWordBetweenLetters()
{
    const QStringList lines = linesOf(QString(100, u'Ж'), 50 * kPoint);
    QVERIFY(lines.size() > 5);
    QCOMPARE(lines.join(QString()), QString(100, u'Ж'));
    // Even where not one letter fits, each stands on a line of its own.
    QCOMPARE(linesOf(u"ЖЖ"_s, 1).size(), 2);
}

void TestTextBlock::keepsItsOwnLineBreaks()
{
    QCOMPARE(linesOf(u"бір\n\nекі\r\nүш"_s, 500 * kPoint), (QStringList{u"бір"_s, {}, u"екі"_s, u"үш"_s}));
    QCOMPARE(linesOf({}, 500 * kPoint).size(), 1);
}

void TestTextBlock::cleansWhatCannotBePrinted()
{
    QCOMPARE(linesOf(u"а\u0007б\u00adв\tг\u200bд"_s, 500 * kPoint), QStringList{u"абв гд"_s});
    QCOMPARE(linesOf(u"и\u0306"_s, 500 * kPoint), QStringList{u"й"_s});
}

void TestTextBlock::losesNoLetterAndIsNeverWiderThanAsked()
{
    Typeface typeface = face();
    QRandomGenerator random(7);
    const QString letters = u"абәқғүұөһі ңшщж -/№0123456789   ()«»\n"_s;
    for (int trial = 0; trial < 500; ++trial) {
        QString text;
        for (int i = random.bounded(1, 300); i > 0; --i)
            text += letters.at(random.bounded(letters.size()));
        const int width = random.bounded(12 * kPoint, 150 * kPoint);
        const TextBlock block = breakLines(typeface, text, 8, width);
        QString seen;
        for (const TextLine &line : block.lines) {
            int drawn = 0;
            for (qsizetype i = line.start; i < line.start + line.length; ++i)
                drawn += typeface.advance(block.text.at(i).unicode(), 8);
            QCOMPARE(line.width, drawn);
            QVERIFY(line.width <= width);
            seen += block.text.mid(line.start, line.length);
        }
        QCOMPARE(seen.remove(u' '), text.remove(u' ').remove(u'\n'));
    }
}

QTEST_GUILESS_MAIN(TestTextBlock)
#include "tst_textblock.moc"
