-- The public halves of bodies' keys stand in the register, so that each body can seal for another
-- and check what it signed. A body's seed, from which both private halves come, is nowhere here in
-- the clear. `earlier` is the seed before, locked with this one: who holds the latest reads all.
CREATE TABLE body_keys (
    body TEXT NOT NULL,
    version INTEGER NOT NULL,
    scope TEXT NOT NULL,
    sealing_public TEXT NOT NULL,
    signing_public TEXT NOT NULL,
    since TEXT NOT NULL,
    earlier TEXT,
    PRIMARY KEY (body, version)
) STRICT;

-- Each person's own key. `wrapped` opens with what argon2id makes of the password and `salt`; it
-- has nothing in common with the hash by which the password is checked.
CREATE TABLE person_keys (
    person TEXT NOT NULL PRIMARY KEY REFERENCES persons (id) ON DELETE CASCADE,
    public_key TEXT NOT NULL,
    salt TEXT NOT NULL,
    wrapped TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;

-- A body's seed, locked to whoever holds it: a person, a link that invites one, or neither, which
-- is the emergency code on paper. What is needed to lock a later seed to them is public.
CREATE TABLE body_seeds (
    holder TEXT NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    person TEXT REFERENCES persons (id) ON DELETE CASCADE,
    invitation TEXT REFERENCES invitations (id) ON DELETE CASCADE,
    public_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    sealed TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;

CREATE INDEX body_seeds_of_body ON body_seeds (body, holder);

-- When somebody who held the seed was last taken it away from: they may remember it.
CREATE TABLE body_seeds_lost (
    body TEXT NOT NULL PRIMARY KEY,
    last_lost TEXT NOT NULL
) STRICT;

-- A session's way to its person's key, which opens with the session's token alone; the token is
-- only in the browser.
CREATE TABLE opened_keys (
    session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    wrapped TEXT NOT NULL
) STRICT;

-- The key of each sealed text, sealed to its body. To delete a row is to destroy the text, also
-- where the text itself is copied later.
CREATE TABLE record_keys (
    scope TEXT NOT NULL,
    record TEXT NOT NULL,
    place TEXT NOT NULL,
    version INTEGER NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (scope, record, place)
) STRICT;

-- Secrets of the second step, locked to their person's key. `totp_secret` empties with each
-- person's next sign-in: only then can what was kept in the clear be locked.
ALTER TABLE credentials ADD COLUMN totp_locked TEXT;
UPDATE credentials SET totp_proposed = NULL;
