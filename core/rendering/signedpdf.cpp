// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/signedpdf.h"

#include "core/rendering/pdfsyntax.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::rendering {

namespace {

using journal::Coverage;
using journal::PdfSignature;
using journal::PreparedPdf;
using journal::SignatureNote;

constexpr qsizetype kRoom = 16 * 1024;        ///< bytes kept for a CMS: one with its chain has some six thousand
constexpr qsizetype kStampedRoom = 32 * 1024; ///< the token of a time stamp and its chain have as many again
constexpr int kDigits = 10;                   ///< of a number in a range
constexpr int kMostTables = 64;
constexpr qsizetype kMostSignatures = 256; ///< that are looked at: each takes a search through the whole file

Error unreadable()
{
    return trouble(u"signature.pdf_unreadable"_s);
}

/// What stands between `before` and the next `after`, from `from` on.
QByteArray between(const QByteArray &bytes, qsizetype from, QByteArrayView before, QByteArrayView after)
{
    const qsizetype found = bytes.indexOf(before, from);
    const qsizetype start = found + before.size();
    const qsizetype end = found < 0 ? -1 : bytes.indexOf(after, start);
    return end < 0 ? QByteArray() : bytes.mid(start, end - start);
}

/// The objects of a document with classic cross-reference tables, as PdfFile writes them.
class Objects
{
public:
    static Result<Objects> of(const QByteArray &pdf)
    {
        Objects objects;
        objects.bytes = pdf;
        objects.table = between(pdf, pdf.lastIndexOf("startxref"), "startxref\n", "\n").toLongLong();
        qint64 at = objects.table;
        for (int tables = 0; at > 0 && tables < kMostTables; ++tables) {
            if (!objects.readTable(at))
                return failure(unreadable());
            at = between(trailerAt(pdf, at), 0, "/Prev ", " ").toLongLong();
        }
        const QByteArray trailer = trailerAt(pdf, objects.table);
        objects.size = between(trailer, 0, "/Size ", " ").toInt();
        objects.info = between(trailer, 0, "/Info ", " ").toInt();
        objects.root = between(trailer, 0, "/Root ", " ").toInt();
        objects.id = between(trailer, 0, "/ID [<", ">");
        if (objects.size <= 0 || objects.size > pdf.size() || objects.root == 0 || objects.info == 0
            || objects.id.isEmpty())
            return failure(unreadable());
        return objects;
    }

    /// What stands in an object, a dictionary, without its brackets.
    Result<QByteArray> dictionary(int number) const
    {
        const QByteArray head = QByteArray::number(number) + " 0 obj\n<< ";
        const qint64 at = offsets.value(number);
        if (at <= 0 || bytes.mid(at, head.size()) != head)
            return failure(unreadable());
        const QByteArray body = between(bytes, at, head, " >>\nendobj");
        if (body.isEmpty())
            return failure(unreadable());
        return body;
    }

    QByteArray bytes;
    qint64 table = 0;
    int size = 0;
    int root = 0;
    int info = 0;
    QByteArray id;

private:
    static QByteArray trailerAt(const QByteArray &pdf, qint64 from)
    {
        return between(pdf, from, "trailer\n<<", "startxref");
    }

    /// An object of a later table is the one that counts.
    bool readTable(qint64 from)
    {
        if (bytes.mid(from, 5) != "xref\n")
            return false;
        constexpr qsizetype kEntry = 20;
        qsizetype at = from + 5;
        for (;;) {
            const qsizetype end = bytes.indexOf('\n', at);
            const QByteArray line = end < 0 ? QByteArray() : bytes.mid(at, end - at);
            if (line == "trailer")
                return true;
            const QByteArrayList section = line.split(' ');
            if (section.size() != 2)
                return false;
            const int first = section.first().toInt();
            const int count = section.last().toInt();
            at = end + 1;
            if (count < 0 || count > (bytes.size() - at) / kEntry || first < 0 || first > bytes.size())
                return false;
            for (int entry = 0; entry < count; ++entry, at += kEntry) {
                if (!offsets.contains(first + entry) && bytes.at(at + 17) == 'n')
                    offsets.insert(first + entry, bytes.mid(at, 10).toLongLong());
            }
        }
    }

