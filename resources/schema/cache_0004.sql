-- Two records that are or may be one person, both ways; weight is the log2 odds.
CREATE TABLE link (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- Values of link_key that so many records share that they say nothing about any of them.
CREATE TABLE crowd (
    value INTEGER PRIMARY KEY
) STRICT;

-- What people said about pairs of records, as folded from the facts; verdict as in LinkVerdict.
CREATE TABLE decision (
    left_source TEXT NOT NULL,
    left_key TEXT NOT NULL,
    right_source TEXT NOT NULL,
    right_key TEXT NOT NULL,
    verdict INTEGER NOT NULL,
    PRIMARY KEY (left_source, left_key, right_source, right_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_right ON decision (right_source, right_key);

-- Pairs that a person is to decide, a < b.
CREATE TABLE question (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    weight REAL NOT NULL,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

CREATE INDEX question_b ON question (b);
CREATE INDEX question_weight ON question (weight);

-- Records that wait for linkage: first to be weighed, then to be decided.
DROP TABLE mark;
CREATE TABLE mark (
    person INTEGER PRIMARY KEY,
    weighed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX mark_unweighed ON mark (person) WHERE weighed = 0;
