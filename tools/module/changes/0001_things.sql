CREATE TABLE things (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    on_day TEXT,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX things_by_day ON things (scope, on_day, id);
