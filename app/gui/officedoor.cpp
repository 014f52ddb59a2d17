// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/officedoor.h"

#include "app/rehearsal.h"
#include "core/exchange/inputfiles.h"
#include "core/rendering/regionphrases.h"
#include "core/security/recoverykey.h"
#include "core/storage/backup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace khattama::gui {

namespace {

const QString kSample = u":/khattama/sample"_s;
const QString kSampleDatabase = u"sample.khattama"_s; ///< the file name by which a sample is known again

Result<exchange::DepartmentFile> departmentOf(const ui::Founding &founding)
{
    exchange::DepartmentFile file{founding.department, {}, {}};
    for (const QString &path : founding.trustedCertificates) {
        KHATTAMA_TRY(const QByteArray pem, exchange::readTrustedCertificate(path));
        file.settings.trustedCertificates.append(pem);
    }
    for (const ui::FirstAccount &account : founding.accounts)
        file.accounts.append({account.login, account.role, account.name, account.password});
    return file;
}

/// A file beside `database` that is not there yet, named after the backup, which tells of what day it is, but not as
/// one: those are thinned out.
QString nameBeside(const QString &database, const QString &backup)
{
    const QDir folder = QFileInfo(database).dir();
    const QString name = QFileInfo(backup).completeBaseName() + u"-restored"_s;
    QString path = folder.filePath(name + u".db"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1-%2.db"_s.arg(name).arg(number));
    return path;
}

} // namespace

OfficeDoor::OfficeDoor(Workroom &room, RunningClock &clock, QString database)
    : m_room(room), m_clock(clock), m_database(std::move(database))
{
    followSample();
}

template <typename T, typename Work>
void OfficeDoor::ask(Work work, Then<T> then)
{
    m_room.give([this, work = std::move(work), then = std::move(then)]() mutable {
        auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(
            this, [result, then = std::move(then)] { then(std::move(*result)); }, Qt::QueuedConnection);
    });
}

bool OfficeDoor::founded() const
{
    return QFileInfo::exists(m_database);
}

void OfficeDoor::setDatabase(const QString &path)
{
    m_database = path;
    m_clockSet = false;
    followSample();
    m_room.give([this] { m_room.closeOffice(); });
    Q_EMIT databaseChosen(path);
}

void OfficeDoor::followSample()
{
    m_sampleAccounts.clear();
    if (QFileInfo(m_database).fileName() != kSampleDatabase)
        return;
    const auto department =
        exchange::readDepartment(kSample + u"/department.json"_s, [](const QString &) { return QString(); });
    const auto bytes = exchange::readInputFile(kSample + u"/scenario.json"_s);
    const auto scenario = bytes ? exchange::jsonObject(*bytes) : failure(bytes.error());
    if (!department || !scenario)
        return; // built in; tests read them
    for (const exchange::NewAccount &account : department->accounts)
        m_sampleAccounts.append({account.login, account.role, account.name, account.password});
    m_rehearsalBegins = QDateTime::fromString(scenario->value("lookAt"_L1).toString(), Qt::ISODate);
}

void OfficeDoor::setClock(const people::Department &department)
{
    if (!department.rehearsal)
        m_clock.followSystem();
    else if (m_rehearsalBegins.isValid() && !m_clockSet)
        m_clock.startAt(m_rehearsalBegins);
    m_clockSet = department.rehearsal;
}

void OfficeDoor::readDepartment(Then<people::Department> then)
{
    ask<people::Department>(
        [this, path = m_database]() -> Result<people::Department> {
            KHATTAMA_TRY(storage::Office *const office, m_room.office(path));
            return office->department().department();
        },
        std::move(then));
}

void OfficeDoor::found(const ui::Founding &founding, Then<QString> then)
{
    ask<QString>(
        [this, founding, path = m_database, unfinished = unconfirmed()]() -> Result<QString> {
            if (QFileInfo::exists(path))
                return failure(trouble(u"storage.exists"_s, {{u"file"_s, path}}));
            KHATTAMA_TRY(const exchange::DepartmentFile file, departmentOf(founding));
            QFile::remove(unfinished); // one whose key was never confirmed: nobody has worked in it
            QDir().mkpath(QFileInfo(path).path());
            return createOffice(unfinished, file, m_room.around());
        },
        [this, then = std::move(then)](Result<QString> key) {
            m_recoveryKey = key.value_or(QString());
            then(std::move(key));
        });
}

void OfficeDoor::confirmRecoveryKey(const QString &typed, Then<void> then)
{
    const auto key = security::RecoveryKey::parse(typed);
    Result<void> confirmed = key ? Result<void>() : failure(key.error());
    if (key && key->text() != m_recoveryKey)
        confirmed = failure(trouble(u"security.recovery_key_wrong"_s));
    else if (key && !QFile::rename(unconfirmed(), m_database))
        confirmed = failure(trouble(u"storage.io_error"_s, {{u"file"_s, m_database}}));
    if (confirmed)
        m_recoveryKey.fill(u' ');
    then(std::move(confirmed));
}

void OfficeDoor::restore(const QString &backup, Then<QString> then)
{
    const QString path = founded() ? nameBeside(m_database, backup) : m_database;
    ask<QString>(
        [this, backup, path]() -> Result<QString> {
            m_room.closeOffice();
            QDir().mkpath(QFileInfo(path).path());
            return storage::restoreBackup(backup, path).map([&](const storage::CopyReport &) { return path; });
        },
        [this, then = std::move(then)](Result<QString> restored) {
            if (restored && *restored != m_database)
                setDatabase(*restored);
            then(std::move(restored));
        });
}

void OfficeDoor::makeSample(const QString &folder, Then<void> then)
{
    const QString path = QDir(folder).absoluteFilePath(kSampleDatabase);
    ask<void>(
        [this, folder, path]() -> Result<void> {
            if (QFileInfo::exists(path))
                return {}; // the sample of an earlier look goes on
            return playSample(folder, path);
        },
        [this, path, then = std::move(then)](Result<void> made) {
            if (made)
                setDatabase(path);
            then(std::move(made));
        });
}

Result<void> OfficeDoor::playSample(const QString &folder, const QString &path) const
{
    QDir().mkpath(folder);
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished); // what a killed attempt left
    const Surroundings &around = m_room.around();
    {
        Rehearsal rehearsal(kSample, unfinished, {}, around.files, around.law);
        KHATTAMA_CHECK(rehearsal.run(Rehearsal::Length::UntilLook));
    } // closed again: nothing stands beside the file
    if (!QFile::rename(unfinished, path))
        return failure(trouble(u"storage.io_error"_s, {{u"file"_s, path}}));
    return {};
}

