// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberwords.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

class TestNumberWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellsKnownNumbers_data();
    void spellsKnownNumbers();
    void everyNumberReadsBackAsItself();
    void sheetsOfTheBindingSheet_data();
    void sheetsOfTheBindingSheet();
    void russianNounAgreesWithTheLastWord();
    void kazakhNounStaysSingular();
};

void TestNumberWords::spellsKnownNumbers_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    const auto row = [](int number, const QString &kk, const QString &ru) {
        QTest::addRow("%d", number) << number << kk << ru;
    };
    row(0, u"нөл"_s, u"ноль"_s);
    row(1, u"бір"_s, u"один"_s);
    row(12, u"он екі"_s, u"двенадцать"_s);
    row(23, u"жиырма үш"_s, u"двадцать три"_s);
    row(100, u"жүз"_s, u"сто"_s);
    row(145, u"жүз қырық бес"_s, u"сто сорок пять"_s);
    row(200, u"екі жүз"_s, u"двести"_s);
    row(1000, u"бір мың"_s, u"одна тысяча"_s);
    row(1100, u"бір мың жүз"_s, u"одна тысяча сто"_s);
    row(2869, u"екі мың сегіз жүз алпыс тоғыз"_s, u"две тысячи восемьсот шестьдесят девять"_s);
    row(84932, u"сексен төрт мың тоғыз жүз отыз екі"_s, u"восемьдесят четыре тысячи девятьсот тридцать два"_s);
    row(1000000, u"бір миллион"_s, u"один миллион"_s);
    row(999999999, u"тоғыз жүз тоқсан тоғыз миллион тоғыз жүз тоқсан тоғыз мың тоғыз жүз тоқсан тоғыз"_s,
        u"девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять"_s);
}

void TestNumberWords::spellsKnownNumbers()
{
    QFETCH(int, number);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    QCOMPARE(numberInWords(number, Language::Kazakh), kk);
    QCOMPARE(numberInWords(number, Language::Russian), ru);
}

// Reads the words back with a table of its own: a number whose words are wrong or doubled does not return.
static int readBack(const QString &words)
{
    static const QHash<QString, int> values{
        {u"бір"_s, 1},           {u"екі"_s, 2},           {u"үш"_s, 3},
        {u"төрт"_s, 4},          {u"бес"_s, 5},           {u"алты"_s, 6},
        {u"жеті"_s, 7},          {u"сегіз"_s, 8},         {u"тоғыз"_s, 9},
        {u"он"_s, 10},           {u"жиырма"_s, 20},       {u"отыз"_s, 30},
        {u"қырық"_s, 40},        {u"елу"_s, 50},          {u"алпыс"_s, 60},
        {u"жетпіс"_s, 70},       {u"сексен"_s, 80},       {u"тоқсан"_s, 90},
        {u"один"_s, 1},          {u"одна"_s, 1},          {u"два"_s, 2},
        {u"две"_s, 2},           {u"три"_s, 3},           {u"четыре"_s, 4},
        {u"пять"_s, 5},          {u"шесть"_s, 6},         {u"семь"_s, 7},
        {u"восемь"_s, 8},        {u"девять"_s, 9},        {u"десять"_s, 10},
        {u"одиннадцать"_s, 11},  {u"двенадцать"_s, 12},   {u"тринадцать"_s, 13},
        {u"четырнадцать"_s, 14}, {u"пятнадцать"_s, 15},   {u"шестнадцать"_s, 16},
        {u"семнадцать"_s, 17},   {u"восемнадцать"_s, 18}, {u"девятнадцать"_s, 19},
        {u"двадцать"_s, 20},     {u"тридцать"_s, 30},     {u"сорок"_s, 40},
        {u"пятьдесят"_s, 50},    {u"шестьдесят"_s, 60},   {u"семьдесят"_s, 70},
        {u"восемьдесят"_s, 80},  {u"девяносто"_s, 90},    {u"сто"_s, 100},
        {u"двести"_s, 200},      {u"триста"_s, 300},      {u"четыреста"_s, 400},
        {u"пятьсот"_s, 500},     {u"шестьсот"_s, 600},    {u"семьсот"_s, 700},
        {u"восемьсот"_s, 800},   {u"девятьсот"_s, 900},
    };
    int total = 0;
    int part = 0;
    int previous = 1000;
    for (const QString &word : words.split(u' ')) {
        if (word == u"жүз") {
            part = qMax(part, 1) * 100;
            previous = 100;
        } else if (word == u"мың" || word.startsWith(u"тысяч")) {
            if (part == 0)
                return -1; // «мың» alone: «бір» is missing
            total += part * 1000;
            part = 0;
            previous = 1000;
        } else {
            const int value = values.value(word, -1);
            if (value < 0 || value >= previous)
                return -1; // an unknown word, or tens after ones
            part += value;
            previous = value;
        }
    }
    return total + part;
}

void TestNumberWords::everyNumberReadsBackAsItself()
{
    for (int number = 1; number <= 9999; ++number) {
        for (const Language language : {Language::Kazakh, Language::Russian})
            QCOMPARE(readBack(numberInWords(number, language)), number);
    }
}

void TestNumberWords::sheetsOfTheBindingSheet_data()
{
    QTest::addColumn<int>("sheets");
    QTest::addColumn<QString>("kk");
    QTest::addColumn<QString>("ru");
    const auto row = [](int sheets, const QString &kk, const QString &ru) {
        QTest::addRow("%d", sheets) << sheets << kk << ru;
    };
    row(1, u"бір (1) бет"_s, u"один (1) лист"_s);
    row(2, u"екі (2) бет"_s, u"два (2) листа"_s);
    row(5, u"бес (5) бет"_s, u"пять (5) листов"_s);
    row(11, u"он бір (11) бет"_s, u"одиннадцать (11) листов"_s);
    row(12, u"он екі (12) бет"_s, u"двенадцать (12) листов"_s);
    row(21, u"жиырма бір (21) бет"_s, u"двадцать один (21) лист"_s);
    row(23, u"жиырма үш (23) бет"_s, u"двадцать три (23) листа"_s);
    row(111, u"жүз он бір (111) бет"_s, u"сто одиннадцать (111) листов"_s);
    row(1001, u"бір мың бір (1001) бет"_s, u"одна тысяча один (1001) лист"_s);
}

void TestNumberWords::sheetsOfTheBindingSheet()
{
    QFETCH(int, sheets);
    QFETCH(QString, kk);
    QFETCH(QString, ru);
    QCOMPARE(sheetsInWords(sheets, Language::Kazakh), kk);
    QCOMPARE(sheetsInWords(sheets, Language::Russian), ru);
}

void TestNumberWords::russianNounAgreesWithTheLastWord()
{
    static const QSet<QString> few{u"два"_s, u"три"_s, u"четыре"_s};
    for (int sheets = 1; sheets <= 9999; ++sheets) {
        const QString lastWord = numberInWords(sheets, Language::Russian).split(u' ').last();
        const QString noun = sheetsInWords(sheets, Language::Russian).split(u' ').last();
        if (lastWord == u"один")
            QCOMPARE(noun, u"лист"_s);
        else if (few.contains(lastWord))
            QCOMPARE(noun, u"листа"_s);
        else
            QCOMPARE(noun, u"листов"_s);
    }
}

void TestNumberWords::kazakhNounStaysSingular()
{
    for (int sheets = 1; sheets <= 9999; ++sheets) {
        const QString ending = u" ("_s + QString::number(sheets) + u") бет"_s;
        QVERIFY2(sheetsInWords(sheets, Language::Kazakh).endsWith(ending), qPrintable(QString::number(sheets)));
    }
}

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
