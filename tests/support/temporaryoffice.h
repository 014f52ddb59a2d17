// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/office.h"
#include "tests/support/sequentialids.h"

#include <QTemporaryDir>
#include <QTest>

namespace khattama::test {

/// A department's database in a folder of its own, with one account of each role (password "password-LOGIN"),
/// the least password cost, a clock that stands still and ids counted from one.
class TemporaryOffice
{
public:
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(6, 0), Qt::UTC)};
    SequentialIds ids;
    DataFiles data;
    QString recoveryKey;
    std::unique_ptr<storage::Office> office;
    std::unique_ptr<storage::UnlockedOffice> unlocked;

    /// One that another process made, in a folder that stays.
    struct Existing {
        QString folder;
        quint32 lastId = 0;
        QString login = QStringLiteral("head");
    };
    /// Throws the Error where it cannot be opened.
    explicit TemporaryOffice(const Existing &existing) : ids(existing.lastId), m_place(existing.folder)
    {
        auto opened = storage::Office::open(path(), storage::OpenMode::ReadWrite, environment());
        if (!opened)
            throw opened.error();
        office = std::move(*opened);
        auto entered = office->login(existing.login, passwordOf(existing.login));
        if (!entered)
            throw entered.error();
        unlocked = std::move(*entered);
    }

    TemporaryOffice() : m_folder(std::make_unique<QTemporaryDir>()), m_place(m_folder->path())
    {
        const auto created = storage::Office::create(path(), setup(), environment());
        if (!created)
            qFatal("%s %s", qPrintable(created.error().code), qPrintable(created.error().detail));
        recoveryKey = *created;
        open();
        login(QStringLiteral("head"));
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("office.db")) const
    {
        return m_place + QLatin1Char('/') + name;
    }

    [[nodiscard]] storage::OfficeEnvironment environment()
    {
        return {clock, ids, data, security::PasswordCost::minimum(), {50, {}}};
    }

    [[nodiscard]] static storage::OfficeSetup setup()
    {
        storage::OfficeSetup setup;
        setup.department.number = QStringLiteral("1");
        setup.department.region = QStringLiteral("71");
        setup.department.profile = QStringLiteral("general");
        setup.department.name = {QStringLiteral("№ 1 МӘС бөлімі"), QStringLiteral("Отдел МСЭ № 1")};
        using people::Role;
        for (const Role role : {Role::Specialist, Role::Chief, Role::Head, Role::Administrator, Role::Auditor}) {
            const QString login = people::roleCode(role);
            setup.accounts.append({login, role, QStringLiteral("Сәкен ") + login, passwordOf(login)});
        }
        return setup;
    }
    [[nodiscard]] static QString passwordOf(const QString &login) { return QStringLiteral("password-") + login; }

    void open()
    {
        auto opened = storage::Office::open(path(), storage::OpenMode::ReadWrite, environment());
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
        office = std::move(*opened);
    }
    void login(const QString &login)
    {
        auto entered = office->login(login, passwordOf(login));
        if (!entered)
            qFatal("%s %s", qPrintable(entered.error().code), qPrintable(entered.error().detail));
        unlocked = std::move(*entered);
    }
    /// Closes everything, so that the whole content stands in one file.
    void close()
    {
        unlocked.reset();
        office.reset();
    }
    void reopen()
    {
        close();
        open();
        login(QStringLiteral("head"));
    }

    /// An unsaved proactive case of a person.
    [[nodiscard]] expertise::Case aCase(const QString &surname = QStringLiteral("Әлібекова"),
                                        const QString &given = QStringLiteral("Үміт"),
                                        const QString &iin = QStringLiteral("850315300019"))
    {
        expertise::Case record{ids.nextId<expertise::CaseTag>()};
        record.form = expertise::ExaminationForm::Proactive;
        record.state = expertise::CaseState::UnderReview;
        record.receivedAt = clock.now();
        record.form031.emplace();
        record.form031->messageId = QStringLiteral("message-") + record.id.toString().right(6);
        record.form031->patient.name = {surname, given, {}};
        record.form031->patient.iin = iin;
        return record;
    }
    /// Saves in a unit of work of its own.
    expertise::Case saved(const expertise::Case &record)
    {
        auto unit = unlocked->transactor().begin().value();
        auto result = unlocked->cases().save(record, action()).value();
        if (!unit->commit())
            qFatal("the case could not be saved");
        return result;
    }
    [[nodiscard]] static Action action(const QString &code = QStringLiteral("case.accept"))
    {
        return {QStringLiteral("head"), code};
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

} // namespace khattama::test
