-- What files say of visits, each in its own words and beside the others: what the visit says is one
-- of them, or what a person made of them. A visit that is taken out keeps them, for its return.
CREATE TABLE visit_statements (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    visit TEXT NOT NULL,
    -- The file and all that it says: the same file says the same once.
    known_by TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    precision TEXT NOT NULL,
    -- What a viewer of coarse sight is told, as of visits.
    coarse_first TEXT NOT NULL,
    coarse_last TEXT NOT NULL,
    coarse_precision TEXT NOT NULL,
    type TEXT NOT NULL,
    announcement TEXT NOT NULL,
    rating TEXT,
    source TEXT NOT NULL,
    since TEXT NOT NULL,
    since_in TEXT,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE UNIQUE INDEX visit_statements_of_visit ON visit_statements (scope, visit, known_by);

-- As of visits (0004): neither the day, nor the file, nor what stands in free words.
CREATE VIEW visit_statements_by_half_years AS
SELECT
    scope, id, visit, '' AS known_by, coarse_first AS first_day, coarse_last AS last_day,
    coarse_precision AS precision, coarse_first, coarse_last, coarse_precision, type,
    announcement, CAST(NULL AS TEXT) AS rating,
    '{"statement":"","file":null,"row":null}' AS source, '' AS since,
    CAST(NULL AS TEXT) AS since_in, since AS written, CAST(NULL AS TEXT) AS replaced
FROM visit_statements;
