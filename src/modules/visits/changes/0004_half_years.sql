-- Who took part keeps its own times: to look at the visit of each for them took seconds.
ALTER TABLE visitors ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE visitors_past ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE visitors_past ADD COLUMN until TEXT NOT NULL DEFAULT '';
UPDATE visitors SET since = (
    SELECT v.since FROM visits v WHERE v.scope = visitors.scope AND v.id = visitors.visit);
UPDATE visitors_past SET
    since = (
        SELECT p.since FROM visits_past p WHERE p.scope = visitors_past.scope
        AND p.id = visitors_past.visit AND p.version = visitors_past.version),
    until = (
        SELECT p.until FROM visits_past p WHERE p.scope = visitors_past.scope
        AND p.id = visitors_past.visit AND p.version = visitors_past.version);
CREATE INDEX visitors_past_by_body ON visitors_past (scope, body);

DROP VIEW visitors_ever;
CREATE VIEW visitors_ever AS
SELECT scope, visit, body, place, first_day, last_day, coarse_first, coarse_last, since,
    NULL AS until
FROM visitors
UNION ALL
SELECT scope, visit, body, place, first_day, last_day, coarse_first, coarse_last, since, until
FROM visitors_past;

-- What a body that sees half-years is told of visits and of who took part, in place of the tables.
-- In its own compartment the half-year's columns hold the day; of the register the day, who says
-- so in free words, the key of the statement, and when it was written down are not in it.
CREATE VIEW visits_by_half_years AS
SELECT
    scope, id, version, place, bodies, coarse_first AS first_day, coarse_last AS last_day,
    coarse_precision AS precision, coarse_first, coarse_last, coarse_precision, type,
    announcement,
    CASE scope WHEN 'register' THEN '' ELSE statement_key END AS statement_key,
    CASE scope WHEN 'register' THEN '{"statement":"","file":null,"row":null}' ELSE source END
    AS source,
    CASE scope WHEN 'register' THEN '' ELSE since END AS since,
    CASE scope WHEN 'register' THEN NULL ELSE since_by END AS since_by,
    CASE scope WHEN 'register' THEN NULL ELSE since_in END AS since_in,
    since AS written, until AS replaced
FROM visits_ever;
CREATE VIEW visitors_by_half_years AS
SELECT
    scope, visit, body, place, coarse_first AS first_day, coarse_last AS last_day, coarse_first,
    coarse_last, CASE scope WHEN 'register' THEN '' ELSE since END AS since,
    since AS written, until AS replaced
FROM visitors_ever;
