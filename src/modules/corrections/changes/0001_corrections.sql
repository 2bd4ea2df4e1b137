-- Who of the own body wrote a letter of the exchange about the register. The letters themselves are
-- guard's, and tell the other body no more than the writer's role.
CREATE TABLE correction_writers (
    scope TEXT NOT NULL,
    letter TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (scope, letter)
) STRICT;
