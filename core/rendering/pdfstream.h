// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDate>
#include <QIODevice>

namespace khattama::rendering {

/// Stands between QPdfWriter and the file and mends, in passing, what QPdfWriter cannot set: `/Lang` in the
/// catalog, a `/CreationDate` that is the document's own date instead of the moment of printing, and an `/ID`
/// made of the bytes, so that equal input gives equal bytes. Only the head (up to the catalog) and the
/// cross-reference table at the end are held back and rewritten; the pages pass through.
class PdfStream final : public QIODevice
{
public:
    PdfStream(QIODevice &target, const QString &language, QDate date);

    /// Writes the held-back end, after QPdfWriter has ended. False when a write failed, or when the bytes
    /// were not such as QPdfWriter writes.
    [[nodiscard]] bool finish();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// `by` bytes were put in at `position` of what QPdfWriter wrote.
    struct Shift {
        qint64 position;
        qint64 by;
    };
    void replaceInHead(qsizetype position, qsizetype length, const QByteArray &text);
    bool mendHead();
    void forward(const QByteArray &bytes);

    enum class Part { Head, Body, Tail };
    QIODevice &m_target;
    QString m_language;
    QDate m_date;
    Part m_part = Part::Head;
    QByteArray m_held; ///< head, last bytes of the body, or tail
    QList<Shift> m_shifts;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qint64 m_written = 0;
    bool m_good = true;
};

} // namespace khattama::rendering
