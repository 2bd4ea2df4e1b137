-- What was filled in during a visit. Answers and notes lie sealed, apart; the visit may come to be
-- taken out, and what was seen stays.
CREATE TABLE visit_forms (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    visit TEXT NOT NULL,
    place TEXT NOT NULL REFERENCES places (id),
    place_type TEXT NOT NULL,
    themes TEXT NOT NULL,
    asked_groups TEXT NOT NULL,
    edition INTEGER NOT NULL,
    begun_by TEXT NOT NULL,
    begun TEXT NOT NULL,
    changed TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX visit_forms_by_change ON visit_forms (scope, changed, id);
CREATE INDEX visit_forms_by_visit ON visit_forms (scope, visit, changed, id);
