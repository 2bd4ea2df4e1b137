-- A file of recommendations that is being loaded, or was: how far it is, and what came of it. The
-- file itself is never kept.
CREATE TABLE recommendation_loads (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    number INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    mapping TEXT NOT NULL,
    state TEXT NOT NULL,
    phase TEXT NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    counts TEXT,
    undone TEXT,
    problem TEXT,
    started_by TEXT NOT NULL,
    started_at TEXT NOT NULL,
    touched_at TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendation_loads_by_number ON recommendation_loads (scope, number);

-- What a load said that was not here: a recommendation (`is_new`), an answer to one, or both. By
-- it a row is known again, and a load can be taken back. `leaves`: it is being taken back.
CREATE TABLE recommendation_statements (
    scope TEXT NOT NULL,
    statement_key TEXT NOT NULL,
    number INTEGER NOT NULL,
    load TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    is_new INTEGER NOT NULL,
    said TEXT NOT NULL,
    answer TEXT,
    answer_said TEXT NOT NULL,
    leaves INTEGER NOT NULL,
    PRIMARY KEY (scope, statement_key, number)
) STRICT;

CREATE INDEX recommendation_statements_of_load ON recommendation_statements
    (scope, load, is_new, recommendation);
CREATE INDEX recommendation_statements_of ON recommendation_statements
    (scope, recommendation, number);
