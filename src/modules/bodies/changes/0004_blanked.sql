-- What was said before and must not be readable any more is emptied, for good: that there was such
-- a state, when and by whom, stays, and since when it says nothing, by whom. No list of a day
-- reads it.
ALTER TABLE bodies_past ADD COLUMN blanked TEXT;
ALTER TABLE bodies_past ADD COLUMN blanked_by TEXT;

DROP VIEW bodies_ever;
CREATE VIEW bodies_ever AS
SELECT
    scope, id, version, names, acronym, sort_name, sort_name_fr, sort_name_ar, search_key, type,
    level, region, npm_relation, part_of, legal_basis, persons_covered, website, public_contact,
    mandates, powers, powers_not, independence, is_dependent, complaints, duties, visit_pattern,
    announced, standards, publishes_reports, publishes_annual_report, undertaking_signed,
    training_done, reprisals_policy, precondition_checked, since_first, since_last,
    since_precision, ended_first, ended_last, ended_precision, source, names_mark, taken_back,
    since, since_by, since_in,
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
    since, since_by, since_in, until, until_by, until_in
FROM bodies_past WHERE blanked IS NULL;
