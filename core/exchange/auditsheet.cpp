// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/auditsheet.h"

#include "core/exchange/csvtable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

Result<AuditSheet> AuditSheet::load(const DataFiles &files, const rules::ReferenceLists &lists,
                                    const rules::LegalTime &time)
{
    KHATTAMA_TRY(rules::FormEditions form, rules::FormEditions::load(files, u"audit_table"_s));
    return AuditSheet(std::move(form), lists, time);
}

Result<QByteArray> AuditSheet::write(const QList<audit::AuditRecord> &records, const QMap<QString, QString> &names,
                                     Format format, Language language) const
{
    const QJsonObject form = m_form.on(m_time.dateOf(records.isEmpty() ? QDateTime() : records.first().at));
    WorkbookTable table{LocalizedText::fromJson(form.value(u"sheet"_s).toObject()).in(language), {}, {}};
    const QJsonArray columns = form.value(u"columns"_s).toArray();
    for (const QJsonValue &column : columns)
        table.header.append(LocalizedText::fromJson(column.toObject()).in(language));
    const audit::AuditWords words(m_lists, language);
    for (const audit::AuditRecord &record : records) {
        const QDateTime local(m_time.dateOf(record.at), m_time.timeOf(record.at), Qt::UTC);
        table.rows.append({static_cast<int>(record.seq), local, record.action.actor, names.value(record.action.actor),
                           words.kindText(words.kind(record.action.code)), words.action(record.action.code),
                           words.subject(record), words.details(record)});
    }
    if (format == Format::Csv)
        return csvTable(table);
    return workbook({table});
}

} // namespace khattama::exchange
