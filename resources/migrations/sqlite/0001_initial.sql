-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Columns of type BLOB hold sealed values (XChaCha20-Poly1305 bound to table, id and column), except salts,
-- wrapped keys, blind indices and hashes. What is plain is coded or a number: no personal data.
-- A change of this file after a release would change nothing in existing databases: add 0002_….sql instead.

CREATE TABLE department (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'department'),
    details TEXT NOT NULL,
    intake TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    role TEXT NOT NULL CHECK (role IN ('specialist', 'chief', 'head', 'administrator', 'auditor')),
    name BLOB NOT NULL,
    salt BLOB NOT NULL,
    kdf_operations INTEGER NOT NULL,
    kdf_memory INTEGER NOT NULL,
    wrapped_keys BLOB NOT NULL,
    failed_attempts INTEGER NOT NULL DEFAULT 0,
    last_failure_at TEXT,
    blocked INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE recovery (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'recovery'),
    wrapped_keys BLOB NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- certificate_index: the blind indices of all its certificate numbers, one after the other.
CREATE TABLE case_file (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    form TEXT NOT NULL,
    state TEXT NOT NULL,
    received_at TEXT NOT NULL,
    due_at TEXT,
    registration_year INTEGER,
    registration_number INTEGER CHECK (registration_number > 0),
    act_year INTEGER,
    act_number INTEGER CHECK (act_number > 0),
    concluded_on TEXT,
    message_id TEXT,
    package_sha256 TEXT,
    iin_index BLOB,
    surname_index BLOB,
    certificate_index BLOB,
    summary BLOB NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (registration_year, registration_number),
    UNIQUE (act_year, act_number)
) STRICT;
CREATE INDEX case_file_by_receipt ON case_file (received_at, id);
CREATE INDEX case_file_by_conclusion ON case_file (concluded_on);
CREATE INDEX case_file_by_state ON case_file (state);
CREATE INDEX case_file_by_message ON case_file (message_id);
CREATE INDEX case_file_by_package ON case_file (package_sha256);
CREATE INDEX case_file_by_iin ON case_file (iin_index);
CREATE INDEX case_file_by_certificate ON case_file (certificate_index) WHERE certificate_index IS NOT NULL;
CREATE INDEX case_file_by_surname ON case_file (surname_index);

-- Every state a record has ever had.
CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY,
    subject_table TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (subject_table, subject_id, revision)
) STRICT;

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL,
    name BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BLOB NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX document_by_case ON document (case_id);

-- audit_seq and audit_hash: the head of the audit chain when the protocol was closed, so that entries cut off
-- the end of the chain later are missed.
CREATE TABLE protocol (
    id TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    row_count INTEGER NOT NULL,
    sheets INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    audit_seq INTEGER NOT NULL,
    audit_hash BLOB NOT NULL,
    document BLOB NOT NULL,
    pdf BLOB NOT NULL,
    UNIQUE (scope, number)
) STRICT;

CREATE TABLE journal (
    id TEXT NOT NULL PRIMARY KEY,
    month TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    protocols INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    sheets INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    sealed_at TEXT NOT NULL,
    sealed_by TEXT NOT NULL,
    audit_seq INTEGER NOT NULL,
    audit_hash BLOB NOT NULL,
    pdf BLOB NOT NULL,
    UNIQUE (month, version)
) STRICT;

-- Days that the department itself set; id is the date.
CREATE TABLE calendar_exception (
    id TEXT NOT NULL PRIMARY KEY,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    reason TEXT NOT NULL
) STRICT;

-- What is being typed; not a record yet, therefore not in the audit chain.
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL,
    form TEXT NOT NULL,
    subject TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (account, form, subject)
) STRICT;

-- record_hash: SHA-256 over the row named as it stood after the entry; empty where the row was removed, NULL
-- where nothing was written (a view, a print). snapshot_hash: the same over the row of `revision`.
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_table TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    details TEXT NOT NULL,
    record_hash BLOB,
    revision INTEGER,
    snapshot_hash BLOB,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL UNIQUE
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject_table, subject_id, seq);

CREATE TRIGGER audit_follows_on BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'audit entries are numbered without gaps');
END;

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit entries never change');
END;
CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never deleted');
END;

CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
BEGIN
    SELECT RAISE(ABORT, 'revisions never change');
END;
CREATE TRIGGER revision_never_goes BEFORE DELETE ON revision
BEGIN
    SELECT RAISE(ABORT, 'revisions are never deleted');
END;

CREATE TRIGGER document_never_changes BEFORE UPDATE ON document
BEGIN
    SELECT RAISE(ABORT, 'documents never change');
END;
CREATE TRIGGER document_never_goes BEFORE DELETE ON document
BEGIN
    SELECT RAISE(ABORT, 'documents are never deleted');
END;

CREATE TRIGGER protocol_never_changes BEFORE UPDATE ON protocol
BEGIN
    SELECT RAISE(ABORT, 'closed protocols never change');
END;
CREATE TRIGGER protocol_never_goes BEFORE DELETE ON protocol
BEGIN
    SELECT RAISE(ABORT, 'closed protocols are never deleted');
END;

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'sealed journals never change');
END;
CREATE TRIGGER journal_never_goes BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'sealed journals are never deleted');
END;

CREATE TRIGGER case_file_never_goes BEFORE DELETE ON case_file
BEGIN
    SELECT RAISE(ABORT, 'cases are annulled, never deleted');
END;
