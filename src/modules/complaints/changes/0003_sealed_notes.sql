-- Notes are sealed, and lie beside their keys. What was written before lies here until the body's
-- next note is written, which seals it too.
CREATE INDEX complaint_cases_unsealed ON complaint_cases (scope, id) WHERE note IS NOT NULL;
