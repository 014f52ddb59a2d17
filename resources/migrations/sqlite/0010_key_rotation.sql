-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the keys of another day are wrapped to: the public key that follows from the password, or from the sheet of the
-- recovery key; sealed, so that who can only write the file puts none of his own here. NULL: nobody has logged in with
-- it since, or the account got no keys. wrapped_keys of an account is empty where it needs a new password.
ALTER TABLE account ADD COLUMN public_key BLOB;
ALTER TABLE recovery ADD COLUMN public_key BLOB;

-- The change of the department's key: the version that new values are sealed with (1 where there is no row), and how
-- far the resealing of the others is. place_row is a rowid, which a copy need not keep: a hint where to go on, no proof.
CREATE TABLE key_rotation (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'key_rotation'),
    version INTEGER NOT NULL CHECK (version BETWEEN 2 AND 255),
    state TEXT NOT NULL CHECK (state IN ('under_way', 'finished')),
    began_at TEXT NOT NULL,
    finished_at TEXT,
    total INTEGER NOT NULL,
    done INTEGER NOT NULL,
    place_table TEXT NOT NULL,
    place_row INTEGER NOT NULL,
    CHECK ((state = 'finished') = (finished_at IS NOT NULL))
) STRICT;

CREATE TRIGGER key_rotation_never_goes_back BEFORE UPDATE ON key_rotation
WHEN NEW.version NOT IN (OLD.version, OLD.version + 1)
BEGIN
    SELECT RAISE(ABORT, 'versions of the key follow on');
END;
CREATE TRIGGER key_rotation_never_goes BEFORE DELETE ON key_rotation
BEGIN
    SELECT RAISE(ABORT, 'versions of the key are never forgotten');
END;

-- What never changes may be sealed anew while a rotation is under way: the sealed columns alone, each under the new
-- version of the key (the second byte of a sealed value), and nothing else of the row.
DROP TRIGGER revision_never_changes;
CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
WHEN NOT EXISTS (SELECT 1 FROM key_rotation WHERE state = 'under_way'
                 AND (NEW.sealed IS OLD.sealed OR hex(substr(NEW.sealed, 1, 2)) = printf('01%02X', version)))
     OR NEW.id IS NOT OLD.id OR NEW.subject_table IS NOT OLD.subject_table OR NEW.subject_id IS NOT OLD.subject_id
     OR NEW.revision IS NOT OLD.revision OR NEW.at IS NOT OLD.at OR NEW.actor IS NOT OLD.actor
     OR NEW.action IS NOT OLD.action
BEGIN
    SELECT RAISE(ABORT, 'revisions never change');
END;

DROP TRIGGER document_never_changes;
CREATE TRIGGER document_never_changes BEFORE UPDATE ON document
WHEN NOT EXISTS (SELECT 1 FROM key_rotation WHERE state = 'under_way'
                 AND (NEW.name IS OLD.name OR hex(substr(NEW.name, 1, 2)) = printf('01%02X', version))
                 AND (NEW.bytes IS OLD.bytes OR hex(substr(NEW.bytes, 1, 2)) = printf('01%02X', version)))
     OR NEW.id IS NOT OLD.id OR NEW.case_id IS NOT OLD.case_id OR NEW.kind IS NOT OLD.kind
     OR NEW.sha256 IS NOT OLD.sha256 OR NEW.created_at IS NOT OLD.created_at
     OR NEW.document_id IS NOT OLD.document_id
BEGIN
    SELECT RAISE(ABORT, 'documents never change');
END;

DROP TRIGGER protocol_never_changes;
CREATE TRIGGER protocol_never_changes BEFORE UPDATE ON protocol
WHEN NOT EXISTS (SELECT 1 FROM key_rotation WHERE state = 'under_way'
                 AND (NEW.document IS OLD.document OR hex(substr(NEW.document, 1, 2)) = printf('01%02X', version))
                 AND (NEW.pdf IS OLD.pdf OR hex(substr(NEW.pdf, 1, 2)) = printf('01%02X', version)))
     OR NEW.id IS NOT OLD.id OR NEW.date IS NOT OLD.date OR NEW.scope IS NOT OLD.scope OR NEW.number IS NOT OLD.number
     OR NEW.row_count IS NOT OLD.row_count OR NEW.sheets IS NOT OLD.sheets OR NEW.sha256 IS NOT OLD.sha256
     OR NEW.closed_at IS NOT OLD.closed_at OR NEW.closed_by IS NOT OLD.closed_by
     OR NEW.audit_seq IS NOT OLD.audit_seq OR NEW.audit_hash IS NOT OLD.audit_hash
BEGIN
    SELECT RAISE(ABORT, 'closed protocols never change');
END;

DROP TRIGGER journal_never_changes;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
WHEN NOT EXISTS (SELECT 1 FROM key_rotation WHERE state = 'under_way'
                 AND (NEW.pdf IS OLD.pdf OR hex(substr(NEW.pdf, 1, 2)) = printf('01%02X', version)))
     OR NEW.id IS NOT OLD.id OR NEW.month IS NOT OLD.month OR NEW.version IS NOT OLD.version
     OR NEW.protocols IS NOT OLD.protocols OR NEW.row_count IS NOT OLD.row_count OR NEW.sheets IS NOT OLD.sheets
     OR NEW.sha256 IS NOT OLD.sha256 OR NEW.sealed_at IS NOT OLD.sealed_at OR NEW.sealed_by IS NOT OLD.sealed_by
     OR NEW.audit_seq IS NOT OLD.audit_seq OR NEW.audit_hash IS NOT OLD.audit_hash
BEGIN
    SELECT RAISE(ABORT, 'sealed journals never change');
END;

DROP TRIGGER signature_never_changes;
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

DROP TRIGGER correction_settled_never_changes;
CREATE TRIGGER correction_settled_never_changes BEFORE UPDATE ON correction
WHEN NEW.id IS NOT OLD.id OR NEW.protocol_id IS NOT OLD.protocol_id
     OR (OLD.state <> 'proposed'
         AND (NOT EXISTS (SELECT 1 FROM key_rotation WHERE state = 'under_way'
                          AND (NEW.sealed IS OLD.sealed OR hex(substr(NEW.sealed, 1, 2)) = printf('01%02X', version))
                          AND (NEW.pdf IS OLD.pdf OR hex(substr(NEW.pdf, 1, 2)) = printf('01%02X', version)))
              OR NEW.revision IS NOT OLD.revision OR NEW.state IS NOT OLD.state OR NEW.number IS NOT OLD.number
              OR NEW.sheets IS NOT OLD.sheets OR NEW.sha256 IS NOT OLD.sha256
              OR NEW.audit_seq IS NOT OLD.audit_seq OR NEW.audit_hash IS NOT OLD.audit_hash))
BEGIN
    SELECT RAISE(ABORT, 'approved and withdrawn corrections never change');
END;
