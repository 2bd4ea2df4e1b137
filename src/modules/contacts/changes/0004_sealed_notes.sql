-- What a body notes of a contact is sealed, and lies beside its key. What was written before lies
-- here until the body writes its next contact, which seals it too.
CREATE TABLE contact_notes_before (
    scope TEXT NOT NULL CHECK (scope <> 'register'),
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    note TEXT,
    PRIMARY KEY (scope, contact)
) STRICT;

INSERT INTO contact_notes_before (scope, contact, note)
SELECT scope, contact, note FROM contact_notes;

DROP TABLE contact_notes;
ALTER TABLE contact_notes_before RENAME TO contact_notes;
