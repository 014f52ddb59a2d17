// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace khattama {

/// What every fallible public function returns; mark such functions [[nodiscard]].
template <typename T = void>
using Result = tl::expected<T, Error>;

/// Builds the failed branch: `return failure(refused(u"case.closed"_qs));`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace khattama

#define KHATTAMA_JOIN2(a, b) a##b
#define KHATTAMA_JOIN(a, b) KHATTAMA_JOIN2(a, b)

/// `KHATTAMA_TRY(const auto form, read(bytes));` gives the value or returns the error to the caller.
#define KHATTAMA_TRY(declaration, expression)                                                                          \
    auto KHATTAMA_JOIN(tried, __LINE__) = (expression);                                                                \
    if (!KHATTAMA_JOIN(tried, __LINE__))                                                                               \
        return ::khattama::failure(std::move(KHATTAMA_JOIN(tried, __LINE__)).error());                                 \
    declaration = std::move(*KHATTAMA_JOIN(tried, __LINE__))

/// The same for a Result<void>: goes on or returns the error to the caller.
#define KHATTAMA_CHECK(expression)                                                                                     \
    do {                                                                                                               \
        if (auto checked = (expression); !checked)                                                                     \
            return ::khattama::failure(std::move(checked).error());                                                    \
    } while (false)
