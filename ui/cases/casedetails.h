// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/casefile.h"
#include "ui/cases/recordwords.h"

namespace khattama::ui {

class DetailsView;

/// Writes the parts of a case that are only read into a view, one to a tab.
class CaseDetails
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::CaseDetails)

public:
    CaseDetails(const PageContext &context, const CaseFile &file, const RecordWords &words)
        : m_context(context), m_file(file), m_words(words)
    {}

    void course(DetailsView &view, bool withViews) const;
    void person(DetailsView &view) const;
    void form(DetailsView &view) const;
    void votes(DetailsView &view) const;
    void refusal(DetailsView &view) const;
    void conclusion(DetailsView &view) const;
    void consultations(DetailsView &view) const;
    void deadlines(DetailsView &view) const;
    /// What one save changed.
    void changes(DetailsView &view, const RevisionChanges &changes) const;

private:
    void write(DetailsView &view, const QList<RecordWords::Row> &rows) const;

    const PageContext &m_context;
    const CaseFile &m_file;
    const RecordWords &m_words;
};

} // namespace khattama::ui
