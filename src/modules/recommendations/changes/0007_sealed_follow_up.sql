-- What is to be done lies sealed from now on, as the words of letters and their answers do; what is
-- here already, with the body's next one.
CREATE TABLE recommendation_reminders_sealed (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    what TEXT,
    due TEXT NOT NULL,
    person TEXT NOT NULL,
    done TEXT,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

INSERT INTO recommendation_reminders_sealed
    (scope, id, recommendation, what, due, person, done, noted_by)
SELECT scope, id, recommendation, what, due, person, done, noted_by FROM recommendation_reminders;

DROP TABLE recommendation_reminders;
ALTER TABLE recommendation_reminders_sealed RENAME TO recommendation_reminders;
CREATE INDEX recommendation_reminders_of ON recommendation_reminders
    (scope, recommendation, due, id);
