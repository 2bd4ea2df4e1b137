CREATE TABLE words (
    scope TEXT NOT NULL,
    vocabulary TEXT NOT NULL,
    code TEXT NOT NULL,
    names TEXT NOT NULL,
    source TEXT,
    position INTEGER NOT NULL,
    retired_since TEXT,
    PRIMARY KEY (scope, vocabulary, code)
) STRICT;
