-- What the own body leads: what is known at home before anything is told. All else follows from
-- letters; the own notes lie sealed, apart from this.
CREATE TABLE joint_visits (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    visit TEXT NOT NULL,
    begun TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX joint_visits_by_beginning ON joint_visits (scope, begun, id);
