// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/savedviews.h"

#include "core/base/collation.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::ui {

namespace {

const QString kGroup = u"cases/views"_s;

/// A name may hold what no key may.
QString keyOf(const QString &name)
{
    return kGroup + u'/' + QString::fromLatin1(name.toUtf8().toHex());
}

} // namespace

QStringList SavedViews::names() const
{
    QStringList names;
    m_settings.beginGroup(kGroup);
    for (const QString &group : m_settings.childGroups())
        names.append(QString::fromUtf8(QByteArray::fromHex(group.toLatin1())));
    m_settings.endGroup();
    const Collation collation;
    std::sort(names.begin(), names.end(),
              [&](const QString &first, const QString &second) { return collation.compare(first, second) < 0; });
    return names;
}

CaseFilter SavedViews::filter(const QString &name) const
{
    const QByteArray json = m_settings.value(keyOf(name) + u"/filter"_s).toString().toUtf8();
    return caseFilterFromJson(QJsonDocument::fromJson(json).object());
}

QString SavedViews::columnsKey(const QString &name) const
{
    return keyOf(name) + u"/columns"_s;
}

void SavedViews::save(const QString &name, const CaseFilter &filter)
{
    m_settings.setValue(keyOf(name) + u"/filter"_s,
                        QString::fromUtf8(QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact)));
}

void SavedViews::remove(const QString &name)
{
    m_settings.remove(keyOf(name));
}

} // namespace khattama::ui
