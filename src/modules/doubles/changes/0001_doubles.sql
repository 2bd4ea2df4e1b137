-- Two records that may be the same. `pair` is both ids, the lesser first: a pair is kept once, so
-- that what was decided is not asked again. `one` was known before `other`, where that is known.
-- `caused_by`: the decision that carried this question over from a record that was merged.
CREATE TABLE doubles (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    pair TEXT NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    stays TEXT NOT NULL,
    reasons TEXT NOT NULL,
    found_in TEXT,
    found_at TEXT NOT NULL,
    caused_by TEXT,
    decision TEXT NOT NULL,
    decided_by TEXT,
    decided_at TEXT,
    note TEXT
) STRICT;

CREATE UNIQUE INDEX doubles_once ON doubles (scope, kind, pair);
CREATE INDEX doubles_by_decision ON doubles (scope, kind, decision, id);
CREATE INDEX doubles_of_one ON doubles (scope, one);
CREATE INDEX doubles_of_other ON doubles (scope, other);

-- Looks over the whole register for records that may be the same.
CREATE TABLE looks (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    ended_at TEXT,
    found INTEGER NOT NULL,
    left_out INTEGER NOT NULL,
    problem TEXT
) STRICT;

CREATE INDEX looks_by_begin ON looks (scope, begun_at, id);
