-- What a call was answered that its sender may send twice, until it is forgotten. `id` is a hash of
-- the person and of the key that they chose; `answer` opens with that key alone, which is nowhere
-- here. So nobody reads here who did what, and nobody else's call finds it.
CREATE TABLE first_answers (
    id TEXT NOT NULL PRIMARY KEY,
    kept_on TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT;

CREATE INDEX first_answers_by_age ON first_answers (kept_on);
