-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where backups are made by themselves. database: the file the plan was made for, since a copy that was restored
-- beside it holds the same plan and must not mix its backups with those of today.
CREATE TABLE backup_plan (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'backup_plan'),
    database TEXT NOT NULL,
    folder TEXT NOT NULL CHECK (folder <> ''),
    at TEXT NOT NULL,
    every_hours INTEGER NOT NULL CHECK (every_hours BETWEEN 1 AND 24)
) STRICT;