Result<ui::Entrance> OfficeDoor::welcome(std::unique_ptr<Workplace> workplace)
{
    const QDate today = workplace->deadlines().time().dateOf(m_clock.now()); // of the login
    KHATTAMA_TRY(rules::IntakeRules intakeRules, workplace->intakeRules().on(today));
    ui::Entrance entrance{workplace->user(), workplace->department(), workplace->deadlines(), workplace->termsByAge(),
                          std::move(intakeRules)};
    m_room.unlock(std::move(workplace));
    return entrance;
}

void OfficeDoor::enter(const QString &login, const QString &password, Then<ui::Entrance> then)
{
    ask<ui::Entrance>(
        [this, login, password, path = m_database]() -> Result<ui::Entrance> {
            KHATTAMA_TRY(storage::Office *const office, m_room.office(path));
            KHATTAMA_TRY(const people::Department department, office->department().department());
            setClock(department);
            KHATTAMA_TRY(auto workplace, Workplace::enter(*office, login, password, m_room.around()));
            return welcome(std::move(workplace));
        },
        std::move(then));
}

void OfficeDoor::recover(const QString &recoveryKey, const QString &login, const QString &newPassword,
                         Then<ui::Entrance> then)
{
    ask<ui::Entrance>(
        [this, recoveryKey, login, newPassword, path = m_database]() -> Result<ui::Entrance> {
            KHATTAMA_TRY(storage::Office *const office, m_room.office(path));
            KHATTAMA_TRY(auto unlocked, office->recover(recoveryKey, login, newPassword));
            KHATTAMA_TRY(auto workplace, Workplace::enter(*office, std::move(unlocked), m_room.around()));
            return welcome(std::move(workplace));
        },
        std::move(then));
}

void OfficeDoor::changePassword(const QString &login, const QString &oldPassword, const QString &newPassword,
                                Then<void> then)
{
    ask<void>(
        [this, login, oldPassword, newPassword, path = m_database]() -> Result<void> {
            KHATTAMA_TRY(storage::Office *const office, m_room.office(path));
            return office->changePassword(login, oldPassword, newPassword);
        },
        std::move(then));
}

LocalizedText OfficeDoor::proposedName(const people::Department &department) const
{
    const auto phrases = rendering::loadRegionPhrases(m_room.around().files);
    return phrases ? phrases->departmentName(department) : LocalizedText();
}

int OfficeDoor::minimumPassword(bool rehearsal) const
{
    return storage::minimumPasswordLength(rehearsal);
}

void OfficeDoor::leave(Then<void> then)
{
    ask<void>(
        [this]() -> Result<void> {
            m_room.lock();
            return {};
        },
        std::move(then));
}

} // namespace khattama::gui
