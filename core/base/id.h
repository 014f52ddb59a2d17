// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace khattama {

/// A typed UUID: an Id<CaseTag> cannot be passed where an Id<AccountTag> is asked.
/// There is no null id; "perhaps none" is std::optional<Id<Tag>>.
template <typename Tag>
class Id
{
public:
    Id() = delete;
    explicit Id(QUuid uuid) : m_uuid(uuid) { Q_ASSERT(!uuid.isNull()); }

    /// Reads the 36-character form; nothing when the text is not a UUID.
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Where new ids come from; injected, so that tests get the same ids every time.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QUuid next() = 0;

    template <typename Tag>
    [[nodiscard]] Id<Tag> nextId()
    {
        return Id<Tag>(next());
    }
};

} // namespace khattama
