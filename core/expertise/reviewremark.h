// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace khattama::expertise {

/// One document of a case, by its kind and its place among those of that kind, in the order in which they came:
/// the name of a file may tell whose it is.
struct DocumentPlace {
    QString kind; ///< as in CaseDocument; empty: the case as a whole
    int number = 1;
    friend bool operator==(const DocumentPlace &, const DocumentPlace &) = default;
};

/// What somebody noted while reading the documents of a case, for those who decide on it.
struct ReviewRemark {
    int number = 0; ///< within the case, from 1
    DocumentPlace document{};
    int page = 0; ///< from 1; 0: the document as a whole
    QString text{};
    QString by{}; ///< login; empty for those who see the case blind and did not write it
    QDateTime at{};
    friend bool operator==(const ReviewRemark &, const ReviewRemark &) = default;
};

} // namespace khattama::expertise
