-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Refusals have a sequence of their own for a year; a file of an application belongs to a line of its table; lists of
-- cases are read from indexes, without the rows.

ALTER TABLE case_file ADD COLUMN refusal_year INTEGER;
ALTER TABLE case_file ADD COLUMN refusal_number INTEGER CHECK (refusal_number > 0);
CREATE UNIQUE INDEX case_file_by_refusal ON case_file (refusal_year, refusal_number) WHERE refusal_year IS NOT NULL;

-- Id of the document in the list of documents, as sick_leave.
ALTER TABLE document ADD COLUMN document_id TEXT;

-- A row of case_file fills a page with its sealed record. Conditions and order of a list are answered from these, each
-- a page for some thirty rows, …
DROP INDEX case_file_by_receipt;
CREATE INDEX case_file_by_receipt
    ON case_file (received_at, id, revision, state, form, due_at, concluded_on);
DROP INDEX case_file_by_state;
CREATE INDEX case_file_by_state
    ON case_file (state, received_at, id, revision, form, due_at, concluded_on);
-- … and all lines are read from this, where a page has seven.
CREATE INDEX case_file_lines
    ON case_file (id, revision, form, state, received_at, due_at, registration_year, registration_number,
                  act_year, act_number, concluded_on, summary);
