-- A body that turned out to be another one is part of that one, as with places. What was said of it
-- stays under its own id, so that the two can be parted without loss.
ALTER TABLE bodies ADD COLUMN merged_into TEXT;
ALTER TABLE bodies_past ADD COLUMN merged_into TEXT;
CREATE INDEX bodies_merged ON bodies (scope, merged_into, id) WHERE merged_into IS NOT NULL;

DROP VIEW bodies_ever;
CREATE VIEW bodies_ever AS
SELECT
    scope, id, version, names, acronym, sort_name, sort_name_fr, sort_name_ar, search_key, type,
    level, region, npm_relation, part_of, legal_basis, persons_covered, website, public_contact,
    mandates, powers, powers_not, independence, is_dependent, complaints, duties, visit_pattern,
    announced, standards, publishes_reports, publishes_annual_report, undertaking_signed,
    training_done, reprisals_policy, precondition_checked, since_first, since_last,
    since_precision, ended_first, ended_last, ended_precision, source, names_mark, taken_back,
    merged_into, since, since_by, since_in,
    NULL AS until, NULL AS until_by, NULL AS until_in
FROM bodies
UNION ALL
SELECT
    scope, id, version, names, acronym, sort_name, sort_name_fr, sort_name_ar, search_key, type,
    level, region, npm_relation, part_of, legal_basis, persons_covered, website, public_contact,
    mandates, powers, powers_not, independence, is_dependent, complaints, duties, visit_pattern,
    announced, standards, publishes_reports, publishes_annual_report, undertaking_signed,
    training_done, reprisals_policy, precondition_checked, since_first, since_last,
    since_precision, ended_first, ended_last, ended_precision, source, names_mark, taken_back,
    merged_into, since, since_by, since_in, until, until_by, until_in
FROM bodies_past WHERE blanked IS NULL;
