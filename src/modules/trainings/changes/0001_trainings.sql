-- What was said before and after, and what shows that it is used, lie sealed apart from this.
CREATE TABLE trainings (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    when_first TEXT NOT NULL,
    when_last TEXT NOT NULL,
    when_precision TEXT NOT NULL,
    series TEXT,
    level TEXT NOT NULL,
    theme TEXT,
    hosts TEXT NOT NULL,
    participants TEXT NOT NULL,
    materials TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX trainings_by_day ON trainings (scope, when_last, id);

CREATE TABLE training_uses (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    training TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    on_day TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX training_uses_of ON training_uses (scope, training, on_day, id);
