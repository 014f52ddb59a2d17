-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Acts on technical failures (p. 72); signatories and note are sealed. A case keeps the act it leans on, and a mark says
-- what became of it in ЦБДИ.
CREATE TABLE outage_act (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL CHECK (number <> ''),
    dated TEXT NOT NULL,
    began_at TEXT NOT NULL,
    ended_at TEXT,
    sealed BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX outage_act_by_number ON outage_act (number, dated);

CREATE TRIGGER outage_act_never_goes BEFORE DELETE ON outage_act
BEGIN
    SELECT RAISE(ABORT, 'acts are completed, never deleted');
END;

-- The id is that of the case.
CREATE TABLE transfer_mark (
    id TEXT NOT NULL PRIMARY KEY REFERENCES case_file (id),
    revision INTEGER NOT NULL CHECK (revision > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'entered', 'differs')),
    sealed BLOB NOT NULL
) STRICT;

CREATE TRIGGER transfer_mark_never_goes BEFORE DELETE ON transfer_mark
BEGIN
    SELECT RAISE(ABORT, 'marks are undone by a revision, never deleted');
END;

ALTER TABLE case_file ADD COLUMN outage_act TEXT REFERENCES outage_act (id);
CREATE INDEX case_file_by_outage ON case_file (outage_act, received_at) WHERE outage_act IS NOT NULL;
