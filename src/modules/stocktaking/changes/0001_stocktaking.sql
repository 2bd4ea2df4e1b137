CREATE TABLE findings (
    scope TEXT NOT NULL,
    body_type TEXT NOT NULL,
    place_type TEXT NOT NULL,
    answer TEXT NOT NULL,
    note TEXT,
    on_day TEXT NOT NULL,
    found_by TEXT NOT NULL,
    PRIMARY KEY (scope, body_type, place_type)
) STRICT;

CREATE TABLE first_meetings (
    scope TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    met_on TEXT,
    note TEXT,
    PRIMARY KEY (scope, body)
) STRICT;
