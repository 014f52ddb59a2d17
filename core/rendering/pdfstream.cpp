// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rendering/pdfstream.h"

#include <QList>

#include <algorithm>

namespace khattama::rendering {

namespace {

const QByteArrayView kTableMark("\nxref\n0 ");

} // namespace

PdfStream::PdfStream(QIODevice &target, const QString &language, QDate date)
    : m_target(target), m_language(language), m_date(date)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

void PdfStream::forward(const QByteArray &bytes)
{
    m_hash.addData(bytes);
    m_written += bytes.size();
    m_good = m_target.write(bytes) == bytes.size() && m_good;
}

void PdfStream::replaceInHead(qsizetype position, qsizetype length, const QByteArray &text)
{
    qint64 earlier = 0;
    for (const Shift &shift : m_shifts)
        earlier += shift.by;
    m_shifts.append({position - earlier, text.size() - length});
    m_held.replace(position, length, text);
}

bool PdfStream::mendHead()
{
    // The dates and the catalog stand in this order; an earlier replacement never moves what is before it.
    const QByteArray dateMark = "/CreationDate (";
    const qsizetype date = m_held.indexOf(dateMark);
    if (date >= 0) {
        const qsizetype start = date + dateMark.size();
        const QByteArray moment =
            m_date.isValid() ? "D:" + m_date.toString(u"yyyyMMdd").toLatin1() + "000000Z" : QByteArray("D:2000");
        replaceInHead(start, m_held.indexOf(')', start) - start, moment);
    }
    const QByteArray catalogMark = "/Type /Catalog\n";
    const qsizetype catalog = m_held.indexOf(catalogMark);
    replaceInHead(catalog + catalogMark.size(), 0,
                  "/Lang (" + m_language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    return date >= 0 && date < catalog;
}

qint64 PdfStream::writeData(const char *data, qint64 size)
{
    const qsizetype known = m_held.size();
    m_held.append(data, size);
    if (m_part == Part::Head) {
        const qsizetype catalog = m_held.indexOf("/Type /Catalog\n");
        if (catalog < 0 || m_held.indexOf("endobj", catalog) < 0)
            return size;
        m_good = mendHead() && m_good;
        m_part = Part::Body;
        return size;
    }
    if (m_part == Part::Body) {
        const qsizetype table = m_held.indexOf(kTableMark, std::max<qsizetype>(0, known - kTableMark.size()));
        if (table >= 0) {
            forward(m_held.left(table + 1));
            m_held.remove(0, table + 1);
            m_part = Part::Tail;
        } else if (m_held.size() >= 1 << 14) {
            // Keeps the last bytes: the mark may come in pieces.
            const qsizetype certain = m_held.size() - kTableMark.size();
            forward(m_held.left(certain));
            m_held.remove(0, certain);
        }
    }
    return size;
}

bool PdfStream::finish()
{
    close();
    const qsizetype trailer = m_held.indexOf("trailer\n");
    const qsizetype end = m_held.indexOf(">>", trailer);
    if (m_part != Part::Tail || trailer < 0 || end < 0)
        return false;
    const qint64 start = m_written;
    const QList<QByteArray> lines = m_held.left(trailer).split('\n');
    QByteArray table;
    for (const QByteArray &line : lines) {
        if (line.endsWith(" n ")) {
            const qint64 offset = line.left(10).toLongLong();
            qint64 moved = offset;
            for (const Shift &shift : m_shifts)
                moved += shift.position < offset ? shift.by : 0;
            table += QByteArray::number(moved).rightJustified(10, '0') + line.mid(10) + '\n';
        } else if (!line.isEmpty()) {
            table += line + '\n';
        }
    }
    const QByteArray id = '<' + m_hash.result().toHex() + '>';
    forward(table + m_held.mid(trailer, end - trailer) + "/ID [" + id + id + "]\n>>\nstartxref\n"
            + QByteArray::number(start) + "\n%%EOF\n");
    return m_good;
}

} // namespace khattama::rendering
