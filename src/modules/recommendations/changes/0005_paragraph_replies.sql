-- What the own body answered to paragraphs of what others recommend to it; the words lie sealed.
-- It stays when the letter that it answers is destroyed. `is_latest`: of one paragraph.
CREATE TABLE recommendation_replies (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    letter TEXT NOT NULL,
    told_by TEXT NOT NULL REFERENCES bodies (id),
    number INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    version INTEGER NOT NULL,
    says TEXT NOT NULL,
    said_on TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    is_latest INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) STRICT;

CREATE UNIQUE INDEX recommendation_replies_of ON recommendation_replies
    (scope, recommendation, paragraph, version);
