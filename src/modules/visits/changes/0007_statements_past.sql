-- What files say of visits holds as long as the visit stands and the file is stored. What they said
-- before is kept, as with visits: who sees half-years is told of it until the half-year ends, and a
-- visit that was taken out finds it again when it comes back. `until_in` begins with "undoing"
-- where the file itself was taken back: that does not come back with the visit.
-- Of several words the one of the file that was stored last goes first where one has to be taken:
-- `stored_as` counts the stored files, and in one file the last row does.
ALTER TABLE visit_statements ADD COLUMN stored_as INTEGER NOT NULL DEFAULT 0;
ALTER TABLE visit_statements ADD COLUMN row_of_file INTEGER NOT NULL DEFAULT 0;

CREATE TABLE visit_statements_past (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    visit TEXT NOT NULL,
    known_by TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    coarse_first TEXT NOT NULL,
    coarse_last TEXT NOT NULL,
    coarse_precision TEXT NOT NULL,
    type TEXT NOT NULL,
    announcement TEXT NOT NULL,
    rating TEXT,
    source TEXT NOT NULL,
    since TEXT NOT NULL,
    since_in TEXT,
    stored_as INTEGER NOT NULL,
    row_of_file INTEGER NOT NULL,
    until TEXT NOT NULL,
    until_in TEXT,
    PRIMARY KEY (scope, id, since, until)
) STRICT;

CREATE INDEX visit_statements_past_of_visit ON visit_statements_past (scope, visit);

-- Those of visits that were taken out stood beside them until now.
INSERT INTO visit_statements_past
SELECT
    s.scope, s.id, s.visit, s.known_by, s.first_day, s.last_day, s.precision, s.coarse_first,
    s.coarse_last, s.coarse_precision, s.type, s.announcement, s.rating, s.source, s.since,
    s.since_in, s.stored_as, s.row_of_file,
    COALESCE((SELECT MAX(p.until) FROM visits_past p WHERE p.scope = s.scope AND p.id = s.visit),
             s.since),
    NULL
FROM visit_statements s
WHERE NOT EXISTS (SELECT 1 FROM visits v WHERE v.scope = s.scope AND v.id = s.visit);
DELETE FROM visit_statements WHERE NOT EXISTS (
    SELECT 1 FROM visits v
    WHERE v.scope = visit_statements.scope AND v.id = visit_statements.visit);

CREATE VIEW visit_statements_ever AS
SELECT
    scope, id, visit, known_by, first_day, last_day, precision, coarse_first, coarse_last,
    coarse_precision, type, announcement, rating, source, since, since_in, stored_as, row_of_file,
    NULL AS until, NULL AS until_in
FROM visit_statements
UNION ALL
SELECT
    scope, id, visit, known_by, first_day, last_day, precision, coarse_first, coarse_last,
    coarse_precision, type, announcement, rating, source, since, since_in, stored_as, row_of_file,
    until, until_in
FROM visit_statements_past;

-- As before, and without what tells an order of rows.
DROP VIEW visit_statements_by_half_years;
CREATE VIEW visit_statements_by_half_years AS
SELECT
    scope, id, visit, '' AS known_by, coarse_first AS first_day, coarse_last AS last_day,
    coarse_precision AS precision, coarse_first, coarse_last, coarse_precision, type,
    announcement, CAST(NULL AS TEXT) AS rating,
    '{"statement":"","file":null,"row":null}' AS source, '' AS since,
    CAST(NULL AS TEXT) AS since_in, 0 AS stored_as, 0 AS row_of_file, since AS written,
    until AS replaced
FROM visit_statements_ever;

-- A visit that was taken out is looked for by what it is known by.
CREATE INDEX visits_past_by_statement ON visits_past (scope, statement_key);
