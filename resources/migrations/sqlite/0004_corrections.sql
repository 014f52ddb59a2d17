-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Corrections of closed protocols (p. 49). What stands by the approval: number, sheets, the PDF with its SHA-256, and
-- the head of the audit chain, as in `protocol`.
CREATE TABLE correction (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    protocol_id TEXT NOT NULL REFERENCES protocol (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'withdrawn')),
    number INTEGER CHECK (number > 0),
    sheets INTEGER,
    sha256 TEXT,
    audit_seq INTEGER,
    audit_hash BLOB,
    sealed BLOB NOT NULL,
    pdf BLOB,
    UNIQUE (protocol_id, number),
    CHECK ((state = 'approved') = (number IS NOT NULL)),
    CHECK ((number IS NULL) = (sheets IS NULL) AND (number IS NULL) = (sha256 IS NULL)
           AND (number IS NULL) = (audit_seq IS NULL) AND (number IS NULL) = (audit_hash IS NULL)
           AND (number IS NULL) = (pdf IS NULL))
) STRICT;

CREATE TRIGGER correction_settled_never_changes BEFORE UPDATE ON correction
WHEN OLD.state <> 'proposed' OR NEW.id <> OLD.id OR NEW.protocol_id <> OLD.protocol_id
BEGIN
    SELECT RAISE(ABORT, 'approved and withdrawn corrections never change');
END;
CREATE TRIGGER correction_never_goes BEFORE DELETE ON correction
BEGIN
    SELECT RAISE(ABORT, 'corrections are never deleted');
END;