    QHash<int, qint64> offsets;
};

/// The references in a list that a dictionary may have, as "5 0 R 7 0 R"; taken out of it.
QByteArray takeList(QByteArray &dictionary, const QByteArray &before)
{
    const qsizetype at = dictionary.indexOf(before);
    const qsizetype end = at < 0 ? -1 : dictionary.indexOf(']', at);
    if (end < 0)
        return {};
    const QByteArray list = dictionary.mid(at + before.size(), end - at - before.size());
    dictionary.remove(at, end + 1 - at);
    return list;
}

const QByteArray kAnnotations = " /Annots [";
const QByteArray kForm = " /AcroForm << /SigFlags 3 /Fields [";

Result<PreparedPdf> prepared(const QByteArray &pdf, const SignatureNote &note, qsizetype room)
{
    KHATTAMA_TRY(const Objects objects, Objects::of(pdf));
    KHATTAMA_TRY(QByteArray catalog, objects.dictionary(objects.root));
    KHATTAMA_TRY(const QByteArray pages, objects.dictionary(between(catalog, 0, "/Pages ", " ").toInt()));
    const int page = between(pages, 0, "/Kids [", " ").toInt();
    KHATTAMA_TRY(QByteArray sheet, objects.dictionary(page));
    const int signature = objects.size;
    const int field = objects.size + 1;
    const QByteArray fields = takeList(catalog, kForm);
    if (!fields.isEmpty())
        catalog.chop(3); // " >>" of the form, which stands last
    const QByteArray annotations = takeList(sheet, kAnnotations);
    const auto longer = [field](const QByteArray &list) -> QByteArray {
        return (list.isEmpty() ? QByteArray() : QByteArray(list + ' ')) + reference(field);
    };
    const auto count = fields.count('R') + 1;

    PreparedPdf made{pdf, 0, room};
    QMap<int, qint64> offsets;
    const auto add = [&](int number, const QByteArray &body) {
        offsets.insert(number, made.bytes.size());
        made.bytes += QByteArray::number(number) + " 0 obj\n<< " + body + " >>\nendobj\n";
    };
    const QByteArray range = "/ByteRange [0 ";
    const QByteArray contents = "/Contents <";
    const QByteArray blank(3 * kDigits + 2, ' ');
    add(signature, "/Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Name " + textString(note.name)
                       + " /Reason " + textString(note.reason)
                       + " /M (D:" + note.moment.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z) " + range
                       + blank + "] " + contents + QByteArray(2 * room, '0') + '>');
    const qsizetype rangeAt = made.bytes.indexOf(range, pdf.size()) + range.size();
    made.hole = made.bytes.indexOf(contents, rangeAt) + contents.size();
    add(field, "/Type /Annot /Subtype /Widget /FT /Sig /T (Signature" + QByteArray::number(count) + ") /V "
                   + reference(signature) + " /P " + reference(page) + " /Rect [0 0 0 0] /F 132");
    add(page, sheet + kAnnotations + longer(annotations) + ']');
    add(objects.root, catalog + kForm + longer(fields) + "] >>");

    const qint64 table = made.bytes.size();
    QByteArray xref = "xref\n";
    for (auto it = offsets.cbegin(); it != offsets.cend(); ++it) {
        xref += QByteArray::number(it.key()) + " 1\n" + QByteArray::number(it.value()).rightJustified(10, '0')
                + " 00000 n \n";
    }
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    made.bytes += xref + "trailer\n<< /Size " + QByteArray::number(objects.size + 2) + " /Root "
                  + reference(objects.root) + " /Info " + reference(objects.info) + " /Prev "
                  + QByteArray::number(objects.table) + " /ID [<" + objects.id + "> <" + hash + ">] >>\nstartxref\n"
                  + QByteArray::number(table) + "\n%%EOF\n";
    const qsizetype behind = made.hole + 2 * room + 1;
    const auto number = [](qsizetype value) { return QByteArray::number(value).leftJustified(kDigits, ' '); };
    const QByteArray ranges = number(made.hole - 1) + ' ' + number(behind) + ' ' + number(made.bytes.size() - behind);
    made.bytes.replace(rangeAt, blank.size(), ranges);
    return made;
}

/// A text of a dictionary, as UTF-16 in hexadecimal digits or as bytes in parentheses.
QString textOf(const QByteArray &dictionary, const QByteArray &key)
{
    const QByteArray hex = between(dictionary, 0, QByteArray(key + " <FEFF"), ">");
    const QByteArray units = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype at = 0; at + 1 < units.size(); at += 2)
        text +=
            QChar(static_cast<ushort>(static_cast<uchar>(units.at(at)) << 8 | static_cast<uchar>(units.at(at + 1))));
    return text.isEmpty() ? QString::fromLatin1(between(dictionary, 0, QByteArray(key + " ("), ")")) : text;
}

/// A signature in the bytes of any PDF.
struct Found {
    SignatureNote note;
    QByteArray digits; ///< of its CMS
    qsizetype hole = 0;
    qsizetype end = 0; ///< of what it covers
    bool inPlace = false;
};

bool isDigits(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ' ' || c == '\n'
               || c == '\r';
    });
}

