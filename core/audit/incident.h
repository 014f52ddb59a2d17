// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"
#include "core/people/department.h"

#include <QMap>

namespace khattama::audit {

/// What an incident report is asked for.
struct IncidentQuery {
    QDate from; ///< legal days, both ends included
    QDate to;
    QString account{}; ///< login; empty: everybody
    QString asks{};    ///< who wants to know, as a person or an authority
    QString ground{};  ///< why: what happened, number and date of the request
};

/// What a look through the whole database found.
struct CheckOutcome {
    struct Problem {
        QString place; ///< table and row
        QString code;  ///< worded in resources/messages
        QMap<QString, QString> arguments;
    };
    qint64 entries = 0;   ///< of the audit chain
    qint64 documents = 0; ///< opened and hashed
    QList<Problem> problems{};
};

/// What was done in the period, by whom and to what. Names no examined person: cases stand with their numbers.
struct Incident {
    struct Account {
        QString login;
        QString name;
        QMap<QString, int> kinds{}; ///< id of list `audit_kinds` -> entries
        int failedLogins = 0;
        QDateTime first{};
        QDateTime last{};
    };
    struct Subject {
        AuditRecord sample; ///< one entry on it, for its name
        int entries = 0;
        QStringList logins{};
        QMap<QString, int> kinds{};
        QDateTime first{};
        QDateTime last{};
    };
    IncidentQuery query{};
    QDateTime madeAt{};
    QString madeBy{}; ///< name
    int entries = 0;
    QList<Account> accounts{}; ///< by login
    QList<Subject> cases{};    ///< touched ones, in the order in which they were touched first
    QList<Subject> others{};   ///< protocols, journals, accounts and the rest
    QList<AuditRecord> failedLogins{};
    CheckOutcome check{};
    qint64 lastEntry = 0;
    QString head{}; ///< first 16 hexadecimal digits of the chain's head
};

/// Draws the report; implemented by rendering.
class IncidentRenderer
{
public:
    virtual ~IncidentRenderer() = default;
    [[nodiscard]] virtual QByteArray incident(const people::Department &department, const Incident &incident,
                                              Language language) const = 0;
};

/// Collects what the entries tell; they come the newest first.
void collect(Incident &incident, const QList<AuditRecord> &records,
             const std::function<QString(const QString &action)> &kindOf);

} // namespace khattama::audit
