-- What a stored file says that another had said before it, in the same words: a statement on a
-- visit, a head count, or that there is such a place or body. When the other is taken back, it
-- stays by the word of this one. `source` is where this one says it;
-- `words` is what a head count said then.
CREATE TABLE import_said_again (
    scope TEXT NOT NULL,
    record TEXT NOT NULL,
    part_of TEXT NOT NULL,
    source TEXT,
    words TEXT,
    stored_as INTEGER NOT NULL,
    row_of_file INTEGER NOT NULL,
    PRIMARY KEY (scope, record, part_of)
) STRICT, WITHOUT ROWID;

-- A stored file says no to a visit that another had taken out before it: undoing the other does not
-- bring it back.
CREATE TABLE import_denials (
    scope TEXT NOT NULL,
    visit TEXT NOT NULL,
    part_of TEXT NOT NULL,
    PRIMARY KEY (scope, visit, part_of)
) STRICT, WITHOUT ROWID;
