// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include "core/base/wording.h"

#include <QtEndian>

#include <cstdio>
#include <cstdlib>

namespace khattama::fuzz {

namespace {

const Wording &wording()
{
    static const Result<Wording> words = Wording::load(data());
    demand(words.has_value(), "the shipped messages are read");
    return *words;
}

} // namespace

const DataFiles &data()
{
    static const DataFiles files;
    return files;
}

void demand(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "Not so: %s\n", promise);
    std::abort();
}

void demandWords(const Error &error)
{
    if (wording().knows(error.code))
        return;
    std::fprintf(stderr, "%s: ", qPrintable(error.code));
    demand(false, "every error has words");
}

Pair split(const QByteArray &bytes)
{
    constexpr qsizetype kLength = 4;
    if (bytes.size() < kLength)
        return {bytes, {}};
    const auto length = std::min<qsizetype>(qFromBigEndian<quint32>(bytes.constData()), bytes.size() - kLength);
    return {bytes.mid(kLength, length), bytes.mid(kLength + length)};
}

} // namespace khattama::fuzz

// libFuzzer and replay.cpp call this.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    khattama::fuzz::read(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
