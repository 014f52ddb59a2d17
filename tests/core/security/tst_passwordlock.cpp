// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/fieldcipher.h"
#include "core/security/passwordlock.h"

#include <QTest>

using namespace khattama;
using namespace khattama::security;
using namespace Qt::StringLiterals;

class PasswordLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheRingBackForThePassword()
    {
        const KeyRing ring = KeyRing::generate();
        const QByteArray sealed = FieldCipher(ring.clone()).seal(kAddress, "value");
        const PasswordLock lock = PasswordLock::lock(ring, u"қыстың күні"_s, u"id-1"_s, kCheap).value();

        const PasswordLock stored(lock.salt(), lock.cost(), lock.wrappedKeys());
        const FieldCipher unlocked(stored.unlock(u"қыстың күні"_s, u"id-1"_s).value());
        QCOMPARE(unlocked.open(kAddress, sealed).value(), QByteArray("value"));
    }

    void keepsEveryKeyVersion()
    {
        KeyRing ring = KeyRing::generate();
        ring.addVersion();
        const auto lock = PasswordLock::lock(ring, u"p"_s, u"id"_s, kCheap).value();
        const KeyRing back = lock.unlock(u"p"_s, u"id"_s).value();
        QCOMPARE(back.currentVersion(), quint8(2));
        for (const quint8 version : {quint8(1), quint8(2)})
            QCOMPARE(QByteArray::fromRawData(reinterpret_cast<const char *>(back.key(version)->data()), 32),
                     QByteArray::fromRawData(reinterpret_cast<const char *>(ring.key(version)->data()), 32));
    }

    void refusesAnotherPasswordHolderOrByte()
    {
        const auto lock = PasswordLock::lock(KeyRing::generate(), u"right"_s, u"id-1"_s, kCheap).value();
        QCOMPARE(lock.unlock(u"Right"_s, u"id-1"_s).error().code, u"security.unwrap_failed"_s);
        QCOMPARE(lock.unlock(u"right"_s, u"id-2"_s).error().code, u"security.unwrap_failed"_s);
        QByteArray bytes = lock.wrappedKeys();
        bytes[30] = static_cast<char>(bytes.at(30) ^ 1);
        QVERIFY(!PasswordLock(lock.salt(), lock.cost(), bytes).unlock(u"right"_s, u"id-1"_s));
    }

    void doesNotMindHowTheKeyboardComposesLetters()
    {
        const auto lock = PasswordLock::lock(KeyRing::generate(), u"\u0439"_s, u"id"_s, kCheap).value(); // й
        QVERIFY(lock.unlock(u"\u0438\u0306"_s, u"id"_s).has_value());                                    // и + breve
    }

    void saltsEachLockAnew()
    {
        const KeyRing ring = KeyRing::generate();
        QVERIFY(PasswordLock::lock(ring, u"p"_s, u"id"_s, kCheap).value().salt()
                != PasswordLock::lock(ring, u"p"_s, u"id"_s, kCheap).value().salt());
    }

    void costsWhatTheDocumentationPromises()
    {
        QCOMPARE(PasswordCost::moderate(), (PasswordCost{3, 256 * 1024 * 1024}));
        QCOMPARE(PasswordCost::interactive(), (PasswordCost{2, 64 * 1024 * 1024}));
    }

private:
    const PasswordCost kCheap = PasswordCost::minimum();
    const FieldAddress kAddress{u"account"_s, u"1"_s, u"name"_s};
};

QTEST_GUILESS_MAIN(PasswordLockTest)
#include "tst_passwordlock.moc"
