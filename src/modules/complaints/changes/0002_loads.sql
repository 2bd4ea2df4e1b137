-- A file of complaints that is being loaded: how far it is, and what came of it. The file itself is
-- never kept: it may have names in columns that nobody reads.
CREATE TABLE complaint_loads (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    file_name TEXT NOT NULL,
    state TEXT NOT NULL,
    phase TEXT NOT NULL,
    done INTEGER NOT NULL,
    total INTEGER NOT NULL,
    counts TEXT,
    problem TEXT,
    started_by TEXT NOT NULL,
    started_at TEXT NOT NULL,
    touched_at TEXT NOT NULL
) STRICT;

CREATE INDEX complaint_loads_by_person ON complaint_loads (scope, started_by);
