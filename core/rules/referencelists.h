// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/base/language.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace khattama::rules {

/// One value of a reference list, in the data files of `lists/`.
struct ListValue {
    QString code; ///< stable id, as ADULT_1, disability.primary
    LocalizedText text;
    QDate validFrom;       ///< invalid: always was
    QDate validTo;         ///< last day; invalid: still is. A retired value stays readable for old cases.
    QString source;        ///< where the wording comes from, in each language
    bool verified = false; ///< false: own translation or knowledge; what rests on it may warn, never block
    QStringList aliases{}; ///< other codes of the same value
    QJsonObject attributes{};

    [[nodiscard]] bool validOn(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    /// Whether full years `age` are within the value's `min_age` and `max_age`, as far as it has them.
    [[nodiscard]] bool fitsAge(int age) const;
};

/// The reference lists of data entry: data in `lists/*.json` named by `lists/index.json`, never enums.
class ReferenceLists
{
public:
    /// Errors: those of DataFiles; `rules.malformed` (a value without code or text, a code given twice).
    [[nodiscard]] static Result<ReferenceLists> load(const DataFiles &files);

    [[nodiscard]] QStringList names() const;
    /// The value with this code or alias, whenever it was valid; nothing when there is none.
    [[nodiscard]] const ListValue *find(const QString &list, const QString &code) const;
    /// Text of the value; the code itself when it is unknown, so that nothing on paper is lost.
    [[nodiscard]] QString text(const QString &list, const QString &code, Language language) const;
    /// The values valid on `day`, in the order of the file.
    [[nodiscard]] QList<ListValue> values(const QString &list, QDate day) const;
    [[nodiscard]] QList<ListValue> allValues(const QString &list) const { return m_lists.value(list); }

private:
    QHash<QString, QList<ListValue>> m_lists;
    QHash<QString, QHash<QString, qsizetype>> m_places; ///< list -> code or alias -> index
};

} // namespace khattama::rules
