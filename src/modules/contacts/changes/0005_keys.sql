-- The key begins with the scope: another body's contact is looked for no longer than none. A note
-- may lie in another scope than its contact, so it cannot name that by the key: it has the id
-- alone, and is seen only where the contact is.
CREATE TABLE contact_notes_by_id (
    scope TEXT NOT NULL CHECK (scope <> 'register'),
    contact TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (scope, contact)
) STRICT;

INSERT INTO contact_notes_by_id (scope, contact, note)
SELECT scope, contact, note FROM contact_notes;

DROP TABLE contact_notes;
ALTER TABLE contact_notes_by_id RENAME TO contact_notes;

CREATE TABLE contacts_by_scope (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL REFERENCES bodies (id),
    level TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    email TEXT,
    telephone TEXT,
    other_channel TEXT,
    languages TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    last_confirmed TEXT,
    PRIMARY KEY (scope, id)
) STRICT;

INSERT INTO contacts_by_scope (scope, id, version, body, level, role, name, sort_name, email,
    telephone, other_channel, languages, from_day, to_day, last_confirmed)
SELECT scope, id, version, body, level, role, name, sort_name, email, telephone, other_channel,
    languages, from_day, to_day, last_confirmed
FROM contacts;

DROP TABLE contacts;
ALTER TABLE contacts_by_scope RENAME TO contacts;
CREATE INDEX contacts_of_body ON contacts (scope, body, level, sort_name, id);
