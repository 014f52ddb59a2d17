-- SPDX-FileCopyrightText: 2026 Khattama contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Act numbers that were given for a visit and annulled: the next act does not take them again (p. 49). The reasons stand
-- in the cases.
CREATE TABLE annulled_act (
    year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    case_id TEXT NOT NULL REFERENCES case_file (id),
    PRIMARY KEY (year, number)
) STRICT;

CREATE TRIGGER annulled_act_never_changes BEFORE UPDATE ON annulled_act
BEGIN
    SELECT RAISE(ABORT, 'annulled acts never change');
END;
CREATE TRIGGER annulled_act_never_goes BEFORE DELETE ON annulled_act
BEGIN
    SELECT RAISE(ABORT, 'annulled acts are never deleted');
END;
