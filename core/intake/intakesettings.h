// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/form031.h"
#include "core/rules/intakerules.h"

#include <QByteArray>

namespace khattama::intake {

/// What the department itself sets for receiving forms.
struct IntakeSettings {
    QList<QByteArray> trustedCertificates;  ///< PEM; empty: the issuer of a signature is not asked (F007)
    QList<rules::NosologicalForm> nosology; ///< empty: the shipped list
    friend bool operator==(const IntakeSettings &, const IntakeSettings &) = default;
};

/// Verifies the detached CMS signature of a form over its exact bytes; implemented by security.
class SignatureVerifier
{
public:
    virtual ~SignatureVerifier() = default;
    [[nodiscard]] virtual SignatureFinding verify(const QByteArray &signedBytes, const QByteArray &cms) const = 0;
};

} // namespace khattama::intake
