-- The paper that was signed, as a picture of it, and the file in base64, in pieces.
CREATE TABLE agreement_scans (
    scope TEXT NOT NULL,
    id TEXT NOT NULL,
    agreement TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    attached TEXT NOT NULL,
    attached_by TEXT NOT NULL,
    PRIMARY KEY (scope, id),
    FOREIGN KEY (scope, agreement) REFERENCES agreements (scope, id)
) STRICT;

CREATE INDEX agreement_scans_by_time ON agreement_scans (scope, agreement, attached, id);

CREATE TABLE agreement_scan_pieces (
    scope TEXT NOT NULL,
    scan TEXT NOT NULL,
    number INTEGER NOT NULL,
    letters TEXT NOT NULL,
    PRIMARY KEY (scope, scan, number),
    FOREIGN KEY (scope, scan) REFERENCES agreement_scans (scope, id)
) STRICT;
