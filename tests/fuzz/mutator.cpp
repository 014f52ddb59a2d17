// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <array>
#include <limits>

namespace khattama::fuzz {

namespace {

constexpr int kMostDamages = 6;
constexpr qsizetype kLongestPiece = 64;
/// Numbers at which readers stumble, as text.
constexpr std::array kNumbers{
    "0", "-1", "2147483647", "-2147483648", "4294967296", "9223372036854775807", "99999999999999999999"};

/// Where the `occurrence`-th run of digits stands, so that a number can be put in its place.
std::pair<qsizetype, qsizetype> numberIn(const QByteArray &bytes, qsizetype from)
{
    const auto isDigit = [&bytes](qsizetype at) {
        return at < bytes.size() && bytes.at(at) >= '0' && bytes.at(at) <= '9';
    };
    while (from < bytes.size() && !isDigit(from))
        ++from;
    qsizetype end = from;
    while (isDigit(end))
        ++end;
    return {from, end - from};
}

} // namespace

qsizetype Mutator::place(qsizetype end)
{
    const qsizetype most = std::min<qsizetype>(end, std::numeric_limits<int>::max());
    return most == 0 ? 0 : m_random.bounded(static_cast<int>(most));
}

QByteArray Mutator::next()
{
    QByteArray bytes = m_corpus.at(place(m_corpus.size()));
    for (qsizetype damages = 1 + place(kMostDamages); damages > 0; --damages)
        damage(bytes);
    return bytes;
}

void Mutator::damage(QByteArray &bytes)
{
    const qsizetype at = place(bytes.size());
    const qsizetype length = 1 + place(kLongestPiece);
    switch (m_random.bounded(8)) {
    case 0: // one bit
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << m_random.bounded(8)));
        break;
    case 1: // one byte
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(m_random.bounded(256));
        break;
    case 2: // a piece is missing
        bytes.remove(at, length);
        break;
    case 3: // a piece stands twice
        bytes.insert(at, bytes.mid(place(bytes.size()), length));
        break;
    case 4: // the end is missing
        bytes.truncate(at);
        break;
    case 5: { // a piece of another one
        const QByteArray &other = m_corpus.at(place(m_corpus.size()));
        bytes.replace(at, length, other.mid(place(other.size()), length));
        break;
    }
    case 6: { // another number
        const auto [from, digits] = numberIn(bytes, at);
        if (digits > 0)
            bytes.replace(from, digits, kNumbers.at(static_cast<std::size_t>(place(kNumbers.size()))));
        break;
    }
    default: // extremes
        for (qsizetype end = std::min(at + 4, bytes.size()), to = at; to < end; ++to)
            bytes[to] = m_random.bounded(2) == 0 ? '\0' : '\xff';
    }
}

} // namespace khattama::fuzz
