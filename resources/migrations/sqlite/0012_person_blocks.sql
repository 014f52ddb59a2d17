-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Personal data that are blocked on request (law No. 94-V). iin_index: the blind index that case_file has of the IIN.
CREATE TABLE person_block (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    iin_index BLOB NOT NULL,
    holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
    sealed BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX person_block_holding ON person_block (iin_index) WHERE holds = 1;

CREATE TRIGGER person_block_never_goes BEFORE DELETE ON person_block
BEGIN
    SELECT RAISE(ABORT, 'blocks are lifted, never deleted');
END;
