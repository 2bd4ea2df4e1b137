-- A row may be about a body of the register.
ALTER TABLE import_rows ADD COLUMN body TEXT;
