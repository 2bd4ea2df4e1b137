-- Ways to come in beside the password. As with credentials, nothing here has a scope, so that no
-- statement of a module can read it.

-- `credential` and `public_key` are as the authenticator gave them, in base 64; `host` is the name
-- that the passkey belongs to. Where the authenticator gives a secret of its own, `lock_public` is
-- the public half of the lock made of it, and `sealed` the person's seed in that lock.
CREATE TABLE passkeys (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    credential TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    algorithm INTEGER NOT NULL,
    public_key TEXT NOT NULL,
    counter INTEGER NOT NULL,
    name TEXT NOT NULL,
    since TEXT NOT NULL,
    last_used TEXT,
    lock_public TEXT,
    sealed TEXT,
    CHECK ((lock_public IS NULL) = (sealed IS NULL))
) STRICT;

CREATE INDEX passkeys_of_person ON passkeys (person, since, id);

-- What an authenticator is to sign next. `holder` is a hash: of the session that adds a passkey,
-- or of the network that somebody signs in from. A row goes when it is taken, or too old.
CREATE TABLE passkey_challenges (
    challenge_hash TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('add', 'sign_in')),
    holder TEXT NOT NULL,
    expires TEXT NOT NULL
) STRICT;

CREATE INDEX passkey_challenges_of_holder ON passkey_challenges (holder, expires);
CREATE INDEX passkey_challenges_by_age ON passkey_challenges (expires);

-- Codes on paper. What argon2id makes of a code is a lock: its public half is all that is kept of
-- the code, and `sealed` is the person's seed in it. All codes of a person have one salt, so that
-- one hashing looks a code up.
CREATE TABLE recovery_codes (
    person TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    lock_public TEXT NOT NULL,
    sealed TEXT NOT NULL,
    since TEXT NOT NULL,
    used TEXT,
    PRIMARY KEY (person, lock_public)
) STRICT;

ALTER TABLE credentials ADD COLUMN recovery_salt TEXT;

-- When somebody came in as a person, or tried to: for that person's eyes, for 90 days. No address
-- is kept, and of a try that failed nothing that the one who tried could have chosen.
CREATE TABLE sign_ins (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    way TEXT NOT NULL,
    outcome TEXT NOT NULL,
    device TEXT NOT NULL,
    network TEXT NOT NULL
) STRICT;

CREATE INDEX sign_ins_of_person ON sign_ins (person, at, id);
CREATE INDEX sign_ins_by_age ON sign_ins (at);
