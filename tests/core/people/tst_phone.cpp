// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/phone.h"

#include <QTest>

using namespace khattama::people;
using namespace Qt::StringLiterals;

class TestPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f005_readsAnyUsualSpelling_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList spellings{u"+77011234567"_s,       u"+7 701 123 45 67"_s,
                                    u"+7 (701) 123-45-67"_s, u"8 701 1234567"_s,
                                    u"8(701)123-45-67"_s,    u"87011234567"_s,
                                    u"7011234567"_s,         u"77011234567"_s,
                                    u" 8-701-123-45-67 "_s,  u"+7\u00a0701\u00a01234567"_s,
                                    u"8.701.123.45.67"_s,    u"+7 701 123\u201145\u201167"_s};
        for (const QString &spelling : spellings)
            QTest::newRow(qPrintable(spelling)) << spelling;
    }
    void f005_readsAnyUsualSpelling()
    {
        QFETCH(QString, text);
        QCOMPARE(normalizedMobilePhone(text), std::optional(u"+77011234567"_s));
    }

    void f005_isNoMobilePhone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a city number") << u"+7 7172 70 11 22 33"_s;
        QTest::newRow("another country's code") << u"+996 700 123456"_s;
        QTest::newRow("a Russian mobile") << u"+7 916 123 45 67"_s;
        QTest::newRow("a digit short") << u"+7 701 123 45 6"_s;
        QTest::newRow("a digit more") << u"+7 701 123 45 678"_s;
        QTest::newRow("words") << u"нет"_s;
        QTest::newRow("two numbers") << u"87011234567, 87017654321"_s;
    }
    void f005_isNoMobilePhone()
    {
        QFETCH(QString, text);
        QCOMPARE(normalizedMobilePhone(text), std::optional<QString>());
    }
};

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
