CREATE TABLE assessments (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    on_day TEXT NOT NULL,
    text TEXT NOT NULL,
    written_by TEXT NOT NULL
) STRICT;

CREATE INDEX assessments_of_body ON assessments (scope, body, on_day, id);
