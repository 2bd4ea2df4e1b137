-- While something else is being decided on: on what it was let go that everybody reads, by whom.
ALTER TABLE publications ADD COLUMN decided_before TEXT;
