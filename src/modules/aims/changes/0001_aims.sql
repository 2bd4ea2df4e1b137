-- What is aimed at, the statement that is to be true, why that should work, and what is said of it,
-- lie sealed apart from this.
CREATE TABLE aims (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    level TEXT NOT NULL,
    theme TEXT,
    by_day TEXT NOT NULL,
    lead TEXT,
    set_on TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX aims_of_body ON aims (scope, body, by_day, id);

CREATE TABLE aim_actions (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    aim TEXT NOT NULL,
    kind TEXT NOT NULL,
    by_day TEXT,
    lead TEXT,
    recommendation TEXT,
    meeting TEXT,
    visit TEXT,
    training TEXT,
    set_on TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX aim_actions_of ON aim_actions (scope, aim, id);

-- What people say of an aim, or of an action: each word stays, and the last counts.
CREATE TABLE aim_states (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    aim TEXT NOT NULL,
    action TEXT,
    on_day TEXT NOT NULL,
    noted TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX aim_states_of ON aim_states (scope, aim, number);
-- Each word of a body has the next number: which of two of one day came later.
CREATE INDEX aim_states_in_order ON aim_states (scope, number);
