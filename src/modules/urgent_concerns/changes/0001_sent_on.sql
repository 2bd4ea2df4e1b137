-- Of a telling of ours that sends an urgent concern on: the letter of ours that nobody answered. It
-- is known at home alone; no letter has a field for it, and neither receiver learns of the other.
CREATE TABLE urgent_sent_on (
    scope TEXT NOT NULL,
    disclosure TEXT NOT NULL,
    earlier TEXT NOT NULL,
    PRIMARY KEY (scope, disclosure)
) STRICT;

CREATE INDEX urgent_sent_on_of ON urgent_sent_on (scope, earlier);
