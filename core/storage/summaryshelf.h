// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/casesummary.h"

#include <QHash>

#include <memory>
#include <vector>

namespace khattama::storage {

/// Lines of lists of cases kept in memory by the row they come from, each as of one revision. They are packed, since a
/// department has hundreds of thousands: a line takes some 180 bytes, and texts that repeat stand once.
class SummaryShelf
{
public:
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool holds(qint64 row, int revision) const;
    /// In place of an older line of the row. A line with a text beyond all measure is not kept.
    void put(qint64 row, int revision, const expertise::CaseSummary &summary);
    /// The line of a row that is held.
    [[nodiscard]] expertise::CaseSummary line(qint64 row) const;

    /// The part of a line that a search looks at.
    struct Searched {
        QString fullName;
        QString iin;
        QString actFromCentralBank;
        std::optional<expertise::SequenceNumber> registration;
        std::optional<expertise::SequenceNumber> act;
        expertise::ExaminationForm form;
        expertise::CaseState state;
    };
    [[nodiscard]] Searched searched(qint64 row) const;
    [[nodiscard]] static Searched searched(const expertise::CaseSummary &summary);

private:
    struct Packed; ///< a line as it lies in a block, its own texts behind it
    struct Place {
        quint32 offset = 0; ///< over all blocks, counted in units
        int revision = 0;   ///< 0: no line
    };
    /// What few lines have.
    struct Rare {
        QString actFromCentralBank{};
        QString refusalGround{};
        QDateTime summonedAt{};
        QDateTime cameAt{};
        QDateTime consultedAt{};
        bool termExtended = false;
        QStringList onLeave{};
        QString controlGoal{};
        QDateTime appearedAt{};
    };
    /// Values that many lines share, each once under a number; the empty one is 0.
    template <typename T>
    class Pool
    {
    public:
        [[nodiscard]] quint32 put(const T &value)
        {
            const auto known = m_numbers.constFind(value);
            if (known != m_numbers.cend())
                return *known;
            m_values.append(value);
            return *m_numbers.insert(value, static_cast<quint32>(m_values.size() - 1));
        }
        [[nodiscard]] const T &at(quint32 number) const { return m_values.at(number); }

    private:
        QList<T> m_values{T()};
        QHash<T, quint32> m_numbers{{T(), 0}};
    };

    [[nodiscard]] const char *bytesOf(qint64 row) const;
    [[nodiscard]] char *room(std::size_t bytes, quint32 &offset);

    std::vector<Place> m_places; ///< by row
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = 0; ///< units of the last block
    qsizetype m_size = 0;
    Pool<QString> m_texts;
    Pool<QStringList> m_voters;
    QList<Rare> m_rare{Rare{}};
};

} // namespace khattama::storage
