-- What a body told another. Each letter lies twice: in the compartment of who sent it, and in that
-- of who received it; neither reaches the other's copy. `line` is the line of the own ledger that
-- tells of it, so it is also the order in which letters came into this compartment.
-- `sender_head` is the hash of the sender's line, never its number: that would tell how busy they
-- were in between. `signature`: the sender's, of `hash`; none where whoever sent it did not have
-- their body's key.
CREATE TABLE letters (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('sent', 'received')),
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT,
    at TEXT NOT NULL,
    expires TEXT,
    heading TEXT NOT NULL,
    hash TEXT NOT NULL,
    line INTEGER NOT NULL,
    sender_head TEXT NOT NULL,
    signature TEXT,
    opened TEXT,
    destroyed TEXT,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX letters_in_order ON letters (scope, side, kind, line);
CREATE INDEX letters_about ON letters (scope, about, line);

-- Apart from the letters and without a scope, so that no statement of a module reads the words:
-- they are had by opening, which is written down. `sealed`: the words, behind the salt that was
-- hashed with them, sealed for the holder; `key`: their own key, which the holder's key of that
-- `version` opens. All of it goes when the words go.
CREATE TABLE letter_words (
    holder TEXT NOT NULL,
    letter TEXT NOT NULL,
    version INTEGER NOT NULL,
    key TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (holder, letter),
    FOREIGN KEY (holder, letter) REFERENCES letters (scope, id)
) STRICT;
