-- Named people of one body with a key of their own. Nothing here has a scope, so that no statement
-- of a module reads it. What a circle is for, who is in it and what it holds lie locked with its
-- key.

-- `head`: its purpose and its people.
CREATE TABLE circles (
    id TEXT NOT NULL PRIMARY KEY,
    head TEXT NOT NULL
) STRICT;

-- The key of one circle, locked to one person. Which circle it is stands inside: a copy of the
-- database tells that somebody is in one, and neither with whom nor for what.
CREATE TABLE circle_people (
    slot TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    sealed TEXT NOT NULL
) STRICT;

CREATE INDEX circle_people_of_person ON circle_people (person, slot);

-- What a circle holds. `shelf` is a hash, with the circle's key, of the kind of the record; texts
-- are filled up, so that their length tells little. `revision` counts the writings of one text.
CREATE TABLE circle_texts (
    circle TEXT NOT NULL REFERENCES circles (id) ON DELETE CASCADE,
    record TEXT NOT NULL,
    shelf TEXT NOT NULL,
    revision INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (circle, record)
) STRICT;

CREATE INDEX circle_texts_of_shelf ON circle_texts (circle, shelf, record);
