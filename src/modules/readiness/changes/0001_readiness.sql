CREATE TABLE readiness_facts (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    kind TEXT NOT NULL,
    answer TEXT NOT NULL,
    on_day TEXT NOT NULL,
    lapses_on TEXT,
    evidence TEXT,
    source TEXT,
    noted TEXT NOT NULL,
    noted_by TEXT NOT NULL
) STRICT;

CREATE INDEX readiness_facts_of_body ON readiness_facts (scope, body, kind, on_day, noted, id);

CREATE TABLE readiness_rules (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    body_type TEXT NOT NULL,
    measure TEXT NOT NULL,
    PRIMARY KEY (scope, kind, body_type)
) STRICT;
