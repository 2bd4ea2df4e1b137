-- A recommendation made ready to be laid beside others: it follows from its text and theme alone.
CREATE TABLE recommendation_readings (
    scope TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    reading TEXT NOT NULL,
    PRIMARY KEY (scope, recommendation)
) STRICT;

-- The recommendations in what others told, once somebody here has opened it. Their words lie
-- sealed, as a copy that is destroyed with the letter's.
CREATE TABLE received_recommendations (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    letter TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE UNIQUE INDEX received_recommendations_of ON received_recommendations
    (scope, letter, number);

-- What people of the body said two recommendations have to do with each other. `one` is the lesser
-- id of the two; `letter`: what one of them was received with. `is_latest`: of one pair.
CREATE TABLE recommendation_likenesses (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    letter TEXT,
    likeness TEXT NOT NULL,
    at TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    number INTEGER NOT NULL,
    is_latest INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendation_likenesses_of_one ON recommendation_likenesses
    (scope, one, is_latest, other);
CREATE INDEX recommendation_likenesses_of_other ON recommendation_likenesses
    (scope, other, is_latest, one);
CREATE INDEX recommendation_likenesses_by_kind ON recommendation_likenesses
    (scope, likeness, is_latest);
