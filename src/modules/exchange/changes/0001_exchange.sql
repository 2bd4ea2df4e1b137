-- What the own body tells others. `draft`, `first`, `second`, `refusal` and `letters` are records
-- as JSON: they are read whole, with the disclosure, and by nobody else.
CREATE TABLE disclosures (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    stage TEXT NOT NULL,
    draft TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    changed TEXT NOT NULL,
    first TEXT,
    second TEXT,
    refusal TEXT,
    delivered TEXT,
    letters TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX disclosures_by_change ON disclosures (scope, changed, id);

-- Which letter came of which disclosure: the letter itself is guard's.
CREATE TABLE disclosure_letters (
    scope TEXT NOT NULL,
    letter TEXT NOT NULL,
    disclosure TEXT NOT NULL,
    recipient TEXT NOT NULL,
    PRIMARY KEY (scope, letter),
    FOREIGN KEY (scope, disclosure) REFERENCES disclosures (scope, id)
) STRICT;

CREATE INDEX disclosure_letters_of ON disclosure_letters (scope, disclosure, recipient);

-- What a body's rules make of what may hurt; a kind without a row is as shipped.
CREATE TABLE sharing_rules (
    scope TEXT NOT NULL,
    kind TEXT NOT NULL,
    effect TEXT NOT NULL,
    PRIMARY KEY (scope, kind)
) STRICT;
