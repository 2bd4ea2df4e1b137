-- What a finding rests on is sealed, and lies beside its key. What was written before lies here
-- until the body writes the next finding, which seals it too.
CREATE INDEX own_findings_unsealed ON own_findings (scope, id) WHERE basis IS NOT NULL;
