-- By what records are linked; the newest counts. The entry of the same number tells when and how
-- they were learned.
CREATE TABLE linkage_parameters (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
