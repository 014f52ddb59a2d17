// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/addresstext.h"

#include "core/base/placeholders.h"

using namespace Qt::StringLiterals;

namespace khattama::intake {

QString addressText(const people::Address &address, const rules::ReferenceLists &lists, Language language)
{
    const auto numbered = [&](const QString &part, const QString &number) {
        const QString value = number.trimmed();
        return value.isEmpty() ? QString()
                               : withValues(lists.text(u"address_parts"_s, part, language), {{u"value"_s, value}});
    };
    QStringList parts{address.region.isEmpty() ? QString() : lists.text(u"regions"_s, address.region, language),
                      address.district.trimmed(),
                      address.settlement.trimmed(),
                      address.street.trimmed(),
                      numbered(u"house"_s, address.house),
                      numbered(u"flat"_s, address.flat)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace khattama::intake
