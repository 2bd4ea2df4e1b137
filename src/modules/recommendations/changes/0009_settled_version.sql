-- The version that a recommendation had once its addressee was settled, or opened again: when it
-- has another, a person has corrected it since, and what it says of the body is that person's.
ALTER TABLE recommendation_statements ADD COLUMN settled_version INTEGER;

UPDATE recommendation_statements SET settled_version = 1 + settled WHERE settled > 0;
