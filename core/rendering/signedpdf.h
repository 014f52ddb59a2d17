// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/signature.h"
#include "core/rendering/formtexts.h"

namespace khattama::rendering {

/// PAdES-B-B, or B-T with a time stamp: a signature is an incremental update behind a document of this program, with a
/// field that takes no room on the sheets, since the paper is signed by hand. Made without regard to anything but what
/// it is given, so that an update can be made again and compared.
class SignedPdf final : public journal::PdfSignatures
{
public:
    /// Errors: those of FormTexts.
    [[nodiscard]] static Result<SignedPdf> load(const DataFiles &data);

    [[nodiscard]] QString reason(journal::SigningRole role, QDate date) const override;
    [[nodiscard]] Result<journal::PreparedPdf> prepare(const QByteArray &pdf, const journal::SignatureNote &note,
                                                       bool stamped) const override;
    [[nodiscard]] Result<QByteArray> complete(const journal::PreparedPdf &prepared,
                                              const QByteArray &cms) const override;
    [[nodiscard]] QList<journal::PdfSignature> signaturesIn(const QByteArray &pdf) const override;
    [[nodiscard]] bool onlySignaturesFollow(const QByteArray &earlier, const QByteArray &later) const override;

private:
    explicit SignedPdf(FormTexts texts) : m_texts(std::move(texts)) {}
    FormTexts m_texts;
};

} // namespace khattama::rendering
