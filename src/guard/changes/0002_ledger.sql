-- What was done with rights and with what is shared, in one chain for each scope. The hash of a
-- line covers the line before it, and of what was done only a commitment: a salted hash. So the
-- words can be forgotten, salt and all, and the chain still proves itself.
CREATE TABLE ledger (
    scope TEXT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    commitment TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (scope, number)
) STRICT;

CREATE TABLE ledger_words (
    scope TEXT NOT NULL,
    number INTEGER NOT NULL,
    salt TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (scope, number),
    FOREIGN KEY (scope, number) REFERENCES ledger (scope, number)
) STRICT;

-- The last line of each chain. Who writes one holds its row, so that two never share a number.
CREATE TABLE ledger_heads (
    scope TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
