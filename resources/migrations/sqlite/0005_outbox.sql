-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Messages that the Rules send to others about a case (p. 15, 45, 48, 53, 73-1). Text, addressee and person are sealed.
CREATE TABLE outbox_message (
    id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    state TEXT NOT NULL CHECK (state IN ('due', 'handed_over', 'confirmed', 'void')),
    due_at TEXT NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_message_by_state ON outbox_message (state, due_at);
CREATE INDEX outbox_message_by_case ON outbox_message (case_id);

CREATE TRIGGER outbox_message_never_goes BEFORE DELETE ON outbox_message
BEGIN
    SELECT RAISE(ABORT, 'messages are made void, never deleted');
END;
