// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/intakesettings.h"
#include "core/people/department.h"
#include "core/people/staff.h"

#include <functional>

namespace khattama::exchange {

/// An account that `init` opens.
struct NewAccount {
    QString login;
    people::Role role = people::Role::Specialist;
    QString name;
    QString password; ///< as typed; one of the form "env:NAME" has been looked up
    QString iin{};    ///< a key that signs has to have the same; empty: not compared
};

/// What `init` takes: the department, what it trusts and asks, and its first accounts.
struct DepartmentFile {
    people::Department department;
    intake::IntakeSettings settings;
    QList<NewAccount> accounts;
};

/// The value of an environment variable, empty where it is not set.
using Environment = std::function<QString(const QString &name)>;

/// The PEM of a certificate whose signatures under a form 031/у are trusted (F007). Errors as of inputfiles.h, and
/// `input.not_certificate` (`file`).
[[nodiscard]] Result<QByteArray> readTrustedCertificate(const QString &path);

/// Reads the file and those it names, whose paths are relative to it. Errors as of inputfiles.h (the faults of
/// a named file also carry `file`), and of wrong use: `input.no_account` (`role`) where administrator or head
/// is lacking, `input.login_twice` (`login`), `input.password_unset` (`login`, `variable`), and
/// those of readTrustedCertificate().
[[nodiscard]] Result<DepartmentFile> readDepartment(const QString &path, const Environment &environment);

} // namespace khattama::exchange
