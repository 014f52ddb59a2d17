-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The IIN of who has the account, sealed; NULL: not entered.
ALTER TABLE account ADD COLUMN iin BLOB;

-- Signatures in closed protocols and sealed journals (p. 49): the PDF as it stands with this one and those before it.
-- What was closed stays as it is in `protocol` and `journal`. closes: the head's, after which none is added.
CREATE TABLE signature (
    id TEXT NOT NULL PRIMARY KEY,
    document_kind TEXT NOT NULL CHECK (document_kind IN ('protocol', 'journal')),
    document_id TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    login TEXT NOT NULL,
    closes INTEGER NOT NULL CHECK (closes IN (0, 1)),
    sha256 TEXT NOT NULL,
    audit_seq INTEGER NOT NULL,
    audit_hash BLOB NOT NULL,
    sealed BLOB NOT NULL,
    pdf BLOB NOT NULL,
    UNIQUE (document_kind, document_id, place),
    UNIQUE (document_kind, document_id, login)
) STRICT;

CREATE TRIGGER signature_follows_on BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM signature
             WHERE document_kind = NEW.document_kind AND document_id = NEW.document_id AND closes = 1)
     OR NEW.place IS NOT (SELECT count(*) + 1 FROM signature
                          WHERE document_kind = NEW.document_kind AND document_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'signatures follow on, and none follows that of the head');
END;
CREATE TRIGGER signature_never_changes BEFORE UPDATE ON signature
BEGIN
    SELECT RAISE(ABORT, 'signatures never change');
END;
CREATE TRIGGER signature_never_goes BEFORE DELETE ON signature
BEGIN
    SELECT RAISE(ABORT, 'signatures are never deleted');
END;
