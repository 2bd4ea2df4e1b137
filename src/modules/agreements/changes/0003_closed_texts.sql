-- An agreement that was signed before it came into these books is copied into them clause by
-- clause; its text closes when somebody says that all of it is there.
ALTER TABLE agreements ADD COLUMN closed_on TEXT;
ALTER TABLE agreements ADD COLUMN closed_by TEXT;
