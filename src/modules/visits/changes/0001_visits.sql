CREATE TABLE visits (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES places (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    coarse_first TEXT NOT NULL,
    coarse_last TEXT NOT NULL,
    coarse_precision TEXT NOT NULL,
    type TEXT NOT NULL,
    announcement TEXT NOT NULL,
    statement_key TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE INDEX visits_by_day ON visits (scope, first_day, id);
CREATE INDEX visits_by_half_year ON visits (scope, coarse_first, id);
CREATE INDEX visits_of_place ON visits (scope, place, first_day, id);
CREATE INDEX visits_by_type ON visits (scope, type, first_day, id);
CREATE UNIQUE INDEX visits_by_statement ON visits (scope, statement_key);

CREATE TABLE visitors (
    scope TEXT NOT NULL,
    visit TEXT NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
    body TEXT NOT NULL REFERENCES bodies (id),
    PRIMARY KEY (visit, body)
) STRICT;

CREATE INDEX visitors_by_body ON visitors (scope, body, visit);
