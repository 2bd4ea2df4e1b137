-- Who saves last does not win unseen: a correction names the version that it corrects.
ALTER TABLE contacts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
