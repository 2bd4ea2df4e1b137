-- What the own body calls: what is known at home before anything is told. All else follows from
-- letters; the own minutes lie sealed, apart from this.
CREATE TABLE meetings (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    series TEXT,
    follows TEXT,
    links TEXT NOT NULL,
    begun TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX meetings_by_beginning ON meetings (scope, begun, id);
