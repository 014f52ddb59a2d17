-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Sheets of corrections are signed as the protocols are: the table is made anew, since its CHECK cannot be widened, with
-- every row and trigger that it had.
CREATE TABLE signature_of_all (
    id TEXT NOT NULL PRIMARY KEY,
    document_kind TEXT NOT NULL CHECK (document_kind IN ('protocol', 'journal', 'correction')),
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
INSERT INTO signature_of_all (id, document_kind, document_id, place, login, closes, sha256, audit_seq, audit_hash, sealed, pdf)
SELECT id, document_kind, document_id, place, login, closes, sha256, audit_seq, audit_hash, sealed, pdf FROM signature;
DROP TABLE signature;
ALTER TABLE signature_of_all RENAME TO signature;

CREATE TRIGGER signature_follows_on BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM signature
             WHERE document_kind = NEW.document_kind AND document_id = NEW.document_id AND closes = 1)
     OR NEW.place IS NOT (SELECT count(*) + 1 FROM signature
                          WHERE document_kind = NEW.document_kind AND document_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'signatures follow on, and none follows that of the head');
END;
CREATE TRIGGER signature_never_changes BEFORE UPDATE ON signature
WHEN NOT EXISTS (SELECT 1 FROM key_rotation WHERE state = 'under_way'
                 AND (NEW.sealed IS OLD.sealed OR hex(substr(NEW.sealed, 1, 2)) = printf('01%02X', version))
                 AND (NEW.pdf IS OLD.pdf OR hex(substr(NEW.pdf, 1, 2)) = printf('01%02X', version)))
     OR NEW.id IS NOT OLD.id OR NEW.document_kind IS NOT OLD.document_kind OR NEW.document_id IS NOT OLD.document_id
     OR NEW.place IS NOT OLD.place OR NEW.login IS NOT OLD.login OR NEW.closes IS NOT OLD.closes
     OR NEW.sha256 IS NOT OLD.sha256 OR NEW.audit_seq IS NOT OLD.audit_seq OR NEW.audit_hash IS NOT OLD.audit_hash
BEGIN
    SELECT RAISE(ABORT, 'signatures never change');
END;
CREATE TRIGGER signature_never_goes BEFORE DELETE ON signature
BEGIN
    SELECT RAISE(ABORT, 'signatures are never deleted');
END;
