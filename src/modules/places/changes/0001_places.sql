CREATE TABLE places (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    names TEXT NOT NULL,
    other_names TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    sort_name_fr TEXT NOT NULL,
    sort_name_ar TEXT NOT NULL,
    search_key TEXT NOT NULL,
    type TEXT NOT NULL,
    operator TEXT NOT NULL,
    operated_by TEXT,
    authority TEXT,
    standing TEXT NOT NULL,
    is_temporary TEXT NOT NULL,
    region TEXT REFERENCES regions (id),
    town TEXT,
    address TEXT,
    postcode TEXT,
    latitude INTEGER,
    longitude INTEGER,
    groups_held TEXT NOT NULL,
    opened_first TEXT,
    opened_last TEXT,
    opened_precision TEXT,
    closed_first TEXT,
    closed_last TEXT,
    closed_precision TEXT,
    merged_into TEXT REFERENCES places (id),
    split_from TEXT REFERENCES places (id),
    note TEXT,
    source TEXT NOT NULL
) STRICT;

CREATE INDEX places_by_name ON places (scope, sort_name, id);
CREATE INDEX places_by_name_fr ON places (scope, sort_name_fr, id);
CREATE INDEX places_by_name_ar ON places (scope, sort_name_ar, id);
CREATE INDEX places_by_type ON places (scope, type, sort_name, id);
CREATE INDEX places_by_region ON places (scope, region, sort_name, id);

CREATE TABLE headcounts (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES places (id),
    on_day TEXT NOT NULL,
    capacity INTEGER,
    occupancy INTEGER,
    source TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX headcounts_of_place ON headcounts (scope, place, on_day, id);
