-- What a body publishes of a recommendation of its own, as it is being decided on (`parts`,
-- `basis`, `decision`) and as everybody reads it (`shown`; NULL: nothing of it). `number`: by
-- which readers name it, kept when it was withdrawn.
CREATE TABLE publications (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    parts TEXT NOT NULL,
    basis TEXT NOT NULL,
    decision TEXT NOT NULL,
    stage TEXT NOT NULL,
    first TEXT,
    second TEXT,
    changed TEXT NOT NULL,
    number INTEGER,
    shown TEXT,
    published TEXT,
    withdrawn TEXT,
    withdrawal TEXT,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE UNIQUE INDEX publications_of ON publications (scope, recommendation);
CREATE INDEX publications_by_number ON publications (scope, number);
