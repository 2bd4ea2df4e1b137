-- Who put the own plan into a round: only that person sees what came of it. What was put in lies
-- sealed. All else follows from letters.
CREATE TABLE clash_rounds (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    clash_check TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX clash_rounds_by_check ON clash_rounds (scope, clash_check);
