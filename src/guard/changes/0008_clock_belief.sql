-- What this installation believes of its machine's clock; one row. `believed`: the last moment at
-- which it was believed; `doubted`: what it said when it was doubted, while it is. `settled`: when
-- the last doubt ended; `believed_before`: what had been believed before that doubt.
-- `looked`: what it said at the last look; `running`: for how many seconds the machine had been
-- running then, since the start called `boot`; `due`: what it should have said then, where known.
CREATE TABLE clock_belief (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    believed TEXT NOT NULL,
    doubted TEXT,
    settled TEXT,
    believed_before TEXT,
    looked TEXT,
    boot TEXT NOT NULL,
    running INTEGER NOT NULL,
    due TEXT
) STRICT;
