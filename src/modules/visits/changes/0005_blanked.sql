-- What was said before and must not be readable any more is emptied, for good: that there was such
-- a state, when and by whom, stays, and since when it says nothing, by whom. No list of a day
-- reads it.
-- Who took part in such a visit is deleted.
ALTER TABLE visits_past ADD COLUMN blanked TEXT;
ALTER TABLE visits_past ADD COLUMN blanked_by TEXT;

DROP VIEW visits_by_half_years;
DROP VIEW visits_ever;
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
FROM visits_past WHERE blanked IS NULL;
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
