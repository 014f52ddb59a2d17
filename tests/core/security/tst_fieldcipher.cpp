// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/blindindex.h"
#include "core/security/fieldcipher.h"

#include <QTest>

using namespace khattama;
using namespace khattama::security;
using namespace Qt::StringLiterals;

class FieldCipherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("name") << u"Әлібекова Үміт Қайратқызы"_s.toUtf8();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zero bytes") << QByteArray(3, '\0');
        QTest::newRow("large") << QByteArray(3'000'000, 'x');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const FieldCipher cipher(KeyRing::generate());
        const QByteArray sealed = cipher.seal(kAddress, plain);
        QVERIFY(plain.isEmpty() || !sealed.contains(plain));
        QCOMPARE(cipher.open(kAddress, sealed).value(), plain);
    }

    void sealsTheSameValueDifferentlyEachTime()
    {
        const FieldCipher cipher(KeyRing::generate());
        QVERIFY(cipher.seal(kAddress, "880101300012") != cipher.seal(kAddress, "880101300012"));
    }

    void opensNowhereElse_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("table") << u"draft"_s << u"1"_s << u"name"_s;
        QTest::newRow("row") << u"account"_s << u"2"_s << u"name"_s;
        QTest::newRow("column") << u"account"_s << u"1"_s << u"phone"_s;
        QTest::newRow("letters moved over a border") << u"account1"_s << u""_s << u"name"_s;
    }
    void opensNowhereElse()
    {
        QFETCH(QString, table);
        QFETCH(QString, row);
        QFETCH(QString, column);
        const FieldCipher cipher(KeyRing::generate());
        const QByteArray sealed = cipher.seal(kAddress, "secret");
        const auto opened = cipher.open({table, row, column}, sealed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"security.value_damaged"_s);
        QCOMPARE(opened.error().arguments.value(u"row"_s), row);
    }

    void noticesEveryChangedByte()
    {
        const FieldCipher cipher(KeyRing::generate());
        const QByteArray sealed = cipher.seal(kAddress, "Абай");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY2(!cipher.open(kAddress, changed), qPrintable(QString::number(i)));
        }
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!cipher.open(kAddress, sealed.first(length)));
    }

    void readsOldKeyVersionsAndSealsWithTheNew()
    {
        KeyRing ring = KeyRing::generate();
        const FieldCipher before(ring.clone());
        const QByteArray old = before.seal(kAddress, "old");
        ring.addVersion();
        const FieldCipher after(ring.clone());
        QCOMPARE(after.open(kAddress, old).value(), QByteArray("old"));
        const auto refusedByTheOld = before.open(kAddress, after.seal(kAddress, "new"));
        QVERIFY(!refusedByTheOld);
        QCOMPARE(refusedByTheOld.error().code, u"security.key_version_unknown"_s);
        QCOMPARE(refusedByTheOld.error().arguments.value(u"version"_s), u"2"_s);
        // What is stored follows from the new key; what was stored under the one before is found still.
        const QByteArray earlier = BlindIndex(before.keys()).of(u"iin"_s, u"1"_s);
        QVERIFY(BlindIndex(ring).of(u"iin"_s, u"1"_s) != earlier);
        QCOMPARE(BlindIndex(ring).every(u"iin"_s, u"1"_s),
                 (QList<QByteArray>{earlier, BlindIndex(ring).of(u"iin"_s, u"1"_s)}));
        QCOMPARE(BlindIndex(ring.currentOnly()).every(u"iin"_s, u"1"_s).size(), 1);
        QCOMPARE(FieldCipher(ring.currentOnly()).open(kAddress, old).error().code, u"security.key_version_unknown"_s);
    }

    void indexesBlindly()
    {
        const KeyRing ring = KeyRing::generate();
        const BlindIndex index(ring);
        const QByteArray iin = index.of(u"iin"_s, u"880101300012"_s);
        QCOMPARE(iin.size(), 16);
        QCOMPARE(index.of(u"iin"_s, u"880101300012"_s), iin);
        QVERIFY(index.of(u"iin"_s, u"880101300013"_s) != iin);
        QVERIFY(index.of(u"phone"_s, u"880101300012"_s) != iin);
        QVERIFY(BlindIndex(KeyRing::generate()).of(u"iin"_s, u"880101300012"_s) != iin);
    }

private:
    const FieldAddress kAddress{u"account"_s, u"1"_s, u"name"_s};
};

QTEST_GUILESS_MAIN(FieldCipherTest)
#include "tst_fieldcipher.moc"
