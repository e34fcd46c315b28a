-- What back offices said. May be deleted and fetched again at any time.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID;

-- position is the place in the configuration; null: not configured any more.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL DEFAULT '',
    area TEXT NOT NULL DEFAULT '',
    position INTEGER,
    stale_after INTEGER NOT NULL DEFAULT 3600,
    paused INTEGER NOT NULL DEFAULT 0,
    syncing INTEGER NOT NULL DEFAULT 0,
    failing_since INTEGER,
    error_kind INTEGER,
    error_detail TEXT,
    next_run INTEGER,
    records INTEGER NOT NULL DEFAULT 0
) STRICT;

-- as_at is the moment up to which everything is held; null: never complete.
CREATE TABLE feed (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    name TEXT NOT NULL,
    expected INTEGER NOT NULL DEFAULT 0,
    cursor BLOB,
    as_at INTEGER,
    reconciling INTEGER NOT NULL DEFAULT 0,
    UNIQUE (source, name)
) STRICT;

-- What a full reconcile of a feed has met so far.
CREATE TABLE seen (
    feed INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    item INTEGER NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (feed, item, record)
) STRICT, WITHOUT ROWID;

-- A null body is a tombstone: it keeps an older version, still on its way, from coming back.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    feed INTEGER NOT NULL,
    key TEXT NOT NULL,
    updated INTEGER,
    fetched INTEGER NOT NULL,
    body BLOB
) STRICT;

CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    feed INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    person TEXT NOT NULL,
    uprn TEXT NOT NULL,
    reference TEXT NOT NULL,
    updated INTEGER,
    fetched INTEGER NOT NULL,
    body BLOB
) STRICT;

CREATE UNIQUE INDEX person_name ON person (source, key);
CREATE UNIQUE INDEX item_name ON item (source, kind, key);
CREATE INDEX item_person ON item (source, person) WHERE person <> '';
CREATE INDEX item_uprn ON item (uprn) WHERE uprn <> '';
CREATE INDEX item_reference ON item (reference) WHERE reference <> '';

-- Normalised phone numbers, e-mail addresses, references ... of person records.
CREATE TABLE person_key (
    what INTEGER NOT NULL,
    value TEXT NOT NULL,
    person INTEGER NOT NULL,
    PRIMARY KEY (what, value, person)
) STRICT, WITHOUT ROWID;

-- Records that share a value may be one customer, if the rule of linkage says so.
CREATE TABLE link_key (
    value INTEGER NOT NULL,
    person INTEGER NOT NULL,
    PRIMARY KEY (value, person)
) STRICT, WITHOUT ROWID;

-- Records that wait for linkage.
CREATE TABLE mark (
    person INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE membership (
    person INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL
) STRICT;

CREATE INDEX membership_customer ON membership (customer);

-- One row a customer: what a search result shows, and the words by which it is found.
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    born INTEGER,
    address TEXT NOT NULL,
    postcode TEXT NOT NULL,
    records INTEGER NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX customer_number ON customer (number);

CREATE VIRTUAL TABLE customer_words USING fts5 (
    words,
    content = 'customer',
    content_rowid = 'id',
    detail = none,
    prefix = '2 3 4',
    tokenize = 'ascii'
);

-- The words in use, for finding slips.
CREATE VIRTUAL TABLE customer_vocabulary USING fts5vocab (customer_words, row);

-- An index page fits one page of the file beside what the encryption keeps of it.
INSERT INTO customer_words (customer_words, rank) VALUES ('pgsz', 4000);
