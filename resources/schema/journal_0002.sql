-- Facts said on this computer, in their order. The entry of the same number holds the promise; this
-- is its index.
CREATE TABLE fact (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    customer INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    body BLOB NOT NULL,
    accepted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX fact_kind ON fact (kind, subject);
CREATE INDEX fact_customer ON fact (customer) WHERE customer <> 0;
CREATE INDEX fact_waiting ON fact (number) WHERE accepted = 0;

-- What goes to back offices: the entry of the same number holds what was promised, this how far it
-- has come. Since states change, they are not in the chain.
CREATE TABLE outbox (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    destination TEXT NOT NULL,
    customer INTEGER NOT NULL,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    payload BLOB NOT NULL,
    target TEXT NOT NULL,
    version TEXT NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_attempt INTEGER,
    settled INTEGER,
    reference TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    theirs BLOB
) STRICT;

CREATE INDEX outbox_state ON outbox (state, number);
CREATE INDEX outbox_customer ON outbox (customer, number);

-- What somebody has begun to write.
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    customer INTEGER NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT, WITHOUT ROWID;
