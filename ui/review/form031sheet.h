// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/form031.h"

#include <QCoreApplication>

namespace khattama::ui {

class DetailsView;
struct PageContext;

/// Lays out form 031/у to be read: in the sections of the official form, without the lines that are empty, and at the
/// end the elements that this program does not know.
class Form031Sheet
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::Form031Sheet)

public:
    explicit Form031Sheet(const PageContext &context) : m_context(context) {}

    struct Reading {
        const intake::Form031 &form;                         ///< may be blinded
        std::optional<int> age{};                            ///< full years; told even where the birth date is hidden
        const intake::SignatureFinding *signature = nullptr; ///< null: not told
    };
    /// Instead of what `view` showed.
    void write(DetailsView &view, const Reading &reading) const;

    /// «study» as a word; empty for a kind that this program does not know.
    [[nodiscard]] static QString attachmentKind(const QString &kind);

private:
    void writeForm(DetailsView &view, const Reading &reading) const;
    void writePerson(DetailsView &view, const Reading &reading) const;
    void writeRepresentative(DetailsView &view, const people::Representative &representative) const;
    void writeEarlier(DetailsView &view, const intake::Form031 &form) const;
    void writeFindings(DetailsView &view, const intake::Form031 &form) const;
    void writeRehabilitation(DetailsView &view, const intake::Form031 &form) const;
    void writeAttachments(DetailsView &view, const intake::Form031 &form) const;
    void writeProofs(DetailsView &view, const Reading &reading) const;
    void writeAnswer(DetailsView &view, const QString &who, const intake::PopulationAnswer &answer) const;
    void writeAnswer(DetailsView &view, const QString &question,
                     const std::optional<intake::SystemAnswer> &answer) const;

    [[nodiscard]] QString listed(const QString &list, const QString &code) const;
    [[nodiscard]] QString moment(const QDateTime &at) const;
    [[nodiscard]] QString signature(const intake::SignatureFinding &finding) const;

    const PageContext &m_context;
};

} // namespace khattama::ui
