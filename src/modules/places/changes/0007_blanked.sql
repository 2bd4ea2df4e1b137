-- What was said before and must not be readable any more is emptied, for good: that there was such
-- a state, when and by whom, stays, and since when it says nothing, by whom. No list of a day
-- reads it.
ALTER TABLE places_past ADD COLUMN blanked TEXT;
ALTER TABLE places_past ADD COLUMN blanked_by TEXT;
ALTER TABLE headcounts_past ADD COLUMN blanked TEXT;
ALTER TABLE headcounts_past ADD COLUMN blanked_by TEXT;

DROP VIEW places_ever;
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
FROM places_past WHERE blanked IS NULL;

DROP VIEW headcounts_by_half_years;
DROP VIEW headcounts_ever;
CREATE VIEW headcounts_ever AS
SELECT
    scope, id, version, place, on_day, capacity, occupancy, source, since, since_by, since_in,
    NULL AS until, NULL AS until_by, NULL AS until_in
FROM headcounts
UNION ALL
SELECT
    scope, id, version, place, on_day, capacity, occupancy, source, since, since_by, since_in,
    until, until_by, until_in
FROM headcounts_past WHERE blanked IS NULL;
CREATE VIEW headcounts_by_half_years AS
SELECT
    scope, id, version, place,
    substr(on_day, 1, 4) || CASE WHEN substr(on_day, 6, 2) < '07' THEN '-01-01' ELSE '-07-01' END
    AS on_day,
    capacity, occupancy, '{"statement":"","file":null,"row":null}' AS source,
    '' AS since, CAST(NULL AS TEXT) AS since_by, CAST(NULL AS TEXT) AS since_in,
    since AS written, until AS replaced
FROM headcounts_ever;
