-- The key begins with the scope: another body's row is looked for no longer than none.
CREATE TABLE own_findings (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    search_key TEXT NOT NULL,
    place TEXT REFERENCES places (id),
    when_first TEXT,
    when_last TEXT,
    when_precision TEXT,
    text TEXT,
    basis TEXT,
    classification TEXT NOT NULL,
    consent TEXT NOT NULL,
    changed TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX own_findings_by_change ON own_findings (scope, changed, id);
CREATE INDEX own_findings_by_place ON own_findings (scope, place, id);
