CREATE TABLE regions (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    code TEXT NOT NULL,
    names TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    part_of TEXT REFERENCES regions (id),
    outline TEXT
) STRICT;

CREATE UNIQUE INDEX regions_by_code ON regions (scope, code);
