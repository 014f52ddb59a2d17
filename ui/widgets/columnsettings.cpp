// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnsettings.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

int placeOf(const QList<RecordColumn> &columns, const QString &id)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const RecordColumn &column) { return column.id == id; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

} // namespace

void ColumnSettings::save(const QHeaderView &header, const QList<RecordColumn> &columns, int sortColumn,
                          Qt::SortOrder order) const
{
    QJsonArray saved;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(section);
        QJsonObject column{{u"id"_s, columns.value(section).id}};
        const bool stretched = header.stretchLastSection() && visual == header.count() - 1;
        if (hidden)
            column.insert(u"hidden"_s, true);
        else if (!stretched)
            column.insert(u"width"_s, header.sectionSize(section));
        if (section == sortColumn)
            column.insert(u"sort"_s, order == Qt::AscendingOrder ? u"up"_s : u"down"_s);
        saved.append(column);
    }
    m_settings.setValue(m_key, QString::fromUtf8(QJsonDocument(saved).toJson(QJsonDocument::Compact)));
}

int ColumnSettings::restore(QHeaderView &header, const QList<RecordColumn> &columns, Qt::SortOrder &order) const
{
    const int character = header.fontMetrics().averageCharWidth();
    for (int section = 0; section < columns.size() && section < header.count(); ++section) {
        header.moveSection(header.visualIndex(section), section);
        header.setSectionHidden(section, !columns[section].shown);
        header.resizeSection(section, columns[section].characters * character);
    }
    const QByteArray saved = m_settings.value(m_key).toString().toUtf8();
    int sortColumn = -1;
    int visual = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(saved).array()) {
        const QJsonObject column = value.toObject();
        const int section = placeOf(columns, column[u"id"_s].toString());
        if (section < 0 || section >= header.count())
            continue;
        header.moveSection(header.visualIndex(section), visual++);
        header.setSectionHidden(section, column[u"hidden"_s].toBool());
        if (const int width = column[u"width"_s].toInt(); width > 0)
            header.resizeSection(section, width);
        if (column.contains(u"sort"_s)) {
            sortColumn = section;
            order = column[u"sort"_s].toString() == u"down"_s ? Qt::DescendingOrder : Qt::AscendingOrder;
        }
    }
    return sortColumn;
}

void ColumnSettings::forget() const
{
    m_settings.remove(m_key);
}

} // namespace khattama::ui
