// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/keptpdf.h"

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

constexpr int kPagesObject = 2;  ///< as PdfFile numbers it
constexpr qsizetype kEntry = 20; ///< bytes of a line of the cross-reference table

/// What stands between `before` and the next `after`, from `from` on.
QByteArray between(const QByteArray &bytes, qsizetype from, QByteArrayView before, QByteArrayView after)
{
    const qsizetype found = from < 0 ? -1 : bytes.indexOf(before, from);
    const qsizetype start = found + before.size();
    const qsizetype end = found < 0 ? -1 : bytes.indexOf(after, start);
    return end < 0 ? QByteArray() : bytes.mid(start, end - start);
}

} // namespace

Result<KeptPdf> KeptPdf::read(const QByteArray &bytes)
{
    const auto stands = [&bytes](qsizetype at, QByteArrayView what) {
        return at > 0 && at < bytes.size() && QByteArrayView(bytes.mid(at, what.size())) == what;
    };
    const auto unreadable = [] { return failure(trouble(u"rendering.journal_unreadable"_s)); };
    KeptPdf kept;
    kept.bytes = bytes;
    kept.table = between(bytes, bytes.lastIndexOf("startxref"), "startxref\n", "\n").toLongLong();
    if (!stands(kept.table, "xref\n"))
        return unreadable();
    kept.objects = between(bytes, kept.table, "/Size ", " ").toInt();
    kept.id = between(bytes, kept.table, "/ID [<", ">");
    // The first section of the table begins with the pages, or with object 0.
    const QByteArray section = between(bytes, kept.table, "xref\n", "\n");
    const qsizetype entries = kept.table + QByteArrayView("xref\n").size() + section.size() + 1;
    const int first = section.split(' ').first().toInt();
    if (first < 0 || first > kPagesObject)
        return unreadable();
    const qsizetype pages = bytes.mid(entries + (kPagesObject - first) * kEntry, 10).toLongLong();
    if (!stands(pages, "2 0 obj\n"))
        return unreadable();
    const QByteArrayList kids = between(bytes, pages, "/Kids [", " ]").split(' ');
    for (qsizetype kid = 0; kid + 2 < kids.size(); kid += 3) // as "12 0 R"
        kept.pages.append(kids.at(kid).toInt());
    if (kept.objects == 0 || kept.id.isEmpty() || kept.pages.isEmpty())
        return unreadable();
    return kept;
}

} // namespace khattama::rendering
