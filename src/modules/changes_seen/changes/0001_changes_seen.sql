-- What was before and after, its story, and what was found when somebody looked again, lie sealed
-- apart from this.
CREATE TABLE changes_seen (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    level TEXT NOT NULL,
    theme TEXT,
    statement TEXT,
    aim TEXT,
    noticed_first TEXT NOT NULL,
    noticed_last TEXT NOT NULL,
    noticed_precision TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX changes_seen_of_body ON changes_seen (scope, body, noticed_last, id);

CREATE TABLE change_looks (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    change_seen TEXT NOT NULL,
    on_day TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX change_looks_of ON change_looks (scope, change_seen, on_day, number);
-- Each look of a body has the next number: which of two of one day came later.
CREATE INDEX change_looks_in_order ON change_looks (scope, number);
