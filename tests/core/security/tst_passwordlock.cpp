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

    void opensWhatTheProgramBeforeSchema10Locked()
    {
        const QByteArray wrapped = QByteArray::fromHex(
            "5656d33f351316993791a5e5dd9b88102d00b82d536b63c7009bbf5c3353274bf76c326a413cbb665ccd17aa4c50959d2573271b8a"
            "39894b2a83844199cd39842f5390c316aa6afaf5");
        const PasswordLock lock(QByteArray::fromHex("60d10f0ae4fecd51f64af921c5ff6e5c"), PasswordCost::interactive(),
                                wrapped);
        const QString holder = u"01a0f5c0-d310-7000-b3d9-94ccbb2ebb06"_s;
        const KeyRing ring = lock.unlock(u"khattama-admin"_s, holder).value();
        const QByteArray name = QByteArray::fromHex(
            "010140ca97cece2db2144dd0c159cb240096e927e278ef4d57759d7d57742ba4d6df535c4148e6a13031b4c67585a758532992efc6"
            "49520dcf40f63c859ac3f69c38a949439e070be6cff29826de28c7411b2e27a5a3e96f41f2");
        QCOMPARE(QString::fromUtf8(FieldCipher(ring.clone()).open({u"account"_s, holder, u"name"_s}, name).value()),
                 u"Әшірбеков Руслан Кеңесұлы"_s);
        QCOMPARE(lock.unlock(u"khattama-admin"_s, u"other"_s).error().code, u"security.unwrap_failed"_s);
    }

    void canBeLockedAgainWithoutThePassword()
    {
        const auto lock = PasswordLock::lock(KeyRing::generate(), u"p"_s, u"id"_s, kCheap).value();
        KeyRing ring = KeyRing::generate();
        ring.addVersion();
        const PasswordLock later(lock.salt(), lock.cost(), ring.wrapFor(lock.publicKey(), u"id"_s));
        QCOMPARE(later.unlock(u"p"_s, u"id"_s).value().currentVersion(), quint8(2));
        QVERIFY(!later.unlock(u"q"_s, u"id"_s));
        QVERIFY(!later.unlock(u"p"_s, u"another id"_s));
    }

    void refusesAnotherPasswordHolderOrByte()
    {
        const auto lock = PasswordLock::lock(KeyRing::generate(), u"right"_s, u"id-1"_s, kCheap).value();
        QCOMPARE(lock.unlock(u"Right"_s, u"id-1"_s).error().code, u"security.unwrap_failed"_s);
        QCOMPARE(lock.unlock(u"right"_s, u"id-2"_s).error().code, u"security.unwrap_failed"_s);
        QByteArray bytes = lock.wrappedKeys();
        bytes[90] = static_cast<char>(bytes.at(90) ^ 1);
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
