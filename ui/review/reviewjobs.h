// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expertise/caserepository.h"

/// What the review asks of the database, in the thread of the jobs.
namespace khattama::ui {

struct Services;

/// The cases that are there to be read: forms that wait or are under review, and those registered in person; the
/// nearest term first.
[[nodiscard]] Result<QList<expertise::CaseSummary>> listReviewed(Services &services);

/// A document of a case as it may be named to the user.
struct ReviewDocument {
    expertise::DocumentPlace place;
    QString title{};    ///< as the form calls it, else the name of the file; empty where one sees the case blind
    QString kindSent{}; ///< of an attachment: «study» …
    int pages = 0;      ///< as the form says; 0: unknown
    qint64 bytes = 0;
    friend bool operator==(const ReviewDocument &, const ReviewDocument &) = default;
};

/// A remark as the user may see it.
struct ReadRemark {
    expertise::ReviewRemark remark;
    bool mine = false;
    QString author{}; ///< name; empty where one sees the case blind
    friend bool operator==(const ReadRemark &, const ReadRemark &) = default;
};

/// A case opened to be read.
struct ReviewedCase {
    expertise::Case record; ///< blinded where the user sees it blind, and without sealed votes
    bool blind = false;
    std::optional<int> age{}; ///< on the day of receipt
    QList<ReviewDocument> documents{};
    QList<ReadRemark> remarks{};
};
/// `opened`: the user has turned to this case just now, which is recorded.
[[nodiscard]] Result<ReviewedCase> readReviewed(Services &services, const expertise::CaseId &id, bool opened);

/// The bytes of one document. Error `review.document_gone`.
[[nodiscard]] Result<QByteArray> readDocument(Services &services, const expertise::CaseId &id,
                                              const expertise::DocumentPlace &place);

} // namespace khattama::ui
