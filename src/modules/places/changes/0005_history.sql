-- What was said before stays: each state with since when it held, by whom and as part of what (an
-- import), and until when. What was there before this was kept has held since ever: ''.
ALTER TABLE places ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN since_by TEXT;
ALTER TABLE places ADD COLUMN since_in TEXT;
-- Set for a place that an undone import had added: others may speak of it, so it is not deleted.
ALTER TABLE places ADD COLUMN taken_back TEXT;

CREATE TABLE places_past (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    names TEXT,
    other_names TEXT,
    sort_name TEXT,
    sort_name_fr TEXT,
    sort_name_ar TEXT,
    search_key TEXT,
    type TEXT,
    operator TEXT,
    operated_by TEXT,
    authority TEXT,
    standing TEXT,
    is_temporary TEXT,
    region TEXT,
    town TEXT,
    address TEXT,
    postcode TEXT,
    latitude INTEGER,
    longitude INTEGER,
    groups_held TEXT,
    opened_first TEXT,
    opened_last TEXT,
    opened_precision TEXT,
    closed_first TEXT,
    closed_last TEXT,
    closed_precision TEXT,
    merged_into TEXT,
    split_from TEXT,
    note TEXT,
    source TEXT,
    names_given TEXT,
    names_mark INTEGER,
    taken_back TEXT,
    since TEXT NOT NULL,
    since_by TEXT,
    since_in TEXT,
    until TEXT NOT NULL,
    until_by TEXT,
    until_in TEXT,
    PRIMARY KEY (scope, id, version)
) STRICT;

CREATE VIEW places_ever AS
SELECT
    scope, id, version, names, other_names, sort_name, sort_name_fr, sort_name_ar, search_key,
    type, operator, operated_by, authority, standing, is_temporary, region, town, address,
    postcode, latitude, longitude, groups_held, opened_first, opened_last, opened_precision,
    closed_first, closed_last, closed_precision, merged_into, split_from, note, source,
    names_given, names_mark, taken_back, since, since_by, since_in,
    NULL AS until, NULL AS until_by, NULL AS until_in
FROM places
UNION ALL
SELECT
    scope, id, version, names, other_names, sort_name, sort_name_fr, sort_name_ar, search_key,
    type, operator, operated_by, authority, standing, is_temporary, region, town, address,
    postcode, latitude, longitude, groups_held, opened_first, opened_last, opened_precision,
    closed_first, closed_last, closed_precision, merged_into, split_from, note, source,
    names_given, names_mark, taken_back, since, since_by, since_in, until, until_by, until_in
FROM places_past;

ALTER TABLE headcounts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE headcounts ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE headcounts ADD COLUMN since_by TEXT;
ALTER TABLE headcounts ADD COLUMN since_in TEXT;

CREATE TABLE headcounts_past (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    place TEXT,
    on_day TEXT,
    capacity INTEGER,
    occupancy INTEGER,
    source TEXT,
    since TEXT NOT NULL,
    since_by TEXT,
    since_in TEXT,
    until TEXT NOT NULL,
    until_by TEXT,
    until_in TEXT,
    PRIMARY KEY (scope, id, version)
) STRICT;

CREATE VIEW headcounts_ever AS
SELECT
    scope, id, version, place, on_day, capacity, occupancy, source, since, since_by, since_in,
    NULL AS until, NULL AS until_by, NULL AS until_in
FROM headcounts
UNION ALL
SELECT
    scope, id, version, place, on_day, capacity, occupancy, source, since, since_by, since_in,
    until, until_by, until_in
FROM headcounts_past;
