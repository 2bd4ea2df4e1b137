-- What a body has written to an addressee about recommendations, and what came back.
CREATE TABLE recommendation_letters (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    addressee TEXT,
    addressee_body TEXT REFERENCES bodies (id),
    sent TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT,
    answer_due TEXT,
    answered TEXT,
    answer TEXT,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendation_letters_by_day ON recommendation_letters (scope, sent, id);

CREATE TABLE recommendation_letters_about (
    scope TEXT NOT NULL,
    letter TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    PRIMARY KEY (scope, letter, recommendation)
) STRICT;

CREATE INDEX recommendation_letters_about_it ON recommendation_letters_about
    (scope, recommendation, letter);

-- What somebody of the body wants to be reminded of, or another of it.
CREATE TABLE recommendation_reminders (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    what TEXT NOT NULL,
    due TEXT NOT NULL,
    person TEXT NOT NULL,
    done TEXT,
    noted_by TEXT NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE INDEX recommendation_reminders_of ON recommendation_reminders
    (scope, recommendation, due, id);
