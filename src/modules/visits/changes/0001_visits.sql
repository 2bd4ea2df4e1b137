-- The coarse_ columns are what a viewer of coarse sight is told, filters and sorts by: in the
-- register the half-year or year, in a body's own compartment the same as the exact ones.
CREATE TABLE visits (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES places (id),
    -- The visitors' ids as a JSON list, as in `visitors`: what coverage reads in one scan.
    bodies TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    coarse_first TEXT NOT NULL,
    coarse_last TEXT NOT NULL,
    coarse_precision TEXT NOT NULL,
    type TEXT NOT NULL,
    announcement TEXT NOT NULL,
    statement_key TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX visits_by_day ON visits (scope, first_day, id);
CREATE INDEX visits_by_half_year ON visits (scope, coarse_first, id);
-- All that coverage counts, so that it reads this index from end to end and never the table.
CREATE INDEX visits_of_place ON visits (scope, place, first_day, id, last_day, precision,
    coarse_first, coarse_last, coarse_precision, type, announcement, bodies);
CREATE INDEX visits_by_type ON visits (scope, type, first_day, id);
CREATE UNIQUE INDEX visits_by_statement ON visits (scope, statement_key);

-- One row for each body that took part. Place and days stand here again, so that who was where can
-- be counted, and one body's visits listed, from this table and its indexes alone.
CREATE TABLE visitors (
    scope TEXT NOT NULL,
    visit TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    place TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    coarse_first TEXT NOT NULL,
    coarse_last TEXT NOT NULL,
    PRIMARY KEY (scope, visit, body),
    FOREIGN KEY (scope, visit) REFERENCES visits (scope, id) ON DELETE CASCADE
) STRICT;

CREATE INDEX visitors_by_body ON visitors (scope, body, first_day, visit);
CREATE INDEX visitors_by_half_year ON visitors (scope, body, coarse_first, visit);
