-- Who signs in, and what they may do. Columns that name a body hold its id without a foreign key:
-- bodies are kept by a module, which stands on a higher floor than guard and may be absent here.

CREATE TABLE installation (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    coordinating_body TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

-- Whether a body depends on an authority that it visits. A body without a row sees half-years, as a
-- dependent one does: what is not known is not taken for independence.
CREATE TABLE body_standing (
    body TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    is_dependent INTEGER NOT NULL CHECK (is_dependent IN (0, 1))
) STRICT;

CREATE TABLE persons (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    body TEXT,
    name TEXT NOT NULL,
    sign_in_name TEXT NOT NULL,
    sign_in_key TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'coordinator', 'machine')),
    language TEXT,
    created TEXT NOT NULL,
    disabled_since TEXT,
    second_step_since TEXT,
    CHECK ((role = 'machine') = (body IS NULL))
) STRICT;

CREATE INDEX persons_of_scope ON persons (scope, name, id);

-- Apart from persons and without a scope, so that no statement of a module can read a secret: the
-- scope rule has nothing here to hold it to.
CREATE TABLE credentials (
    person TEXT NOT NULL PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
    password_hash TEXT NOT NULL,
    password_since TEXT NOT NULL,
    totp_secret TEXT,
    totp_proposed TEXT,
    totp_last_step INTEGER NOT NULL
) STRICT;

-- The token itself is only in the browser: who reads this table cannot become anybody.
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    device TEXT NOT NULL,
    created TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    expires TEXT NOT NULL
) STRICT;

CREATE INDEX sessions_of_person ON sessions (person, created);

-- `renews` names the person who gets a new password by it; otherwise it makes a new person.
CREATE TABLE invitations (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    body TEXT,
    role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'coordinator', 'machine')),
    name TEXT NOT NULL,
    invited_by TEXT REFERENCES persons (id) ON DELETE CASCADE,
    renews TEXT REFERENCES persons (id) ON DELETE CASCADE,
    created TEXT NOT NULL,
    expires TEXT NOT NULL,
    used TEXT,
    CHECK ((role = 'machine') = (body IS NULL))
) STRICT;

CREATE INDEX invitations_of_scope ON invitations (scope, created, id);

-- Failed attempts by what was tried, never by who exists. Keys are hashes: people type passwords
-- into the field for the name.
CREATE TABLE sign_in_attempts (
    attempted TEXT NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_failure TEXT NOT NULL
) STRICT;
