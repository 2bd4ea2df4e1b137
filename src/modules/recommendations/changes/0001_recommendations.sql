-- The keys begin with the scope: another body's row is looked for no longer than none.
CREATE TABLE recommendations (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    nature TEXT NOT NULL,
    kind TEXT NOT NULL,
    issuer TEXT NOT NULL REFERENCES bodies (id),
    issued_first TEXT,
    issued_last TEXT,
    issued_precision TEXT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    search_key TEXT NOT NULL,
    extent TEXT NOT NULL,
    place TEXT REFERENCES places (id),
    place_types TEXT NOT NULL,
    theme TEXT,
    person_groups TEXT NOT NULL,
    addressee TEXT,
    addressee_body TEXT REFERENCES bodies (id),
    priority TEXT NOT NULL,
    due TEXT,
    report TEXT,
    paragraph TEXT,
    measure TEXT,
    cause TEXT,
    repeated_from TEXT,
    changed TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendations_by_due ON recommendations (scope, due, id);
CREATE INDEX recommendations_by_place ON recommendations (scope, place, id);
CREATE INDEX recommendations_by_theme ON recommendations (scope, theme, id);

-- What the addressee answered, what it claims, what a body established: `about` tells them apart.
-- `body` is empty for the addressee's word. `is_latest`: of one voice about one of the three.
CREATE TABLE recommendation_facts (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    about TEXT NOT NULL,
    body TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    state TEXT NOT NULL,
    said TEXT NOT NULL,
    method TEXT,
    sureness TEXT,
    text TEXT,
    source TEXT,
    noted_by TEXT NOT NULL,
    number INTEGER NOT NULL,
    is_latest INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendation_facts_of ON recommendation_facts
    (scope, recommendation, about, is_latest, body);

CREATE TABLE recommendation_reasons (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    reason TEXT NOT NULL,
    body TEXT,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    text TEXT,
    source TEXT,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendation_reasons_of ON recommendation_reasons (scope, recommendation, id);

CREATE TABLE recommendation_levers (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    lever TEXT NOT NULL,
    body TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    text TEXT,
    effect TEXT NOT NULL,
    source TEXT,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendation_levers_of ON recommendation_levers (scope, recommendation, id);
