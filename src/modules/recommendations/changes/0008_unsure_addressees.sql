-- Addressees of a load that may be a body of the register, and wait for a person to say which: one
-- line for all rows that have the same words. `guesses`: the bodies that they may mean. `body`
-- stays empty where it is none of these.
CREATE TABLE recommendation_addressees (
    scope TEXT NOT NULL,
    load TEXT NOT NULL,
    said TEXT NOT NULL,
    guesses TEXT NOT NULL,
    body TEXT REFERENCES bodies (id),
    settled_by TEXT,
    settled_at TEXT,
    PRIMARY KEY (scope, load, said)
) STRICT;

-- How often an addressee was settled or opened again, which is not a change of what was loaded.
ALTER TABLE recommendation_statements ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
