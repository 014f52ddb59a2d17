// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packages of form 031/у: ZIP, XML and attachments.
#include "core/exchange/packagereader.h"
#include "tests/fuzz/fuzztarget.h"

namespace khattama::fuzz {

void read(const QByteArray &bytes)
{
    static const auto reader = exchange::PackageReader::create(data());
    demand(reader.has_value(), "the shipped limits and schema are read");
    const auto package = reader->readBytes(bytes, QStringLiteral("fuzzed.mse031"));
    if (!readable(package))
        return;
    for (auto file = package->attachments.keyBegin(); file != package->attachments.keyEnd(); ++file) {
        demand(!file->contains(u'/') && !file->contains(u'\\') && !file->contains(QChar()),
               "no attachment names a place outside of its package");
    }
}

} // namespace khattama::fuzz
