// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeindex.h"

#include <QTest>

using namespace khattama::ui;
using namespace Qt::StringLiterals;

/// Looking for a code by whatever one remembers of it.
class TestCodeIndex : public QObject
{
    Q_OBJECT

private:
    const CodeIndex m_index{{
        {u"A15"_s, u"Туберкулез органов дыхания"_s},
        {u"A15.0"_s, u"Туберкулез легких, подтвержденный бактериоскопически"_s},
        {u"E10.7"_s, u"Инсулинозависимый сахарный диабет с множественными осложнениями"_s},
        {u"E11.9"_s, u"Инсулиннезависимый сахарный диабет без осложнений"_s},
        {u"G80.0"_s, u"Спастический церебральный паралич, квадриплегия"_s},
        {u"S88.1"_s, u"Қозғалыс функциясының бұзылуы"_s},
        {u"Z01"_s, u"Диабет туралы кеңес"_s},
    }};

    [[nodiscard]] QStringList codes(const QString &typed) const
    {
        QStringList found;
        for (const int place : m_index.matches(typed))
            found.append(m_index.items()[place].code);
        return found;
    }

private Q_SLOTS:
    void aCodeIsFoundByItsBeginning()
    {
        QCOMPARE(codes(u"A15"_s), (QStringList{u"A15"_s, u"A15.0"_s}));
        QCOMPARE(codes(u"e1"_s), (QStringList{u"E10.7"_s, u"E11.9"_s}));
        QCOMPARE(codes(u"G80,0"_s), QStringList{u"G80.0"_s});
    }

    void aCodeTypedInCyrillicLettersIsTheSame()
    {
        QCOMPARE(codes(u"А15.0"_s), QStringList{u"A15.0"_s}); // Cyrillic А
        QCOMPARE(codes(u"е10"_s), QStringList{u"E10.7"_s});
    }

    void wordsAreFoundByTheirBeginningsInAnyOrder()
    {
        QCOMPARE(codes(u"диабет сах"_s), (QStringList{u"E10.7"_s, u"E11.9"_s}));
        QCOMPARE(codes(u"осложнениями сахарный"_s), QStringList{u"E10.7"_s});
        QCOMPARE(codes(u"беркулез"_s), QStringList());
    }

    void whatBeginsWithTheWordComesFirst()
    {
        QCOMPARE(codes(u"диабет"_s), (QStringList{u"Z01"_s, u"E10.7"_s, u"E11.9"_s}));
    }

    void caseAndLookAlikesDoNotMatter()
    {
        QCOMPARE(codes(u"ҚОЗҒАЛЫС"_s), QStringList{u"S88.1"_s});
        QCOMPARE(codes(u"қoзғалыс"_s), QStringList{u"S88.1"_s}); // Latin o
        QCOMPARE(codes(u"Туберкулёз легких"_s), QStringList{u"A15.0"_s});
    }

    void aCodeAndAWordTogetherAreFound() { QCOMPARE(codes(u"e1 осложнений"_s), QStringList{u"E11.9"_s}); }

    void nothingTypedShowsAll() { QCOMPARE(codes({}).size(), m_index.items().size()); }

    void whatIsTypedWholeIsAnItem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("place");
        QTest::newRow("code") << u"a15.0"_s << 1;
        QTest::newRow("cyrillic code") << u"А15"_s << 0;
        QTest::newRow("text") << u"туберкулез органов ДЫХАНИЯ"_s << 0;
        QTest::newRow("both") << u"A15.0 Туберкулез легких, подтвержденный бактериоскопически"_s << 1;
        QTest::newRow("begun") << u"A15.0 Туберкулез"_s << -1;
        QTest::newRow("word") << u"паралич"_s << -1;
        QTest::newRow("empty") << u""_s << -1;
        QTest::newRow("blank") << u"  "_s << -1;
    }
    void whatIsTypedWholeIsAnItem()
    {
        QFETCH(QString, typed);
        QFETCH(int, place);
        QCOMPARE(m_index.exact(typed), place);
    }
};

QTEST_GUILESS_MAIN(TestCodeIndex)
#include "tst_codeindex.moc"
