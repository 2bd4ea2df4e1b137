CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    level TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    email TEXT,
    telephone TEXT,
    other_channel TEXT,
    languages TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    last_confirmed TEXT,
    note TEXT
) STRICT;

CREATE INDEX contacts_of_body ON contacts (scope, body, level, sort_name, id);
