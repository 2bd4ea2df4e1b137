-- The other names that a place gave the one it was merged into, as they were then: what parting the
-- two again takes back. Nothing for a place that was merged before this was kept.
ALTER TABLE places ADD COLUMN names_given TEXT;
