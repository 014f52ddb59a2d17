// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/packagelimits.h"

#include "core/base/jsonreader.h"

namespace khattama::intake {

Result<PackageLimits> PackageLimits::load(const DataFiles &files, const QString &name)
{
    KHATTAMA_TRY(const QJsonObject object, files.readJson(name));
    PackageLimits limits;
    JsonReader reader(object, JsonReader::UnknownFields::Refused);
    const auto read = [&](const char *key, int &limit) {
        reader.required(key, limit);
        if (limit <= 0) // a limit of nothing would be no limit to somebody
            reader.fail(QLatin1String("json.unknown_value"), reader.pathOf(key),
                        {{QStringLiteral("value"), QString::number(limit)}});
    };
    read("packageBytes", limits.packageBytes);
    read("unpackedBytes", limits.unpackedBytes);
    read("formBytes", limits.formBytes);
    read("signatureBytes", limits.signatureBytes);
    read("attachments", limits.attachments);
    read("ratio", limits.ratio);
    read("ratioAskedFromBytes", limits.ratioAskedFromBytes);
    KHATTAMA_CHECK(reader.finish());
    return limits;
}

} // namespace khattama::intake
