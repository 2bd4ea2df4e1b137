-- A sealed text may lie here beside its key, so that its record's table holds nothing of it.
ALTER TABLE record_keys ADD COLUMN text TEXT;

CREATE INDEX record_keys_by_place ON record_keys (scope, place, record);
