CREATE TABLE bodies (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    names TEXT NOT NULL,
    acronym TEXT,
    sort_name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    type TEXT NOT NULL,
    level TEXT NOT NULL,
    region TEXT REFERENCES regions (id),
    npm_relation TEXT NOT NULL,
    legal_basis TEXT,
    website TEXT,
    public_contact TEXT,
    mandates TEXT NOT NULL,
    powers TEXT NOT NULL,
    independence TEXT NOT NULL,
    is_dependent TEXT NOT NULL,
    complaints TEXT NOT NULL,
    duties TEXT NOT NULL,
    visit_pattern TEXT,
    standards TEXT,
    publishes_reports TEXT NOT NULL,
    undertaking_signed TEXT NOT NULL,
    since_first TEXT,
    since_last TEXT,
    since_precision TEXT,
    ended_first TEXT,
    ended_last TEXT,
    ended_precision TEXT,
    source TEXT NOT NULL
) STRICT;

CREATE INDEX bodies_by_name ON bodies (scope, sort_name, id);

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

CREATE TABLE assessments (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    on_day TEXT NOT NULL,
    text TEXT NOT NULL,
    written_by TEXT NOT NULL
) STRICT;

CREATE INDEX assessments_of_body ON assessments (scope, body, on_day, id);
