// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/signing.h"
#include "ui/shell/pagecontext.h"

#include <QCoreApplication>

namespace khattama::ui {

class DetailsView;

/// The signatures of a closed document in words: who, in which capacity, when, and what verifying them has found.
class SignatureLines
{
    Q_DECLARE_TR_FUNCTIONS(khattama::ui::SignatureLines)

public:
    /// A row for each, and one for who has not signed yet; none where nobody has.
    static void add(DetailsView &view, const journal::SignatureState &state, const PageContext &context);
    [[nodiscard]] static QString namesOf(const QList<journal::Signatory> &signatories);

private:
    [[nodiscard]] static QString verdictOf(const journal::GivenSignature &given, const rules::LegalTime &time);
    [[nodiscard]] static QString momentOf(const intake::SignatureFinding &finding, const rules::LegalTime &time);
};

} // namespace khattama::ui
