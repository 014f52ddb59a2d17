// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/placeholders.h"

#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsValuesInTheirPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no place") << u"дейін"_s << u"дейін"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("one") << u"{date} дейін"_s << u"01.12.2026 дейін"_s;
        QTest::newRow("twice and at both ends") << u"{date}-{date}"_s << u"01.12.2026-01.12.2026"_s;
        QTest::newRow("side by side") << u"{date}{empty}{date}"_s << u"01.12.202601.12.2026"_s;
        QTest::newRow("a name without value stays visible") << u"№ {number}"_s << u"№ {number}"_s;
        QTest::newRow("never closed") << u"a {date"_s << u"a {date"_s;
        QTest::newRow("never opened") << u"date} a"_s << u"date} a"_s;
        QTest::newRow("braces of a value are no place") << u"{text}"_s << u"{date}"_s;
    }
    void putsValuesInTheirPlaces()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QMap<QString, QString> values{
            {u"date"_s, u"01.12.2026"_s}, {u"empty"_s, QString()}, {u"text"_s, u"{date}"_s}};
        QCOMPARE(withValues(text, values), expected);
    }
};

QTEST_GUILESS_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
