-- What a body notes of a contact stays in its own compartment, also where the contact itself is one
-- that all see: so notes lie apart, and the register can hold none.
CREATE TABLE contact_notes (
    scope TEXT NOT NULL CHECK (scope <> 'register'),
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    note TEXT NOT NULL,
    PRIMARY KEY (scope, contact)
) STRICT;

INSERT INTO contact_notes (scope, contact, note)
SELECT scope, id, note FROM contacts WHERE note IS NOT NULL AND scope <> 'register';

-- Only the coordinating body writes the register: its notes there go home.
INSERT INTO contact_notes (scope, contact, note)
SELECT 'body:' || i.coordinating_body, c.id, c.note
FROM contacts c CROSS JOIN installation i WHERE c.note IS NOT NULL AND c.scope = 'register';

ALTER TABLE contacts DROP COLUMN note;
