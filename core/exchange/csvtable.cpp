// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtable.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

QString quoted(QString text)
{
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString cellOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Int:
        return QString::number(value.toInt());
    case QMetaType::QDate:
        return value.toDate().toString(u"dd.MM.yyyy"_s);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(u"dd.MM.yyyy HH:mm:ss"_s);
    default:
        break;
    }
    const QString text = value.toString();
    const bool runs = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    return quoted(runs ? QString(u'\'' + text) : text);
}

} // namespace

QByteArray csvTable(const WorkbookTable &table)
{
    QString csv(QChar(0xfeff));
    const auto line = [&csv](const QStringList &cells) { csv += cells.join(u';') + u"\r\n"; };
    QStringList header;
    for (const QString &title : table.header)
        header.append(quoted(title));
    line(header);
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &value : row)
            cells.append(cellOf(value));
        line(cells);
    }
    return csv.toUtf8();
}

} // namespace khattama::exchange
