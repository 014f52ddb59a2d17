// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuidv7source.h"

#include <QTest>

using namespace khattama;
using namespace Qt::StringLiterals;

namespace {
QString textOf(QUuid uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}
} // namespace

class TestUuidV7Source : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clock.set(QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC)); }

    void rfc9562_bearsVersionVariantAndMilliseconds()
    {
        UuidV7Source source(m_clock);
        const QString text = textOf(source.next());
        QCOMPARE(text.at(14), u'7');
        QVERIFY(u"89ab"_s.contains(text.at(19)));
        const QString time = text.mid(0, 8) + text.mid(9, 4);
        QCOMPARE(time.toLongLong(nullptr, 16), m_clock.now().toMSecsSinceEpoch());
    }

    void ascendsWithinOneMillisecondPastItsCounter()
    {
        UuidV7Source source(m_clock);
        QVERIFY(ascends(source, 10000)); // the counter of a millisecond has 4096 values
    }

    void ascendsWhenTheClockGoesBack()
    {
        UuidV7Source source(m_clock);
        const QString before = textOf(source.next());
        m_clock.set(m_clock.now().addSecs(-3600));
        const QString during = textOf(source.next());
        m_clock.set(m_clock.now().addSecs(7200));
        const QString after = textOf(source.next());
        QVERIFY(before < during);
        QVERIFY(during < after);
    }

    void twoSourcesDiffer()
    {
        UuidV7Source first(m_clock);
        UuidV7Source second(m_clock);
        QVERIFY(first.next() != second.next());
    }

private:
    static bool ascends(UuidV7Source &source, int count)
    {
        QString last;
        for (int i = 0; i < count; ++i) {
            const QString next = textOf(source.next());
            if (next <= last || next.at(14) != u'7')
                return false;
            last = next;
        }
        return true;
    }
    FixedClock m_clock{QDateTime()};
};

QTEST_GUILESS_MAIN(TestUuidV7Source)
#include "tst_uuidv7source.moc"
