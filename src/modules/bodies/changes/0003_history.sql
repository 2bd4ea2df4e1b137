-- What was said before stays, as with places.
ALTER TABLE bodies ADD COLUMN since TEXT NOT NULL DEFAULT '';
ALTER TABLE bodies ADD COLUMN since_by TEXT;
ALTER TABLE bodies ADD COLUMN since_in TEXT;
ALTER TABLE bodies ADD COLUMN taken_back TEXT;

CREATE TABLE bodies_past (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    names TEXT,
    acronym TEXT,
    sort_name TEXT,
    sort_name_fr TEXT,
    sort_name_ar TEXT,
    search_key TEXT,
    type TEXT,
    level TEXT,
    region TEXT,
    npm_relation TEXT,
    part_of TEXT,
    legal_basis TEXT,
    persons_covered TEXT,
    website TEXT,
    public_contact TEXT,
    mandates TEXT,
    powers TEXT,
    powers_not TEXT,
    independence TEXT,
    is_dependent TEXT,
    complaints TEXT,
    duties TEXT,
    visit_pattern TEXT,
    announced TEXT,
    standards TEXT,
    publishes_reports TEXT,
    publishes_annual_report TEXT,
    undertaking_signed TEXT,
    training_done TEXT,
    reprisals_policy TEXT,
    precondition_checked TEXT,
    since_first TEXT,
    since_last TEXT,
    since_precision TEXT,
    ended_first TEXT,
    ended_last TEXT,
    ended_precision TEXT,
    source TEXT,
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
FROM bodies_past;
