// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/result.h"

#include <QByteArray>

namespace khattama::fuzz {

/// What a target does with an input: hands it to its reader, and aborts by demand() where the reader breaks a promise.
void read(const QByteArray &bytes);

/// The shipped data; opened once.
[[nodiscard]] const DataFiles &data();

/// Ends the program, saying what was promised, where it is not so.
void demand(bool kept, const char *promise);
/// Whatever a reader refuses can be told to its user: the code has words in both languages.
void demandWords(const Error &error);

/// The value, or words for its error.
template <typename T>
bool readable(const Result<T> &result)
{
    if (!result)
        demandWords(result.error());
    return result.has_value();
}

/// Two inputs in one: a big-endian length of four bytes, the first, and what is left.
struct Pair {
    QByteArray first;
    QByteArray second;
};
[[nodiscard]] Pair split(const QByteArray &bytes);

} // namespace khattama::fuzz
