-- The tables in what others told, once somebody here has opened it. What stands in them lies
-- sealed, as a copy that is destroyed with the letter's words.
CREATE TABLE received_complaint_tables (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    letter TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE UNIQUE INDEX received_complaint_tables_of ON received_complaint_tables (scope, letter);
