-- An import: a file that is being compared with the register, or was stored in it.
CREATE TABLE imports (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    mapping TEXT NOT NULL,
    mapping_text TEXT NOT NULL,
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

CREATE INDEX imports_by_start ON imports (scope, started_at, id);

-- The file itself, in pieces, for as long as it is needed.
CREATE TABLE import_pieces (
    scope TEXT NOT NULL,
    import TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    letters TEXT NOT NULL,
    PRIMARY KEY (import, number)
) STRICT;

-- What there is to say about its rows.
CREATE TABLE import_rows (
    scope TEXT NOT NULL,
    import TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    row_of_file INTEGER NOT NULL,
    kind TEXT NOT NULL,
    heading TEXT,
    said TEXT,
    other_row INTEGER,
    place TEXT,
    reasons TEXT NOT NULL,
    PRIMARY KEY (import, number)
) STRICT;

CREATE INDEX import_rows_by_kind ON import_rows (scope, import, kind, number);

-- What a mapping's earlier files are known by when they come again: which place a spelling was
-- taken for, which body a key of the mapping stands for, what was said of a place and stored.
CREATE TABLE import_memories (
    scope TEXT NOT NULL,
    mapping TEXT NOT NULL,
    kind TEXT NOT NULL,
    known_by TEXT NOT NULL,
    record TEXT NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (scope, mapping, kind, known_by)
) STRICT;
