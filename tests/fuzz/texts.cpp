// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type or copy: IIN and recovery key.
#include "core/people/iin.h"
#include "core/security/recoverykey.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto iin = people::Iin::parse(text); readable(iin))
        demand(people::Iin::parse(iin->text()) == iin, "an IIN is read from its own text");
    if (const auto key = security::RecoveryKey::parse(text); readable(key)) {
        const auto again = security::RecoveryKey::parse(key->text());
        demand(again && again->text() == key->text(), "a recovery key is read from its own text");
    }
}

} // namespace khattama::fuzz
