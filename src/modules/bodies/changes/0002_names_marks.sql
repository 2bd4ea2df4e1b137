-- Which body was named last, as with places: see there.
ALTER TABLE bodies ADD COLUMN names_mark INTEGER NOT NULL DEFAULT 0;
CREATE INDEX bodies_named_last ON bodies (scope, names_mark, id);
