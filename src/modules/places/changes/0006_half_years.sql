-- What a body that sees half-years is told of head counts, in place of the table: a count that came
-- with a visit is of the visit's day, and its source names the visit's file and row. Which of two
-- counts of a half-year is the later one is not told either.
CREATE VIEW headcounts_by_half_years AS
SELECT
    scope, id, version, place,
    substr(on_day, 1, 4) || CASE WHEN substr(on_day, 6, 2) < '07' THEN '-01-01' ELSE '-07-01' END
    AS on_day,
    capacity, occupancy, '{"statement":"","file":null,"row":null}' AS source,
    '' AS since, CAST(NULL AS TEXT) AS since_by, CAST(NULL AS TEXT) AS since_in,
    since AS written, until AS replaced
FROM headcounts_ever;
