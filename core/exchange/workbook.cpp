// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

constexpr qsizetype kLongestSheetName = 31;
constexpr qsizetype kLongestText = 32767; ///< what a cell holds
constexpr int kNarrowest = 8;             ///< characters
constexpr int kWidest = 60;

QString sheetName(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u' ');
    return name.left(kLongestSheetName);
}

lxw_datetime dateTimeOf(QDate day, QTime time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), static_cast<double>(time.second())};
}

/// Formats of one workbook; they belong to it.
struct Formats {
    lxw_format *header;
    lxw_format *text;
    lxw_format *day;
    lxw_format *moment;
};

Formats formatsOf(lxw_workbook *book)
{
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                          workbook_add_format(book)};
    format_set_bold(formats.header);
    for (lxw_format *const wrapped : {formats.header, formats.text}) {
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_num_format(formats.day, "dd.mm.yyyy");
    format_set_num_format(formats.moment, "dd.mm.yyyy hh:mm");
    return formats;
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value,
                    const Formats &formats)
{
    switch (value.typeId()) {
    case QMetaType::Int:
        return worksheet_write_number(sheet, row, column, value.toInt(), nullptr);
    case QMetaType::QDate: {
        if (!value.toDate().isValid())
            return LXW_NO_ERROR;
        lxw_datetime day = dateTimeOf(value.toDate(), QTime(0, 0));
        return worksheet_write_datetime(sheet, row, column, &day, formats.day);
    }
    case QMetaType::QDateTime: {
        if (!value.toDateTime().isValid())
            return LXW_NO_ERROR;
        lxw_datetime moment = dateTimeOf(value.toDateTime().date(), value.toDateTime().time());
        return worksheet_write_datetime(sheet, row, column, &moment, formats.moment);
    }
    default: // a string cell is never a formula, whatever it begins with
        return worksheet_write_string(sheet, row, column, value.toString().left(kLongestText).toUtf8().constData(),
                                      formats.text);
    }
}

int widthOf(const WorkbookTable &table, qsizetype column)
{
    qsizetype longest = table.header.at(column).size();
    for (const QVariantList &row : table.rows)
        longest = std::max(longest, row.value(column).toString().size());
    return std::clamp(static_cast<int>(longest) + 2, kNarrowest, kWidest);
}

lxw_error writeTable(lxw_workbook *book, const WorkbookTable &table, const Formats &formats)
{
    lxw_worksheet *const sheet = workbook_add_worksheet(book, sheetName(table.name).toUtf8().constData());
    if (sheet == nullptr)
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    const auto columns = static_cast<lxw_col_t>(table.header.size());
    for (lxw_col_t column = 0; column < columns; ++column) {
        worksheet_set_column(sheet, column, column, widthOf(table, column), nullptr);
        if (const lxw_error error =
                worksheet_write_string(sheet, 0, column, table.header.at(column).toUtf8().constData(), formats.header))
            return error;
    }
    lxw_row_t line = 0;
    for (const QVariantList &row : table.rows) {
        ++line;
        for (lxw_col_t column = 0; column < columns; ++column) {
            if (const lxw_error error = writeCell(sheet, line, column, row.value(column), formats))
                return error;
        }
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, line, static_cast<lxw_col_t>(columns - 1));
    return LXW_NO_ERROR;
}

/// Where files lie in memory, so that no names reach the disk; where there is no such place that of temporary files.
QString memoryFolder()
{
    const QFileInfo shared(u"/dev/shm"_s);
    return shared.isDir() && shared.isWritable() ? shared.filePath() : QDir::tempPath();
}

Error notWritten(lxw_error error)
{
    return trouble(u"export.not_written"_s, {}, QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

Result<QByteArray> workbook(const QList<WorkbookTable> &tables)
{
    // The library writes files alone; what it writes is read back at once and goes with its folder.
    const QTemporaryDir folder(memoryFolder() + u"/khattama-table-XXXXXX"_s);
    if (!folder.isValid())
        return failure(trouble(u"export.not_written"_s, {}, folder.errorString()));
    const QString path = folder.filePath(u"table.xlsx"_s);
    const QByteArray name = QFile::encodeName(path);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook *const book = workbook_new_opt(name.constData(), &options);
    lxw_doc_properties properties{};
    properties.created = 1; // nothing of the moment of writing
    workbook_set_properties(book, &properties);
    const Formats formats = formatsOf(book);
    lxw_error wrong = LXW_NO_ERROR;
    for (const WorkbookTable &table : tables)
        wrong = wrong == LXW_NO_ERROR ? writeTable(book, table, formats) : wrong;
    const lxw_error closed = workbook_close(book); // frees it, whatever it answers
    if (wrong != LXW_NO_ERROR || closed != LXW_NO_ERROR)
        return failure(notWritten(wrong != LXW_NO_ERROR ? wrong : closed));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(trouble(u"export.not_written"_s, {}, file.errorString()));
    return file.readAll();
}

} // namespace khattama::exchange
