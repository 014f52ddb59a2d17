// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

constexpr int kFileMode = 0644;

la_ssize_t append(archive * /*writer*/, void *target, const void *bytes, size_t size)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

} // namespace

Result<QByteArray> zipped(const QMap<QString, QByteArray> &files)
{
    QByteArray zip;
    const std::unique_ptr<archive, int (*)(archive *)> writer(archive_write_new(), archive_write_free);
    const auto fault = [&] {
        return failure(trouble(u"file.not_written"_s, {{u"file"_s, u"ZIP"_s}},
                               QString::fromLocal8Bit(archive_error_string(writer.get()))));
    };
    archive_write_set_format_zip(writer.get());
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    archive_write_set_options(writer.get(), "zip:hdrcharset=UTF-8");
    if (archive_write_open(writer.get(), &zip, nullptr, append, nullptr) != ARCHIVE_OK)
        return fault();
    for (auto file = files.begin(); file != files.end(); ++file) {
        const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(), archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), file.key().toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), kFileMode);
        archive_entry_set_size(entry.get(), file->size());
        if (archive_write_header(writer.get(), entry.get()) != ARCHIVE_OK
            || archive_write_data(writer.get(), file->constData(), static_cast<size_t>(file->size())) != file->size())
            return fault();
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return fault();
    return zip;
}

} // namespace khattama::exchange
