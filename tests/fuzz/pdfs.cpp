// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs whose signatures are looked for, and those that are signed or gone on with.
#include "core/rendering/keptpdf.h"
#include "core/rendering/signedpdf.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    static const auto pdfs = rendering::SignedPdf::load(data());
    demand(pdfs.has_value(), "the shipped texts are read");
    const auto signatures = pdfs->signaturesIn(bytes);
    for (const journal::PdfSignature &signature : signatures)
        demand(signature.signedBytes.size() < bytes.size() || signature.signedBytes.isEmpty(),
               "no signature covers itself");
    (void)readable(rendering::KeptPdf::read(bytes));

    const journal::SignatureNote note{QStringLiteral("A"), QStringLiteral("B"),
                                      QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC)};
    const auto prepared = pdfs->prepare(bytes, note, false);
    if (!readable(prepared))
        return;
    const auto signedOne = pdfs->complete(*prepared, "\x30\x03\x02\x01\x01"); // of no matter: the place it gets is
    demand(signedOne.has_value(), "a small signature has room");
    demand(signedOne->startsWith(bytes), "a signature changes no byte before it");
    demand(pdfs->onlySignaturesFollow(bytes, *signedOne), "what was signed is known again");
    demand(!pdfs->onlySignaturesFollow(bytes, *signedOne + '\n'), "an appended byte is found");
}

} // namespace khattama::fuzz
