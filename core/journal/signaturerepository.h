// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/action.h"
#include "core/journal/signature.h"

#include <optional>

namespace khattama::journal {

/// Keeps signatures, each with the PDF as it stands with it; implemented by storage. There is no function to change
/// one, and the database refuses it.
class SignatureRepository
{
public:
    virtual ~SignatureRepository() = default;
    /// In the order in which they were given.
    [[nodiscard]] virtual Result<QList<Signature>> signaturesOf(const SignedDocument &document) const = 0;
    /// Of all documents, each as signaturesOf().
    [[nodiscard]] virtual Result<QList<Signature>> all() const = 0;
    [[nodiscard]] virtual Result<QByteArray> pdfOf(const Signature &signature) const = 0;
    /// The document with its last signature: what is printed and saved; nothing where nobody has signed.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> latestPdf(const SignedDocument &document) const = 0;
    /// Within a unit of work.
    [[nodiscard]] virtual Result<void> add(const Signature &signature, const QByteArray &pdf, const Action &action) = 0;
};

} // namespace khattama::journal
