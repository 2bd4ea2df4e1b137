-- What the own body leads: what is known at home before anything is told. All else follows from
-- letters.
CREATE TABLE coalitions (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    addressee TEXT,
    recommendations TEXT NOT NULL,
    begun TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX coalitions_by_beginning ON coalitions (scope, begun, id);

-- That the own body does not join what it was invited to. It is kept at home and told to nobody.
CREATE TABLE coalition_choices (
    scope TEXT NOT NULL,
    coalition TEXT NOT NULL,
    choice TEXT NOT NULL,
    person TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (scope, coalition)
) STRICT;
