// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "ui/shell/services.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace khattama::ui {

class Jobs;

/// What was written into the department's latest cases, each text once: offered while the same is typed again.
struct EntryTexts {
    QList<people::Address> addresses; ///< without house and flat
    QSet<QString> issuers;            ///< of identity documents
    QSet<QString> organizations;      ///< that signed a form 031/у
    QSet<QString> workPlaces;
    QSet<QString> positions;
    QSet<QString> studyPlaces;
    QMap<QString, QString> diagnoses; ///< ICD-10 code -> words of the diagnosis
};

/// Adds the texts of `limit` cases, the newest first, after `offset` ones. Answers whether there are more.
/// Cases that are blind for the user are left out.
[[nodiscard]] Result<bool> addEntryTexts(Services &services, int offset, int limit, EntryTexts &texts);

/// Collects the texts in the background, some cases at a time, so that other jobs get their turn in between.
class EarlierEntries : public QObject
{
    Q_OBJECT

public:
    explicit EarlierEntries(Jobs &jobs, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const EntryTexts &texts() const { return m_texts; }

    /// Names in the addresses within what is given: districts of a region, settlements of a district, streets.
    [[nodiscard]] QStringList districts(const QString &region) const;
    [[nodiscard]] QStringList settlements(const QString &region, const QString &district) const;
    [[nodiscard]] QStringList streets(const QString &region, const QString &district, const QString &settlement) const;

Q_SIGNALS:
    void grown();

private:
    void readOn(int offset);

    Jobs &m_jobs;
    EntryTexts m_texts;
};

} // namespace khattama::ui
