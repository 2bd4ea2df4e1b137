-- What an import changed of what is remembered, so that undoing it gives the old memory back. A row
-- stands here for what was remembered before; what is new is known by `since_in` alone.
ALTER TABLE import_memories ADD COLUMN since_in TEXT;
CREATE TABLE import_memories_before (
    scope TEXT NOT NULL,
    part_of TEXT NOT NULL,
    mapping TEXT NOT NULL,
    kind TEXT NOT NULL,
    known_by TEXT NOT NULL,
    record TEXT NOT NULL,
    said TEXT NOT NULL,
    since_in TEXT,
    PRIMARY KEY (scope, part_of, mapping, kind, known_by)
) STRICT;

-- What undoing it did, as JSON.
ALTER TABLE imports ADD COLUMN undone TEXT;
