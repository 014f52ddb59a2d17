// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"
#include "core/security/recoverykey.h"

#include <QRegularExpression>
#include <QTest>

using namespace khattama;
using namespace khattama::security;
using namespace Qt::StringLiterals;

class RecoveryKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheRingItWrapped()
    {
        const RecoveryKey key = RecoveryKey::generate();
        const QByteArray wrapped = KeyRing::generate().wrapFor(key.publicKey(), u"recovery"_s);
        const RecoveryKey typed = RecoveryKey::parse(key.text()).value();
        QVERIFY(KeyRing::unwrap(wrapped, typed.wrappingKey(), u"recovery"_s).has_value());
        QVERIFY(!KeyRing::unwrap(wrapped, RecoveryKey::generate().wrappingKey(), u"recovery"_s));
    }

    void isPrintedInGroups()
    {
        static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$"_s);
        const QString text = RecoveryKey::generate().text();
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
    }

    void isReadHoweverItIsTyped()
    {
        const QString text = RecoveryKey::generate().text();
        QString loose = text.toLower().replace(u'-', u"   "_s);
        loose.replace(u'0', u'o').replace(u'1', u'l');
        QCOMPARE(RecoveryKey::parse(u"\n"_s + loose).value().text(), text);
        QCOMPARE(RecoveryKey::parse(text.chopped(0).remove(u'-')).value().text(), text);
    }

    void namesTheGroupOfEveryWrongCharacter()
    {
        const QString text = RecoveryKey::generate().text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == u'-')
                continue;
            for (const char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
                if (other == '\0' || text.at(i) == QLatin1Char(other))
                    continue;
                QString wrong = text;
                wrong[i] = QLatin1Char(other);
                const auto parsed = RecoveryKey::parse(wrong);
                QVERIFY2(!parsed, qPrintable(wrong));
                QCOMPARE(parsed.error().code, u"security.recovery_key_mistyped"_s);
                QCOMPARE(parsed.error().arguments.value(u"group"_s), QString::number(i / 6 + 1));
            }
        }
    }

    void findsSwappedNeighboursAndGroups()
    {
        const QString text = RecoveryKey::generate().text();
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            QString wrong = text;
            std::swap(wrong[i], wrong[i + 1]);
            if (text.at(i) != u'-' && text.at(i + 1) != u'-' && wrong != text)
                QVERIFY2(!RecoveryKey::parse(wrong), qPrintable(wrong));
        }
        QStringList groups = text.split(u'-');
        groups.swapItemsAt(0, 1);
        if (groups.at(0) != groups.at(1))
            QVERIFY(!RecoveryKey::parse(groups.join(u'-')));
    }

    void tellsLengthAndForeignLetters()
    {
        const QString text = RecoveryKey::generate().text();
        const Error tooShort = RecoveryKey::parse(text.chopped(1)).error();
        QCOMPARE(tooShort.code, u"security.recovery_key_length"_s);
        QCOMPARE(tooShort.arguments.value(u"found"_s), u"39"_s);
        QString foreign = text;
        foreign[0] = u'Ж';
        const Error letter = RecoveryKey::parse(foreign).error();
        QCOMPARE(letter.code, u"security.recovery_key_letter"_s);
        QCOMPARE(letter.arguments.value(u"letter"_s), u"Ж"_s);
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "tst_recoverykey.moc"
