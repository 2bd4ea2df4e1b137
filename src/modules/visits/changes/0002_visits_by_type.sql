-- With the announcement at its end, a list that is narrowed by type and announcement is counted
-- from the index alone.
DROP INDEX visits_by_type;
CREATE INDEX visits_by_type ON visits (scope, type, first_day, id, announcement);