Found readAt(const QByteArray &pdf, qsizetype at)
{
    Found found;
    const qsizetype start = std::max(pdf.lastIndexOf("endobj", at), qsizetype(0));
    const qsizetype stop = pdf.indexOf("endobj", at);
    const QByteArray object = pdf.mid(start, stop < 0 ? -1 : stop - start);
    found.note = {textOf(object, "/Name"), textOf(object, "/Reason"), {}};
    const QString moment = QString::fromLatin1(between(object, 0, "/M (D:", ")").left(14));
    found.note.moment = QDateTime::fromString(moment, u"yyyyMMddHHmmss"_s);
    found.note.moment.setTimeSpec(Qt::UTC);

    const QByteArrayList numbers = between(pdf, at, "[", "]").simplified().split(' ');
    found.end = pdf.size();
    if (numbers.size() != 4)
        return found;
    const qint64 gap = numbers.at(1).toLongLong();
    const qint64 behind = numbers.at(2).toLongLong();
    const qint64 rest = numbers.at(3).toLongLong();
    const bool ordered = numbers.at(0) == "0" && gap > 0 && behind > gap + 1 && rest > 0 && behind <= pdf.size()
                         && rest <= pdf.size() - behind;
    if (!ordered)
        return found;
    found.hole = gap + 1;
    found.end = behind + rest;
    found.digits = pdf.mid(gap + 1, behind - gap - 2);
    // The gap is the very text of this signature's /Contents, and nothing else escapes what is covered.
    found.inPlace = pdf.at(gap) == '<' && pdf.at(behind - 1) == '>' && isDigits(found.digits)
                    && pdf.left(gap).trimmed().endsWith("/Contents") && gap > start && (stop < 0 || behind < stop);
    return found;
}

QList<Found> allIn(const QByteArray &pdf)
{
    QList<Found> all;
    const QByteArray range = "/ByteRange";
    for (qsizetype at = pdf.indexOf(range); at >= 0; at = pdf.indexOf(range, at + range.size())) {
        if (all.size() == kMostSignatures) {
            all.append(Found{{}, {}, 0, pdf.size()}); // stands for the rest, and is broken
            break;
        }
        all.append(readAt(pdf, at));
    }
    std::stable_sort(all.begin(), all.end(), [](const Found &a, const Found &b) { return a.end < b.end; });
    return all;
}

/// Makes the updates anew from what the signatures say, and compares.
bool addsOnly(const QList<Found> &signatures, const QByteArray &earlier, const QByteArray &later)
{
    if (!later.startsWith(earlier))
        return false;
    QByteArray made = earlier;
    for (const Found &signature : signatures) {
        if (signature.end <= earlier.size())
            continue;
        const qsizetype room = signature.digits.size() / 2;
        if (!signature.inPlace || signature.digits.size() % 2 != 0 || (room != kRoom && room != kStampedRoom))
            return false;
        Result<PreparedPdf> again = prepared(made, signature.note, room);
        if (!again || again->hole != signature.hole)
            return false;
        made = again->bytes.replace(again->hole, 2 * room, signature.digits);
    }
    return made == later;
}

} // namespace

Result<SignedPdf> SignedPdf::load(const DataFiles &data)
{
    KHATTAMA_TRY(FormTexts texts, FormTexts::load(data, u"signature"_s));
    return SignedPdf(std::move(texts));
}

QString SignedPdf::reason(journal::SigningRole role, QDate date) const
{
    const QJsonObject words = m_texts.on(date).value(journal::signingRoleCode(role)).toObject();
    return words.value(u"kk"_s).toString() + u" / "_s + words.value(u"ru"_s).toString();
}

Result<PreparedPdf> SignedPdf::prepare(const QByteArray &pdf, const SignatureNote &note, bool stamped) const
{
    return prepared(pdf, note, stamped ? kStampedRoom : kRoom);
}

Result<QByteArray> SignedPdf::complete(const PreparedPdf &prepared, const QByteArray &cms) const
{
    if (cms.size() > prepared.room)
        return failure(refused(u"signature.too_large"_s));
    const QByteArray digits = cms.toHex();
    QByteArray bytes = prepared.bytes;
    bytes.replace(prepared.hole, digits.size(), digits);
    return bytes;
}

QList<PdfSignature> SignedPdf::signaturesIn(const QByteArray &pdf) const
{
    const QList<Found> all = allIn(pdf);
    QList<PdfSignature> signatures;
    for (const Found &found : all) {
        PdfSignature signature{found.note, {}, {}, Coverage::ChangesFollow};
        if (found.inPlace) {
            signature.cms = QByteArray::fromHex(found.digits);
            signature.signedBytes =
                pdf.left(found.hole - 1)
                + pdf.mid(found.hole + found.digits.size() + 1, found.end - found.hole - found.digits.size() - 1);
            if (found.end == pdf.size())
                signature.coverage = Coverage::Whole;
            else if (addsOnly(all, pdf.left(found.end), pdf))
                signature.coverage = Coverage::SignaturesFollow;
        }
        signatures.append(signature);
    }
    return signatures;
}

bool SignedPdf::onlySignaturesFollow(const QByteArray &earlier, const QByteArray &later) const
{
    return earlier.size() < later.size() && addsOnly(allIn(later), earlier, later);
}

} // namespace khattama::rendering
