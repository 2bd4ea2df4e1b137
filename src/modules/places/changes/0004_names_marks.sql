-- Which place was named last, or named anew: a number that no place before it had. Who has read all
-- names sees by it whether they still are what was read.
ALTER TABLE places ADD COLUMN names_mark INTEGER NOT NULL DEFAULT 0;
CREATE INDEX places_named_last ON places (scope, names_mark, id);
