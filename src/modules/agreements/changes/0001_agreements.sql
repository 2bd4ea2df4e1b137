-- The key begins with the scope: another body's row is looked for no longer than none.
CREATE TABLE relations (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    bodies TEXT NOT NULL,
    standing TEXT NOT NULL,
    since_first TEXT,
    since_last TEXT,
    since_precision TEXT,
    note TEXT,
    source TEXT,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX relations_by_standing ON relations (scope, standing, id);

CREATE TABLE agreements (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    names TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    parties TEXT NOT NULL,
    kind TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    predecessor TEXT,
    stage TEXT NOT NULL,
    stage_since TEXT NOT NULL,
    in_force_from TEXT,
    review_on TEXT,
    ends_on TEXT,
    note TEXT,
    PRIMARY KEY (scope, id),
    FOREIGN KEY (scope, predecessor) REFERENCES agreements (scope, id)
) STRICT;

CREATE INDEX agreements_by_name ON agreements (scope, sort_name, id);
CREATE INDEX agreements_by_review ON agreements (scope, review_on, id);
CREATE INDEX agreements_by_end ON agreements (scope, ends_on, id);

CREATE TABLE agreement_stages (
    scope TEXT NOT NULL,
    agreement TEXT NOT NULL,
    number INTEGER NOT NULL,
    stage TEXT NOT NULL,
    on_day TEXT NOT NULL,
    by_person TEXT NOT NULL,
    noted TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (scope, agreement, number),
    FOREIGN KEY (scope, agreement) REFERENCES agreements (scope, id)
) STRICT;

CREATE TABLE agreement_clauses (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    agreement TEXT NOT NULL,
    position INTEGER NOT NULL,
    clause_key TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    options TEXT NOT NULL,
    information TEXT NOT NULL,
    never TEXT NOT NULL,
    edition INTEGER NOT NULL,
    PRIMARY KEY (scope, id),
    FOREIGN KEY (scope, agreement) REFERENCES agreements (scope, id)
) STRICT;

CREATE INDEX agreement_clauses_in_order ON agreement_clauses (scope, agreement, position, id);

CREATE TABLE agreement_requirements (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    agreement TEXT NOT NULL,
    party TEXT NOT NULL REFERENCES bodies (id),
    what TEXT NOT NULL,
    due TEXT,
    done_on TEXT,
    done_noted_by TEXT,
    done_how TEXT,
    PRIMARY KEY (scope, id),
    FOREIGN KEY (scope, agreement) REFERENCES agreements (scope, id)
) STRICT;

CREATE INDEX agreement_requirements_by_due ON agreement_requirements (scope, agreement, due, id);
