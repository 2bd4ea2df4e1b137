-- What was found, and what it rests on, are sealed, and lie beside their keys. What was written
-- before lies here until the body writes the next finding, which seals it too.
CREATE INDEX own_findings_unsealed ON own_findings (scope, id)
    WHERE text IS NOT NULL OR basis IS NOT NULL;
