// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace khattama::ui {

struct CodeItem {
    QString code;
    QString text;
    friend bool operator==(const CodeItem &, const CodeItem &) = default;
};

/// Finds items by their code or by the words of their text, however they are typed: without regard to case, Latin
/// look-alikes among Cyrillic letters, and Cyrillic look-alikes in a code. Made once, and shared by several fields.
class CodeIndex
{
public:
    explicit CodeIndex(QList<CodeItem> items);

    [[nodiscard]] const QList<CodeItem> &items() const { return m_items; }
    /// Places of the items in which every typed word begins a word of the text or the code; those first whose code or
    /// text begins so. All items for an empty text.
    [[nodiscard]] QList<int> matches(const QString &typed) const;
    /// The item that is typed whole: its code, its text, or both; -1 when there is none.
    [[nodiscard]] int exact(const QString &typed) const;
    [[nodiscard]] int placeOf(const QString &code) const { return m_places.value(code, -1); }
    /// «A15.0 Туберкулез легких …»
    [[nodiscard]] static QString withCode(const CodeItem &item);

private:
    QList<CodeItem> m_items;
    QStringList m_codes; ///< folded
    QStringList m_words; ///< folded, each word after a blank
    QHash<QString, int> m_places;
    QHash<QString, int> m_whole; ///< folded code, text, and both
};

using SharedCodes = std::shared_ptr<const CodeIndex>;

} // namespace khattama::ui
