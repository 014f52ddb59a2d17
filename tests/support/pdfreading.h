// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QTemporaryFile>

namespace khattama::test {

/// A PDF as other people's programs see it.
class PdfReading
{
public:
    explicit PdfReading(const QByteArray &pdf)
    {
        m_file.open();
        m_file.write(pdf);
        m_file.flush();
        m_document.load(m_file.fileName());
    }

    [[nodiscard]] int pages() { return m_document.pageCount(); }
    [[nodiscard]] QSizeF pageSize(int page) { return m_document.pagePointSize(page); }
    /// Text by QtPdf, packed: lines and cells end where the layout wants.
    [[nodiscard]] QString packed(int page) { return pack(m_document.getAllText(page).text()); }
    [[nodiscard]] QString packed()
    {
        QString text;
        for (int page = 0; page < pages(); ++page)
            text += packed(page);
        return text;
    }
    [[nodiscard]] QString title() { return m_document.metaData(QPdfDocument::MetaDataField::Title).toString(); }
    /// Output of `program arguments… FILE trailing…`; a failed program answers its complaint after "failed: ".
    [[nodiscard]] QString run(const QString &program, QStringList arguments, const QStringList &trailing = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments + QStringList{m_file.fileName()} + trailing);
        process.waitForFinished(60000);
        const QString output = QString::fromUtf8(process.readAll());
        const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return good ? output : QStringLiteral("failed: ") + output;
    }
    /// Without white space and hyphens: QtPdf takes a hyphen at the end of a line for one of the layout's.
    [[nodiscard]] static QString pack(const QString &text)
    {
        QString packed;
        for (const QChar c : text) {
            if (!c.isSpace() && c.unicode() >= u' ' && c.unicode() != 0xfffe && c != u'-')
                packed += c;
        }
        return packed;
    }

private:
    QTemporaryFile m_file;
    QPdfDocument m_document;
};

} // namespace khattama::test
