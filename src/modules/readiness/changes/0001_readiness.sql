-- The key begins with the scope: another body's row is looked for no longer than none.
CREATE TABLE readiness_facts (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    kind TEXT NOT NULL,
    answer TEXT NOT NULL,
    on_day TEXT NOT NULL,
    lapses_on TEXT,
    evidence TEXT,
    source TEXT,
    noted TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX readiness_facts_of_body ON readiness_facts (scope, body, kind, on_day, number, id);
-- Each fact that a body notes has the next number: which of two of one second came later.
CREATE INDEX readiness_facts_in_order ON readiness_facts (scope, number);

CREATE TABLE readiness_rules (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    body_type TEXT NOT NULL,
    measure TEXT NOT NULL,
    PRIMARY KEY (scope, kind, body_type)
) STRICT;
