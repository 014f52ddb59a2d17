// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace khattama::ui {

/// Texts of a column one after the other as UTF-8: a hundred thousand of them take hardly more than their letters, and
/// can be searched in one go.
class TextColumn
{
public:
    void append(std::string_view text)
    {
        m_bytes.append(text);
        m_ends.push_back(static_cast<quint32>(m_bytes.size()));
    }
    void append(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        append(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    }
    void append(const TextColumn &other)
    {
        const auto shift = static_cast<quint32>(m_bytes.size());
        m_bytes.append(other.m_bytes);
        for (const quint32 end : other.m_ends)
            m_ends.push_back(end + shift);
    }
    /// Makes room for `rows` texts of the length that those so far have on average.
    void reserve(size_t rows)
    {
        if (m_ends.empty())
            return;
        m_bytes.reserve(m_bytes.size() * rows / m_ends.size());
        m_ends.reserve(rows);
    }

    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] quint32 begin(size_t row) const { return row == 0 ? 0 : m_ends[row - 1]; }
    [[nodiscard]] quint32 end(size_t row) const { return m_ends[row]; }
    [[nodiscard]] std::string_view at(size_t row) const
    {
        return std::string_view(m_bytes).substr(begin(row), m_ends[row] - begin(row));
    }
    [[nodiscard]] QString text(size_t row) const
    {
        const std::string_view bytes = at(row);
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }

private:
    std::string m_bytes;
    std::vector<quint32> m_ends; ///< byte after each text
};

} // namespace khattama::ui
