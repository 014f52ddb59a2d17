// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/monthlyjournal.h"

#include <QCryptographicHash>

namespace khattama::test {

/// A closed protocol of one row whose cells name a person.
inline journal::ClosedProtocol closedProtocol(QDate date, int number, const QByteArray &pdf, IdSource &ids)
{
    journal::ProtocolSheetSet document;
    document.date = date;
    document.number = number;
    document.rows = {{QStringLiteral("case"), {QStringLiteral("1"), QStringLiteral("Әлібекова Үміт")}}};
    document.head = {QStringLiteral("head"), QStringLiteral("Сәкен")};
    document.auditHead = QStringLiteral("0123456789abcdef");
    return {ids.nextId<journal::ProtocolTag>(),
            document,
            3,
            QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()),
            QDateTime(date, QTime(13, 0), Qt::UTC),
            QStringLiteral("head")};
}

inline journal::SealedJournal sealedJournal(QDate month, const QByteArray &pdf, IdSource &ids)
{
    return {ids.nextId<journal::JournalTag>(),
            month,
            2,
            7,
            9,
            QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex()),
            QDateTime(month.addMonths(1), QTime(9, 0), Qt::UTC),
            QStringLiteral("head")};
}

} // namespace khattama::test
