// SPDX-FileCopyrightText: 2026 Khattama contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/datafiles.h"
#include "core/intake/form031.h"

#include <memory>

struct _xmlSchema; // NOLINT(bugprone-reserved-identifier): the name is libxml2's

namespace khattama::exchange {

/// Reads form № 031/у from XML by `resources/schema/form031-1.xsd`. Nothing is fetched, no DTD and no entity
/// is taken, only UTF-8 is read. Elements and attributes that are not known are kept in
/// `Form031::unknownElements`, as "/form031/patient/x" and "/form031/patient/@x". Empty groups count as absent.
/// A dateTime without an offset is taken as legal time, UTC+5.
class Form031Reader
{
public:
    /// Errors: those of DataFiles, and `data.malformed` (Damaged) where the schema itself cannot be used.
    [[nodiscard]] static Result<Form031Reader> create(const DataFiles &files);

    /// Errors (Damaged): `package.form_not_utf8`, `package.form_doctype`, `package.form_malformed` (`line`),
    /// `package.form_schema` (`line`, `field`), `package.form_duplicate` and
    /// `package.form_unknown_limit` (`field`).
    [[nodiscard]] Result<intake::Form031> read(const QByteArray &xml) const;

private:
    explicit Form031Reader(std::shared_ptr<_xmlSchema> schema) : m_schema(std::move(schema)) {}

    std::shared_ptr<_xmlSchema> m_schema;
};

} // namespace khattama::exchange
