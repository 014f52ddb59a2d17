// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"

#include <unicode/coll.h>

namespace khattama {

namespace {

/// The text itself as ICU sees it, without a copy.
icu::UnicodeString aliasOf(const QString &text)
{
    return {false, reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size())};
}

} // namespace

struct Collation::Engine {
    std::unique_ptr<icu::Collator> collator;
};

Collation::Collation() : m_engine(std::make_unique<Engine>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_engine->collator.reset(icu::Collator::createInstance(icu::Locale("kk"), status));
    Q_ASSERT(U_SUCCESS(status));
}

Collation::~Collation() = default;

QByteArray Collation::sortKey(const QString &text) const
{
    const icu::UnicodeString source = aliasOf(text);
    const int32_t size = m_engine->collator->getSortKey(source, nullptr, 0);
    QByteArray key(size, Qt::Uninitialized);
    m_engine->collator->getSortKey(source, reinterpret_cast<uint8_t *>(key.data()), size);
    key.chop(1); // the closing zero
    return key;
}

int Collation::compare(const QString &first, const QString &second) const
{
    UErrorCode status = U_ZERO_ERROR;
    return m_engine->collator->compare(aliasOf(first), aliasOf(second), status);
}

} // namespace khattama
