// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recoverykey.h"

#include "core/security/holderkey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace khattama::security {

namespace {

constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: without I, L, O, U
constexpr int kGroups = 8;
constexpr int kDataInGroup = 4;
constexpr int kGroupLength = kDataInGroup + 1;
constexpr std::size_t kKeyBytes = kGroups * kDataInGroup * 5 / 8;

/// Doubling in the field of 32 elements (x^5 + x^2 + 1). A sum of the characters, each doubled once more than
/// its right neighbour, finds every single wrong character and every swap of neighbours.
unsigned doubled(unsigned value)
{
    const unsigned shifted = value << 1U;
    return (shifted & 32U) != 0 ? (shifted ^ 0b100101U) : shifted;
}

unsigned checkOf(int group, const unsigned *characters)
{
    auto sum = static_cast<unsigned>(group) + 1;
    for (int i = 0; i < kDataInGroup; ++i)
        sum = doubled(sum) ^ characters[i];
    return doubled(sum);
}

int valueOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    default:
        return static_cast<int>(QByteArrayView(kAlphabet).indexOf(letter.toLatin1()));
    }
}

} // namespace

RecoveryKey RecoveryKey::generate()
{
    return RecoveryKey(Secret::random(kKeyBytes));
}

QString RecoveryKey::text() const
{
    QString text;
    for (int group = 0; group < kGroups; ++group) {
        unsigned characters[kDataInGroup];
        for (int i = 0; i < kDataInGroup; ++i) {
            unsigned value = 0;
            for (int bit = 0; bit < 5; ++bit) {
                const auto at = static_cast<std::size_t>((group * kDataInGroup + i) * 5 + bit);
                value = value << 1U | (m_bytes.data()[at / 8] >> (7 - at % 8) & 1U);
            }
            characters[i] = value;
        }
        if (group > 0)
            text += u'-';
        for (const unsigned value : characters)
            text += QLatin1Char(kAlphabet[value]);
        text += QLatin1Char(kAlphabet[checkOf(group, characters)]);
    }
    return text;
}

Result<RecoveryKey> RecoveryKey::parse(const QString &text)
{
    QList<unsigned> values;
    for (const QChar letter : text.toUpper()) {
        if (letter.isSpace() || letter == u'-' || letter == u'–' || letter == u'—')
            continue;
        const int value = valueOf(letter);
        if (value < 0 || letter.unicode() > 0x7f)
            return failure(refused(u"security.recovery_key_letter"_s, {{u"letter"_s, QString(letter)}}));
        values.append(static_cast<unsigned>(value));
    }
    if (values.size() != kGroups * kGroupLength) {
        return failure(
            refused(u"security.recovery_key_length"_s, {{u"expected"_s, QString::number(kGroups * kGroupLength)},
                                                        {u"found"_s, QString::number(values.size())}}));
    }
    Secret bytes(kKeyBytes);
    for (int group = 0; group < kGroups; ++group) {
        const unsigned *characters = values.constData() + group * kGroupLength;
        if (checkOf(group, characters) != characters[kDataInGroup]) {
            return failure(refused(u"security.recovery_key_mistyped"_s, {{u"group"_s, QString::number(group + 1)}}));
        }
        for (int i = 0; i < kDataInGroup; ++i) {
            for (int bit = 0; bit < 5; ++bit) {
                const auto at = static_cast<std::size_t>((group * kDataInGroup + i) * 5 + bit);
                const unsigned set = characters[i] >> (4 - bit) & 1U;
                bytes.data()[at / 8] = static_cast<unsigned char>(bytes.data()[at / 8] | set << (7 - at % 8));
            }
        }
    }
    return RecoveryKey(std::move(bytes));
}

Secret RecoveryKey::wrappingKey() const
{
    // 160 random bits need no stretching as a password does.
    static constexpr unsigned char kContext[] = "khattama.recovery.1";
    Secret key(32);
    crypto_generichash(key.data(), key.size(), m_bytes.data(), m_bytes.size(), kContext, sizeof kContext - 1);
    return key;
}

QByteArray RecoveryKey::publicKey() const
{
    return HolderKey(wrappingKey()).publicKey();
}

} // namespace khattama::security
