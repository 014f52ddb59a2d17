// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contentkind.h"

#include <QStringDecoder>

namespace khattama::ui {

namespace {

/// Upper half of Windows-1251, 0x80 to 0xBF; from 0xC0 it is the alphabet.
constexpr char16_t kWindows1251[] = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

bool isText(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096);
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        return true;
    for (const char byte : start) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f')
            return false;
    }
    return true;
}

} // namespace

ContentKind contentKind(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ContentKind::Nothing;
    if (bytes.left(1024).contains("%PDF-"))
        return ContentKind::Pdf;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff"))
        return ContentKind::Picture;
    return isText(bytes) ? ContentKind::Text : ContentKind::Other;
}

QString decodedText(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*encoding);
        return decoder.decode(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    QString windows;
    windows.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x80)
            windows.append(QLatin1Char(byte));
        else if (code < 0xC0)
            windows.append(QChar(kWindows1251[code - 0x80]));
        else
            windows.append(QChar(0x0410 + code - 0xC0));
    }
    return windows;
}

} // namespace khattama::ui
