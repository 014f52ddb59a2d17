// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packageentries.h"

#include "core/exchange/ziparchive.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

/// Names that would lead elsewhere on some system, or that a person cannot see: `..`, rooted, with a backslash,
/// a drive letter, control characters or marks that turn the direction of the text.
bool isSafeName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    if (name.isEmpty() || name.startsWith(u'/') || parts.contains(u".."_s) || parts.contains(u"."_s))
        return false;
    const QList<uint> characters = name.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint character) {
        return QChar::isPrint(character) && character != u'\\' && character != u':';
    });
}

Error refusal(const QString &code, const QString &entry)
{
    return damaged(code, {{u"entry"_s, entry}});
}

} // namespace

Error overLimit(const QString &code, int limit, const QString &entry)
{
    Error error = damaged(code, {{u"limit"_s, QString::number(limit)}});
    if (!entry.isEmpty())
        error.arguments.insert(u"entry"_s, entry);
    return error;
}

Result<QMap<QString, QByteArray>> readEntries(const QByteArray &zip, const intake::PackageLimits &limits,
                                              const QStringList &folders, const EntryRules &rules)
{
    QMap<QString, QByteArray> files;
    // Names are compared as a careless file system would, so that no name hides another.
    QSet<QString> seen;
    int counted = 0;
    qsizetype room = limits.unpackedBytes;
    const qsizetype ratioRoom = std::max<qsizetype>(limits.ratioAskedFromBytes, zip.size() * limits.ratio);

    ZipArchive archive(zip);
    while (true) {
        KHATTAMA_TRY(const std::optional<ZipArchive::Entry> entry, archive.next());
        if (!entry)
            return files;
        if (entry->name.isNull())
            return failure(damaged(u"package.name_not_utf8"_s));
        const QString name = entry->name.normalized(QString::NormalizationForm_C);
        if (!isSafeName(name))
            return failure(refusal(u"package.unsafe_name"_s, name));
        if (seen.contains(name.toCaseFolded()))
            return failure(refusal(u"package.duplicate_entry"_s, name));
        seen.insert(name.toCaseFolded());
        if (entry->kind == ZipArchive::Kind::Other)
            return failure(refusal(u"package.link"_s, name));
        if (entry->encrypted)
            return failure(refusal(u"package.encrypted"_s, name));
        if (entry->kind == ZipArchive::Kind::Folder && folders.contains(name))
            continue;
        const std::optional<EntryRule> rule = rules(name);
        if (entry->kind == ZipArchive::Kind::Folder || !rule)
            return failure(refusal(u"package.unexpected_entry"_s, name));
        if (rule->counted && ++counted > limits.attachments)
            return failure(overLimit(u"package.too_many_attachments"_s, limits.attachments));

        const qsizetype ownLimit = rule->bytes > 0 ? rule->bytes : room;
        const qsizetype unpackedSoFar = limits.unpackedBytes - room;
        const qsizetype limit = std::min({room, ownLimit, ratioRoom - unpackedSoFar});
        KHATTAMA_TRY(const QByteArray content, archive.content(limit).map_error([&](Error error) {
            error.arguments.insert(u"entry"_s, name);
            return error;
        }));
        if (content.size() > limit) {
            if (limit == ownLimit && ownLimit != room)
                return failure(overLimit(u"package.entry_too_large"_s, static_cast<int>(ownLimit), name));
            if (limit == room)
                return failure(overLimit(u"package.unpacked_too_large"_s, limits.unpackedBytes));
            return failure(overLimit(u"package.ratio"_s, limits.ratio, name));
        }
        room -= content.size();
        files.insert(name, content);
    }
}

} // namespace khattama::exchange
