-- Rows of back offices that could not be read, so that people can have them put right at the source.
CREATE TABLE rejected (
    id INTEGER PRIMARY KEY,
    feed INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
    file TEXT NOT NULL,
    row INTEGER NOT NULL,
    key TEXT NOT NULL,
    place TEXT NOT NULL,
    problem TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX rejected_feed ON rejected (feed, key);
