-- Which rows of which sheet were taken over for which recommendation, so that the same file again
-- adds nothing. `file`: by which it is known again; of its words nothing is here.
CREATE TABLE action_plan_rows (
    scope TEXT NOT NULL,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    number INTEGER NOT NULL,
    recommendation TEXT NOT NULL,
    at TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, file, sheet, number, recommendation)
) STRICT;
