-- `after_table`: how many tables the body had given away when this was written down, by which what
-- a table counted is known for ever.
CREATE TABLE complaint_cases (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    place TEXT REFERENCES places (id),
    place_words TEXT,
    theme TEXT NOT NULL,
    person TEXT,
    outcome TEXT NOT NULL,
    action TEXT,
    consent TEXT NOT NULL,
    consent_on TEXT,
    consent_purposes TEXT NOT NULL,
    consent_recipients TEXT NOT NULL,
    consent_until TEXT,
    referral TEXT NOT NULL,
    referred_to TEXT REFERENCES bodies (id),
    referral_on TEXT,
    note TEXT,
    statement_key TEXT NOT NULL,
    after_table INTEGER NOT NULL
) STRICT;

CREATE INDEX complaint_cases_by_day ON complaint_cases (scope, first_day, id);
CREATE INDEX complaint_cases_by_place ON complaint_cases (scope, place, first_day, id);
CREATE INDEX complaint_cases_by_theme ON complaint_cases (scope, theme, first_day, id);
CREATE UNIQUE INDEX complaint_cases_by_statement ON complaint_cases (scope, statement_key);

CREATE TABLE complaint_counts (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL,
    place TEXT REFERENCES places (id),
    region TEXT REFERENCES regions (id),
    place_words TEXT,
    theme TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    span TEXT NOT NULL,
    number INTEGER NOT NULL,
    largest INTEGER,
    -- What the file that it came from said last: what was corrected by hand is told by it.
    said INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL,
    statement_key TEXT NOT NULL,
    after_table INTEGER NOT NULL
) STRICT;

CREATE INDEX complaint_counts_by_day ON complaint_counts (scope, first_day, id);
CREATE UNIQUE INDEX complaint_counts_by_statement ON complaint_counts (scope, statement_key);

-- From when to when everything that came is written down: where nothing stands, nothing came.
CREATE TABLE complaint_stretches (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    place TEXT REFERENCES places (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    source TEXT NOT NULL,
    statement_key TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX complaint_stretches_by_statement
    ON complaint_stretches (scope, statement_key);

-- What a count has grown by since tables were given that counted it as it was.
CREATE TABLE complaint_later_parts (
    scope TEXT NOT NULL,
    count_id TEXT NOT NULL REFERENCES complaint_counts (id) ON DELETE CASCADE,
    after_table INTEGER NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (scope, count_id, after_table)
) STRICT;

-- What was counted in a table that was given away, and has been corrected or removed since.
CREATE TABLE complaint_shadows (
    scope TEXT NOT NULL,
    number INTEGER NOT NULL,
    place_key TEXT NOT NULL,
    theme TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    counted INTEGER NOT NULL,
    person TEXT,
    after_table INTEGER NOT NULL,
    until_table INTEGER NOT NULL,
    PRIMARY KEY (scope, number)
) STRICT;

CREATE TABLE complaint_tables_given (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    number INTEGER NOT NULL,
    recipient TEXT NOT NULL REFERENCES bodies (id),
    given TEXT NOT NULL,
    given_by TEXT NOT NULL,
    letter TEXT,
    shown_from INTEGER NOT NULL,
    row_lines TEXT NOT NULL,
    column_lines TEXT NOT NULL,
    period_lines TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX complaint_tables_given_in_order
    ON complaint_tables_given (scope, number);
