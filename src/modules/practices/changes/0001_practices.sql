-- A wording of a statement: of one of the body's own, or its own words for a shipped one, whose
-- first wording is shipped and stands in no table.
CREATE TABLE practice_statements (
    scope TEXT NOT NULL,
    statement TEXT NOT NULL,
    wording INTEGER NOT NULL,
    level TEXT NOT NULL,
    theme TEXT,
    text TEXT NOT NULL,
    source TEXT,
    on_day TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, statement, wording)
) STRICT;

CREATE TABLE practice_statements_aside (
    scope TEXT NOT NULL,
    statement TEXT NOT NULL,
    since TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, statement)
) STRICT;

-- The answer itself, and what it rests on, lie sealed apart from this.
CREATE TABLE practice_answers (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    statement TEXT NOT NULL,
    wording INTEGER NOT NULL,
    on_day TEXT NOT NULL,
    noted TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX practice_answers_of_body ON practice_answers
    (scope, body, statement, on_day, number, id);
-- Each answer of a body has the next number: which of two of one day came later.
CREATE INDEX practice_answers_in_order ON practice_answers (scope, number);

CREATE TABLE practice_remarks (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    on_day TEXT NOT NULL,
    noted TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX practice_remarks_of_body ON practice_remarks (scope, body, on_day, id);

-- Which opened letters tell of a practice: the words lie sealed, and go with the letter's.
CREATE TABLE received_practices (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    letter TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE UNIQUE INDEX received_practices_of ON received_practices (scope, letter);
