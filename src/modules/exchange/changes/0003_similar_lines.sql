-- That another body, named, has something that may ask the same as a recommendation of the own one.
-- The gate writes it on both sides at once, after a round of both, and takes it away on both as
-- soon as one of them ends it. Which of the other's it is stands nowhere. `round`: the first day of
-- the half-month in which it was told. `put_aside`: that somebody here wants to see it no more.
CREATE TABLE similar_lines (
    scope TEXT NOT NULL,
    body TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    round TEXT NOT NULL,
    at TEXT NOT NULL,
    put_aside TEXT,
    put_aside_by TEXT,
    PRIMARY KEY (scope, body, recommendation)
) STRICT;

CREATE INDEX similar_lines_of ON similar_lines (scope, recommendation);
