-- What a body thinks of another is sealed with the body's key. What was written before there were
-- keys is sealed as soon as somebody of the body who holds the key writes another.
ALTER TABLE assessments ADD COLUMN is_sealed INTEGER NOT NULL DEFAULT 0;
