-- What the shared feed holds, by its place there.
CREATE TABLE fact (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    customer INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE INDEX fact_kind ON fact (kind, subject);
CREATE INDEX fact_customer ON fact (customer) WHERE customer <> 0;
