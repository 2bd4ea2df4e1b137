-- The key begins with the scope: another body's row is looked for no longer than none.
CREATE TABLE assessments (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    on_day TEXT NOT NULL,
    text TEXT NOT NULL,
    written_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX assessments_of_body ON assessments (scope, body, on_day, id);
