// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/departmentfile.h"

#include "core/exchange/inputfiles.h"
#include "core/exchange/nosologyfile.h"
#include "core/people/departmentfields.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace khattama::exchange {

namespace {

struct FileFields {
    people::Department department;
    QStringList trust;
    QString nosology;
    QList<NewAccount> accounts;
};

/// "env:NAME" asks the environment, so that no password need stand in a file.
Result<void> lookUpPassword(NewAccount &account, const Environment &environment)
{
    const QString prefix = u"env:"_s;
    const QString variable = account.password.startsWith(prefix) ? account.password.mid(prefix.size()) : QString();
    if (!variable.isEmpty())
        account.password = environment(variable);
    if (account.password.isEmpty()) {
        return failure(wrongUsage(u"input.password_unset"_s, {{u"login"_s, account.login}, {u"variable"_s, variable}}));
    }
    return {};
}

Result<void> checkAccounts(QList<NewAccount> &accounts, const Environment &environment)
{
    QStringList logins;
    for (NewAccount &account : accounts) {
        if (logins.contains(account.login, Qt::CaseInsensitive))
            return failure(wrongUsage(u"input.login_twice"_s, {{u"login"_s, account.login}}));
        logins.append(account.login);
        KHATTAMA_CHECK(lookUpPassword(account, environment));
    }
    for (const people::Role role : {people::Role::Administrator, people::Role::Head}) {
        const bool found = std::any_of(accounts.cbegin(), accounts.cend(),
                                       [&](const NewAccount &account) { return account.role == role; });
        if (!found)
            return failure(wrongUsage(u"input.no_account"_s, {{u"role"_s, people::roleCode(role)}}));
    }
    return {};
}

Result<void> checkHeadings(const people::Department &department)
{
    const auto missing = [](const QString &field) {
        return failure(wrongUsage(u"input.missing"_s, {{u"field"_s, field}}));
    };
    if (department.kind == people::DepartmentKind::Mse && department.number.isEmpty())
        return missing(u"number"_s);
    if (department.region.isEmpty())
        return missing(u"region"_s);
    if (department.name.kk.isEmpty())
        return missing(u"name.kk"_s);
    if (department.name.ru.isEmpty())
        return missing(u"name.ru"_s);
    return {};
}

Error inFile(Error error, const QString &file)
{
    error.arguments.insert(u"file"_s, file);
    return error;
}

} // namespace

template <typename Json>
void describe(Json &json, typename Json::template Ref<NewAccount> it)
{
    json.required("login", it.login);
    json.requiredCode("role", it.role, people::roleCode, people::roleFromCode);
    json.required("name", it.name);
    json.required("password", it.password);
    json("iin", it.iin);
}

namespace {

template <typename Json>
void describe(Json &json, typename Json::template Ref<FileFields> it)
{
    describe(json, it.department);
    json("trust", it.trust);
    json("nosology", it.nosology);
    json("accounts", it.accounts);
}

} // namespace

Result<QByteArray> readTrustedCertificate(const QString &path)
{
    KHATTAMA_TRY(const QByteArray pem, readInputFile(path));
    if (!pem.contains("-----BEGIN CERTIFICATE-----"))
        return failure(wrongUsage(u"input.not_certificate"_s, {{u"file"_s, QFileInfo(path).fileName()}}));
    return pem;
}

Result<DepartmentFile> readDepartment(const QString &path, const Environment &environment)
{
    KHATTAMA_TRY(const QByteArray bytes, readInputFile(path));
    KHATTAMA_TRY(const QJsonObject object,
                 jsonObject(bytes).map_error([&](Error error) { return inFile(error, path); }));
    JsonReader reader(object, JsonReader::UnknownFields::Refused);
    FileFields fields;
    describe(reader, fields);
    KHATTAMA_CHECK(reader.finish().map_error(asInputError));
    KHATTAMA_CHECK(checkHeadings(fields.department));
    KHATTAMA_CHECK(checkAccounts(fields.accounts, environment));

    if (fields.department.profile.isEmpty())
        fields.department.profile = u"general"_s;
    DepartmentFile file{fields.department, {}, fields.accounts};
    const QDir folder = QFileInfo(path).dir();
    for (const QString &name : std::as_const(fields.trust)) {
        KHATTAMA_TRY(const QByteArray pem, readTrustedCertificate(folder.filePath(name)));
        file.settings.trustedCertificates.append(pem);
    }
    if (!fields.nosology.isEmpty()) {
        KHATTAMA_TRY(const QByteArray csv, readInputFile(folder.filePath(fields.nosology)));
        KHATTAMA_TRY(file.settings.nosology,
                     readNosology(csv).map_error([&](Error error) { return inFile(error, fields.nosology); }));
    }
    return file;
}

} // namespace khattama::exchange
