-- The paper that was signed, as a picture of it, and the file in base64, in pieces.
CREATE TABLE agreement_scans (
    id TEXT NOT NULL PRIMARY KEY,
    scope TEXT NOT NULL,
    agreement TEXT NOT NULL REFERENCES agreements (id),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    attached TEXT NOT NULL,
    attached_by TEXT NOT NULL
) STRICT;

CREATE INDEX agreement_scans_by_time ON agreement_scans (scope, agreement, attached, id);

CREATE TABLE agreement_scan_pieces (
    scope TEXT NOT NULL,
    scan TEXT NOT NULL REFERENCES agreement_scans (id),
    number INTEGER NOT NULL,
    letters TEXT NOT NULL,
    PRIMARY KEY (scope, scan, number)
) STRICT;
