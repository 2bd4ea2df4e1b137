-- The places that a received product names, once somebody here has opened it: what is asked for by
-- place is found by them. They stay when its words are destroyed, as its heading does.
CREATE TABLE received_places (
    scope TEXT NOT NULL,
    letter TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (scope, letter, place)
) STRICT;

CREATE INDEX received_places_by_place ON received_places (scope, place, letter);
