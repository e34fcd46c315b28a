-- What must not be lost. Migrated by later revisions, never rebuilt.

-- Numbered without a gap; hash covers the entry and the hash before it. Kinds so far: audit,
-- register, gap (entries that were lost before this one). What changes its state later (the outbox)
-- has a table of its own that names its entry.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    who TEXT NOT NULL,
    customer INTEGER NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE INDEX entry_kind ON entry (kind, number);
CREATE INDEX entry_customer ON entry (customer, number) WHERE customer <> 0;
CREATE INDEX entry_who ON entry (who, number) WHERE who <> '';

-- Source records whose customer is not the one that they found themselves (own).
CREATE TABLE register (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    customer INTEGER NOT NULL,
    own INTEGER NOT NULL,
    PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX register_own ON register (own);

-- Ids that were given out and lead to another one now.
CREATE TABLE merged (
    number INTEGER PRIMARY KEY,
    kept INTEGER NOT NULL
) STRICT;
