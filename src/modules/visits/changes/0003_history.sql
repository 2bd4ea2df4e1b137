-- What was said before stays, as with places. Who took part in a visit holds as long as the visit.
ALTER TABLE visits ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE visits ADD COLUMN since_by TEXT;
ALTER TABLE visits ADD COLUMN since_in TEXT;

CREATE TABLE visits_past (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    place TEXT,
    bodies TEXT,
    first_day TEXT,
    last_day TEXT,
    precision TEXT,
    coarse_first TEXT,
    coarse_last TEXT,
    coarse_precision TEXT,
    type TEXT,
    announcement TEXT,
    statement_key TEXT,
    source TEXT,
    since TEXT NOT NULL,
    since_by TEXT,
    since_in TEXT,
    until TEXT NOT NULL,
    until_by TEXT,
    until_in TEXT,
    PRIMARY KEY (scope, id, version)
) STRICT;

CREATE VIEW visits_ever AS
SELECT
    scope, id, version, place, bodies, first_day, last_day, precision, coarse_first, coarse_last,
    coarse_precision, type, announcement, statement_key, source, since, since_by, since_in,
    NULL AS until, NULL AS until_by, NULL AS until_in
FROM visits
UNION ALL
SELECT
    scope, id, version, place, bodies, first_day, last_day, precision, coarse_first, coarse_last,
    coarse_precision, type, announcement, statement_key, source, since, since_by, since_in, until,
    until_by, until_in
FROM visits_past;

CREATE TABLE visitors_past (
    scope TEXT NOT NULL,
    visit TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    place TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    coarse_first TEXT NOT NULL,
    coarse_last TEXT NOT NULL,
    PRIMARY KEY (scope, visit, version, body)
) STRICT;

CREATE VIEW visitors_ever AS
SELECT w.scope, w.visit, w.body, w.place, w.first_day, w.last_day, w.coarse_first, w.coarse_last,
    v.since, NULL AS until
FROM visitors w JOIN visits v ON v.scope = w.scope AND v.id = w.visit
UNION ALL
SELECT w.scope, w.visit, w.body, w.place, w.first_day, w.last_day, w.coarse_first, w.coarse_last,
    p.since, p.until
FROM visitors_past w JOIN visits_past p
    ON p.scope = w.scope AND p.id = w.visit AND p.version = w.version;
