-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Phrase templates of the department, offered while a conclusion is typed; field: the id of the field of the form.
CREATE TABLE phrase (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    field TEXT NOT NULL CHECK (field <> ''),
    sealed BLOB NOT NULL
) STRICT;
